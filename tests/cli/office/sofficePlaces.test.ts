import { sofficePlaces } from "../../../src/cli/office/sofficePlaces";

describe("LibreOffice's program", () => {
  it("is looked for on the PATH first", () => {
    const [first, second] = sofficePlaces({
      platform: "linux",
      env: { PATH: "/opt/x:/usr/bin" },
      home: "/h",
    });
    expect([first, second]).toEqual(["/opt/x/soffice", "/opt/x/libreoffice"]);
  });

  it("is looked for where Linux, Windows and macOS have it", () => {
    expect(sofficePlaces({ platform: "linux", env: {}, home: "/h" })).toEqual(
      expect.arrayContaining(["/usr/bin/soffice", "/usr/lib/libreoffice/program/soffice"]),
    );
    const windows = { ProgramFiles: "C:\\Program Files", Path: "D:\\tools" };
    expect(sofficePlaces({ platform: "win32", env: windows, home: "" })).toEqual([
      "D:\\tools\\soffice.com",
      "C:\\Program Files\\LibreOffice\\program\\soffice.com",
    ]);
    expect(sofficePlaces({ platform: "darwin", env: {}, home: "/Users/a" })).toEqual([
      "/Applications/LibreOffice.app/Contents/MacOS/soffice",
      "/Users/a/Applications/LibreOffice.app/Contents/MacOS/soffice",
    ]);
  });

  it("is looked for in each place once", () => {
    const places = sofficePlaces({ platform: "linux", env: { PATH: "/usr/bin:/usr/bin" }, home: "/h" });
    expect(new Set(places).size).toBe(places.length);
  });
});
