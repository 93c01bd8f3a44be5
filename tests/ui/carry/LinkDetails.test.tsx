import { renderToStaticMarkup } from "react-dom/server";
import { carryStepWordsIn } from "../../../src/core/text/carryStepWords";
import { crosswalkWordsIn } from "../../../src/core/text/crosswalkWords";
import { LinkDetails } from "../../../src/ui/carry/LinkDetails";
import type { LinkView } from "../../../src/ui/carry/linkView";

const words = carryStepWordsIn("th");

function markupOf(change: Partial<LinkView>): string {
  const link: LinkView = {
    at: 3,
    of: "statement",
    kind: "reworded",
    changes: ["reworded"],
    note: null,
    pairs: [
      {
        old: {
          id: "1.1.B.1",
          text: "วิสัยทัศน์เดิม",
          where: "1.1 การนำองค์การ · พื้นฐาน",
          segments: [
            { text: "วิสัยทัศน์", isChanged: false },
            { text: "เดิม", isChanged: true },
          ],
        },
        now: {
          id: "1.1.B.1",
          text: "วิสัยทัศน์ใหม่",
          where: "1.1 การนำองค์การ · พื้นฐาน",
          segments: [
            { text: "วิสัยทัศน์", isChanged: false },
            { text: "ใหม่", isChanged: true },
          ],
        },
        similarity: 87,
      },
    ],
    isConfirmed: false,
    answers: "carry",
    outcome: "choice",
    ...change,
  };
  return renderToStaticMarkup(
    <LinkDetails
      link={link}
      hasNext
      words={words}
      crosswalkWords={crosswalkWordsIn("th")}
      onAnswers={() => {}}
      onConfirm={() => {}}
      onUnconfirm={() => {}}
      onNext={() => {}}
    />,
  );
}

describe("a link whole", () => {
  it("marks what the other side hasn't as taken out of the old and put into the new", () => {
    const markup = markupOf({});
    expect(markup).toMatch(/<del [^>]*>เดิม<\/del>/);
    expect(markup).toMatch(/<ins [^>]*>ใหม่<\/ins>/);
    expect(markup).toContain("ข้อความเหมือนกัน 87%");
    expect(markup).toContain(words.confirmNext);
  });

  it("leaves the choice about answers to the person, unless only a person can decide", () => {
    expect(markupOf({})).toContain(words.answersAsk);
    const torn = markupOf({ kind: "split", outcome: "asks-always" });
    expect(torn).not.toContain(words.answersAsk);
    expect(torn).toContain(words.asksAlways);
  });

  it("says what becomes of answers that have nowhere to go", () => {
    expect(markupOf({ kind: "retired", outcome: "nowhere" })).toContain(words.goesNowhere);
  });

  it("lets what was confirmed be taken back", () => {
    expect(markupOf({})).not.toContain(words.unconfirm);
    expect(markupOf({ isConfirmed: true })).toContain(words.unconfirm);
  });
});
