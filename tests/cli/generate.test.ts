import { readFileSync } from "node:fs";
import { openForm } from "../../src/app/openForm";
import { sha256Hex } from "../../src/app/sha256Hex";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { valueOf } from "../support/cellsOf";
import { readEdition } from "../support/readEdition";
import { type CommandRun, runCommand } from "../support/runCommand";
import { serviceQualityPath } from "../support/secondInstrument/serviceQuality";

const editions = [readEdition("pmqa-4.0"), readEdition("pmqa-4.0-cells")];
const one = ["generate", "--agency", "กรมหนึ่ง", "--year", "2569"];

/** What a form that a command wrote says of itself. */
async function readBack({ contents }: CommandRun, path: string) {
  const host = createXlsxHost(contents.get(path) ?? null);
  const options = { editions, edition: null, ambiguous: null, hash: sha256Hex };
  return valueOf(await openForm(host, options)).submission;
}

describe("generating one form", () => {
  it("writes it under the name that -o says, and says so", async () => {
    const run = await runCommand([...one, "-o", "a.xlsx"]);
    expect(run).toMatchObject({ exitCode: 0, err: "", out: "จัดทำแบบประเมินแล้ว: a.xlsx (กรมหนึ่ง)\n" });
    expect(await readBack(run, "a.xlsx")).toMatchObject({
      identity: { agencyName: "กรมหนึ่ง", year: 2569, round: 1 },
      language: "th",
    });
  });

  it("leaves the kind of agency blank where nothing says it: the agency picks it on the cover", async () => {
    const run = await runCommand([...one, "--agency-code", "A1", "-o", "a.xlsx"]);
    const { identity, problems } = await readBack(run, "a.xlsx");
    expect(identity.agencyKind).toBe("");
    expect(problems).toEqual([]);
  });

  it("makes a form with Thai digits, which says so of itself; in English there are none", async () => {
    const thai = await runCommand([...one, "--digits", "thai", "-o", "a.xlsx"]);
    expect((await readBack(thai, "a.xlsx")).stamp.digits).toBe("thai");
    const english = await runCommand([...one, "--digits", "thai", "--form-lang", "en", "-o", "a.xlsx"]);
    expect((await readBack(english, "a.xlsx")).stamp).not.toHaveProperty("digits");
    expect((await runCommand([...one, "--digits", "roman", "-o", "a.xlsx"])).exitCode).toBe(2);
  });

  it("stamps everything that the options say", async () => {
    const said = [
      ...["--agency-code", "A1", "--ministry", "กระทรวง", "--kind", "จังหวัด", "--unit", "กอง"],
      ...["--round", "๒", "--categories", "7,2", "--due", "31 ต.ค. 69", "--edition", "pmqa-4.0-cells"],
    ];
    const run = await runCommand([...one, ...said, "-o", "a.xlsx", "--json"]);
    const identity = {
      agencyCode: "A1",
      agencyName: "กรมหนึ่ง",
      ministry: "กระทรวง",
      agencyKind: "province",
      reportingUnit: "กอง",
      year: 2569,
      round: 2,
      categories: ["2", "7"],
    };
    expect(run.json()).toEqual({
      forms: [
        {
          file: "a.xlsx",
          ...identity,
          edition: "pmqa-4.0-cells",
          issueId: "issue-1",
          language: "th",
          dueDate: "31 ต.ค. 69",
        },
      ],
      problems: [],
    });
    const { identity: read, stamp } = await readBack(run, "a.xlsx");
    expect(read).toEqual(identity);
    expect(stamp).toMatchObject({ issueId: "issue-1", dueDate: "31 ต.ค. 69", edition: "pmqa-4.0-cells" });
  });

  it.each<[readonly string[], string]>([
    [[], "PMQA4.0_2569_กรมหนึ่ง.xlsx"],
    [["-o", "forms/"], "forms/PMQA4.0_2569_กรมหนึ่ง.xlsx"],
    [["-o", "แบบ"], "แบบ.xlsx"],
    [["-o", "กรม.ก"], "กรม.ก.xlsx"],
    [["-o", "A.XLSX"], "A.XLSX"],
  ])("with %j writes %s", async (args, path) => {
    const run = await runCommand([...one, ...args]);
    expect(run.exitCode).toBe(0);
    expect([...run.contents.keys()]).toEqual([path]);
  });

  it("takes a year of the common era, and says it aloud", async () => {
    const run = await runCommand(["generate", "--agency", "ก", "--year", "๒๐๒๖", "-o", "a.xlsx"]);
    expect(run.exitCode).toBe(0);
    expect(run.err).toBe("ปี 2026 เป็น ค.ศ. จึงใช้ปีงบประมาณ พ.ศ. 2569\n");
    expect((await readBack(run, "a.xlsx")).identity.year).toBe(2569);
  });

  it("speaks the language of the screen in the form, unless told otherwise", async () => {
    const english = await runCommand([...one, "-o", "a.xlsx", "--lang", "en"]);
    expect((await readBack(english, "a.xlsx")).language).toBe("en");
    const thai = await runCommand([...one, "-o", "a.xlsx", "--lang", "en", "--form-lang", "th"]);
    expect((await readBack(thai, "a.xlsx")).language).toBe("th");
  });

  it("never writes over a file, which people may have filled in, unless forced", async () => {
    const files = { "a.xlsx": "กรอกแล้ว" };
    const refused = await runCommand([...one, "-o", "a.xlsx"], files);
    expect(refused.exitCode).toBe(3);
    expect(refused.err).toContain("--force");
    expect(new TextDecoder().decode(refused.contents.get("a.xlsx"))).toBe("กรอกแล้ว");
    const forced = await runCommand([...one, "-o", "a.xlsx", "--force"], files);
    expect(forced.exitCode).toBe(0);
    expect((await readBack(forced, "a.xlsx")).identity.agencyName).toBe("กรมหนึ่ง");
  });

  it("ends with 3 where the file can't be written", async () => {
    const run = await runCommand([...one, "-o", "a.xlsx", "--json"], {}, { unwritable: ["a.xlsx"] });
    expect(run.exitCode).toBe(3);
    expect(run.json()).toMatchObject({
      forms: [],
      problems: [{ code: "file/unwritable", file: "a.xlsx", what: "เขียนไฟล์ไม่ได้ (ไม่มีสิทธิ์)" }],
    });
  });

  it("takes an edition from a file, and ends with 1 where that has faults", async () => {
    const own = JSON.stringify({ ...editions[1], id: "our-own" });
    const made = await runCommand([...one, "--edition", "our.json", "-o", "a.xlsx", "--json"], {
      "our.json": own,
    });
    expect(made.json()).toMatchObject({ forms: [{ edition: "our-own" }] });
    const faulty = await runCommand([...one, "--edition", "our.json", "-o", "a.xlsx", "--json"], {
      "our.json": "{}",
    });
    expect(faulty.exitCode).toBe(1);
    expect(faulty.json<{ problems: { file: string }[] }>().problems[0]?.file).toBe("our.json");
  });
});

describe("generating the forms of a roster", () => {
  const roster = [
    "generate",
    "--roster",
    "r.csv",
    "--year",
    "2569",
    "-o",
    "forms",
    "--edition",
    "pmqa-4.0-cells",
  ];
  const two = 'รหัส,ชื่อ,หมวด\nA1,กรมหนึ่ง,"1,3"\nA2,../กรม:สอง,\n';

  it("writes one for each row, under names of their own in the folder", async () => {
    const run = await runCommand([...roster, "--ministry", "กระทรวง"], { "r.csv": two });
    expect(run).toMatchObject({ exitCode: 0, err: "" });
    expect([...run.contents.keys()]).toEqual([
      "r.csv",
      "forms/PMQA4.0-CELLS_2569_A1_กรมหนึ่ง.xlsx",
      "forms/PMQA4.0-CELLS_2569_A2_-กรม-สอง.xlsx",
    ]);
    expect(run.out).toContain("รวม 2 แบบประเมิน");
    const { identity } = await readBack(run, "forms/PMQA4.0-CELLS_2569_A1_กรมหนึ่ง.xlsx");
    expect(identity).toMatchObject({ agencyCode: "A1", ministry: "กระทรวง", categories: ["1", "3"] });
  });

  it("gives each form an id of its own", async () => {
    const run = await runCommand([...roster, "--json"], { "r.csv": two });
    const { forms } = run.json<{ forms: { issueId: string }[] }>();
    expect(forms.map(({ issueId }) => issueId)).toEqual(["issue-1", "issue-2"]);
  });

  it("makes none where a row has a fault, and lists every fault", async () => {
    const faulty = "ชื่อ,ประเภท,หมวด\nกรมหนึ่ง,กรม,1\n,วัด,1\nกรมสาม,กรม,99\n";
    const run = await runCommand([...roster, "--json"], { "r.csv": faulty });
    expect(run.exitCode).toBe(1);
    expect([...run.contents.keys()]).toEqual(["r.csv"]);
    const { problems } = run.json<{ problems: { code: string; cell: string; file: string }[] }>();
    expect(problems.map(({ code, file, cell }) => `${code} ${file} ${cell}`)).toEqual([
      "roster/missing-value r.csv A3",
      "roster/unknown-kind r.csv B3",
      "roster/unknown-category r.csv C4",
    ]);
  });

  it("leaves the kind blank in a row that doesn't say it", async () => {
    const run = await runCommand([...roster, "--json"], { "r.csv": "ชื่อ,ประเภท\nก,จังหวัด\nข,\n" });
    expect(run.json()).toMatchObject({ forms: [{ agencyKind: "province" }, { agencyKind: "" }] });
  });

  it("makes none from a form, which is no roster, and says so", async () => {
    const form = (await runCommand([...one, "-o", "r.csv.xlsx"])).contents.get("r.csv.xlsx") ?? "";
    const run = await runCommand(roster, { "r.csv": form });
    expect(run).toMatchObject({ exitCode: 1, out: "" });
    expect(run.err).toMatch(/^\[ข้อผิดพลาด\] r\.csv: ไฟล์นี้เป็นแบบประเมิน PMQA ไม่ใช่รายชื่อหน่วยงาน/);
    expect([...run.contents.keys()]).toEqual(["r.csv"]);
  });

  it("makes none where two columns say the same, and names both", async () => {
    const doubled = "รหัส,ชื่อ,กระทรวง,ต้นสังกัด,หมวด\nA1,กรมหนึ่ง,กระทรวงหนึ่ง,กระทรวงสอง,1\n";
    const run = await runCommand([...roster, "--lang", "en"], { "r.csv": doubled });
    expect(run).toMatchObject({ exitCode: 1, out: "" });
    expect(run.err).toBe(
      "[error] r.csv D1: More than one column has the heading “Ministry”, or another word for it: C1, D1\n" +
        "    Keep one of them; delete the others or change their headings.\n",
    );
    expect([...run.contents.keys()]).toEqual(["r.csv"]);
  });

  it("makes none where one of the files is there already", async () => {
    const there = { "r.csv": two, "forms/PMQA4.0-CELLS_2569_A1_กรมหนึ่ง.xlsx": "กรอกแล้ว" };
    const run = await runCommand(roster, there);
    expect(run.exitCode).toBe(3);
    expect([...run.contents.keys()]).toEqual(Object.keys(there));
  });

  it("goes on where one file can't be written, and ends with 3", async () => {
    const unwritable = ["forms/PMQA4.0-CELLS_2569_A1_กรมหนึ่ง.xlsx"];
    const run = await runCommand([...roster, "--json"], { "r.csv": two }, { unwritable });
    expect(run.exitCode).toBe(3);
    expect(run.json()).toMatchObject({
      forms: [{ agencyCode: "A2" }],
      problems: [{ code: "file/unwritable", file: unwritable[0] }],
    });
  });

  it("makes both forms of an agency that stands twice, with a warning", async () => {
    const run = await runCommand(roster, { "r.csv": "ชื่อ\nกรมหนึ่ง\nกรมหนึ่ง\n" });
    expect(run.exitCode).toBe(0);
    expect(run.err).toContain("[คำเตือน]");
    expect([...run.contents.keys()].slice(1)).toEqual([
      "forms/PMQA4.0-CELLS_2569_กรมหนึ่ง.xlsx",
      "forms/PMQA4.0-CELLS_2569_กรมหนึ่ง_2.xlsx",
    ]);
  });

  it("shows its progress on a terminal, and is quiet in a pipe", async () => {
    const seen = await runCommand(roster, { "r.csv": two }, { terminalColumns: 80 });
    expect(seen.err).toBe("\rจัดทำแล้ว 1 จาก 2\rจัดทำแล้ว 2 จาก 2\n");
  });

  it.each([
    ["r.csv", "file/not-found", 3],
    ["empty.csv", "roster/empty", 1],
    ["names.csv", "roster/missing-column", 1],
  ])("from %s is %s", async (file, code, exitCode) => {
    const files = { "empty.csv": "", "names.csv": "รหัส\nA1" };
    const run = await runCommand(["generate", "--roster", file, "--year", "2569", "--json"], files);
    expect(run.exitCode).toBe(exitCode);
    expect(run.json()).toMatchObject({ problems: [{ code }] });
  });
});

describe("generating forms of another instrument", () => {
  const edition = { "edition.json": readFileSync(serviceQualityPath) };
  const asked = ["generate", "--year", "2570", "--edition", "edition.json"];

  it("is refused for an agency of no kind where kinds are asked different things", async () => {
    const { exitCode, contents, json } = await runCommand(
      [...asked, "--agency", "กรม", "-o", "a.xlsx", "--json"],
      edition,
    );
    expect(exitCode).not.toBe(0);
    expect(json()).toMatchObject({ forms: [], problems: [{ code: "request/no-kind", file: "a.xlsx" }] });
    expect(contents.has("a.xlsx")).toBe(false);
  });

  it("names each line of a roster that says no kind, and makes no form", async () => {
    const { contents, err } = await runCommand([...asked, "--roster", "r.csv", "-o", "out"], {
      ...edition,
      "r.csv": "ชื่อหน่วยงาน,ประเภท\nกรมหนึ่ง,กรม\nไม่บอก,\n",
    });
    expect(err).toContain("r.csv B3");
    expect([...contents.keys()].filter((path) => path.startsWith("out"))).toEqual([]);
  });

  it("is in Thai where the edition has nothing else, and refused where another language is asked for", async () => {
    const one = [
      ...asked,
      "--agency",
      "กรม",
      "--kind",
      "department",
      "-o",
      "a.xlsx",
      "--json",
      "--lang",
      "en",
    ];
    const { json } = await runCommand(one, edition);
    expect(json()).toMatchObject({ forms: [{ language: "th" }] });
    const refused = await runCommand([...one, "--form-lang", "en"], edition);
    expect(refused.json()).toMatchObject({ problems: [{ code: "request/no-language" }] });
    expect(refused.contents.has("a.xlsx")).toBe(false);
  });
});
