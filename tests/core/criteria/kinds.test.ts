import { readFileSync } from "node:fs";
import { parseCriteria } from "../../../src/core/criteria/parseCriteria";
import { serviceQualityPath } from "../../support/secondInstrument/serviceQuality";

interface Asked {
  kinds?: string[];
}
interface Draft {
  categories: {
    id: string;
    items: { levels: { statements: Asked[] }[]; measures: Asked[] }[];
  }[];
  profile: { id: string }[];
}

/** What is wrong with the second instrument once something in it was changed: each code with its path. */
function faultsOf(change: (draft: Draft) => void): readonly string[] {
  const draft = JSON.parse(readFileSync(serviceQualityPath, "utf8")) as Draft;
  change(draft);
  return parseCriteria(draft).problems.map(({ code, place, params }) =>
    `${code} ${place.path ?? ""} ${params.kind ?? params.id ?? ""}`.trim(),
  );
}

const level = "$.categories[1].items[1].levels[1].statements";

describe("kinds of agency in an edition", () => {
  it("are known to the edition", () => {
    expect(
      faultsOf(({ categories }) => categories[1]?.items[1]?.levels[1]?.statements[0]?.kinds?.push("temple")),
    ).toEqual([`criteria/unknown-reference ${level}[0].kinds[2] temple`]);
  });

  it("are named once", () => {
    expect(
      faultsOf(({ categories }) => categories[1]?.items[1]?.levels[1]?.statements[0]?.kinds?.push("office")),
    ).toEqual([`criteria/duplicate-id ${level}[0].kinds[2] office`]);
  });

  it("are each asked something at every level of every item", () => {
    const isolate = ({ categories }: Draft) => {
      const statement = categories[1]?.items[1]?.levels[1]?.statements[0];
      if (statement !== undefined) statement.kinds = ["department"];
    };
    expect(faultsOf(isolate)).toEqual([`criteria/no-statement-for-kind ${level} office`]);
  });

  it("have a measure in every item of results", () => {
    const isolate = ({ categories }: Draft) => {
      const measure = categories[4]?.items[1]?.measures[0];
      if (measure !== undefined) measure.kinds = ["hospital"];
    };
    const place = "criteria/no-measure-for-kind $.categories[4].items[1].measures";
    expect(faultsOf(isolate)).toEqual([`${place} department`, `${place} office`]);
  });

  it("leave a level without any statement to be told as that", () => {
    const codes = faultsOf(({ categories }) => categories[0]?.items[0]?.levels[0]?.statements.splice(0));
    expect(codes.filter((code) => code.includes("no-statement"))).toEqual([
      "criteria/no-statement $.categories[0].items[0].levels[0].statements",
    ]);
  });
});

describe("ids that forms keep for rows of their own", () => {
  it.each(["total", "Plan", "year", "over"])("can't be a category's: %s", (id) => {
    const codes = faultsOf(({ categories }) => {
      const [category] = categories;
      if (category !== undefined) category.id = id;
    });
    expect(codes).toContain(`criteria/reserved-id $.categories[0].id ${id}`);
  });
});
