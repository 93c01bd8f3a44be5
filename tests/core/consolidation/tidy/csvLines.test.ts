import { parse } from "csv-parse/sync";
import { recordOf } from "../../../../src/app/batch/packRecord";
import { csvLines } from "../../../../src/core/consolidation/tidy/csvLines";
import { tidyRows } from "../../../../src/core/consolidation/tidy/tidyRows";
import { consolidationOf, readFileOf } from "../../../support/batches";
import { sampleConsolidation, sampleCriteria } from "../../../support/sampleBatch";

function evidenceInCsv(evidence: string): string | undefined {
  const file = readFileOf(sampleCriteria, {
    name: "a.xlsx",
    self: { "1.1.B.1": "met" },
    evidence: { "1.1.B.1": evidence },
  });
  const csv = [...csvLines(consolidationOf([file], { editions: [sampleCriteria] }), recordOf)].join("");
  const [head = [], first = []]: string[][] = parse(csv, { bom: true });
  return first[head.indexOf("evidence")];
}

describe("tidy data as CSV", () => {
  it("begins with a byte order mark, ends lines with CR LF, and reads back as it was", () => {
    const consolidation = sampleConsolidation();
    const lines = [...csvLines(consolidation, recordOf)];
    expect(lines[0]?.startsWith("\uFEFFagency_code,agency_name,")).toBe(true);
    expect(lines.every((line) => line.endsWith("\r\n"))).toBe(true);
    const { columns, rows } = tidyRows(consolidation, recordOf);
    const [head, ...records]: string[][] = parse(lines.join(""), { bom: true });
    expect(head).toEqual(columns.map(({ name }) => name));
    expect(records).toEqual(
      [...rows].map((row) => row.map((value) => String(value ?? "").replace(/^=/, "'="))),
    );
  });

  it.each(["=1+1", "+66 2", "-", "@x", "\tก", "\rก"])("makes %j harmless with an apostrophe", (text) => {
    expect(evidenceInCsv(text)).toBe(`'${text}`);
  });

  it.each(['เขาว่า "ดี", แล้ว', "สองบรรทัด\nในช่องเดียว", " เว้นหน้า"])("keeps %j as it is", (text) => {
    expect(evidenceInCsv(text)).toBe(text);
  });
});
