import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Scale } from "../../src/core/criteria/scoringSchema";
import { figureFormula, pointsFormula } from "../../src/core/scoring/formulas";
import { roundAsSpreadsheet } from "../../src/core/scoring/roundAsSpreadsheet";
import { scoreIndicator } from "../../src/core/scoring/scoreIndicator";
import { indicatorOf } from "../support/answersOf";
import { percentScale } from "../support/criteriaOf";
import { runOffice } from "../support/libreoffice/office";
import { randomNumbers } from "../support/randomNumbers";

const percent = Scale.parse(percentScale);

interface FormulaRow {
  readonly figures: readonly number[];
  /** Written as in Excel, with # for the row's number. */
  readonly formulas: readonly string[];
}

/** What LibreOffice computes in each row; the figures stand in columns A, B, C, the formulas behind them. */
async function calculate(rows: readonly FormulaRow[]): Promise<readonly (readonly unknown[])[]> {
  const folder = mkdtempSync(join(tmpdir(), "pmqa-formulas-"));
  try {
    const path = join(folder, "formulas.fods");
    writeFileSync(path, flatSpreadsheet(rows));
    const [[sheets]] = await runOffice([{ open: path, steps: [{ op: "readSheets" }] }]);
    const values = new Map(sheets["s"]?.map(({ cell, value }) => [cell, value]));
    return rows.map(({ figures, formulas }, index) =>
      formulas.map((_, at) => values.get(`${"ABCDE".charAt(figures.length + at)}${index + 1}`)),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A spreadsheet in one XML file: filling thousands of cells one by one would take LibreOffice minutes. */
function flatSpreadsheet(rows: readonly FormulaRow[]): string {
  const urn = "urn:oasis:names:tc:opendocument:xmlns";
  const rowXml = ({ figures, formulas }: FormulaRow, index: number) =>
    `<table:table-row>${figures
      .map((figure) => `<table:table-cell office:value-type="float" office:value="${figure}"/>`)
      .concat(formulas.map((formula) => formulaXml(formula.replaceAll("#", String(index + 1)))))
      .join("")}</table:table-row>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="${urn}:office:1.0" xmlns:table="${urn}:table:1.0"
  xmlns:excel="http://schemas.microsoft.com/office/excel/formula" office:version="1.2"
  office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="s">
${rows.map(rowXml).join("\n")}
</table:table></office:spreadsheet></office:body></office:document>`;
}

function formulaXml(formula: string): string {
  return `<table:table-cell table:formula="excel:=${formula.replaceAll("<", "&lt;")}"/>`;
}

/** The double some steps away from a positive one. */
function neighbour(value: number, steps: number): number {
  const bits = new BigInt64Array(new Float64Array([value]).buffer);
  bits[0] = (bits[0] ?? 0n) + BigInt(steps);
  return new Float64Array(bits.buffer)[0] ?? NaN;
}

it("rounds to the bit as LibreOffice does, on halves, some steps of a double beside them and anywhere", async () => {
  const random = randomNumbers(1);
  const below = (limit: number) => Math.floor(random() * limit);
  const cases = Array.from({ length: 5000 }, (_, index) => {
    const decimals = below(7);
    const half = (below(1_000_000) + 0.5) / 10 ** decimals;
    const size = index % 3 === 0 ? random() * 1000 : neighbour(half, below(401) - 200);
    return { decimals, value: index % 5 === 0 ? -size : size };
  });
  const answers = await calculate(
    cases.map(({ value, decimals }) => ({ figures: [value], formulas: [`ROUND(A#,${decimals})`] })),
  );
  const wrong = cases.filter(
    ({ value, decimals }, index) => roundAsSpreadsheet(value, decimals) !== answers[index]?.[0],
  );
  expect(wrong).toEqual([]);
});

it("scores an indicator to the bit as the form's formulas do, on halves, at a target of zero and anywhere", async () => {
  const random = randomNumbers(2);
  const below = (limit: number) => Math.floor(random() * limit);
  const targets = [1, 3, 8, 12, 40, 80, 85, 100, 125, 200, 250, 400, 1200];
  const cases = Array.from({ length: 5000 }, (_, index) => {
    const roundTarget = targets[below(targets.length)] ?? 1;
    const target = index % 50 === 0 ? 0 : index % 2 === 0 ? below(50_000) / 100 : roundTarget;
    // Half of the results give a half of a hundredth of a per cent, as nearly as a double can.
    const half = Number(((target * (below(22_000) + 0.5)) / 10_000).toPrecision(15));
    const result = index % 4 < 2 ? half : (below(60_000) - 1000) / 100;
    return { result, target, direction: random() < 0.5 ? ("more" as const) : ("less" as const) };
  });
  const answers = await calculate(
    cases.map(({ result, target, direction }) => ({
      figures: [result, target, direction === "more" ? 1 : 2],
      formulas: [figureFormula(percent, "A#", "B#", "C#"), pointsFormula(percent, "D#")],
    })),
  );
  const wrong = cases.filter((each, index) => {
    const trace = scoreIndicator(percent, indicatorOf(each));
    const [figure, points] = answers[index] ?? [];
    return trace.state !== "scored" || trace.figure !== figure || trace.points !== points;
  });
  expect(wrong).toEqual([]);
});
