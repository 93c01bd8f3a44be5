import { decodeXml } from "../../../../src/hosts/xlsx/package/decodeXml";

const xml = "<a>กข😀</a>";
const littleEndian = Buffer.from(xml, "utf16le");
const bigEndian = Buffer.from(xml, "utf16le").swap16();

describe("decodeXml", () => {
  it.each([
    ["UTF-8", Buffer.from(xml)],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${xml}`)],
    ["UTF-16", Buffer.concat([Buffer.from([0xff, 0xfe]), littleEndian])],
    ["UTF-16 the other way round", Buffer.concat([Buffer.from([0xfe, 0xff]), bigEndian])],
    ["UTF-16 without a mark", littleEndian],
    ["UTF-16 the other way round without a mark", bigEndian],
  ])("reads %s", (_, bytes) => {
    expect(decodeXml(bytes)).toBe(xml);
  });

  it("gives null for bytes that are neither", () => {
    expect(decodeXml(Buffer.from([0x3c, 0x61, 0xa1, 0xa2]))).toBeNull();
  });
});
