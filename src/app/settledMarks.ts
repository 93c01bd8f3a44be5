import { createKeptList, type KeptList } from "./keptList";

/** What the ambiguous marks of forms were settled to mean, ids of meanings by the forms' ids, kept by this browser. */
export function createSettledMarks(storage: () => Storage): KeptList<string> {
  return createKeptList(storage, {
    name: "pmqa-marks",
    most: 50,
    isKept: (value) => typeof value === "string",
  });
}
