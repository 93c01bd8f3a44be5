import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { openPackage } from "../../../../src/hosts/xlsx/package/openPackage";
import { readSnapshot } from "../../../../src/hosts/xlsx/reading/readSnapshot";
import { valueOf } from "../../../support/cellsOf";
import { filledWorkbook } from "../../../support/filledWorkbook";

/** Megabytes in use, once all that nobody holds is gone. */
function heldMb(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

describe("readSnapshot", () => {
  it("lets go of a file whose texts are remembered, so that hundreds can be read one after another", () => {
    const file = filledWorkbook();
    const before = heldMb();
    const remembered = Array.from({ length: 40 }, () => {
      const cells = valueOf(readSnapshot(valueOf(openPackage(file)))).sheets.flatMap((sheet) => sheet.cells);
      return [cells.find(({ kind }) => kind === "text"), cells.find(({ formula }) => formula !== undefined)];
    });
    expect(heldMb() - before).toBeLessThan(8);
    expect(remembered).toHaveLength(40);
  });
});
