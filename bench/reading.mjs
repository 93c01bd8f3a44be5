import { TextDecoder } from "node:util";
import { inflateRawSync } from "node:zlib";
import "./typescript.mjs";
import { measure, peakMemoryMb, report, round } from "./measure.mjs";

const { openPackage } = await import("../src/hosts/xlsx/package/openPackage.ts");
const { readSnapshot } = await import("../src/hosts/xlsx/reading/readSnapshot.ts");
const { filledWorkbook } = await import("../tests/support/filledWorkbook.ts");

const file = filledWorkbook();
const inflateByNode = (compressed, size) => inflateRawSync(compressed, { maxOutputLength: size });

const times = await measure({
  bare: () => inflateAndDecode(file),
  byNode: () => read(file, { inflateRaw: inflateByNode }),
  anywhere: () => read(file),
});

report({
  fileKb: Math.round(file.length / 1024),
  cells: read(file).sheets.reduce((sum, { cells }) => sum + cells.length, 0),
  ...times,
  byNodeToBare: round(times.byNode.medianMs / times.bare.medianMs),
  anywhereToBare: round(times.anywhere.medianMs / times.bare.medianMs),
  peakMemoryMb: peakMemoryMb(),
});

/** What no reader can do without: the parts that hold cells, inflated by Node and decoded. */
function inflateAndDecode(bytes) {
  const { value: parts } = openPackage(bytes, { inflateRaw: inflateByNode });
  const decoder = new TextDecoder();
  return parts.entries
    .filter(({ name }) => name.startsWith("xl/"))
    .map(({ name, size }) => decoder.decode(inflateByNode(parts.raw(name), size)).length);
}

function read(bytes, options) {
  const opened = openPackage(bytes, options);
  const snapshot = opened.ok ? readSnapshot(opened.value) : opened;
  if (!snapshot.ok) throw new Error(JSON.stringify(snapshot.problems));
  return snapshot.value;
}
