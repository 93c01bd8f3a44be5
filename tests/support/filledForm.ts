import type { Criteria } from "../../src/core/criteria/schema";
import type { Form } from "../../src/core/form/layoutForm";
import type { Problem } from "../../src/core/problem";
import { readForm, type ReadOptions } from "../../src/core/reading/readForm";
import { readStamp } from "../../src/core/reading/readStamp";
import type { Submission } from "../../src/core/reading/submission";
import { sheetWordsIn } from "../../src/core/text/words";
import type { Snapshot } from "../../src/core/workbook/snapshot";
import { valueOf } from "./cellsOf";
import { hash } from "./formOf";
import type { GoldenAgency } from "./readGoldenAgency";
import type { Entry } from "./snapshotOf";

/** What a form's workbook says, by the form's own slots. */
export function readBack(
  criteria: Criteria,
  form: Form,
  snapshot: Snapshot,
  options: Partial<ReadOptions> = {},
): Submission {
  return readForm(criteria, form.slots, snapshot, valueOf(readStamp(snapshot)), { hash, ...options });
}

/** Problems as `code place`, such as `reading/missing-row หมวด 1` or `reading/error-value หมวด 1!F9`. */
export function briefly(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, place: { sheet, cell } }) =>
    [code, [sheet, cell].filter((part) => part !== undefined).join("!")].join(" ").trim(),
  );
}

/** A golden agency's answers and figures as an agency would type them, by the text of the cells' keys. */
export function goldenFilling(agency: GoldenAgency): ReadonlyMap<string, Entry> {
  const { form } = sheetWordsIn("th");
  const answers = Object.entries(agency.answers).flatMap(([id, each]) => {
    const sheet = `c${id.split(".")[0] ?? ""}`;
    return (["self", "committee"] as const).flatMap((set): readonly [string, Entry][] => {
      const answer = each[set];
      return answer === undefined ? [] : [[`${sheet}!${id}|#${set}`, answer === "met" ? "มี" : "ไม่มี"]];
    });
  });
  const figures = Object.entries(agency.indicators).flatMap(([measure, indicators]) =>
    indicators.flatMap((indicator, place): readonly [string, Entry][] => {
      const row = `c7!${measure}.${"abcde".charAt(place)}`;
      return [
        [`${row}|#name`, indicator.name],
        [`${row}|#unit`, indicator.unit],
        [`${row}|#direction`, indicator.direction === "more" ? form.directionMore : form.directionLess],
        [`${row}|#target`, indicator.target],
        [`${row}|#committee`, indicator.committee],
        ...indicator.results.map((result, year): [string, Entry] => [`${row}|#year-${year}`, result]),
      ];
    }),
  );
  return new Map([...answers, ...figures].filter(([, entry]) => entry !== null));
}
