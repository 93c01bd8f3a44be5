import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { valueOf } from "../support/cellsOf";
import { answersIn, filledFormFile } from "../support/filledFormFile";
import { readEdition } from "../support/readEdition";
import { type CommandRun, runCommand } from "../support/runCommand";

const whole = readEdition("pmqa-4.0-cells");
const categories = whole.categories.slice(0, 1).map(({ id }) => id);

/** A form of category 1 alone: small, and so quick to make. */
function formOf(agencyCode: string, marks: readonly string[], year = 2569): Promise<Uint8Array> {
  return filledFormFile(
    whole,
    answersIn("1.1", marks),
    { agencyCode, agencyName: `กรม ${agencyCode}`, categories, year },
    { issueId: `issue ${agencyCode}` },
  );
}

interface Report {
  readonly period: { readonly year: number } | null;
  readonly files: readonly { name: string; fate: string; reasons: readonly { code: string }[] }[];
  readonly agencies: readonly { code: string; file: string; self: { score: number | null } }[];
  readonly roster: readonly { agency: { agencyCode: string }; state: string }[];
  readonly changes:
    | readonly {
        kind: string;
        cells?: readonly { id: string; part: string; before: unknown; after: { value: string } | null }[];
      }[]
    | null;
  readonly receipt: { readonly faults: readonly unknown[] };
}

async function textsIn({ contents }: CommandRun, path: string): Promise<readonly string[]> {
  const snapshot = valueOf(await createXlsxHost(contents.get(path) ?? null).read());
  return snapshot.sheets.flatMap(({ cells }) => cells.map(({ value }) => String(value)));
}

const forms = (async () => ({
  one: await formOf("A1", ["+", "+", "-"]),
  two: await formOf("A2", ["+", "-", "-"]),
  twoAgain: await formOf("A2", ["-", "+", "-"]),
  old: await formOf("A3", ["+", "+", "+"], 2568),
}))();

describe("pmqa consolidate", () => {
  it("puts the forms of a folder into one workbook and says what became of every file", async () => {
    const { one, two, old } = await forms;
    const run = await runCommand(["consolidate", "in", "-o", "out.xlsx", "--json"], {
      "in/one.xlsx": one,
      "in/sub/two.xlsx": two,
      "in/old.xlsx": old,
      "in/note.txt": "ไม่ใช่สมุดงาน",
    });
    const report = run.json<Report>();
    expect(report.period?.year).toBe(2569);
    expect(report.files.map(({ name, fate }) => [name, fate])).toEqual([
      ["note.txt", "set-aside"],
      ["old.xlsx", "set-aside"],
      ["one.xlsx", "noted"],
      ["sub/two.xlsx", "noted"],
    ]);
    expect(report.agencies.map(({ code, self }) => [code, self.score])).toEqual([
      ["A1", 400],
      ["A2", 300],
    ]);
    expect(report.receipt.faults).toEqual([]);
    expect(run.exitCode).toBe(1);
    const texts = await textsIn(run, "out.xlsx");
    for (const name of ["note.txt", "old.xlsx", "one.xlsx", "sub/two.xlsx"]) expect(texts).toContain(name);
  });

  it("tells who of a roster is missing", async () => {
    const { one } = await forms;
    const run = await runCommand(["consolidate", "one.xlsx", "-o", "out", "--roster", "r.csv"], {
      "one.xlsx": one,
      "r.csv": "รหัส,ชื่อ\nA1,กรม A1\nA9,กรมที่เก้า\n",
    });
    expect(run.out).toContain("ยังไม่ส่ง 1 หน่วยงาน");
    expect(run.out).toContain("กรมที่เก้า");
    expect(run.exitCode).toBe(0);
    expect(run.contents.has("out.xlsx")).toBe(true);
  });

  it("counts neither of two files of an agency that differ, until one is chosen", async () => {
    const { one, two, twoAgain } = await forms;
    const files = { "in/one.xlsx": one, "in/a.xlsx": two, "in/b.xlsx": twoAgain };
    const open = await runCommand(["consolidate", "in", "-o", "out.xlsx", "--json"], files);
    expect(open.json<Report>().agencies.map(({ code }) => code)).toEqual(["A1"]);
    const settled = await runCommand(
      ["consolidate", "in", "-o", "out.xlsx", "--choose", "b.xlsx", "--json"],
      files,
    );
    expect(settled.json<Report>().agencies.map(({ file }) => file)).toEqual(["one.xlsx", "b.xlsx"]);
    expect(settled.exitCode).toBe(0);
    const told = await runCommand(["consolidate", "in", "-o", "out.xlsx"], files);
    expect(told.out).toContain("ไฟล์นี้แก้ไขล่าสุด 20 พฤศจิกายน 2569 16:05");
    const wrong = await runCommand(["consolidate", "in", "-o", "out.xlsx", "--choose", "c.xlsx"], files);
    expect(wrong.exitCode).toBe(2);
  });

  it("writes the workbook in Thai digits, and goes on in them until Arabic ones are asked for", async () => {
    const { one, two } = await forms;
    const first = await runCommand(["consolidate", "one.xlsx", "-o", "out.xlsx", "--digits", "thai"], {
      "one.xlsx": one,
    });
    const holds = (texts: readonly string[], year: string) =>
      texts.some((text) => text.includes(`พ.ศ. ${year}`));
    expect(holds(await textsIn(first, "out.xlsx"), "๒๕๖๙")).toBe(true);
    const files = { "two.xlsx": two, "out.xlsx": first.contents.get("out.xlsx") ?? "" };
    const more = ["consolidate", "two.xlsx", "--add-to", "out.xlsx", "-o", "all.xlsx"];
    expect(holds(await textsIn(await runCommand(more, files), "all.xlsx"), "๒๕๖๙")).toBe(true);
    const undone = await textsIn(await runCommand([...more, "--digits", "arabic"], files), "all.xlsx");
    expect([holds(undone, "๒๕๖๙"), holds(undone, "2569")]).toEqual([false, true]);
  });

  it("goes on from a consolidated workbook: one agency's file takes the place of its earlier one, cell by cell", async () => {
    const { one, two, twoAgain } = await forms;
    const first = await runCommand(["consolidate", "in", "-o", "out.xlsx"], {
      "in/one.xlsx": one,
      "in/two.xlsx": two,
    });
    const base = first.contents.get("out.xlsx") ?? new Uint8Array();
    const second = await runCommand(
      ["consolidate", "better.xlsx", "--add-to", "out.xlsx", "-o", "out.xlsx", "--json"],
      { "out.xlsx": base, "better.xlsx": twoAgain },
    );
    const report = second.json<Report>();
    expect(report.agencies.map(({ code, file }) => [code, file])).toEqual([
      ["A1", "one.xlsx"],
      ["A2", "better.xlsx"],
    ]);
    expect(report.changes).toHaveLength(1);
    expect(report.changes?.[0]?.cells?.map(({ id, part, after }) => [id, part, after?.value])).toEqual([
      ["1.1.A.1", "self", "met"],
      ["1.1.B.1", "self", "not"],
    ]);
    const replaced = report.files.find(({ name }) => name === "two.xlsx");
    expect(replaced?.reasons.map(({ code }) => code)).toContain("batch/not-chosen");
    expect(second.contents.get("out.xlsx")).not.toEqual(base);
  });

  it("lets a person choose among an earlier batch's files without any new one", async () => {
    const { two, twoAgain } = await forms;
    const first = await runCommand(["consolidate", "in", "-o", "out.xlsx"], {
      "in/a.xlsx": two,
      "in/b.xlsx": twoAgain,
    });
    const settled = await runCommand(
      ["consolidate", "--add-to", "out.xlsx", "-o", "out.xlsx", "--choose", "a.xlsx", "--json"],
      { "out.xlsx": first.contents.get("out.xlsx") ?? new Uint8Array() },
    );
    expect(settled.json<Report>().agencies.map(({ file }) => file)).toEqual(["a.xlsx"]);
    expect((await runCommand(["consolidate", "-o", "out.xlsx"], {})).exitCode).toBe(2);
  });

  it("doesn't choose for a person where a correction comes twice and differs", async () => {
    const { one, two, twoAgain } = await forms;
    const third = await formOf("A2", ["-", "-", "+"]);
    const first = await runCommand(["consolidate", "in", "-o", "out.xlsx"], {
      "in/one.xlsx": one,
      "in/two.xlsx": two,
    });
    const second = await runCommand(
      ["consolidate", "new", "--add-to", "out.xlsx", "-o", "all.xlsx", "--json"],
      {
        "out.xlsx": first.contents.get("out.xlsx") ?? new Uint8Array(),
        "new/a.xlsx": twoAgain,
        "new/b.xlsx": third,
      },
    );
    expect(second.json<Report>().agencies.map(({ code }) => code)).toEqual(["A1"]);
  });

  it("shows how agencies have come along since last year's forms or workbook", async () => {
    const { one, old } = await forms;
    const before = await formOf("A1", ["+", "-", "-"], 2568);
    const files = { "in/one.xlsx": one, "old/a.xlsx": before, "old/b.xlsx": old };
    const byForms = await runCommand(["consolidate", "in", "-o", "out.xlsx", "--last-year", "old"], files);
    expect((await textsIn(byForms, "out.xlsx")).join("\n")).toContain("แนวโน้ม");
    const lastYear = await runCommand(["consolidate", "old", "-o", "2568.xlsx"], files);
    const byWorkbook = await runCommand(["consolidate", "in", "-o", "out.xlsx", "--last-year", "2568.xlsx"], {
      ...files,
      "2568.xlsx": lastYear.contents.get("2568.xlsx") ?? new Uint8Array(),
    });
    expect(byWorkbook.contents.get("out.xlsx")).toEqual(byForms.contents.get("out.xlsx"));
  });

  it("names nobody where agencies are shown by aliases", async () => {
    const { one, two } = await forms;
    const run = await runCommand(["consolidate", "in", "-o", "out.xlsx", "--alias", "--csv", "csv"], {
      "in/one.xlsx": one,
      "in/two.xlsx": two,
    });
    const csv = new TextDecoder().decode(run.contents.get("csv/pmqa-data.csv"));
    const texts = [...(await textsIn(run, "out.xlsx")), csv].join("\n");
    for (const name of ["กรม A1", "กรม A2", "one.xlsx", "issue A1"]) expect(texts).not.toContain(name);
    expect(run.out).not.toContain("กรม A1");
  });

  it("writes the tidy data beside the workbook, and nothing over what is there", async () => {
    const { one } = await forms;
    const options = ["consolidate", "one.xlsx", "-o", "out.xlsx", "--csv", "csv", "--jsonl", "data.jsonl"];
    const run = await runCommand(options, { "one.xlsx": one });
    const lines = new TextDecoder().decode(run.contents.get("data.jsonl")).trimEnd().split("\n");
    expect(lines).toHaveLength(12);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      agency_code: "A1",
      id: "1.1.B.1",
      self_answer: "met",
    });
    const again = await runCommand(options, { "one.xlsx": one, "csv/pmqa-data.csv": "my own" });
    expect(again.exitCode).toBe(3);
    expect(again.contents.has("out.xlsx")).toBe(false);
  });

  it("tells of the workbook that was written where the tidy data can't be", async () => {
    const { one } = await forms;
    const run = await runCommand(
      ["consolidate", "one.xlsx", "-o", "out.xlsx", "--jsonl", "data.jsonl"],
      { "one.xlsx": one },
      { unwritable: ["data.jsonl"] },
    );
    expect(run.exitCode).toBe(3);
    expect(run.out).toContain("เขียนแล้ว: out.xlsx");
    expect(run.err).toContain("data.jsonl");
  });

  it("reads nothing where the workbook's folder isn't there", async () => {
    const { one } = await forms;
    const run = await runCommand(["consolidate", "one.xlsx", "-o", "nowhere/out.xlsx"], { "one.xlsx": one });
    expect(run.exitCode).toBe(3);
    expect(run.err).toContain("nowhere/out.xlsx");
  });

  it("refuses a workbook to go on from that isn't one", async () => {
    const { one } = await forms;
    const run = await runCommand(["consolidate", "one.xlsx", "--add-to", "one.xlsx", "-o", "out.xlsx"], {
      "one.xlsx": one,
    });
    expect(run.err).toContain("ไม่ใช่สมุดงานรวมผล");
    expect(run.contents.has("out.xlsx")).toBe(false);
  });
});
