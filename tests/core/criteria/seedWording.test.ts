import { builtInEditions } from "../../../src/app/builtInEditions";
import type { SourcedText } from "../../../src/core/criteria/texts";
import matrix from "../../golden/level-matrix.json";

interface Golden {
  readonly text: string;
  readonly seed: string;
  readonly variant?: { readonly text: string; readonly source: string };
}

describe.each(builtInEditions())("$id", (edition) => {
  const items = edition.categories.flatMap((category) => (category.kind === "process" ? category.items : []));
  const goldenItems = matrix.categories.flatMap((category) => category.items);

  it("names categories 1 to 6 as the matrix does", () => {
    const names = edition.categories.slice(0, 6).map(({ id, name }) => ({ id, th: name.th, en: name.en }));
    expect(names).toEqual(matrix.categories.map(({ id, name }) => ({ id, th: name.th, en: name.en })));
  });

  it("names items as the matrix does, and keeps the seed's words", () => {
    expect(items.map(({ id, name }) => ({ id, ...wording(name) }))).toEqual(
      goldenItems.map(({ id, name }) => ({ id, ...golden(name) })),
    );
  });

  it("gives every level's text as the matrix does, and keeps the seed's words", () => {
    expect(items.map(({ id, levels }) => ({ id, levels: levels.map(({ text }) => wording(text)) }))).toEqual(
      goldenItems.map(({ id, levels }) => ({
        id,
        levels: [levels.basic, levels.advance, levels.significance].map(golden),
      })),
    );
  });

  it("takes every level's text from the document, except the two of 6.3 that the document lacks", () => {
    const elsewhere = items.flatMap(({ id, levels }) =>
      levels.filter(({ text }) => text.source !== "S1").map(({ level, text }) => [id, level, text.source]),
    );
    expect(elsewhere).toEqual([
      ["6.3", "A", "practice"],
      ["6.3", "S", "practice"],
    ]);
  });

  it("says so on the two levels and on each of their statements, and nowhere else", () => {
    const noted = items.flatMap(({ id, levels }) =>
      levels.flatMap(({ level, text, statements }) =>
        [text, ...statements.map((statement) => statement.text)].map((each) => [
          `${id}.${level}`,
          each.note !== undefined,
        ]),
      ),
    );
    const marks = (wanted: boolean) =>
      new Set(noted.filter(([, has]) => has === wanted).map(([where]) => where));
    expect(marks(true)).toEqual(new Set(["6.3.A", "6.3.S"]));
    expect([...marks(false)].filter((where) => where === "6.3.A" || where === "6.3.S")).toEqual([]);
  });
});

function wording({ th, seed, variant }: SourcedText): Golden {
  return {
    text: th,
    seed: seed ?? th,
    ...(variant === undefined ? {} : { variant: { text: variant.th, source: variant.source } }),
  };
}

function golden({ text, seed, variant }: Golden): Golden {
  return { text, seed, ...(variant === undefined ? {} : { variant }) };
}
