import { roundAsSpreadsheet } from "../../../src/core/scoring/roundAsSpreadsheet";

/** Hundredths of result / target · 100, halves away from zero, in whole numbers; both are given in hundredths. */
function exactHundredths(resultHundredths: number, targetHundredths: number): bigint {
  const numerator = BigInt(resultHundredths) * 10_000n * 2n;
  const denominator = BigInt(targetHundredths) * 2n;
  return (numerator + denominator / 2n) / denominator;
}

it.each([
  [(202.01 / 200) * 100, 2, 101.01],
  [(85.86 / 85) * 100, 2, 101.01],
  [(85.85 / 85) * 100, 2, 101],
  [1.005, 2, 1.01],
  [2.675, 2, 2.68],
  [-1.005, 2, -1.01],
  [-2.5, 0, -3],
  [2.5, 0, 3],
  [0.4, 0, 0],
  [100.004999, 2, 100],
  [99.995, 2, 100],
  [0.0000005, 6, 0.000001],
  [1e15 + 0.3, 2, 1e15 + 0.3],
])("rounds %d to %d decimals as %d", (value, decimals, rounded) => {
  expect(roundAsSpreadsheet(value, decimals)).toBe(rounded);
});

it("forgives binary noise of a half", () => {
  const percent = (72.1 / 80) * 100;
  expect(percent).toBe(90.12499999999999);
  expect(roundAsSpreadsheet(percent, 2)).toBe(90.13);
});

it("has no negative zero", () => {
  expect(roundAsSpreadsheet(-0, 2)).toBe(0);
  expect(roundAsSpreadsheet(-0.001, 2)).toBe(0);
});

it("leaves what isn't finite as it is", () => {
  expect(roundAsSpreadsheet(Infinity, 2)).toBe(Infinity);
  expect(roundAsSpreadsheet(-Infinity, 2)).toBe(-Infinity);
  expect(roundAsSpreadsheet(NaN, 2)).toBe(NaN);
});

it("equals the exact fraction for results and targets of two decimals", () => {
  const wrong: string[] = [];
  for (const target of [1, 7, 100, 333, 800, 1999, 8500, 20_000, 40_000, 123_456, 9_999_999]) {
    for (let step = 0; step < 2000; step += 1) {
      const result = Math.round((target * step) / 997);
      const rounded = roundAsSpreadsheet((result / 100 / (target / 100)) * 100, 2);
      if (BigInt(Math.round(rounded * 100)) !== exactHundredths(result, target))
        wrong.push(`${result}/${target}`);
    }
  }
  expect(wrong).toEqual([]);
});

it("equals the exact fraction where result and target give an exact half of a hundredth", () => {
  const wrong: string[] = [];
  for (let result = 1; result < 60_000; result += 2) {
    // Of 200, every odd hundredth gives a half: 202.01 / 200 is 101.005 %.
    const rounded = roundAsSpreadsheet((result / 100 / 200) * 100, 2);
    if (BigInt(Math.round(rounded * 100)) !== exactHundredths(result, 20_000)) wrong.push(String(result));
  }
  expect(wrong).toEqual([]);
});
