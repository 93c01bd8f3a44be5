import fc from "fast-check";
import { sha256Hex } from "../../../src/app/sha256Hex";
import type { Crosswalk } from "../../../src/core/crosswalk/crosswalk";
import { formatCrosswalk } from "../../../src/core/crosswalk/formatCrosswalk";
import { parseCrosswalk } from "../../../src/core/crosswalk/parseCrosswalk";
import { proposeCrosswalk } from "../../../src/core/crosswalk/proposeCrosswalk";
import { valueOf } from "../../support/cellsOf";
import { readEdition } from "../../support/readEdition";
import { handbookEdition } from "../../support/handbookEdition";

const ids = fc.array(fc.string({ minLength: 1 }), { maxLength: 3 });
const edition = fc.record({ id: fc.string({ minLength: 1 }), hash: fc.string({ minLength: 1 }) });
const link = fc.record(
  {
    of: fc.constantFrom("statement" as const, "measure" as const, "topic" as const),
    from: ids,
    to: ids,
    isConfirmed: fc.boolean(),
    answers: fc.constantFrom("carry" as const, "ask" as const),
    note: fc.string({ minLength: 1 }).map((text) => `${text}.`),
  },
  { requiredKeys: ["of", "from", "to", "isConfirmed", "answers"] },
);
const crosswalks = fc.record({
  format: fc.constant("pmqa-crosswalk/1" as const),
  from: edition,
  to: edition,
  links: fc.array(link, { maxLength: 4 }),
});

describe("a crosswalk's file", () => {
  it("read back is the crosswalk that was written", () => {
    fc.assert(
      fc.property(crosswalks, (crosswalk: Crosswalk) => {
        expect(valueOf(parseCrosswalk(formatCrosswalk(crosswalk)))).toEqual(crosswalk);
      }),
    );
  });

  it("has a line for each link", () => {
    const crosswalk = proposeCrosswalk(readEdition("pmqa-4.0"), handbookEdition(), sha256Hex);
    const lines = formatCrosswalk(crosswalk).split("\n");
    expect(lines).toHaveLength(crosswalk.links.length + 8);
    expect(lines[5]).toBe(
      '    {"of":"statement","from":["1.1.B.1"],"to":["1.1.B.1"],"isConfirmed":false,"answers":"carry"},',
    );
  });

  it("is read with a byte order mark, and refused where it isn't JSON", () => {
    const text = formatCrosswalk({ ...emptyCrosswalk, links: [] });
    expect(valueOf(parseCrosswalk(`\uFEFF${text}`))).toEqual(emptyCrosswalk);
    expect(parseCrosswalk("{")).toMatchObject({ ok: false, problems: [{ code: "crosswalk/not-json" }] });
  });

  it("is refused with every fault of its shape at its path", () => {
    const faulty = JSON.stringify({
      ...emptyCrosswalk,
      format: "pmqa-crosswalk/2",
      links: [{ of: "item", from: ["1.1"], to: "1.1", isConfirmed: true, answers: "carry", remark: "" }],
    });
    const { problems } = parseCrosswalk(faulty);
    expect(problems.map(({ code, place, params }) => [code, place.path, Object.values(params)[0]])).toEqual([
      ["crosswalk/shape", "$.format", "pmqa-crosswalk/1"],
      ["crosswalk/shape", "$.links[0].of", "statement | measure | topic"],
      ["crosswalk/shape", "$.links[0].to", "array"],
      ["crosswalk/unknown-key", "$.links[0].remark", "remark"],
    ]);
  });
});

const emptyCrosswalk: Crosswalk = {
  format: "pmqa-crosswalk/1",
  from: { id: "a", hash: "1" },
  to: { id: "b", hash: "2" },
  links: [],
};
