import type { Criteria } from "../../src/core/criteria/schema";
import type { Identity } from "../../src/core/form/identity";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { valueOf } from "../support/cellsOf";
import { criteriaOf } from "../support/criteriaOf";
import { filledFormFile, type Filling } from "../support/filledFormFile";
import { runCommand } from "../support/runCommand";
import { rightPlace, tableOf } from "../support/slips";
import { changeStampFile } from "../support/stampRows";

// Forms of an edition that this program has never seen: nothing but the forms is at hand.

const edition: Criteria = {
  ...criteriaOf({
    items: { "1.1": [2, 1, 1], "1.2": [1, 1, 1], "2.1": [1, 1, 1] },
    results: { "3.1": ["*1", "2"] },
    choices: { met: 1, partly: 0.5, not: 0 },
    weights: { "1": 2 },
  }),
  id: "province-2569",
};
const reworded: Criteria = { ...edition, name: { ...edition.name, th: "เกณฑ์ฉบับแก้ไข" } };

const answers: Filling = {
  "c1!1.1.B.1|#self": "met",
  "c1!1.1.B.2|#self": "partly",
  "c1!1.2.B.1|#self": "not",
  "c2!2.1.B.1|#self": "met",
};

function formFile(
  identity: Partial<Identity> = {},
  filling: Filling = answers,
  criteria = edition,
): Promise<Uint8Array> {
  const issueId = `issue ${Object.values(identity).join(" ")}`;
  return filledFormFile(criteria, filling, identity, { issueId });
}

interface Told {
  readonly form: { readonly edition: string; readonly isEditionCarried: boolean };
  readonly problems: readonly { readonly code: string; readonly severity: string }[];
}

interface Batch {
  readonly period: { readonly edition: string };
  readonly files: readonly {
    readonly name: string;
    readonly fate: string;
    readonly reasons: readonly { readonly code: string }[];
  }[];
  readonly agencies: readonly { readonly code: string; readonly self: { readonly score: number } }[];
  readonly problems: readonly { readonly code: string }[];
}

const agencies = (async () => ({
  "in/A1.xlsx": await formFile({ agencyCode: "A1", agencyName: "จังหวัดหนึ่ง" }),
  "in/A2.xlsx": await formFile({ agencyCode: "A2", agencyName: "จังหวัดสอง" }),
}))();

const usedOnce = [{ code: "form/carried-edition-used" }];

describe("a form of an edition that only it has", () => {
  it("is checked, and the note says that the edition came with it", async () => {
    const run = await runCommand(["check", "form.xlsx"], { "form.xlsx": await formFile() });
    expect(run.exitCode).toBe(0);
    expect(run.out).toContain("อ่านตามเกณฑ์ “เกณฑ์ตัวอย่าง” (province-2569) ที่มากับแบบประเมิน");
    const told = await runCommand(["check", "form.xlsx", "--json"], { "form.xlsx": await formFile() });
    expect(told.json<Told>().form).toMatchObject({ edition: "province-2569", isEditionCarried: true });
  });

  it.each([
    ["explain", ["explain", "form.xlsx", "1.1"]],
    ["gaps", ["gaps", "form.xlsx"]],
    ["assess", ["assess", "form.xlsx", "-o", "out.xlsx"]],
    ["print", ["print", "form.xlsx", "-o", "out.xlsx"]],
  ])("goes through %s", async (_, args) => {
    const run = await runCommand(args, { "form.xlsx": await formFile() });
    expect(run.err).not.toContain("form/");
    expect([0, 1]).toContain(run.exitCode);
    expect(run.out + run.err).not.toContain("ซึ่งไม่มีในโปรแกรม");
    expect(run.out.length).toBeGreaterThan(40);
  });

  it("carries it on in the copy with results", async () => {
    const assessed = await runCommand(["assess", "form.xlsx", "-o", "out.xlsx"], {
      "form.xlsx": await formFile(),
    });
    const again = await runCommand(["check", "out.xlsx", "--json"], {
      "out.xlsx": assessed.contents.get("out.xlsx") ?? "",
    });
    expect(again.json<Told>().form.isEditionCarried).toBe(true);
  });

  it("is merged with a copy, and the merged form carries the edition too", async () => {
    const merged = await runCommand(["merge", "a.xlsx", "b.xlsx", "-o", "merged.xlsx"], {
      "a.xlsx": await formFile({ reportingUnit: "หนึ่ง" }, { "c1!1.1.B.1|#self": "met" }),
      "b.xlsx": await formFile({ reportingUnit: "สอง" }, { "c2!2.1.B.1|#self": "met" }),
    });
    expect(merged.exitCode).toBe(0);
    const again = await runCommand(["check", "merged.xlsx", "--json"], {
      "merged.xlsx": merged.contents.get("merged.xlsx") ?? "",
    });
    expect(again.json<Told>().form).toMatchObject({ edition: "province-2569", isEditionCarried: true });
  });

  it("isn't merged with a form of an edition with the same id and other texts", async () => {
    const run = await runCommand(["merge", "a.xlsx", "b.xlsx", "-o", "merged.xlsx", "--json"], {
      "a.xlsx": await formFile({ reportingUnit: "หนึ่ง" }),
      "b.xlsx": await formFile({ reportingUnit: "สอง" }, answers, reworded),
    });
    expect(run.contents.has("merged.xlsx")).toBe(false);
    expect(run.json<Told>().problems).toMatchObject([{ code: "merge/edition-known-otherwise" }]);
  });

  it("gets a slip, and the slip is applied to it", async () => {
    const form = await formFile({}, { ...answers, "c1!1.1.A.1|#self": "?" });
    const slip = await runCommand(["slip", "form.xlsx"], { "form.xlsx": form });
    expect(slip.exitCode).toBe(0);
    const [name = ""] = [...slip.contents.keys()].filter((each) => each !== "form.xlsx");
    const filled = createXlsxHost(slip.contents.get(name) ?? null);
    const snapshot = valueOf(await filled.read());
    const cells = [{ ...rightPlace(snapshot, "c1!1.1.A.1|#self"), value: "partly" }];
    valueOf(
      await filled.apply({ sheets: [{ sheet: tableOf(snapshot).grid.name, cells, rows: [] }], last: null }),
    );
    const applied = await runCommand(["apply", "slip.xlsx", "form.xlsx", "-o", "out.xlsx"], {
      "form.xlsx": form,
      "slip.xlsx": filled.bytes() ?? "",
    });
    expect(applied.out).toContain("partly");
    const check = (file: Uint8Array) => runCommand(["check", "form.xlsx"], { "form.xlsx": file });
    expect((await check(form)).exitCode).toBe(1);
    expect((await check(applied.contents.get("out.xlsx") ?? new Uint8Array())).exitCode).toBe(0);
  });

  it("is refused with where to look and what to do where its edition was changed", async () => {
    const changed = await changeStampFile(await formFile(), (key, value) =>
      key === "edition:1" ? "AAAA" : value,
    );
    const run = await runCommand(["check", "form.xlsx"], { "form.xlsx": changed });
    expect(run.exitCode).not.toBe(0);
    expect(run.err).toContain("ถูกแก้หรือเสียหาย");
    expect(run.err).toContain("--edition");
  });
});

describe("a folder of forms of an edition that only they have", () => {
  it("is consolidated by it, which is told once", async () => {
    const run = await runCommand(["consolidate", "in", "-o", "out.xlsx", "--json"], await agencies);
    expect(run.exitCode).toBe(0);
    const { period, files, agencies: found, problems } = run.json<Batch>();
    expect(period.edition).toBe("province-2569");
    expect(files.map(({ name, fate, reasons }) => [name, fate, reasons])).toEqual([
      ["A1.xlsx", "accepted", []],
      ["A2.xlsx", "accepted", []],
    ]);
    expect(found.map(({ code }) => code)).toEqual(["A1", "A2"]);
    expect(problems).toMatchObject(usedOnce);
  });

  it("is gone on from, on a machine that has neither the forms nor the edition", async () => {
    const first = await runCommand(["consolidate", "in", "-o", "out.xlsx"], await agencies);
    const more = {
      "base.xlsx": first.contents.get("out.xlsx") ?? "",
      "new/A3.xlsx": await formFile({ agencyCode: "A3", agencyName: "จังหวัดสาม" }),
    };
    const run = await runCommand(
      ["consolidate", "new", "--add-to", "base.xlsx", "-o", "out.xlsx", "--json"],
      more,
    );
    expect(run.json<Batch>().agencies.map(({ code }) => code)).toEqual(["A1", "A2", "A3"]);
    const alone = await runCommand(["consolidate", "--add-to", "base.xlsx", "-o", "out.xlsx", "--json"], {
      "base.xlsx": more["base.xlsx"],
    });
    expect(alone.json<Batch>().agencies.map(({ code }) => code)).toEqual(["A1", "A2"]);
  });

  it("is printed once consolidated", async () => {
    const first = await runCommand(["consolidate", "in", "-o", "out.xlsx"], await agencies);
    const run = await runCommand(["print", "out.xlsx", "-o", "print.xlsx"], {
      "out.xlsx": first.contents.get("out.xlsx") ?? "",
    });
    expect(run.exitCode).toBe(0);
  });

  it("sets aside a form of an edition with the same id and other texts, and says so", async () => {
    const run = await runCommand(["consolidate", "in", "-o", "out.xlsx", "--json"], {
      ...(await agencies),
      "in/A4.xlsx": await formFile({ agencyCode: "A4" }, answers, reworded),
    });
    expect(run.json<Batch>().files[2]).toMatchObject({
      name: "A4.xlsx",
      fate: "set-aside",
      reasons: [{ code: "batch/edition-known-otherwise" }],
    });
  });

  it("takes a roster that names kinds and categories that only the edition has", async () => {
    const run = await runCommand(["consolidate", "in", "--roster", "r.csv", "-o", "out.xlsx", "--json"], {
      ...(await agencies),
      "r.csv": "รหัส,ชื่อหน่วยงาน,ประเภท,หมวด\nA1,จังหวัดหนึ่ง,เทศบาล,9\nA9,จังหวัดเก้า,,\n",
    });
    expect(run.json<Batch & { roster: readonly { state: string }[] }>().roster).toMatchObject([
      { state: "accepted", agency: { agencyKind: "เทศบาล" } },
      { state: "missing" },
    ]);
  });

  it("has last year's scores from last year's forms of such an edition", async () => {
    const run = await runCommand(["consolidate", "in", "--last-year", "last", "-o", "out.xlsx", "--json"], {
      ...(await agencies),
      "last/A1.xlsx": await formFile({ agencyCode: "A1", agencyName: "จังหวัดหนึ่ง", year: 2568 }),
    });
    expect(run.exitCode).toBe(0);
    expect(run.json<Batch>().problems).toMatchObject(usedOnce);
  });
});
