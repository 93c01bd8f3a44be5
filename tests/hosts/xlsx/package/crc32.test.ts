import { crc32 as crc32OfNode } from "node:zlib";
import fc from "fast-check";
import { crc32 } from "../../../../src/hosts/xlsx/package/crc32";

describe("crc32", () => {
  it("is 0xCBF43926 for the digits 1 to 9, as everywhere", () => {
    expect(crc32(Buffer.from("123456789"))).toBe(0xcbf43926);
  });

  it("is Node's for any bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => crc32(bytes) === crc32OfNode(bytes)));
  });

  it("is that of the whole where it goes on from a part before", () => {
    const [before, after] = [Buffer.from("12345"), Buffer.from("6789")];
    expect(crc32(after, crc32(before))).toBe(0xcbf43926);
  });
});
