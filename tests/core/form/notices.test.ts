import type { CellValue } from "../../../src/core/workbook/blueprint";
import { formToPrint, wholeAnswers } from "../../support/printedForm";

const committee = {
  ...Object.fromEntries(
    Object.entries(wholeAnswers).map(([key, value]) => [key.replace("|#self", "|#committee"), value]),
  ),
  "c7!7.1.1.a|#committee": 84,
};

/** The notices of the summary, the one-page digest and the cover. */
async function notices(filling: Readonly<Record<string, CellValue>>): Promise<readonly CellValue[]> {
  const form = await formToPrint(filling);
  await form.assess();
  const noticeOf = async (sheet: string, column: string) =>
    (await form.rows(sheet)).find(({ key }) => key === "notice")?.cells[column] ?? null;
  return [
    await noticeOf("summary", "#id"),
    await noticeOf("digest", "#name"),
    await noticeOf("cover", "#label"),
  ];
}

describe("the notice of results", () => {
  const ofCommittee = "คะแนนของคณะกรรมการเป็นคะแนนชั่วคราว ยังประเมินไม่ครบ";
  const ofSelf = "คะแนนชั่วคราว ยังประเมินไม่ครบ";

  it("is empty where everything is assessed, by the agency alone or by both", async () => {
    for (const filling of [wholeAnswers, { ...wholeAnswers, ...committee }])
      expect(await notices(filling)).toEqual(["", "", ""]);
  });

  it("says that a committee hasn't assessed everything once it has begun", async () => {
    const begun = { ...wholeAnswers, "c1!1.1.B.1|#committee": "met" };
    const lacksMeasure = { ...wholeAnswers, ...committee, "c7!7.1.1.a|#committee": null };
    for (const filling of [begun, lacksMeasure])
      expect(await notices(filling)).toEqual([ofCommittee, ofCommittee, ""]);
  });

  it("says so of the agency's own score first", async () => {
    const both = { "c1!1.1.B.1|#self": "met", "c1!1.1.B.1|#committee": "met" };
    expect(await notices(both)).toEqual([ofSelf, ofSelf, ofSelf]);
  });
});
