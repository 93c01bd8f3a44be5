import fc from "fast-check";
import { sha256Hex } from "../../../src/app/sha256Hex";
import { indexCriteria } from "../../../src/core/criteria/indexCriteria";
import { parseCriteria } from "../../../src/core/criteria/parseCriteria";
import type { Criteria } from "../../../src/core/criteria/schema";
import { checkCrosswalk } from "../../../src/core/crosswalk/checkCrosswalk";
import type { CrosswalkLink } from "../../../src/core/crosswalk/crosswalk";
import { proposeCrosswalk } from "../../../src/core/crosswalk/proposeCrosswalk";
import { relationOf } from "../../../src/core/crosswalk/relationOf";
import { selfCrosswalk } from "../../../src/core/crosswalk/selfCrosswalk";
import { changedEdition } from "../criteria/changedEdition";
import { arbitraryRevision } from "../../support/arbitraryRevision";
import { valueOf } from "../../support/cellsOf";
import { readEdition } from "../../support/readEdition";
import { handbookEdition } from "../../support/handbookEdition";
import { type HandbookLink, handbookLinks } from "../../support/handbookLinks";

const [split, cells, revised] = [readEdition("pmqa-4.0"), readEdition("pmqa-4.0-cells"), handbookEdition()];

function linksBetween(from: Criteria, to: Criteria): readonly HandbookLink[] {
  const [older, newer] = [indexCriteria(from), indexCriteria(to)];
  return proposeCrosswalk(from, to, sha256Hex).links.map((link): HandbookLink => {
    const { kind, changes } = relationOf(link, older, newer);
    return [kind, link.from.join(" "), link.to.join(" "), changes.join(" ")];
  });
}

function isUnchanged([kind, , , changes]: HandbookLink): boolean {
  return kind === "same" && changes === "";
}

/** The level that a statement's id names, such as 1.1.B. */
function levelOf(id: string): string {
  return id.split(".").slice(0, 3).join(".");
}

describe("a proposed crosswalk", () => {
  it("says of a revision what a person says who compares both", () => {
    expect(linksBetween(split, revised).filter((link) => !isUnchanged(link))).toEqual(handbookLinks);
  });

  it("joins the 171 statements into the 72 whole cells that they were split from", () => {
    const links = proposeCrosswalk(split, cells, sha256Hex).links.filter(({ of }) => of === "statement");
    expect(links).toHaveLength(72);
    expect(links.flatMap(({ from }) => from)).toHaveLength(171);
    for (const { from, to } of links) expect([...new Set(from.map(levelOf))]).toEqual(to.map(levelOf));
    // 66 cells hold several statements; the others are word for word the same.
    expect(links.filter(({ from }) => from.length > 1)).toHaveLength(66);
    expect(links.filter(({ from, to }) => from.join() === to.join())).toHaveLength(6);
  });

  it("splits the 72 whole cells into the 171 statements", () => {
    const links = proposeCrosswalk(cells, split, sha256Hex).links.filter(({ of }) => of === "statement");
    expect(links).toHaveLength(72);
    expect(links.flatMap(({ to }) => to)).toHaveLength(171);
    for (const { from, to } of links) expect([...new Set(to.map(levelOf))]).toEqual(from.map(levelOf));
  });

  it("doesn't go by what statements cover where their own text isn't that", () => {
    const item = cells.categories[0]?.items[0];
    const path = "$.categories[0].items[0].levels[0].statements[0].text.th";
    expect(item?.id).toBe("1.1");
    const retyped = valueOf(parseCriteria(changedEdition(cells, path, "ผู้บริหารสื่อสารทิศทางผ่านช่องทางดิจิทัล")));
    const links = linksBetween(split, retyped).filter(([, from, to]) => `${from} ${to}`.includes("1.1.B."));
    expect(links).toEqual([
      ["retired", "1.1.B.1", "", ""],
      ["new", "", "1.1.B.1", ""],
      ["retired", "1.1.B.2", "", ""],
    ]);
  });

  it("knows reworded statements among siblings that differ by a word, wherever the wording changed", () => {
    const rewordings: readonly ((text: string) => string)[] = [
      (text) => `ส่วนราชการมี${text}`,
      (text) => `${text}อย่างต่อเนื่อง`,
      (text) => text.slice(0, Math.floor(text.length * 0.8)),
      (text) =>
        `${text.slice(0, Math.floor(text.length / 2))}ขององค์การ${text.slice(Math.floor(text.length / 2))}`,
    ];
    for (const reword of rewordings) {
      const links = linksBetween(split, rewordedEdition(split, reword));
      expect(links.filter(([, from, to]) => from !== to)).toEqual([]);
    }
  });

  it("confirms only what is the same, and lets only answers of pairs on one level go along", () => {
    const [older, newer] = [indexCriteria(split), indexCriteria(revised)];
    for (const link of proposeCrosswalk(split, revised, sha256Hex).links) {
      const { kind, changes } = relationOf(link, older, newer);
      expect(link.isConfirmed).toBe(kind === "same");
      const goesAlong =
        ["same", "renamed", "reworded", "moved"].includes(kind) && !changes.includes("moved-level");
      expect(link.answers).toBe(goesAlong ? "carry" : "ask");
    }
  });

  it("is of one edition with itself all the same, as selfCrosswalk has it", () => {
    for (const edition of [split, cells, revised])
      expect(proposeCrosswalk(edition, edition, sha256Hex)).toEqual(selfCrosswalk(edition, sha256Hex));
  });

  it("has everything of two arbitrary editions in exactly one link", () => {
    fc.assert(
      fc.property(arbitraryRevision(), arbitraryRevision(), (from, to) => {
        const crosswalk = proposeCrosswalk(from, to, sha256Hex);
        expect(checkCrosswalk(crosswalk, from, to, sha256Hex)).toEqual([]);
        const statements = (side: "from" | "to") =>
          crosswalk.links.filter(({ of }) => of === "statement").flatMap((link: CrosswalkLink) => link[side]);
        expect([...statements("from")].sort()).toEqual([...indexCriteria(from).allStatementIds].sort());
        expect([...statements("to")].sort()).toEqual([...indexCriteria(to).allStatementIds].sort());
      }),
    );
  });

  it("is the same for the same editions, whatever the order of keys in their files", () => {
    fc.assert(
      fc.property(arbitraryRevision(), arbitraryRevision(), (from, to) => {
        const reordered = [from, to].map((edition) => valueOf(parseCriteria(withKeysReversed(edition))));
        const [older = from, newer = to] = reordered;
        expect(proposeCrosswalk(older, newer, sha256Hex)).toEqual(proposeCrosswalk(from, to, sha256Hex));
      }),
    );
  });
});

function rewordedEdition(criteria: Criteria, reword: (text: string) => string): Criteria {
  return {
    ...criteria,
    categories: criteria.categories.map((category) =>
      category.kind === "results"
        ? category
        : {
            ...category,
            items: category.items.map((item) => ({
              ...item,
              levels: item.levels.map((level) => ({
                ...level,
                // Another whole text, so that what statements cover of it says nothing.
                text: { ...level.text, th: `${level.text.th}.` },
                statements: level.statements.map((statement) => ({
                  ...statement,
                  text: { ...statement.text, th: reword(statement.text.th) },
                })),
              })),
            })),
          },
    ),
  };
}

function withKeysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysReversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, withKeysReversed(member)]),
  );
}
