import { readRoster, type RosterDefaults, type RosterTable } from "../../src/app/readRoster";
import { CategoryId } from "../../src/core/criteria/ids";
import { valueOf } from "../support/cellsOf";
import { readEdition } from "../support/readEdition";

const criteria = readEdition("pmqa-4.0");
const categories = criteria.categories.map(({ id }) => id);
const defaults: RosterDefaults = { ministry: "", agencyKind: "", categories, dueDate: "" };

/** A roster as a markdown table without the outer bars. */
function table(text: string): RosterTable {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return {
    rows: lines.map((line) => line.split("|").map((cell) => cell.trim())),
    place: { file: "roster.csv" },
  };
}

function problemsOf(text: string): readonly string[] {
  return readRoster(criteria, table(text), defaults).problems.map(
    ({ code, place: { cell = "" } }) => `${code} ${cell}`,
  );
}

describe("a roster", () => {
  it("gives an entry for each row, by Thai headings", () => {
    const roster = table(`
      รหัสหน่วยงาน | ชื่อหน่วยงาน | กระทรวง        | ประเภท     | หน่วยงานผู้กรอก | หมวด  | กำหนดส่ง
      A001        | กรมหนึ่ง      | กระทรวงตัวอย่าง | กรม       | กองแผนงาน     | 2, 7 | 31/10/2569
      A002        | จังหวัดสอง    |              | จังหวัด    |              |      |
    `);
    expect(valueOf(readRoster(criteria, roster, defaults))).toEqual([
      {
        agencyCode: "A001",
        agencyName: "กรมหนึ่ง",
        ministry: "กระทรวงตัวอย่าง",
        agencyKind: "department",
        reportingUnit: "กองแผนงาน",
        categories: ["2", "7"],
        dueDate: "31/10/2569",
      },
      {
        agencyCode: "A002",
        agencyName: "จังหวัดสอง",
        ministry: "",
        agencyKind: "province",
        reportingUnit: "",
        categories: ["1", "2", "3", "4", "5", "6", "7"],
        dueDate: "",
      },
    ]);
  });

  it("takes headings in any order and case, in English, under titles, among columns of no concern", () => {
    const roster = table(`
      รายชื่อหน่วยงานในสังกัด ปีงบประมาณ พ.ศ. 2569
      โทรศัพท์ | DUE DATE | Agency Name * | note | CODE | Categories (1-7)
      1234   | soon     | Dept          | x    | 7    | 1
    `);
    expect(valueOf(readRoster(criteria, roster, defaults))).toMatchObject([
      { agencyCode: "7", agencyName: "Dept", categories: ["1"], dueDate: "soon" },
    ]);
  });

  it("takes what the command says for what a row leaves blank", () => {
    const roster = table(`
      ชื่อ  | กระทรวง
      กรม ก | กระทรวงของตน
      กรม ข |
    `);
    const said: RosterDefaults = {
      ministry: "กระทรวงที่ระบุ",
      agencyKind: "other",
      categories: [CategoryId.parse("3")],
      dueDate: "31 ตุลาคม",
    };
    expect(valueOf(readRoster(criteria, roster, said))).toMatchObject([
      { ministry: "กระทรวงของตน", agencyKind: "other", categories: ["3"], dueDate: "31 ตุลาคม" },
      { ministry: "กระทรวงที่ระบุ" },
    ]);
  });

  it("passes blank rows over, and keeps names on one line without what can't be seen", () => {
    const rows = [["ชื่อ", "รหัส"], [""], ["  ", ""], ["กรม\u200bหนึ่ง\n(ส่วนกลาง)", " A1 "]];
    expect(valueOf(readRoster(criteria, { rows, place: {} }, defaults))).toMatchObject([
      { agencyName: "กรมหนึ่ง (ส่วนกลาง)", agencyCode: "A1" },
    ]);
  });

  it("fails with every fault of every row, each with its cell", () => {
    expect(
      problemsOf(`
        รหัส | ชื่อ    | ประเภท | หมวด
        A1  |        | กรม    | 1
        A2  | กรมสอง | วัด     | 1,9,x
        A3  | กรมสาม | กรม    | 3
      `),
    ).toEqual([
      "roster/missing-value B2",
      "roster/unknown-kind C3",
      "roster/unknown-category D3",
      "roster/unknown-category D3",
    ]);
  });

  it("warns of an agency and unit that stand twice, and makes both", () => {
    const roster = table(`
      ชื่อ    | กอง
      กรม ก | กองหนึ่ง
      กรม ก | กองสอง
      กรม ก | กองหนึ่ง
    `);
    const read = readRoster(criteria, roster, defaults);
    expect(read).toMatchObject({
      ok: true,
      problems: [{ code: "roster/duplicate-agency", severity: "warning", place: { cell: "A4" } }],
    });
    expect(valueOf(read)).toHaveLength(3);
  });

  it.each([
    ["nothing", "", ["roster/empty "]],
    ["headings alone", "ชื่อ | รหัส", ["roster/empty "]],
    ["no heading for the name", "รหัส | กระทรวง\nA1 | ก", ["roster/missing-column "]],
  ])("with %s is a problem of its own", (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });
});
