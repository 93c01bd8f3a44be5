import { formatCrosswalk } from "../../src/core/crosswalk/formatCrosswalk";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { valueOf } from "../support/cellsOf";
import { filledFormFile } from "../support/filledFormFile";
import { readEdition } from "../support/readEdition";
import { revisedCrosswalk, revisedEdition } from "../support/revisedEdition";
import { runCommand } from "../support/runCommand";

const cells = readEdition("pmqa-4.0-cells");
const revised = revisedEdition();
const edition = { "ใหม่.json": JSON.stringify(revised) };
const crosswalk = { "เทียบ.json": formatCrosswalk(revisedCrosswalk(revised)) };
const filling = {
  "c1!1.1.B.1|#self": "มี",
  "c1!1.1.S.1|#self": "มี",
  "c1!1.4.S.1|#self": "ไม่มี",
  "c1!1.1.B.1|#evidence": "=คำสั่งที่ 12",
};
const agency = { agencyName: "กรมตัวอย่าง" };

interface Report {
  readonly forms: readonly {
    readonly file: string;
    readonly output: string;
    readonly account: { readonly total: Readonly<Record<string, number>> };
    readonly decisions: readonly { readonly id: string; readonly reason: string }[];
    readonly values: readonly { readonly id: string; readonly outcome: string; readonly newIds: string }[];
  }[];
  readonly passedOver: readonly string[];
  readonly problems: readonly { readonly code: string }[];
}

function form(name = agency): Promise<Uint8Array> {
  return filledFormFile(cells, filling, name);
}

describe("pmqa upgrade", () => {
  it("writes the form under the other edition and says what became of everything", async () => {
    const { exitCode, out, err, contents } = await runCommand(
      ["upgrade", "เดิม.xlsx", "--to", "ใหม่.json", "--crosswalk", "เทียบ.json", "-o", "แบบใหม่.xlsx"],
      { ...edition, ...crosswalk, "เดิม.xlsx": await form() },
    );
    expect(exitCode).toBe(0);
    expect(out).toContain("เกณฑ์ pmqa-4.0-cells → pmqa-4.0-revised");
    // Of four: 1.1.S.1 is split, 1.4.S.1 is gone.
    expect(out).toMatch(/^หมวด 1 การนำองค์การ +4 +2 +1 +1$/m);
    expect(out).toMatch(/^1\.1\.S\.1 +1\.1\.S\.1, 1\.1\.S\.2 +หมวด 1!\w+, หมวด 1!\w+ +ข้อเดิมถูกแยกเป็นหลายข้อ$/m);
    expect(out).toMatch(/^หมวด 1 การนำองค์การ +150\.00 → 300\.00$/m);
    expect(out).toContain("จัดทำแบบประเมินตามเกณฑ์ใหม่แล้ว: แบบใหม่.xlsx");
    expect(err).toContain("ต้องพิจารณา 1 รายการ");
    const snapshot = valueOf(await createXlsxHost(contents.get("แบบใหม่.xlsx") ?? null).read());
    expect(snapshot.sheets.map(({ name }) => name).slice(-3)).toEqual([
      "ต้องพิจารณา",
      "ข้อมูลเดิม",
      "รายงานการยกข้อมูล",
    ]);
  });

  it("proposes a crosswalk where none is named, and says so", async () => {
    const { exitCode, err, json } = await runCommand(["upgrade", "เดิม.xlsx", "--to", "ใหม่.json", "--json"], {
      ...edition,
      "เดิม.xlsx": await form(),
    });
    expect(exitCode).toBe(0);
    expect(err).toBe("");
    const { forms, problems } = json<Report>();
    expect(problems.map(({ code }) => code)).toContain("carrying/proposed");
    expect(forms[0]?.output).toBe("PMQA4.0-REVISED_2569_A001_กรมตัวอย่าง.xlsx");
    expect(forms[0]?.values.filter(({ id }) => id === "1.1.B.1").map(({ outcome }) => outcome)).toEqual([
      "carried",
      "carried",
    ]);
  });

  it("takes a folder over into a folder, passes over what is no form, and writes one account of all", async () => {
    const { exitCode, contents, json } = await runCommand(
      [
        ...["upgrade", "รับ", "--to", "ใหม่.json", "--crosswalk", "เทียบ.json"],
        ...["-o", "ส่ง", "--report", "บัญชี.csv", "--json"],
      ],
      {
        ...edition,
        ...crosswalk,
        "รับ/ก.xlsx": await form({ agencyName: "กรม ก" }),
        "รับ/ข.xlsx": await form({ agencyName: "กรม ข" }),
        "รับ/อื่น.xlsx": await otherWorkbook(),
      },
    );
    expect(exitCode).toBe(0);
    const { forms, passedOver } = json<Report>();
    expect(forms.map(({ file }) => file)).toEqual(["รับ/ก.xlsx", "รับ/ข.xlsx"]);
    expect(passedOver).toEqual(["รับ/อื่น.xlsx"]);
    for (const { output } of forms) expect(contents.has(output)).toBe(true);
    const lines = new TextDecoder().decode(contents.get("บัญชี.csv")).split("\r\n");
    expect(lines[0]).toBe("file,id,part,sheet,cell,value,outcome,reason,newSheet,newCells,newIds");
    const total = forms.reduce((sum, { account }) => sum + (account.total.filled ?? 0), 0);
    expect(lines.filter((line) => line !== "")).toHaveLength(total + 1);
    // What a spreadsheet program would run as a formula is harmless.
    expect(lines.some((line) => line.includes(",'=คำสั่งที่ 12,"))).toBe(true);
  });

  it.each<[string, readonly string[], number, string]>([
    ["an edition that it is of already", ["--to", "pmqa-4.0-cells"], 3, "อยู่แล้ว"],
    ["an edition that nobody knows", ["--to", "ไม่มี"], 2, "ไม่มี"],
    [
      "a crosswalk of other editions",
      ["--to", "pmqa-4.0", "--crosswalk", "เทียบ.json"],
      1,
      "pmqa-4.0-revised",
    ],
    ["an account of another kind", ["--to", "ใหม่.json", "--report", "บัญชี.txt"], 2, "บัญชี.txt"],
    ["a form of another kind", ["--to", "ใหม่.json", "-o", "แบบ.ods"], 2, "แบบ.ods"],
  ])("refuses %s and writes nothing", async (_what, args, code, said) => {
    const files = { ...edition, ...crosswalk, "เดิม.xlsx": await form() };
    const { exitCode, out, err, contents } = await runCommand(["upgrade", "เดิม.xlsx", ...args], files);
    expect(exitCode).toBe(code);
    expect(out).toBe("");
    expect(err).toContain(said);
    expect([...contents.keys()].sort()).toEqual(Object.keys(files).sort());
  });

  it("leaves a file that is there alone without --force", async () => {
    const files = { ...edition, "เดิม.xlsx": await form(), "ใหม่.xlsx": "เดิม" };
    const args = ["upgrade", "เดิม.xlsx", "--to", "ใหม่.json", "-o", "ใหม่.xlsx"];
    const refused = await runCommand(args, files);
    expect(refused.exitCode).toBe(3);
    expect(new TextDecoder().decode(refused.contents.get("ใหม่.xlsx"))).toBe("เดิม");
    const replaced = await runCommand([...args, "--force"], files);
    expect(replaced.exitCode).toBe(0);
    expect(replaced.contents.get("ใหม่.xlsx")?.length).toBeGreaterThan(10_000);
  });
});

/** A workbook that is no form. */
async function otherWorkbook(): Promise<Uint8Array> {
  const host = createXlsxHost(null);
  valueOf(
    await host.create({
      title: "",
      sheets: [
        {
          key: "a",
          name: "งบ",
          visibility: "visible",
          columns: [{ widthChars: 10 }],
          rows: [{ row: 1, cells: [{ column: 1, value: "งบประมาณ", style: "plain" }] }],
          defaultRowHeightPt: 20,
          merges: [],
          isProtected: false,
          validations: [],
          conditionalFormats: [],
          tables: [],
        },
      ],
      names: [],
      properties: {},
    }),
  );
  return host.bytes() ?? new Uint8Array();
}
