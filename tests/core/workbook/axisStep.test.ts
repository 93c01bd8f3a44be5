import { axisFormat, axisStep } from "../../../src/core/workbook/axisStep";

describe("the step of an axis of scores", () => {
  it.each([
    [500, 100],
    [120, 20],
    [800, 200],
    [1000, 200],
    [100, 20],
    [4, 1],
    [5, 1],
    [10, 2],
    [1, 0.2],
    [0.5, 0.1],
  ])("parts %d into equal round steps of %d", (top, step) => {
    expect(axisStep(top)).toBeCloseTo(step, 12);
  });

  it("is a fifth where no round step parts the whole", () => {
    expect(axisStep(137)).toBeCloseTo(27.4, 12);
  });

  it("shows decimals only where steps have some", () => {
    expect(axisFormat(20)).toBe("0");
    expect(axisFormat(0.2)).toBe("0.##");
  });
});
