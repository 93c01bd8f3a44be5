import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { openSnapshot } from "../../../src/app/openForm";
import { editionBounds } from "../../../src/app/edition/editionBounds";
import { unpackEdition } from "../../../src/app/edition/unpackEdition";
import { canonicalCriteria } from "../../../src/core/criteria/canonicalCriteria";
import { wholeEdition } from "../../../src/core/criteria/editionSeenBy";
import { parseCriteria } from "../../../src/core/criteria/parseCriteria";
import type { Criteria } from "../../../src/core/criteria/schema";
import { createXlsxHost } from "../../../src/hosts/xlsx/createXlsxHost";
import { arbitraryEdition } from "../../support/arbitraryEdition";
import { valueOf } from "../../support/cellsOf";
import { criteriaOf } from "../../support/criteriaOf";
import { formOf, hash, seal } from "../../support/formOf";
import { readEdition } from "../../support/readEdition";
import { snapshotOfForm } from "../../support/snapshotOf";
import { withCarried, withEditionHash } from "../../support/stampRows";

const edition = criteriaOf({ items: { "1.1": [1, 1, 1] }, results: { "2.1": ["*1"] } });
const form = snapshotOfForm(formOf(edition));

/** What is told of a form that carries this text, with the digest that fits it. */
function readCarrying(text: string): readonly string[] {
  const packed = deflateRawSync(text).toString("base64");
  const carrying = withEditionHash(withCarried(form, packed), hash(text));
  const { problems } = openSnapshot(carrying, { editions: [], edition: null, ambiguous: null, hash });
  return problems.map(({ code }) => code);
}

/** The edition with something in it that its maker never put there. */
function spoilt(changed: Partial<Record<keyof Criteria, unknown>>): string {
  return JSON.stringify({ ...edition, ...changed });
}

/** Sketches needn't be editions that their makers could use. */
function isValid({ criteria }: { readonly criteria: Criteria }): boolean {
  return parseCriteria(criteria).ok;
}

const text = { th: "x", source: "T" };
const many = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));
const levelOf = (level: string, count: number) => ({
  level,
  text,
  statements: many(count, (at) => ({ id: `1.1.${level}.${at + 1}`, text, covers: [[0, 1]] })),
});
const item = (levels: readonly unknown[]) => ({ id: "1.1", name: text, weight: 1, levels });
const category = (items: readonly unknown[]) => ({ kind: "process", id: "1", name: text, weight: 1, items });
const measuresOf = (id: string, count: number) => ({
  id,
  name: text,
  weight: 1,
  measures: many(count, (at) => ({ id: `${id}.${at + 1}`, name: text, isMandatory: true, scale: "percent" })),
});
const results = (items: readonly unknown[]) => ({ kind: "results", id: "2", name: text, weight: 1, items });

describe("an edition that comes inside a form", () => {
  it("is what was packed, for any edition", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryEdition().filter(isValid), async ({ criteria }) => {
        const made = { ...criteria, id: "unseen" };
        const host = createXlsxHost(null);
        valueOf(await host.create(formOf(made).blueprint));
        const read = valueOf(await createXlsxHost(host.bytes()).read());
        const opened = openSnapshot(read, { editions: [edition], edition: null, ambiguous: null, hash });
        expect(wholeEdition(valueOf(opened).criteria)).toEqual(made);
        expect(opened.problems.map(({ code }) => code)).toEqual(["form/carried-edition-used"]);
      }),
      { numRuns: 15 },
    );
  });

  it("is within the bounds many times over where it is one that is shipped", () => {
    const shipped = canonicalCriteria(readEdition("pmqa-4.0"));
    expect(new TextEncoder().encode(shipped).length * 10).toBeLessThan(editionBounds.bytes);
    expect((shipped.match(/"th":/g) ?? []).length * 5).toBeLessThan(editionBounds.texts);
    expect(unpackEdition(seal.pack(shipped), hash)).toMatchObject({
      kind: "unpacked",
      digest: hash(shipped),
    });
  });

  it.each<readonly [string, () => string, string]>([
    ["inflates past the bound", () => " ".repeat(editionBounds.bytes + 1), "form/carried-edition-too-large"],
    ["is nested a hundred thousand deep", () => "[".repeat(100_000), "form/carried-edition-invalid"],
    [
      "is nested fifty thousand deep, and closed",
      () => `${"[".repeat(50_000)}${"]".repeat(50_000)}`,
      "form/carried-edition-too-large",
    ],
    [
      "asks a hundred thousand statements",
      () => spoilt({ categories: [category([item([levelOf("B", 100_000)])])] }),
      "form/carried-edition-too-large",
    ],
    [
      "asks twenty thousand statements in lists of five hundred",
      () => spoilt({ categories: [category(many(40, () => item([levelOf("B", 500)])))] }),
      "form/carried-edition-too-large",
    ],
    [
      "has a thousand measures",
      () => spoilt({ categories: [results(many(4, (at) => measuresOf(`2.${at + 1}`, 250)))] }),
      "form/carried-edition-too-large",
    ],
    [
      "covers one letter a hundred thousand times",
      () => {
        const statements = [{ id: "1.1.B.1", text, covers: many(100_000, () => [0, 1]) }];
        return spoilt({ categories: [category([item([{ level: "B", text, statements }])])] });
      },
      "form/carried-edition-too-large",
    ],
    [
      "has a hundred levels",
      () => {
        const ids = many(100, (at) => `L${String.fromCharCode(65 + (at % 26), 65 + Math.floor(at / 26))}`);
        return spoilt({
          levels: ids.map((id, at) => ({
            id,
            key: id.toLowerCase(),
            name: text,
            short: text,
            points: at + 1,
          })),
          categories: [category([item(ids.map((id) => levelOf(id, 1)))])],
          scales: [],
        });
      },
      "form/carried-edition-too-large",
    ],
    [
      "is one of a newer program",
      () => JSON.stringify({ ...edition, soundtrack: "เพลงใหม่" }),
      "form/carried-edition-invalid",
    ],
    [
      "is spaced otherwise than forms space it",
      () => JSON.stringify(edition, null, 2),
      "form/carried-edition-invalid",
    ],
    ["is nothing at all", () => "", "form/carried-edition-invalid"],
    [
      "is a list of wrong things",
      () => JSON.stringify(many(900, (at) => ({ th: at }))),
      "form/carried-edition-invalid",
    ],
    [
      "changes what objects are",
      () => '{"__proto__":{"id":"x"},"format":"pmqa-criteria/1"}',
      "form/carried-edition-invalid",
    ],
  ])("is refused where it %s", (_, make, code) => {
    expect(readCarrying(make())).toEqual([code]);
  });

  it("is unpacked once for all the forms that carry it, and forgotten after some others", () => {
    const packed = (name: string) => seal.pack(canonicalCriteria({ ...edition, id: name }));
    const first = unpackEdition(packed("first"), hash);
    expect(unpackEdition(packed("first"), hash)).toBe(first);
    for (let at = 0; at < 8; at += 1) unpackEdition(packed(`other-${at}`), hash);
    expect(unpackEdition(packed("first"), hash)).not.toBe(first);
    expect(unpackEdition(packed("other-7"), hash)).toBe(unpackEdition(packed("other-7"), hash));
  });
});
