import { builtInEditions } from "../../../src/app/builtInEditions";
import { indexCriteria } from "../../../src/core/criteria/indexCriteria";

const [split] = builtInEditions();
if (split === undefined) throw new Error("no edition is built in");
const levels = indexCriteria(split).processItems.flatMap(({ id, levels: own }) =>
  own.map((level) => ({ cell: `${id}.${level.level}`, ...level })),
);
const statements = levels.flatMap(({ text, statements: own }) =>
  own.map((statement) => ({ ...statement, cell: text.th })),
);

/** What a statement adds to the words of its cell so that it stands alone. */
const additions = [
  // words that only join
  ..."และ|ที่|ใน|ให้|การ|อย่าง|มีความ|ที่มีความ|สามารถ|สำหรับ|ช่วยให้|นำไปสู่การ|เอื้อ|กับหน่วยงาน".split("|"),
  // the subject or object that the cell leaves to its item, its level or its neighbours
  ..."ขององค์การ|องค์การ|องค์ความรู้ขององค์การ|ของบุคลากร|บุคลากรทำงาน|ทำให้บุคลากร|วัฒนธรรมการทำงาน".split("|"),
  ..."แผน|ข้อมูล|งาน|สำหรับงาน|ข้อร้องเรียน|ในการแก้ไขข้อร้องเรียน|ผลการประเมิน|การดำเนินงาน|ใหม่".split("|"),
  ..."การวิเคราะห์ผลจากข้อมูลและตัววัด|การดำเนินการป้องกันทุจริตและสร้างความโปร่งใส".split("|"),
  "ด้านการป้องกันทุจริตและสร้างความโปร่งใส",
];

it("leaves nothing of a cell out but connectives and separators", () => {
  const left = levels.flatMap(({ cell, text, statements: own }) => {
    const marked = own
      .flatMap(({ covers }) => covers)
      .reduce(
        (rest, [start, end]) => rest.slice(0, start) + "\0".repeat(end - start) + rest.slice(end),
        text.th,
      );
    return marked
      .split(/\0+/)
      .filter((part) => !["", " ", "/", "และ", " และ", "ทั้ง", " ทั้ง"].includes(part))
      .map((part) => `${cell}: ${part}`);
  });
  expect(left).toEqual([]);
});

it("says in every statement the words that it covers, in order, with listed additions only", () => {
  const unlisted = statements.flatMap(({ id, text, cell, covers }) =>
    wordsBetween(
      text.th,
      covers.map(([start, end]) => cell.slice(start, end)),
    )
      .filter((added) => !additions.includes(added))
      .map((added) => `${id}: ${added}`),
  );
  expect(unlisted).toEqual([]);
});

it("covers a cell that is one statement word for word", () => {
  const single = levels.filter(({ statements: own }) => own.length === 1);
  expect(single.map(({ statements: own }) => own[0]?.text.th)).toEqual(single.map(({ text }) => text.th));
});

it("never says the same twice within a level, in either language", () => {
  for (const language of ["th", "en"] as const) {
    const repeated = levels.filter(({ statements: own }) => {
      const texts = own.map(({ text }) => text[language]);
      return new Set(texts).size < texts.length;
    });
    expect(repeated.map(({ cell }) => cell)).toEqual([]);
  }
});

it("labels every statement as editorial", () => {
  expect(new Set(statements.map(({ text }) => text.source))).toEqual(new Set(["editorial"]));
});

/** What stands before, between and after pieces of a text; the whole text where they don't stand in it in order. */
function wordsBetween(text: string, pieces: readonly string[]): readonly string[] {
  const between: string[] = [];
  let reached = 0;
  for (const piece of pieces) {
    const at = text.indexOf(piece, reached);
    if (at < 0) return [text];
    between.push(text.slice(reached, at));
    reached = at + piece.length;
  }
  return [...between, text.slice(reached)].filter((each) => each !== "");
}
