import { TextDecoder } from "node:util";
import { inflateRawSync } from "node:zlib";
import "./typescript.mjs";
import { measure, peakMemoryMb, report, round } from "./measure.mjs";

const { assessForm } = await import("../src/app/assessForm.ts");
const { builtInEditions } = await import("../src/app/builtInEditions.ts");
const { openForm } = await import("../src/app/openForm.ts");
const { assess } = await import("../src/core/results/assess.ts");
const { createXlsxHost } = await import("../src/hosts/xlsx/createXlsxHost.ts");
const { openPackage } = await import("../src/hosts/xlsx/package/openPackage.ts");
const { fillPatch, formCells } = await import("../tests/support/formCells.ts");
const { formOf, hash } = await import("../tests/support/formOf.ts");
const { randomFilling } = await import("../tests/support/randomFilling.ts");
const { randomNumbers } = await import("../tests/support/randomNumbers.ts");

const [criteria] = builtInEditions();
const inflate = (compressed, size) => inflateRawSync(compressed, { maxOutputLength: size });
const options = { editions: [criteria], edition: null, ambiguous: null, hash, today: "2026-11-21" };

const filled = await fillForm();
// As in a batch: forms of one edition, each another agency's.
const others = await Promise.all([1, 2, 3, 4].map((number) => fillForm(`A10${number}`)));
let turn = 0;
const { criteria: edition, submission } = value(await openForm(host(filled), options));

const times = await measure(
  {
    bare: () => inflateAndDecode(filled),
    snapshot: () => host(filled).read(),
    generate: () => host(null).create(formOf(criteria).blueprint),
    read: () => openForm(host(filled), options),
    readOthers: () => openForm(host(others[(turn += 1) % others.length]), options),
    score: () => assess(edition, submission),
    assessAndWrite: () => assessForm(host(filled), options),
  },
  { runs: 20, warmUps: 10 },
);

report({
  fileKb: Math.round(filled.length / 1024),
  ...times,
  snapshotToBare: round(times.snapshot.medianMs / times.bare.medianMs),
  readOthersToBare: round(times.readOthers.medianMs / times.bare.medianMs),
  peakMemoryMb: peakMemoryMb(),
});

/** A form of the built-in edition with most of its answers, figures and some words. */
async function fillForm(agencyCode = "A001") {
  const form = formOf(criteria, { agencyCode, agencyName: `กรม ${agencyCode}` }, { issueId: agencyCode });
  const empty = host(null);
  value(await empty.create(form.blueprint));
  const filling = randomFilling(criteria, form.slots, randomNumbers(2));
  value(await empty.apply({ sheets: fillPatch(formCells(form.blueprint), filling), last: null }));
  return empty.bytes();
}

/** What no reader can do without: the parts that hold cells, inflated by Node and decoded. */
function inflateAndDecode(bytes) {
  const parts = value(openPackage(bytes, { inflateRaw: inflate }));
  const decoder = new TextDecoder();
  return parts.entries
    .filter(({ name }) => name.startsWith("xl/"))
    .map(({ name, size }) => decoder.decode(inflate(parts.raw(name), size)).length);
}

function host(bytes) {
  return createXlsxHost(bytes, { inflate });
}

function value(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
