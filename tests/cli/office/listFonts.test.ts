import { familiesListed, familiesOfFiles, fontFolders } from "../../../src/cli/office/listFonts";

describe("the fonts of a machine", () => {
  it("are those that its list names, in every language of a name", () => {
    expect(familiesListed("TH Sarabun New\nLaksaman,ลักษมัณ\n\n")).toEqual(
      new Set(["TH Sarabun New", "Laksaman", "ลักษมัณ"]),
    );
  });

  it("are known by their files where there is no list", () => {
    expect(familiesOfFiles(["THSarabunNew.ttf", "THSarabunNew Bold.ttf", "arial.ttf"])).toEqual(
      new Set(["TH Sarabun New"]),
    );
    expect(familiesOfFiles(["THSarabun.ttf", "THSarabun BoldItalic.ttf"])).toEqual(
      new Set(["TH SarabunPSK"]),
    );
    expect(familiesOfFiles(["Sarabun-Regular.ttf", "Laksaman.otf", "THSarabunNew.txt"])).toEqual(
      new Set(["Laksaman"]),
    );
  });

  it("stand in the machine's folder and the person's own", () => {
    const windows = { SystemRoot: "C:\\Windows", LOCALAPPDATA: "C:\\Users\\a\\AppData\\Local" };
    expect(fontFolders({ platform: "win32", env: windows, home: "" })).toEqual([
      "C:\\Windows\\Fonts",
      "C:\\Users\\a\\AppData\\Local\\Microsoft\\Windows\\Fonts",
    ]);
    expect(fontFolders({ platform: "darwin", env: {}, home: "/Users/a" })).toContain(
      "/Users/a/Library/Fonts",
    );
    expect(fontFolders({ platform: "linux", env: {}, home: "/h" })).toEqual([]);
  });
});
