import fc from "fast-check";
import { editDistance, findNearest } from "../../../../src/core/authoring/tables/findNearest";
import { layoutTables } from "../../../../src/core/authoring/tables/layoutTables";
import { joinList, splitList } from "../../../../src/core/authoring/tables/listInCell";
import { readTables } from "../../../../src/core/authoring/tables/readTables";
import type { Table, TableSet } from "../../../../src/core/authoring/tables/table";
import type { TableRow } from "../../../../src/core/authoring/tables/tableRow";
import { checkBlueprint } from "../../../../src/core/workbook/checkBlueprint";
import type { Snapshot } from "../../../../src/core/workbook/snapshot";
import { placesOf, snapshotOfBlueprint, typeInto, typeRows } from "../../../support/authoring";

const column = (heading: string) => ({ heading, help: "" });

const groups: Table = {
  key: "groups",
  columns: [
    { key: "id", kind: { kind: "id" }, widthChars: 10 },
    { key: "name", kind: { kind: "text" }, widthChars: 30, isRequired: true },
  ],
  words: {
    th: { sheet: "กลุ่ม", help: "กลุ่มงาน", columns: { id: column("รหัสกลุ่ม"), name: column("ชื่อกลุ่ม") } },
    en: { sheet: "Groups", help: "Groups", columns: { id: column("Group id"), name: column("Group name") } },
  },
  spareRows: 5,
  frozenColumns: 1,
  tabColour: "1F3864",
};

const things: Table = {
  key: "things",
  columns: [
    {
      key: "group",
      kind: { kind: "reference", table: "groups", column: "id", knownBy: ["name"] },
      widthChars: 10,
      fillsDown: true,
    },
    { key: "part", kind: { kind: "text" }, widthChars: 10, fillsDown: true },
    { key: "id", kind: { kind: "id" }, widthChars: 10 },
    { key: "text", kind: { kind: "text", isLong: true }, widthChars: 40 },
    { key: "count", kind: { kind: "number" }, widthChars: 10 },
    { key: "isUsed", kind: { kind: "yes-no" }, widthChars: 10 },
    {
      key: "state",
      kind: {
        kind: "choice",
        choices: [
          { code: "new", words: { th: "ใหม่", en: "new one" } },
          { code: "old", words: { th: "เดิม", en: "old one" } },
        ],
      },
      widthChars: 10,
    },
    { key: "groups", kind: { kind: "list", of: { table: "groups", column: "id" } }, widthChars: 10 },
    { key: "tags", kind: { kind: "list", of: null }, widthChars: 10 },
  ],
  words: {
    th: {
      sheet: "สิ่งของ",
      help: "หนึ่งแถวต่อหนึ่งสิ่ง",
      columns: {
        group: column("กลุ่มของสิ่ง"),
        part: column("ส่วน"),
        id: column("รหัสสิ่ง"),
        text: column("ข้อความ"),
        count: column("จำนวน"),
        isUsed: column("ใช้อยู่"),
        state: column("สถานะ"),
        groups: column("กลุ่มอื่น"),
        tags: column("คำสำคัญ"),
      },
    },
    en: {
      sheet: "Things",
      help: "One row a thing",
      columns: {
        group: column("Group of thing"),
        part: column("Part"),
        id: column("Thing id"),
        text: column("Text"),
        count: column("Count"),
        isUsed: column("In use"),
        state: column("State"),
        groups: column("Other groups"),
        tags: column("Tags"),
      },
    },
  },
  spareRows: 10,
  frozenColumns: 0,
  tabColour: "7C9FD0",
};

const set: TableSet = {
  tables: [groups, things],
  words: { th: { title: "แบบกรอก", how: ["กรอกทีละแถว"] }, en: { title: "To fill", how: ["Row by row"] } },
};

const blank = snapshotOfBlueprint(
  layoutTables(
    set,
    {
      groups: [
        { id: "G1", name: "กลุ่มหนึ่ง" },
        { id: "G2", name: "กลุ่มสอง" },
      ],
    },
    "th",
  ),
);

function read(snapshot: Snapshot) {
  const result = readTables(snapshot, set);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return { rows: result.value.rowsOf("things"), problems: result.problems };
}

function readOne(...row: Parameters<typeof typeRows>[3][number]): TableRow {
  const [first] = read(typeRows(blank, "สิ่งของ", 4, [row])).rows;
  if (first === undefined) throw new Error("no row");
  return first;
}

describe("a workbook of tables", () => {
  it("is one that a spreadsheet program opens, its guide first and its lists hidden", () => {
    const blueprint = layoutTables(set, {}, "en");
    expect(checkBlueprint(blueprint)).toEqual([]);
    expect(blueprint.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["How to fill", "visible"],
      ["Groups", "visible"],
      ["Things", "visible"],
      ["_pmqa_lists", "hidden"],
    ]);
  });

  it("lets ids, references and texts be typed as text, so that 1.10 stays 1.10", () => {
    const sheet = layoutTables(set, {}, "th").sheets.find(({ key }) => key === "things");
    const styles = sheet?.rows[3]?.cells.map(({ style }) => style);
    expect(styles?.slice(0, 5)).toEqual([
      "typedCentre",
      "typedText",
      "typedCentre",
      "typedText",
      "typedNumber",
    ]);
  });

  it("offers the ids of another table, the words of choices, and yes and no", () => {
    const sheet = layoutTables(set, {}, "th").sheets.find(({ key }) => key === "things");
    const sources = sheet?.validations.flatMap(({ rule }) => (rule.kind === "list" ? [rule.source] : []));
    expect(sources).toEqual(["'กลุ่ม'!$A$4:$A$8", "_pmqa_lists!$A$1:$A$2", "_pmqa_lists!$B$1:$B$2"]);
  });
});

describe("reading a row", () => {
  it("takes numbers typed as text or with Thai digits, and choices by code or in either language", () => {
    const row = readOne("G1", "", "๑.๑", " ข้อความ\nสองบรรทัด ", "๑,๒๓๔", "ใช่", "OLD ONE");
    expect([
      row.text("id"),
      row.text("text"),
      row.number("count"),
      row.claim("isUsed"),
      row.text("state"),
    ]).toEqual(["1.1", " ข้อความ\nสองบรรทัด ", 1234, true, "old"]);
  });

  it.each(["ใช่", "ไม่ใช่", "✓", "Yes", "no", "มี", "ไม่มี", "1", "0", true, false, 1, 0])(
    "takes %p for yes or no",
    (typed) => {
      const row = readOne("G1", "", "x", "", "", typed);
      const isYes = ["ใช่", "✓", "Yes", "มี", "1", true, 1].includes(typed);
      expect(row.claim("isUsed")).toBe(isYes);
    },
  );

  it("knows what a reference means by its id in any case and by the name beside it", () => {
    expect(readOne("g2").text("group")).toBe("G2");
    expect(readOne("กลุ่มสอง").text("group")).toBe("G2");
    expect(readOne("G9").text("group")).toBe("G9");
  });

  it("tells of a number that may have been another id, of which programs drop the last nought", () => {
    const grouped = typeRows(blank, "กลุ่ม", 4, [
      ["1.1", "หนึ่ง"],
      ["1.10", "สิบ"],
      ["1.2", "สอง"],
    ]);
    const typed = typeRows(grouped, "สิ่งของ", 4, [
      [1.1, "", "a"],
      ["1.1", "", "b"],
      ["1.10", "", "c"],
      [1.2, "", "d"],
    ]);
    const read = readTables(typed, set);
    expect(placesOf(read.problems, "authoring/number-id")).toEqual(["สิ่งของ!A4"]);
    expect(read.ok && read.value.rowsOf("things").map((row) => row.text("group"))).toEqual([
      "1.1",
      "1.1",
      "1.10",
      "1.2",
    ]);
  });

  it("takes lists apart at commas, semicolons and line ends, lists of ids at spaces too", () => {
    const row = readOne("G1", "", "x", "", "", "", "", "g1 G2;G3", '"a, b"; c\nd');
    expect(row.list("groups")).toEqual(["G1", "G2", "G3"]);
    expect(row.list("tags")).toEqual(["a, b", "c", "d"]);
  });

  it("tells of what can't be read, and says that something stands there", () => {
    const typed = typeRows(blank, "สิ่งของ", 4, [
      ["G1", "", "x", "", "มาก", "อาจจะ", "อื่น"],
      ["G1", "", { value: 45000, format: "date" }, { error: "#REF!" }],
    ]);
    const { problems, rows } = read(typed);
    expect(problems.map(({ code, place }) => `${code} ${place.cell}`)).toEqual([
      "authoring/not-a-number E4",
      "authoring/not-yes-no F4",
      "authoring/unknown-choice G4",
      "authoring/date-value C5",
      "authoring/error-value D5",
    ]);
    expect(problems[2]?.params).toMatchObject({ typed: "อื่น", known: "ใหม่, เดิม" });
    expect(rows[0]?.number("count")).toBeNull();
    expect(rows[0]?.has("count")).toBe(true);
  });

  it("takes a formula's value", () => {
    expect(readOne("G1", "", "x", "", { formula: "1+1", value: 2 }).number("count")).toBe(2);
  });
});

describe("rows that leave cells blank", () => {
  const typed = typeRows(blank, "สิ่งของ", 4, [
    ["G1", "ก", "a"],
    ["", "", "b"],
    [],
    ["", "", "c"],
    ["G2", "", "d"],
    ["", "ข", "e"],
  ]);
  const { problems, rows } = read(typed);

  it("have what stands above, told once a run; under another group nothing but the group", () => {
    expect(rows.map((row) => [row.text("group"), row.text("part"), row.text("id")])).toEqual([
      ["G1", "ก", "a"],
      ["G1", "ก", "b"],
      ["G1", "ก", "c"],
      ["G2", null, "d"],
      ["G2", "ข", "e"],
    ]);
    expect(placesOf(problems, "authoring/from-above")).toEqual([
      "สิ่งของ!A5",
      "สิ่งของ!A7",
      "สิ่งของ!A9",
      "สิ่งของ!B5",
      "สิ่งของ!B7",
    ]);
    expect(rows[1]?.isFromAbove("group")).toBe(true);
    expect(rows[1]?.has("id")).toBe(true);
  });
});

describe("a workbook that people have changed", () => {
  const filled = typeRows(blank, "สิ่งของ", 4, [["G1", "", "a", "ข้อความ"]]);
  const renamed = (from: string, to: string): Snapshot => ({
    sheets: filled.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)),
  });

  it("is read by its headings where a sheet was renamed, which is told with the sheet's own name", () => {
    const { problems, rows } = read(renamed("สิ่งของ", "รายการปี 2570"));
    expect(rows).toHaveLength(1);
    expect(problems).toMatchObject([
      { code: "authoring/renamed-sheet", place: { sheet: "รายการปี 2570" }, params: { table: "สิ่งของ" } },
    ]);
  });

  it("is read with English headings in Thai sheets, misspelt ones and ones of another order", () => {
    const typed = typeInto(filled, "สิ่งของ", { A3: "รหัสสิ่ง", C3: "group of thing", D3: "ข้อควม" });
    const { problems, rows } = read(typed);
    expect([rows[0]?.text("id"), rows[0]?.text("group"), rows[0]?.text("text")]).toEqual([
      "G1",
      "a",
      "ข้อความ",
    ]);
    expect(placesOf(problems, "authoring/misspelt-column")).toEqual(["สิ่งของ!D3"]);
  });

  it("tells of columns, texts and sheets that aren't its own, of headings that stand twice or are gone", () => {
    const typed = typeInto(filled, "สิ่งของ", {
      J3: "บันทึก",
      J4: "x",
      L9: "นอกตาราง",
      B1: "หมายเหตุ",
      I3: "สถานะ",
    });
    const changed: Snapshot = {
      sheets: [
        ...typeInto(typed, "กลุ่ม", { B3: null }).sheets,
        { name: "อื่น", visibility: "visible", cells: filled.sheets[0]?.cells.slice(0, 1) ?? [] },
      ],
    };
    const { problems } = read(changed);
    expect(placesOf(problems, "authoring/spare-column")).toEqual(["สิ่งของ!J3"]);
    expect(placesOf(problems, "authoring/text-outside")).toEqual(["สิ่งของ!B1", "สิ่งของ!L9"]);
    expect(placesOf(problems, "authoring/repeated-column")).toEqual(["สิ่งของ!I3"]);
    expect(placesOf(problems, "authoring/headings-missing")).toEqual(["กลุ่ม"]);
    expect(placesOf(problems, "authoring/spare-sheet")).toEqual(["อื่น"]);
  });

  it("tells of a column that rows can't do without", () => {
    const { problems } = read(typeInto(filled, "สิ่งของ", { D3: null, C3: null }));
    expect(problems).toMatchObject([
      { code: "authoring/text-outside", place: { cell: "C4" } },
      { code: "authoring/text-outside", place: { cell: "D4" } },
    ]);
    const thing = {
      ...things,
      columns: things.columns.map((each) => ({ ...each, isRequired: true as const })),
    };
    const strict = readTables(typeInto(filled, "สิ่งของ", { D3: null }), { ...set, tables: [groups, thing] });
    expect(placesOf(strict.problems, "authoring/column-missing")).toEqual(["สิ่งของ!A3"]);
  });

  it("reads a sheet that was split in two as one, and tells of it", () => {
    const [copy] = filled.sheets.filter(({ name }) => name === "สิ่งของ");
    const { problems, rows } = read({
      sheets: [
        ...filled.sheets,
        { ...copy, name: "สิ่งของ (2)", visibility: "visible", cells: copy?.cells ?? [] },
      ],
    });
    expect(rows.map(({ sheet }) => sheet)).toEqual(["สิ่งของ", "สิ่งของ (2)"]);
    expect(placesOf(problems, "authoring/second-sheet")).toEqual(["สิ่งของ (2)"]);
  });

  it("tells of a sheet that is gone, and isn't read where none is there", () => {
    const without = { sheets: filled.sheets.filter(({ name }) => name !== "กลุ่ม") };
    expect(read(without).problems).toMatchObject([
      { code: "authoring/sheet-missing", params: { table: "กลุ่ม" } },
    ]);
    const none = readTables({ sheets: filled.sheets.slice(0, 1) }, set);
    expect(none).toMatchObject({ ok: false, problems: [{ code: "authoring/no-tables" }] });
  });
});

describe("lists in a cell", () => {
  it("come back as they were, whatever their parts hold", () => {
    const part = fc.string({ unit: fc.constantFrom("ก", "a", " ", ",", ";", '"', "\n", "/"), minLength: 1 });
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(splitList(joinList(parts))).toEqual(parts);
      }),
    );
  });
});

describe("the nearest word", () => {
  it("is at most a letter in four away, and no other as near", () => {
    const nearest = (text: string, words: readonly string[]) => findNearest(text, words, (word) => word);
    expect(nearest("statment", ["statement", "measure"])).toBe("statement");
    expect(nearest("stat", ["statement"])).toBeNull();
    expect(nearest("item1", ["item2", "item3"])).toBeNull();
    expect(editDistance("ประเด็น", "ประเดน")).toBe(1);
  });
});
