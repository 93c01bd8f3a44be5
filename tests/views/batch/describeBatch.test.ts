import { problem } from "../../../src/core/problem";
import { describeBatch, describeFile, describeReadFile } from "../../../src/views/batch/describeBatch";
import { consolidationOf, readFileOf, refusedFileOf } from "../../support/batches";
import { smallEdition } from "../../support/smallEdition";
import { indexCriteria } from "../../../src/core/criteria/indexCriteria";

const edition = smallEdition();
const [statement = "", other = ""] = indexCriteria(edition).allStatementIds;

const form = (name: string, agencyCode: string, self: Readonly<Record<string, string>>) =>
  readFileOf(edition, { name, identity: { agencyCode, agencyName: `กรม ${agencyCode}` }, self });

const one = form("หนึ่ง.xlsx", "A1", { [statement]: "met" });
const twin = form("สอง.xlsx", "A2", { [statement]: "met" });
const otherTwin = form("สอง อีก.xlsx", "A2", { [statement]: "not", [other]: "met" });
const damaged = refusedFileOf("เสีย.xlsx", [problem("file/damaged", {}, { part: "" })]);

const expected = (agencyCode: string) => ({
  agencyCode,
  agencyName: `กรม ${agencyCode}`,
  ministry: "",
  agencyKind: "",
  dueDate: "31 มีนาคม 2570",
});

describe("what a screen says of a batch", () => {
  const consolidation = consolidationOf([one, twin, otherTwin, damaged], {
    editions: [edition],
    roster: [expected("A1"), expected("A2"), expected("A9")],
  });
  const view = describeBatch(consolidation);

  it("has every file with its fate, and the sums", () => {
    expect(view.files.map(({ name, fate }) => `${name} ${fate}`).sort()).toEqual([
      "สอง อีก.xlsx set-aside",
      "สอง.xlsx set-aside",
      "หนึ่ง.xlsx accepted",
      "เสีย.xlsx set-aside",
    ]);
    expect(view.sums).toEqual({ chosen: 4, accepted: 1, noted: 0, setAside: 3 });
    expect(view.faults).toEqual([]);
    expect(view.agencies).toBe(1);
  });

  it("tells the agencies of which no file has come, not those whose files stand aside", () => {
    expect(view.expected).toBe(3);
    expect(view.missing).toEqual([{ code: "A9", name: "กรม A9", dueDate: "31 มีนาคม 2570" }]);
  });

  it("lets a person choose among the files of one agency alone", () => {
    expect(
      view.files
        .filter(({ isTwin }) => isTwin)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(["สอง อีก.xlsx", "สอง.xlsx"]);
  });

  it("tells of a file what it says by itself until the batch is settled", () => {
    expect(describeReadFile(twin).fate).toBe("accepted");
    expect(describeReadFile(damaged)).toMatchObject({ fate: "set-aside", agency: "", reasonCount: 1 });
    const fate = consolidation.fates.find(({ file }) => file === twin) ?? null;
    expect(describeFile(twin, fate)).toMatchObject({
      fate: "set-aside",
      agency: "กรม A2",
      code: "A2",
      sha256: twin.sha256,
      reasons: [{ code: "batch/agency-twice" }],
    });
    expect(describeFile(damaged, null)).toMatchObject({ period: null, answers: null });
  });
});
