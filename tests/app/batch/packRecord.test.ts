import { deflateSync, strToU8 } from "fflate";
import { packRecord, recordOf, unpackRecord } from "../../../src/app/batch/packRecord";
import { readFileOf } from "../../support/batches";
import { smallEdition } from "../../support/smallEdition";

const record = recordOf(readFileOf(smallEdition(), { name: "a.xlsx", self: { "1.1.B.1": "met" } }));

describe("a packed record", () => {
  it("is the record again when it is unpacked", () => {
    expect(unpackRecord(packRecord(record) ?? new Uint8Array())).toEqual(record);
  });

  it("isn't made of a form that says more than any form does", () => {
    const explanation = "ก".repeat(32_700);
    const written = record.statements.map((statement) => ({ ...statement, explanation }));
    const statements = Array.from({ length: 40 }, () => written).flat();
    expect(packRecord({ ...record, statements })).toBeNull();
  });

  it.each([
    ["bytes that were never deflated", new Uint8Array([1, 2, 3])],
    ["a text that isn't JSON", deflateSync(strToU8("{"))],
    ["something else", deflateSync(strToU8("{}"))],
    ["64 megabytes of nothing", deflateSync(new Uint8Array(64 * 1024 * 1024), { level: 9 })],
  ])("is nothing where it is %s", (_, bytes) => {
    expect(unpackRecord(bytes)).toBeNull();
  });
});
