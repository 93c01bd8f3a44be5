import { checkRequiredApi, laterApi, requiredApi } from "../../../src/hosts/excel/requiredApi";
import { isWithin } from "../../support/officeHost/apiVersions";
import { findUsedApis, highestOf } from "../../support/officeHost/findUsedApis";

const used = findUsedApis("src/hosts/excel");

/** Files that are run only where the Excel at hand has a later version. */
const later: Readonly<Record<string, string>> = {
  "suspendUpdates.ts": laterApi.suspendScreen,
  "insertIntoBlank.ts": laterApi.insertSheets,
  "registerEvents.ts": laterApi.events,
  "printAreas.ts": laterApi.printAreas,
  "pageFooter.ts": laterApi.pageFooter,
  "isMadeHere.ts": laterApi.changeSource,
};

describe("the ExcelApi that the excel host needs", () => {
  it("is the floor that is checked when it starts", () => {
    const always = used.filter(({ file, version }) => !(file in later) || isWithin(version, requiredApi));
    expect(highestOf(always)).toBe(requiredApi);
  });

  it.each(Object.entries(later))(
    "is later in %s, by just as much as is checked before it",
    (file, version) => {
      expect(highestOf(used.filter((each) => each.file === file))).toBe(version);
    },
  );

  it("is found for members, for functions and for what is loaded by name", () => {
    const found = new Map(used.map(({ member, version }) => [member, version]));
    expect(found.get("getUsedRangeOrNullObject")).toBe("1.4");
    expect(found.get("createWorkbook")).toBe("1.8");
    expect(found.get("valueTypes")).toBe("1.1");
  });

  it("makes an older Excel a problem that says which version it lacks", () => {
    expect(checkRequiredApi((version) => isWithin(version, requiredApi)).ok).toBe(true);
    expect(checkRequiredApi((version) => isWithin(version, "1.7")).problems).toEqual([
      expect.objectContaining({ code: "excel/too-old", params: { version: requiredApi } }),
    ]);
  });
});
