import { renderToStaticMarkup } from "react-dom/server";
import { criteriaStepWordsIn } from "../../../src/core/text/criteriaStepWords";
import { EditionCard } from "../../../src/ui/criteria/EditionCard";
import { describeEditions } from "../../../src/views/describeEditions";
import { readEdition } from "../../support/readEdition";

const words = criteriaStepWordsIn("th");
const shipped = readEdition("pmqa-4.0");
const changed = { ...shipped, description: { ...shipped.description, th: "ฉบับแก้ไข" } };

function markupsOf(found: Parameters<typeof describeEditions>[0]): readonly string[] {
  return describeEditions(found).map((edition) =>
    renderToStaticMarkup(
      <EditionCard
        edition={edition}
        language="th"
        words={words}
        actions={null}
        onRemove={edition.origins.includes("kept") ? () => {} : null}
      />,
    ),
  );
}

describe("an edition at hand", () => {
  it("says how much it holds, as the edition's own file counts it", () => {
    const [markup] = markupsOf([{ criteria: shipped, origin: "built-in" }]);
    expect(markup).toContain("7 หมวด · 30 ประเด็น · 171 ข้อ");
    expect(markup).toContain("3 ระดับ");
    expect(markup).toContain(words.originBuiltIn);
    expect(markup).not.toContain(words.remove);
  });

  it("is one where it was found twice, and can be removed where it is kept", () => {
    const markups = markupsOf([
      { criteria: shipped, origin: "built-in" },
      { criteria: shipped, origin: "kept" },
    ]);
    expect(markups).toHaveLength(1);
    expect(markups[0]).toContain(words.originKept);
    expect(markups[0]).toContain(words.remove);
  });

  it("shows the beginning of its digest only where another has its id", () => {
    const alone = markupsOf([{ criteria: shipped, origin: "built-in" }]);
    expect(alone[0]).toContain("รหัส pmqa-4.0<");
    const both = markupsOf([
      { criteria: shipped, origin: "built-in" },
      { criteria: changed, origin: "form" },
    ]);
    const marks = both.map((markup) => /ฉบับ ([0-9a-f]{8})/.exec(markup)?.[1]);
    expect(new Set(marks).size).toBe(2);
  });
});
