import { Scale } from "../../src/core/criteria/scoringSchema";
import { figureFormula, pointsFormula } from "../../src/core/scoring/formulas";
import { roundAsSpreadsheet } from "../../src/core/scoring/roundAsSpreadsheet";
import { scoreIndicator } from "../../src/core/scoring/scoreIndicator";
import { indicatorOf } from "../support/answersOf";
import { percentScale } from "../support/criteriaOf";
import { runOffice } from "../support/libreoffice/office";
import { randomNumbers } from "../support/randomNumbers";

const sheet = "Sheet1";
const percent = Scale.parse(percentScale);

/** What LibreOffice computes in each row from figures in A, B, C and formulas of Excel's in D and E; # is the row. */
async function calculate(
  rows: readonly { readonly figures: readonly number[]; readonly formulas: readonly string[] }[],
): Promise<readonly (readonly unknown[])[]> {
  const cells = rows.flatMap(({ figures, formulas }, index) => [
    ...figures.map((value, at) => ({ sheet, cell: `${"ABC".charAt(at)}${index + 1}`, value })),
    ...formulas.map((formula, at) => ({
      sheet,
      cell: `${"DE".charAt(at)}${index + 1}`,
      formula: `=${formula.replaceAll("#", String(index + 1)).replaceAll(",", ";")}`,
    })),
  ]);
  const [[, read]] = await runOffice([{ steps: [{ op: "set", cells }, { op: "readSheets" }] }]);
  const computed = new Map(read[sheet]?.map(({ cell, value }) => [cell, value]));
  return rows.map(({ formulas }, index) =>
    formulas.map((_, at) => computed.get(`${"DE".charAt(at)}${index + 1}`)),
  );
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
