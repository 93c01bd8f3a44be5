import { createKeptEditions } from "../../src/app/keptEditions";
import { editionHash } from "../../src/core/form/stamp";
import type { Criteria } from "../../src/core/criteria/schema";
import { hash } from "../support/formOf";
import { memoryStorage } from "../support/memoryStorage";
import { readEdition } from "../support/readEdition";

const shipped = readEdition("pmqa-4.0");
const cells = readEdition("pmqa-4.0-cells");
const named = (name: string): Criteria => ({ ...cells, name: { ...cells.name, th: name } });
const hashesOf = (editions: readonly Criteria[]) => editions.map((each) => editionHash(each, hash));

describe("editions that a browser keeps", () => {
  it("come back as they were, the one kept last first, and each once", () => {
    const storage = memoryStorage(5_000_000);
    createKeptEditions(() => storage).keep(cells);
    createKeptEditions(() => storage).keep(shipped);
    createKeptEditions(() => storage).keep(cells);
    const kept = createKeptEditions(() => storage).list();
    expect(hashesOf(kept)).toEqual(hashesOf([cells, shipped]));
    expect(kept[0]?.categories).toEqual(cells.categories);
  });

  it("are told apart by what they say, though they have one id", () => {
    const storage = memoryStorage(5_000_000);
    const kept = createKeptEditions(() => storage);
    kept.keep(named("ฉบับหนึ่ง"));
    kept.keep(named("ฉบับสอง"));
    kept.forget(named("ฉบับหนึ่ง"));
    expect(hashesOf(kept.list())).toEqual(hashesOf([named("ฉบับสอง")]));
  });

  it("are refused where there are twelve already, and none that is kept is pushed out", () => {
    const storage = memoryStorage(5_000_000);
    const kept = createKeptEditions(() => storage);
    const twelve = Array.from({ length: 12 }, (_, at) => named(`ฉบับ ${at}`));
    for (const each of twelve) expect(kept.keep(each).ok).toBe(true);
    const refused = kept.keep(named("อีกฉบับ"));
    expect(refused.problems.map(({ code }) => code)).toEqual(["edition/too-many-kept"]);
    expect(kept.list()).toHaveLength(12);
    // One that is kept may be kept again.
    expect(kept.keep(named("ฉบับ 3")).ok).toBe(true);
  });

  it("are passed over where what is kept isn't sound, or isn't what was kept", () => {
    const storage = memoryStorage(5_000_000);
    const kept = createKeptEditions(() => storage);
    kept.keep(cells);
    kept.keep(named("อีกฉบับ"));
    const text = storage.getItem("pmqa-editions") ?? "";
    const [first, second]: unknown[] = JSON.parse(text);
    expect(first).toBeDefined();
    storage.setItem(
      "pmqa-editions",
      JSON.stringify([{ ...Object(first), hash: "0".repeat(64) }, { packed: 1 }, "x", second]),
    );
    expect(hashesOf(createKeptEditions(() => storage).list())).toEqual(hashesOf([cells]));
    storage.setItem("pmqa-editions", "{");
    expect(createKeptEditions(() => storage).list()).toEqual([]);
  });

  it("are refused, with what to do, where the browser keeps nothing", () => {
    const kept = createKeptEditions(() => {
      throw new Error("the browser forbids it");
    });
    expect(kept.keep(cells).problems.map(({ code }) => code)).toEqual(["edition/not-kept"]);
    expect(kept.list()).toEqual([]);
    kept.forget(cells);
  });
});
