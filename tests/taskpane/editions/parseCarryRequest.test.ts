import { parseCarryRequest } from "../../../src/taskpane/editions/parseCarryRequest";

const request = { olderYear: 2569, year: "2570", oldestYears: "2" };

describe("what was typed about next year's form", () => {
  it.each([
    ["2570", "2", 2570, 2],
    ["๒๕๗๑", "๓", 2571, 3],
    ["2027", "9", 2570, 9],
  ])("is understood: %s and %s", (year, oldestYears, parsedYear, parsedAge) => {
    const asked = parseCarryRequest({ ...request, year, oldestYears });
    expect(asked).toEqual({ year: parsedYear, oldestYears: parsedAge });
  });

  it.each([
    ["2569", "2", ["year"]],
    ["", "2", ["year"]],
    ["2570", "0", ["oldestYears"]],
    ["2570", "10", ["oldestYears"]],
    ["ปีหน้า", "หลายปี", ["year", "oldestYears"]],
  ])("must be mended first where it is %j and %j", (year, oldestYears, faults) => {
    expect(parseCarryRequest({ ...request, year, oldestYears })).toEqual({ faults });
  });
});
