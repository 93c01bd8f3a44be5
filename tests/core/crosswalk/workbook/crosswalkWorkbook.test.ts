import fc from "fast-check";
import { sha256Hex } from "../../../../src/app/sha256Hex";
import type { Crosswalk, CrosswalkLink } from "../../../../src/core/crosswalk/crosswalk";
import { proposeCrosswalk } from "../../../../src/core/crosswalk/proposeCrosswalk";
import { layoutCrosswalk } from "../../../../src/core/crosswalk/workbook/layoutCrosswalk";
import { readCrosswalk } from "../../../../src/core/crosswalk/workbook/readCrosswalk";
import { languages } from "../../../../src/core/text/language";
import { checkBlueprint } from "../../../../src/core/workbook/checkBlueprint";
import type { Snapshot } from "../../../../src/core/workbook/snapshot";
import { drawSheet, snapshotSheet } from "../../../../src/hosts/memory/memorySheet";
import { arbitraryCrosswalk } from "../../../support/arbitraryCrosswalk";
import { valueOf } from "../../../support/cellsOf";
import { linkColumn, linkRow, linksSheet, spareRow, typeInLink } from "../../../support/crosswalkSheet";
import { insertBefore, move, rename, reorder } from "../../../support/mangle";
import { readEdition } from "../../../support/readEdition";
import { handbookEdition } from "../../../support/handbookEdition";

const [from, to] = [readEdition("pmqa-4.0"), handbookEdition()];
const proposed = proposeCrosswalk(from, to, sha256Hex);
const workbook = snapshotOf(proposed);

function snapshotOf(crosswalk: Crosswalk): Snapshot {
  const { sheets } = layoutCrosswalk(crosswalk, from, to, "th");
  return { sheets: sheets.map((sheet) => snapshotSheet(drawSheet(sheet))) };
}

function read(snapshot: Snapshot) {
  return readCrosswalk(snapshot, from, to, sha256Hex);
}

/** What is to be told, with what a person reads of the place. */
function told(snapshot: Snapshot): readonly string[] {
  return read(snapshot).problems.map(
    ({ code, place, params }) =>
      `${code} ${place.sheet ?? ""}!${place.cell ?? ""} ${Object.values(params).join(" | ")}`,
  );
}

function linkIn(snapshot: Snapshot, side: "from" | "to", id: string): CrosswalkLink {
  const found = valueOf(read(snapshot)).links.find((link) => link[side].includes(id));
  if (found === undefined) throw new Error(`no link of ${id}`);
  return found;
}

/** The cell of a column in the row of an id, as A1 with one letter. */
function cellOf(side: "from" | "to", id: string, column: Parameters<typeof linkColumn>[1]): string {
  return `${"ABCDEFGHIJK"[linkColumn(workbook, column) - 1] ?? ""}${linkRow(workbook, side, id)}`;
}

describe("a crosswalk's workbook", () => {
  it("is a sound workbook in both languages", () => {
    for (const language of languages)
      expect(checkBlueprint(layoutCrosswalk(proposed, from, to, language))).toEqual([]);
  });

  it("read back is the crosswalk it was made of, with nothing to tell", () => {
    expect(read(workbook)).toEqual({ ok: true, value: proposed, problems: [] });
  });

  it("read back is any crosswalk of the two editions, in either language", () => {
    fc.assert(
      fc.property(arbitraryCrosswalk(from, to), fc.constantFrom(...languages), (crosswalk, language) => {
        const { sheets } = layoutCrosswalk(crosswalk, from, to, language);
        const snapshot = { sheets: sheets.map((sheet) => snapshotSheet(drawSheet(sheet))) };
        const back = readCrosswalk(snapshot, from, to, sha256Hex);
        expect(valueOf(back)).toEqual(crosswalk);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  it("shows texts that follow their ids", () => {
    const sheet = layoutCrosswalk(proposed, from, to, "th").sheets.find(({ key }) => key === "links");
    const row = sheet?.rows.find((each) => each.row === linkRow(workbook, "from", "1.1.B.1"));
    const formulas = row?.cells.flatMap(({ formula }) => (formula === undefined ? [] : [formula])) ?? [];
    expect(formulas).toHaveLength(2);
    expect(formulas[0]).toContain("MATCH(C4,");
  });

  it("says the same whatever its sheets are called, and wherever rows and columns stand", () => {
    const first = linkRow(workbook, "from", "1.1.B.1");
    const last = linkRow(workbook, "from", "2.4.S.3");
    const moved = [
      rename(workbook, linksSheet, "แผ่นของฉัน"),
      move(workbook, linksSheet, { columns: insertBefore(2, 2) }),
      move(workbook, linksSheet, { rows: insertBefore(10, 1) }),
      move(workbook, linksSheet, { rows: reorder([last, first]) }),
      { sheets: [...workbook.sheets].reverse() },
    ];
    const inOrder = ({ links }: Crosswalk) => links.map((link) => JSON.stringify(link)).sort();
    for (const each of moved) expect(inOrder(valueOf(read(each)))).toEqual(inOrder(proposed));
  });
});

describe("what people do in a crosswalk's workbook", () => {
  const rowOf = (side: "from" | "to", id: string) => linkRow(workbook, side, id);

  it("confirms a pair, sets its answers and adds a remark", () => {
    const changed = typeInLink(workbook, rowOf("from", "1.1.B.1"), {
      confirmed: "ยืนยัน",
      answers: "ให้ตอบใหม่",
      note: "ตามหนังสือเวียน",
    });
    expect(linkIn(changed, "from", "1.1.B.1")).toEqual({
      of: "statement",
      from: ["1.1.B.1"],
      to: ["1.1.B.1"],
      isConfirmed: true,
      answers: "ask",
      note: "ตามหนังสือเวียน",
    });
    expect(told(changed)).toEqual([]);
  });

  it("gives what was retired a counterpart, whose own row needn't be taken out", () => {
    const changed = typeInLink(workbook, rowOf("from", "1.2.S.3"), {
      to: "1.1.A.2",
      confirmed: "ยืนยัน",
      answers: "ยกคำตอบเดิมมา",
    });
    expect(linkIn(changed, "from", "1.2.S.3")).toMatchObject({ to: ["1.1.A.2"], isConfirmed: true });
    // It is on another level, where answers never go along.
    expect(told(changed)).toEqual([
      `crosswalk/always-asks ${linksSheet}!${cellOf("to", "1.1.A.2", "answers")} 1.2.S.3, 1.1.A.2`,
    ]);
  });

  it("parts a pair by clearing the new id, and tells what is left alone", () => {
    const changed = typeInLink(workbook, rowOf("from", "1.1.B.1"), { to: null });
    expect(linkIn(changed, "from", "1.1.B.1").to).toEqual([]);
    expect(linkIn(changed, "to", "1.1.B.1")).toMatchObject({ from: [], isConfirmed: false, answers: "ask" });
    expect(told(changed)).toEqual([
      `crosswalk/nothing-to-carry ${linksSheet}!${cellOf("from", "1.1.B.1", "answers")} 1.1.B.1`,
      `crosswalk/left-new ${linksSheet}! 1.1.B.1 | pmqa-4.1-test`,
    ]);
  });

  it("parts a joined link by clearing one of its new ids", () => {
    const changed = typeInLink(workbook, rowOf("from", "1.1.A.2"), { to: null });
    expect(linkIn(changed, "from", "1.1.A.1")).toMatchObject({ from: ["1.1.A.1"], to: ["1.1.A.1"] });
    expect(linkIn(changed, "from", "1.1.A.2")).toMatchObject({ from: ["1.1.A.2"], to: [] });
  });

  it("joins by typing one new id in two rows, which is told with the rows and not taken for confirmed", () => {
    const changed = typeInLink(workbook, rowOf("from", "1.1.S.2"), { to: "1.1.S.1" });
    expect(linkIn(changed, "from", "1.1.S.2")).toMatchObject({
      from: ["1.1.S.1", "1.1.S.2"],
      to: ["1.1.S.1"],
      isConfirmed: false,
    });
    const [first, second] = [rowOf("from", "1.1.S.1"), rowOf("from", "1.1.S.2")];
    expect(told(changed)).toEqual([
      `crosswalk/rows-together ${linksSheet}!C${second} 1.1.S.1, 1.1.S.2, 1.1.S.1 | ${first}, ${second}`,
      `crosswalk/changed-since-confirmed ${linksSheet}!H${first} 1.1.S.1, 1.1.S.2, 1.1.S.1`,
      `crosswalk/always-asks ${linksSheet}!I${first} 1.1.S.1, 1.1.S.2, 1.1.S.1`,
      `crosswalk/left-new ${linksSheet}! 1.1.S.2 | pmqa-4.1-test`,
    ]);
  });

  it("splits by a row more with the same old id, below the table", () => {
    const changed = typeInLink(workbook, spareRow(workbook), {
      from: "1.1.B.1",
      to: "1.1.A.2",
      confirmed: "ยังไม่ยืนยัน",
      answers: "ให้ตอบใหม่",
    });
    expect(linkIn(changed, "from", "1.1.B.1")).toMatchObject({ to: ["1.1.B.1", "1.1.A.2"], answers: "ask" });
  });

  it("doesn't take what was the same for confirmed where it got another counterpart", () => {
    const changed = typeInLink(workbook, rowOf("from", "1.1.B.2"), { to: "1.1.A.2" });
    expect(linkIn(changed, "from", "1.1.B.2")).toMatchObject({ to: ["1.1.A.2"], isConfirmed: false });
    expect(told(changed)[0]).toBe(
      `crosswalk/changed-since-confirmed ${linksSheet}!${cellOf("from", "1.1.B.2", "confirmed")} 1.1.B.2, 1.1.A.2`,
    );
  });

  it("takes ids in Thai digits and other case, and the other language's words", () => {
    const changed = typeInLink(workbook, rowOf("from", "1.1.B.1"), { to: "๑.๑.b.๑", confirmed: "Confirmed" });
    expect(linkIn(changed, "from", "1.1.B.1")).toMatchObject({ to: ["1.1.B.1"], isConfirmed: true });
  });

  it("takes a blank confirmation for none, and blank answers for answering anew", () => {
    const changed = typeInLink(workbook, rowOf("from", "1.1.B.1"), { confirmed: null, answers: null });
    expect(linkIn(changed, "from", "1.1.B.1")).toMatchObject({ isConfirmed: false, answers: "ask" });
  });

  it("takes a link that isn't confirmed in every row for not confirmed, and tells the row", () => {
    const changed = typeInLink(workbook, rowOf("from", "1.1.A.1"), {
      confirmed: "ยืนยัน",
      answers: "ยกคำตอบเดิมมา",
    });
    expect(linkIn(changed, "from", "1.1.A.1")).toMatchObject({ isConfirmed: false, answers: "ask" });
    expect(told(changed)).toEqual([
      `crosswalk/partly-confirmed ${linksSheet}!${cellOf("from", "1.1.A.2", "confirmed")} 1.1.A.1, 1.1.A.2, 1.1.A.1`,
      `crosswalk/answers-differ ${linksSheet}!${cellOf("from", "1.1.A.1", "answers")} 1.1.A.1, 1.1.A.2, 1.1.A.1`,
    ]);
  });
});

describe("a crosswalk's workbook with mistakes in it", () => {
  const rowOf = (side: "from" | "to", id: string) => linkRow(workbook, side, id);
  const mistakes: readonly (readonly [string, Snapshot, string])[] = [
    [
      "an id that there isn't",
      typeInLink(workbook, rowOf("from", "1.1.B.1"), { to: "9.9.9" }),
      `crosswalk/unknown-id ${linksSheet}!${cellOf("from", "1.1.B.1", "to")} 9.9.9 | pmqa-4.1-test`,
    ],
    [
      "an id that is nearly one",
      typeInLink(workbook, rowOf("from", "1.1.B.1"), { to: "7.2.33" }),
      `crosswalk/misspelt-id ${linksSheet}!${cellOf("from", "1.1.B.1", "to")} 7.2.33 | pmqa-4.1-test | 7.2.3`,
    ],
    [
      "an old id among the new ones",
      typeInLink(workbook, rowOf("from", "1.1.B.1"), { to: "1.2.S.3" }),
      `crosswalk/wrong-side ${linksSheet}!${cellOf("from", "1.1.B.1", "to")} 1.2.S.3 | pmqa-4.1-test`,
    ],
    [
      "a statement beside a measure",
      typeInLink(workbook, rowOf("from", "1.1.B.1"), { to: "7.1.1" }),
      `crosswalk/mixed-kinds ${linksSheet}!${cellOf("from", "1.1.B.1", "to")} 1.1.B.1, 7.1.1, 7.1.1`,
    ],
    [
      "an id that the program took for a date",
      typeInLink(workbook, rowOf("from", "7.1.5"), { to: { value: 38_358, format: "date" } }),
      `authoring/date-value ${linksSheet}!${cellOf("from", "7.1.5", "to")}`,
    ],
    [
      "an error in the place of an id",
      typeInLink(workbook, rowOf("from", "1.1.B.1"), { from: { error: "#REF!" } }),
      `authoring/error-value ${linksSheet}!${cellOf("from", "1.1.B.1", "from")}`,
    ],
    [
      "a word that isn't in the list",
      typeInLink(workbook, rowOf("from", "1.1.B.1"), { confirmed: "น่าจะใช่" }),
      `authoring/unknown-choice ${linksSheet}!${cellOf("from", "1.1.B.1", "confirmed")}`,
    ],
    [
      "a remark without an id",
      typeInLink(workbook, spareRow(workbook), { note: "ดูอีกครั้ง" }),
      `crosswalk/note-without-id ${linksSheet}!K${spareRow(workbook)} ดูอีกครั้ง`,
    ],
  ];

  it.each(mistakes)("is told of %s with sheet and cell", (_, changed, expected) => {
    expect(told(changed).filter((each) => each.startsWith(expected))).toHaveLength(1);
  });

  it("isn't read for other editions, the other way round, or from another workbook", () => {
    const cells = readEdition("pmqa-4.0-cells");
    const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);
    expect(codes(readCrosswalk(workbook, from, cells, sha256Hex).problems)).toEqual([
      "crosswalk/other-edition",
    ]);
    expect(codes(readCrosswalk(workbook, to, from, sha256Hex).problems)).toEqual(["crosswalk/swapped"]);
    expect(codes(readCrosswalk({ sheets: [] }, from, to, sha256Hex).problems)).toEqual([
      "authoring/no-tables",
    ]);
  });

  it("is read by the editions given where the hidden sheet is gone, which is told", () => {
    const bare = { sheets: workbook.sheets.filter(({ name }) => name !== "_pmqa_crosswalk") };
    expect(valueOf(read(bare))).toEqual(proposed);
    expect(told(bare)).toEqual(["crosswalk/stamp-missing ! pmqa-4.0 | pmqa-4.1-test"]);
  });
});
