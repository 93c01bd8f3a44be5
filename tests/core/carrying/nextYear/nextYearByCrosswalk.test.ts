import { editionName } from "../../../../src/core/crosswalk/editionName";
import { selfCrosswalk } from "../../../../src/core/crosswalk/selfCrosswalk";
import type { Crosswalk } from "../../../../src/core/crosswalk/crosswalk";
import type { Criteria } from "../../../../src/core/criteria/schema";
import { makeNextYearForm } from "../../../../src/app/nextYear/makeNextYearForm";
import { createMemoryHost } from "../../../../src/hosts/memory/createMemoryHost";
import { formAtWork } from "../../../support/assessedForm";
import { hash } from "../../../support/formOf";
import { nextYearAtWork, readingOf } from "../../../support/nextYear";
import { smallEdition } from "../../../support/smallEdition";
import { withVariants } from "../../../support/withVariants";

const older = smallEdition();

/** The same edition under another id, without item 3.2. */
const newer: Criteria = {
  ...older,
  id: "pmqa-next",
  lenses: [],
  categories: older.categories.map((category) =>
    category.kind === "process" && category.id === "3"
      ? { ...category, items: category.items.filter(({ id }) => id !== "3.2") }
      : category,
  ),
};

/** Everything goes along but 1.1.A.1, which is asked anew, and what is gone. */
const crosswalk: Crosswalk = {
  ...selfCrosswalk(older, hash),
  to: editionName(newer, hash),
  links: selfCrosswalk(older, hash).links.map((link) => {
    if (link.from.some((id) => id.startsWith("3.2."))) return { ...link, to: [], answers: "ask" as const };
    return link.from.includes("1.1.A.1") ? { ...link, answers: "ask" as const } : link;
  }),
};

const filled = {
  "c1!1.1.B.1|#self": "มี",
  "c1!1.1.A.1|#self": "มี",
  "c3!3.1.B.1|#self": "มี",
  "c3!3.2.B.1|#self": "มี",
  "c3!3.2.B.1|#evidence": "รายงาน",
  "c3!3.2.B.1|#committee": "มี",
};

describe("next year's form in another edition", () => {
  it("waits for what goes along, and sets apart what a person decides and what is gone", async () => {
    const form = await nextYearAtWork(filled, { to: { criteria: newer, crosswalk } });
    expect((await form.open()).submission.pending.map(({ key, text }) => [key, text])).toEqual([
      ["c1!1.1.B.1|#self", "มี"],
      ["c3!3.1.B.1|#self", "มี"],
    ]);
    expect(form.made.apart.map(({ kind, older: { slot } }) => [kind, slot.row, slot.column])).toEqual([
      ["marked", "1.1.A.1", "#self"],
      ["kept", "3.2.B.1", "#self"],
      ["kept", "3.2.B.1", "#evidence"],
    ]);
    expect(form.made.form.blueprint.sheets.map(({ key }) => key)).toEqual(
      expect.arrayContaining(["carried-decisions", "carried-kept"]),
    );
  });

  it("compares items and categories that are still there", async () => {
    const form = await nextYearAtWork(filled, { to: { criteria: newer, crosswalk } });
    const record = form.made.request.lastYear?.record;
    expect(record?.edition).toEqual(editionName(older, hash));
    const scores = new Map(record?.self.items.map(({ id, score }) => [id, score]));
    // 1.1 Basic and Advance 400, 3.1 Basic 300; 3.2 is gone.
    expect(scores.get("1.1")).toBe(400);
    expect(scores.get("3.1")).toBe(300);
    expect(scores.has("3.2")).toBe(false);
    expect(record?.answers.map(([id]) => id)).toEqual(["1.1.B.1", "1.1.A.1", "3.1.B.1"]);
  });

  it("tells that the edition doesn't know the agency's kind any more, where kinds are asked otherwise", async () => {
    const varied = { ...withVariants(older), id: "pmqa-varied" };
    const kind = older.agencyKinds.find(({ id }) => varied.agencyKinds.every((each) => each.id !== id));
    const way = { ...selfCrosswalk(older, hash), to: editionName(varied, hash) };
    expect(kind).toBeDefined();
    const last = await formAtWork(older, { year: 2568, agencyKind: kind?.id ?? "" });
    await last.fill(filled);
    const made = await makeNextYearForm(last.host, createMemoryHost(), readingOf(older), {
      issueId: "issue-2",
      to: { criteria: varied, crosswalk: way },
    });
    expect(made.problems).toContainEqual(
      expect.objectContaining({ code: "carrying/unknown-kind", params: { kind: kind?.id } }),
    );
  });

  it("isn't made by a crosswalk of other editions", async () => {
    const wrong = { ...crosswalk, from: { id: "other", hash: "0" } };
    await expect(nextYearAtWork(filled, { to: { criteria: newer, crosswalk: wrong } })).rejects.toThrow(
      "crosswalk/",
    );
  });
});
