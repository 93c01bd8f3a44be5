import { editionSeenBy } from "../../criteria/editionSeenBy";
import { indexCriteria } from "../../criteria/indexCriteria";
import type { Criteria } from "../../criteria/schema";
import { problem, type Problem } from "../../problem";
import type { Receipt } from "../consolidation";
import type { SettledFile } from "../fates/settleFates";
import type { FormRecord } from "../formRecord";
import { addCounts, countAnswers } from "../countAnswers";
import type { AnswerCounts, ReadFile } from "../readFile";

/** What was found in the record of one file that counts. */
interface Found {
  readonly file: ReadFile;
  readonly self: AnswerCounts;
  readonly committee: AnswerCounts;
  readonly indicators: number;
  /** Statements that the edition asks the kind of agency in the categories that the form asks for. */
  readonly expected: number;
}

/** Counts what is in the records, file by file, and holds it against what should be. */
export interface ReceiptDrawer {
  count(file: ReadFile, record: FormRecord): void;
  /** `chosen` is how many files were chosen, told by whoever listed them. */
  draw(fates: readonly SettledFile[], chosen: number): Receipt;
}

/**
 * The sums by which a batch proves that nothing was lost. Each side of an equation is counted apart: files where they
 * were chosen against their fates, what the edition asks against what the records hold, and what the readers found
 * against what arrived.
 */
export function createReceiptDrawer(criteria: Criteria): ReceiptDrawer {
  const all: Found[] = [];
  return {
    count(file, record) {
      const asked = new Set(record.identity.categories);
      const { statements } = indexCriteria(editionSeenBy(criteria, record.identity.agencyKind));
      all.push({
        file,
        self: countAnswers(record.statements.map(({ self }) => self)),
        committee: countAnswers(record.statements.map(({ committee }) => committee)),
        indicators: record.indicators.length,
        expected: [...statements.values()].filter(({ category }) => asked.has(category.id)).length,
      });
    },
    draw(fates, chosen) {
      const countFate = (fate: SettledFile["fate"]) => fates.filter((each) => each.fate === fate).length;
      const files = {
        chosen,
        accepted: countFate("accepted"),
        noted: countFate("noted"),
        setAside: countFate("set-aside"),
      };
      const expected = sum(all.map((each) => each.expected));
      const indicatorsRead = sum(all.map(({ file }) => file.form?.indicators ?? 0));
      const indicatorsKept = sum(all.map(({ indicators }) => indicators));
      const counted = files.accepted + files.noted + files.setAside;
      return {
        files,
        expected,
        self: addCounts(all.map(({ self }) => self)),
        committee: addCounts(all.map(({ committee }) => committee)),
        indicatorsRead,
        indicatorsKept,
        faults: [
          ...(counted === chosen && files.accepted + files.noted === all.length
            ? []
            : [problem("batch/sum-of-files", {}, { chosen, counted })]),
          ...all.flatMap(findFaults),
          ...(indicatorsRead === indicatorsKept
            ? []
            : [
                problem("batch/sum-of-indicators", {}, { expected: indicatorsRead, counted: indicatorsKept }),
              ]),
        ],
      };
    },
  };
}

/** A file whose answers don't meet what is asked, or what its reader has counted. */
function findFaults({ file, self, committee, expected }: Found): readonly Problem[] {
  const read = file.form;
  const isWhole = [self, committee].every(
    (counts) => counts.expected === expected && sumOfKinds(counts) === expected,
  );
  const isSame = read !== null && isSameCounts(read.self, self) && isSameCounts(read.committee, committee);
  return isWhole && isSame
    ? []
    : [problem("batch/sum-of-answers", { file: file.name }, { expected, counted: sumOfKinds(self) })];
}

function sumOfKinds({ answered, blank, notApplicable, unreadable }: AnswerCounts): number {
  return answered + blank + notApplicable + unreadable;
}

function isSameCounts(one: AnswerCounts, other: AnswerCounts): boolean {
  return (
    one.answered === other.answered &&
    one.blank === other.blank &&
    one.notApplicable === other.notApplicable &&
    one.unreadable === other.unreadable
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
