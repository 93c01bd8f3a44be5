import { makeBlankForm } from "../../src/app/makeBlankForm";
import { createMemoryHost } from "../../src/hosts/memory/createMemoryHost";
import { snapshotOf, valueOf } from "../support/cellsOf";
import { formOf, hash } from "../support/formOf";
import { formToPrint, printCriteria, readToPrint } from "../support/printedForm";

describe("makeBlankForm", () => {
  it("makes the form as it was issued, without what was filled in", async () => {
    const filled = await readToPrint(
      await formToPrint({ "c1!1.1.B.1|#self": "met", "plan!own.1|#activity": "จัดอบรม" }),
    );
    const options = { editions: [], edition: null, ambiguous: null, hash };
    const host = createMemoryHost();
    const blank = valueOf(await makeBlankForm(host, filled, options));
    expect(blank.submission.self.answers.size).toBe(0);
    expect(blank.submission.identity).toEqual(filled.submission.identity);
    expect(blank.submission.stamp.issueId).toBe(filled.submission.stamp.issueId);

    const issued = createMemoryHost();
    valueOf(await issued.create(formOf(printCriteria).blueprint));
    expect(await snapshotOf(host)).toEqual(await snapshotOf(issued));
  });

  it("is in the same language and digits", async () => {
    const filled = await readToPrint(await formToPrint());
    const { stamp } = filled.submission;
    const english = {
      ...filled,
      submission: { ...filled.submission, language: "en" as const, stamp: { ...stamp, dueDate: "1 May" } },
    };
    const options = { editions: [], edition: null, ambiguous: null, hash };
    const blank = valueOf(await makeBlankForm(createMemoryHost(), english, options));
    expect(blank.submission.language).toBe("en");
    expect(blank.submission.stamp.dueDate).toBe("1 May");
  });
});
