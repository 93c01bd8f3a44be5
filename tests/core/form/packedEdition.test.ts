import { unpackText } from "../../../src/app/packedText";
import { canonicalCriteria } from "../../../src/core/criteria/canonicalCriteria";
import { editionSeenBy } from "../../../src/core/criteria/editionSeenBy";
import type { Criteria } from "../../../src/core/criteria/schema";
import { packedEdition, pieceEdition } from "../../../src/core/form/packedEdition";
import { editionHash } from "../../../src/core/form/stamp";
import { criteriaOf } from "../../support/criteriaOf";
import { formOf, hash, seal } from "../../support/formOf";
import { readEdition } from "../../support/readEdition";
import { snapshotOfForm } from "../../support/snapshotOf";
import { piecesOf } from "../../support/stampRows";

const sketch = criteriaOf({ items: { "1.1": [2, 1, 1] }, results: { "2.1": ["*1"] } });

/** The edition with its first statement asked of provinces alone. */
const byKind: Criteria = {
  ...sketch,
  agencyKinds: ["department", "province"].map((id) => ({ id, name: { ...sketch.name, th: id } })),
  categories: sketch.categories.map((category) =>
    category.kind === "results"
      ? category
      : {
          ...category,
          items: category.items.map((item) => ({
            ...item,
            levels: item.levels.map((level) => ({
              ...level,
              statements: level.statements.map((statement) =>
                statement.id === "1.1.B.1" ? { ...statement, kinds: ["province"] } : statement,
              ),
            })),
          })),
        },
  ),
};

describe("the edition in a form", () => {
  it.each([
    ["the shipped one", readEdition("pmqa-4.0")],
    ["a small one", sketch],
  ])("is the whole canonical text of %s, in pieces that cells hold", (_, criteria) => {
    const pieces = piecesOf(snapshotOfForm(formOf(criteria)));
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(30_000);
    expect(unpackText(pieces.join(""), 1_000_000)).toBe(canonicalCriteria(criteria));
  });

  it("is the whole edition also where a kind of agency is asked a part of it, and so is its digest", () => {
    const view = editionSeenBy(byKind, "department");
    expect(view).not.toBe(byKind);
    expect(packedEdition(view, seal.pack)).toBe(packedEdition(byKind, seal.pack));
    expect(editionHash(view, hash)).toBe(editionHash(byKind, hash));
    const pieces = piecesOf(snapshotOfForm(formOf(byKind, { agencyKind: "department" })));
    expect(unpackText(pieces.join(""), 1_000_000)).toBe(canonicalCriteria(byKind));
  });

  it("is packed once for all its forms", () => {
    const packed: string[] = [];
    const pack = (text: string) => {
      packed.push(text);
      return seal.pack(text);
    };
    packedEdition(sketch, pack);
    packedEdition(sketch, pack);
    expect(packed).toHaveLength(1);
  });

  it("is cut into pieces about as long as each other, so that none is a few letters", () => {
    expect(pieceEdition("x".repeat(30_000)).map(({ length }) => length)).toEqual([30_000]);
    expect(pieceEdition("x".repeat(30_001)).map(({ length }) => length)).toEqual([15_001, 15_000]);
  });
});
