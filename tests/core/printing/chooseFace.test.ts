import { chooseFace, tellFace } from "../../../src/core/printing/chooseFace";

const choiceOf = (...families: readonly string[]) => chooseFace(new Set(families));
const codesOf = (choice: ReturnType<typeof chooseFace>, usesStandIn: boolean) =>
  tellFace(choice, usesStandIn).map(({ code }) => code);

describe("the face of a print", () => {
  it("is the form's own where the machine has it, or doesn't tell", () => {
    for (const choice of [choiceOf("Arial", "TH Sarabun New", "Laksaman"), chooseFace(null)]) {
      expect(choice).toEqual({ isMissing: false, standIn: null });
      expect(codesOf(choice, true)).toEqual([]);
    }
  });

  it("is the likest that is there otherwise, at the size at which it is as large", () => {
    expect(choiceOf("Laksaman", "TH SarabunPSK").standIn).toMatchObject({
      face: "TH SarabunPSK",
      sizeRatio: 1,
    });
    expect(choiceOf("Laksaman").standIn).toMatchObject({ face: "Laksaman", sizeRatio: 0.66 });
    expect(choiceOf("Sarabun").standIn).toBeNull();
  });

  it("that is missing is a warning, and one that stands in a note", () => {
    expect(codesOf(choiceOf("Laksaman"), false)).toEqual(["print/missing-font"]);
    expect(codesOf(choiceOf("Laksaman"), true)).toEqual(["print/stand-in-font"]);
    expect(codesOf(choiceOf("Arial"), true)).toEqual(["print/missing-font"]);
  });
});
