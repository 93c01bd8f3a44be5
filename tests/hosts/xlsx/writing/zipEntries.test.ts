import { strToU8, unzipSync } from "fflate";
import fc from "fast-check";
import { packEntry } from "../../../../src/hosts/xlsx/writing/packEntry";
import { zipEntries } from "../../../../src/hosts/xlsx/writing/zipEntries";

describe("zipEntries", () => {
  it("makes an archive that gives back any files", () => {
    const files = fc.uniqueArray(
      fc.tuple(fc.stringMatching(/^[a-zก-ฮ]{1,12}\.xml$/), fc.uint8Array({ maxLength: 2000 })),
      {
        selector: ([path]) => path,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(files, (list) => {
        const archive = zipEntries(list.map(([path, file]) => packEntry(path, file)));
        const found = Object.entries(unzipSync(archive)).map(([path, file]) => [path, Buffer.from(file)]);
        expect(found).toEqual(list.map(([path, file]) => [path, Buffer.from(file)]));
      }),
      { numRuns: 50 },
    );
  });

  it("takes over what an entry stores, byte for byte", () => {
    const stored = strToU8("as it is");
    const archive = zipEntries([{ ...packEntry("a.bin", stored), method: 0, stored: [stored] }]);
    expect(Buffer.from(archive).includes("as it is")).toBe(true);
  });

  it("has the same time in it whenever it is made", () => {
    const archive = Buffer.from(zipEntries([packEntry("a.xml", strToU8("<a/>"))]));
    expect(archive.readUInt32LE(10)).toBe(0x0021_0000);
  });
});
