import { type CollectedFile, filterRows, listRows } from "../../../src/ui/collect/batchRow";
import type { BatchFileView } from "../../../src/views/batch/batchView";

const view = (name: string, fate: BatchFileView["fate"], agency = ""): BatchFileView => ({
  name,
  fate,
  agency,
  reason: null,
  reasonCount: 0,
  isTwin: false,
  isConsolidation: false,
});
const listed = (name: string, own: BatchFileView | null, isReading = false): CollectedFile => ({
  name,
  file: null,
  isReading,
  view: own,
});

describe("the rows of a batch's list", () => {
  it("stand by name, and say what the batch as a whole says of a file", () => {
    const files = [
      listed("ข.xlsx", view("ข.xlsx", "accepted", "กรมสอง")),
      listed("ก.xlsx", view("ก.xlsx", "accepted")),
      listed("ค.xlsx", null, true),
      listed("ง.xlsx", null),
    ];
    const rows = listRows(files, [view("ก.xlsx", "set-aside")]);
    expect(rows.map(({ name, state }) => `${name} ${state}`)).toEqual([
      "ก.xlsx set-aside",
      "ข.xlsx accepted",
      "ค.xlsx reading",
      "ง.xlsx waiting",
    ]);
  });

  it("are found by state, and by a part of the file's or the agency's name in any case", () => {
    const files = [
      listed("A.xlsx", view("A.xlsx", "accepted", "กรมหนึ่ง")),
      listed("B.xlsx", view("B.xlsx", "noted", "กรมสอง")),
    ];
    const rows = listRows(files, []);
    const found = (...[filter, search]: [Parameters<typeof filterRows>[1], string]) =>
      filterRows(rows, filter, search).map(({ name }) => name);
    expect(found("all", "")).toEqual(["A.xlsx", "B.xlsx"]);
    expect(found("noted", "")).toEqual(["B.xlsx"]);
    expect(found("all", "หนึ่ง")).toEqual(["A.xlsx"]);
    expect(found("all", " b.X")).toEqual(["B.xlsx"]);
    expect(found("accepted", "b.x")).toEqual([]);
  });
});
