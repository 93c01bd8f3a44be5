import { nameAliases } from "../../../../src/core/consolidation/findings/showAgency";
import type { ReadFile } from "../../../../src/core/consolidation/readFile";
import { recordOf } from "../../../../src/app/batch/packRecord";
import { consolidate } from "../../../../src/core/consolidation/consolidate";
import { consolidationOf, type FormSketch, openSetting, readFileOf } from "../../../support/batches";
import { valueOf } from "../../../support/cellsOf";
import { hash } from "../../../support/formOf";
import { smallEdition } from "../../../support/smallEdition";

const edition = smallEdition();
const statement = "1.1.B.1";

function agency(number: number, sketch: Omit<FormSketch, "name" | "identity"> = {}): ReadFile {
  const identity = { agencyCode: `A${number}`, agencyName: `กรม ${number}` };
  return readFileOf(edition, { name: `${number}.xlsx`, identity, ...sketch });
}

const met = { [statement]: "met" };
const not = { [statement]: "not" };
const together = (...files: readonly ReadFile[]) => consolidationOf(files, { editions: [edition] });

describe("what agencies have in common", () => {
  it("puts each agency into one place of each item's levels", () => {
    const { levels, agencies } = together(agency(1, { self: met }), agency(2, { self: not }));
    for (const { byLevel, below, scored, notAssessed, notApplicable } of levels) {
      const atLevels = byLevel.reduce((sum, { count }) => sum + count, 0);
      expect(atLevels + below + scored + notAssessed + notApplicable).toBe(agencies.length);
    }
  });

  it("lists first the gap that most agencies have, with who they are", () => {
    const other = { "1.2.B.1": "not" };
    const { gaps } = together(
      agency(1, { self: { ...not, ...other } }),
      agency(2, { self: not }),
      agency(3, { self: met }),
    );
    const [first] = gaps.filter(({ kind }) => kind === "statement");
    expect(first?.id).toBe(statement);
    expect(first?.agencies.map(({ code }) => code)).toEqual(["A1", "A2"]);
  });
});

describe("whom an agency can learn from", () => {
  const learnt = (...files: readonly ReadFile[]) =>
    together(...files).learning.find((pair) => pair.statement === statement);

  it("is first somebody whom the committee confirms, then somebody with evidence", () => {
    const pair = learnt(
      agency(1, { self: not }),
      agency(2, { self: met }),
      agency(3, { self: met, evidence: { [statement]: "รายงาน" } }),
      agency(4, { self: met, committee: met }),
    );
    expect(pair?.examples.map((each) => each.agency.code)).toEqual(["A4", "A3", "A2"]);
    expect(pair?.lackedBy.map(({ code }) => code)).toEqual(["A1"]);
  });

  it("is nobody whom the committee denies", () => {
    const pair = learnt(agency(1, { self: not }), agency(2, { self: met, committee: not }));
    expect(pair?.examples).toEqual([]);
    expect(pair?.metBy).toBe(1);
  });
});

describe("the agenda", () => {
  it("begins with the biggest difference and leaves out what both sides say alike", () => {
    const { disagreements } = together(
      agency(1, { self: { ...met, "1.1.A.1": "met" }, committee: { ...met, "1.1.A.1": "not" } }),
      agency(2, { self: met, committee: not }),
      agency(3, { self: met, committee: met }),
    );
    expect(disagreements.map(({ agency: { code }, difference }) => [code, difference])).toEqual([
      ["A2", -300],
      ["A1", -100],
    ]);
  });
});

describe("aliases", () => {
  it("are the same whoever else is there, and no two are alike", () => {
    const keys = Array.from({ length: 500 }, (_, at) => `code ${at}`);
    const all = nameAliases(keys, hash);
    expect(new Set(all.values()).size).toBe(keys.length);
    const alone = nameAliases(["code 7"], hash).get("code 7") ?? "";
    expect(all.get("code 7")?.startsWith(alone)).toBe(true);
  });
});

describe("the receipt", () => {
  const draw = (files: readonly ReadFile[], chosen: number, lose: boolean) =>
    valueOf(
      consolidate({
        files,
        chosen,
        setting: openSetting,
        editions: [edition],
        hash,
        recordOf: (file) => {
          const record = recordOf(file);
          return lose ? { ...record, statements: record.statements.slice(1) } : record;
        },
      }),
    ).receipt.faults.map(({ code }) => code);

  it("tells of a file that was chosen and never came", () => {
    expect(draw([agency(1, { self: met })], 2, false)).toEqual(["batch/sum-of-files"]);
  });

  it("tells of an answer that was read and isn't there any more", () => {
    expect(draw([agency(1, { self: met })], 1, true)).toEqual(["batch/sum-of-answers"]);
  });
});
