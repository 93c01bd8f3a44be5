import { layoutSlots } from "../../src/core/form/layoutForm";
import { slotsFor } from "../../src/app/slotsFor";
import { requestOf } from "../support/formOf";
import { smallEdition } from "../support/smallEdition";

const criteria = smallEdition();
const ids = criteria.categories.map(({ id }) => id);

describe("slotsFor", () => {
  it("gives the slots that the form is laid out with, whoever had one of its kind before", () => {
    slotsFor(criteria, requestOf(criteria));
    const request = requestOf(
      criteria,
      { agencyName: "กรมอื่น", agencyCode: "B002", year: 2571, round: 2, reportingUnit: "กอง" },
      { dueDate: "30 กันยายน", issueId: "another" },
    );
    expect({ ...slotsFor(criteria, request) }).toEqual(layoutSlots(criteria, request));
  });

  it("makes them once for forms of one language and the same categories", () => {
    const [one, other] = ["A001", "A002"].map((agencyCode) =>
      slotsFor(criteria, requestOf(criteria, { agencyCode })),
    );
    expect(other?.slots).toBe(one?.slots);
  });

  it("makes others for another language and for other categories", () => {
    const { slots } = slotsFor(criteria, requestOf(criteria));
    const english = slotsFor(criteria, requestOf(criteria, {}, { language: "en" }));
    const part = slotsFor(criteria, requestOf(criteria, { categories: ids.slice(0, 1) }));
    expect(english.issuedTexts).not.toEqual(slotsFor(criteria, requestOf(criteria)).issuedTexts);
    expect(part.slots.length).toBeLessThan(slots.length);
  });
});
