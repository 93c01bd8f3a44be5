import { mapLastYear } from "../../../src/core/carrying/mapLastYear";
import { createLinkFinder } from "../../../src/core/carrying/linkFinder";
import { createIdMap } from "../../../src/core/carrying/nextYear/mapIds";
import type { Crosswalk } from "../../../src/core/crosswalk/crosswalk";
import { selfCrosswalk } from "../../../src/core/crosswalk/selfCrosswalk";
import type { LastYearRecord, YearScores } from "../../../src/core/form/lastYear";
import { readEdition } from "../../support/readEdition";
import { hash } from "../../support/formOf";

const criteria = readEdition("pmqa-4.0");

const scores: YearScores = {
  items: [
    { id: "1.1", score: 400, level: "A" },
    { id: "1.2", score: 300, level: "B" },
  ],
  categories: [{ id: "1", score: 350 }],
  total: 350,
  isProvisional: false,
};

const record: LastYearRecord = {
  format: "pmqa-last-year/1",
  year: 2568,
  round: 1,
  edition: { id: criteria.id, hash: "0" },
  self: scores,
  committee: scores,
  final: "self",
  gaps: ["1.1.B.1", "1.1.A.1", "1.1.A.2"],
  met: ["1.1.B.2"],
  answers: [
    ["1.1.B.1", "not"],
    ["1.1.B.2", "met"],
    ["1.1.A.1", "not"],
  ],
  plan: [{ name: "อบรม", gaps: ["1.1.B.1", "1.1.A.1"], isDone: false, owner: "กองแผน" }],
  pointedOut: [
    { id: "1.1.B.2", reason: "no-evidence", year: 2568 },
    { id: "1.1.A.1", reason: "evidence", year: 2560 },
  ],
};

/** The way on which 1.1.B.1 and 1.1.B.2 change places, 1.1.A.1 is gone, and 1.1.A.2 became something unconfirmed. */
function idsOf(isConfirmed: boolean) {
  const swapped: Readonly<Record<string, string>> = { "1.1.B.1": "1.1.B.2", "1.1.B.2": "1.1.B.1" };
  const links = selfCrosswalk(criteria, hash).links.flatMap((link): Crosswalk["links"] => {
    const [id = ""] = link.from;
    if (id === "1.1.A.1") return [{ ...link, to: [], answers: "ask" }];
    if (id === "1.1.A.2") return [{ ...link, to: ["1.1.A.1"], isConfirmed }];
    return [{ ...link, to: [swapped[id] ?? id] }];
  });
  return createIdMap(criteria, criteria, createLinkFinder({ links }, criteria, criteria));
}

describe("what a form keeps of last year, in another edition", () => {
  it("goes by what things are called there, and leaves out what took no one thing's place", () => {
    const mapped = mapLastYear({ year: 2568, record }, idsOf(true));
    expect(mapped.record).toEqual({
      ...record,
      gaps: ["1.1.B.2", "1.1.A.1"],
      met: ["1.1.B.1"],
      answers: [
        ["1.1.B.2", "not"],
        ["1.1.B.1", "met"],
      ],
      plan: [{ name: "อบรม", gaps: ["1.1.B.2"], isDone: false, owner: "กองแผน" }],
      pointedOut: [{ id: "1.1.B.1", reason: "no-evidence", year: 2568 }],
    });
  });

  it("takes nothing for the same that nobody has confirmed", () => {
    const mapped = mapLastYear({ year: 2568, record }, idsOf(false));
    expect(mapped.record?.gaps).toEqual(["1.1.B.2"]);
  });

  it("stays damaged where the record is", () => {
    expect(mapLastYear({ year: 2568, record: null }, idsOf(true))).toEqual({ year: 2568, record: null });
  });
});
