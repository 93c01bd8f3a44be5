import { problem, type Problem } from "../problem";
import { formFace } from "../workbook/styles";

/** A face to print in where others aren't there. */
export interface StandInFace {
  readonly face: string;
  /** Its size over the size of the others at which both are equally large. */
  readonly sizeRatio: number;
  /** The faces that it stands for. */
  readonly standsFor: readonly string[];
}

/** What a machine can print a form in. */
export interface FaceChoice {
  readonly isMissing: boolean;
  /** Null where the form's own face is there, or nothing like it. */
  readonly standIn: StandInFace | null;
}

const olderFace = "TH SarabunPSK";

/** Faces of the same design, the likest first. Laksaman is drawn larger, and its maker says by how much. */
const standIns: readonly StandInFace[] = [
  { face: olderFace, sizeRatio: 1, standsFor: [formFace] },
  { face: "Laksaman", sizeRatio: 0.66, standsFor: [formFace, olderFace] },
];

/** The choice of a machine that has these families of fonts; one that doesn't tell (null) is taken to have the face. */
export function chooseFace(families: ReadonlySet<string> | null): FaceChoice {
  if (families === null || families.has(formFace)) return { isMissing: false, standIn: null };
  return { isMissing: true, standIn: standIns.find(({ face }) => families.has(face)) ?? null };
}

/** What is to be said of a choice; `usesStandIn` where the pages are made here and now, in the face that stands in. */
export function tellFace({ isMissing, standIn }: FaceChoice, usesStandIn: boolean): readonly Problem[] {
  if (!isMissing) return [];
  return usesStandIn && standIn !== null
    ? [problem("print/stand-in-font", {}, { font: formFace, standIn: standIn.face })]
    : [problem("print/missing-font", {}, { font: formFace })];
}
