import { reaches } from "../../../src/core/scoring/reaches";

it("counts 399.99999999999994 as 400", () => {
  const mean = (300 + 3 * (400 + 100 / 3)) / 4;
  expect((300 + 433.3333333333333 + 433.3333333333333 + 433.3333333333333) / 4).toBe(399.99999999999994);
  expect(reaches(399.99999999999994, 400, 1e-9)).toBe(true);
  expect(reaches(mean, 400, 1e-9)).toBe(true);
});

it("doesn't round up what is visibly below", () => {
  expect(reaches(399.99999, 400, 1e-9)).toBe(false);
  expect(reaches(399.999999998, 400, 1e-9)).toBe(false);
});

it("takes the target itself and everything above", () => {
  expect(reaches(400, 400, 1e-9)).toBe(true);
  expect(reaches(500, 400, 1e-9)).toBe(true);
});
