import { findCorrections } from "../../../src/core/correction/findCorrections";
import { createCorrectionDescriber } from "../../../src/core/correction/describeCorrection";
import { createLayoutContext } from "../../../src/core/form/createLayoutContext";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { formCells } from "../../support/formCells";
import { formOf, requestOf } from "../../support/formOf";
import { without } from "../../support/mangle";
import { openedFrom } from "../../support/slips";
import { smallEdition } from "../../support/smallEdition";
import { type Entry, enter, snapshotOfForm } from "../../support/snapshotOf";

const criteria = smallEdition();
const form = formOf(criteria);
const cells = formCells(form.blueprint);
const { form: words } = createLayoutContext(criteria, requestOf(criteria)).words;

/** Every statement answered as met, and whatever else a test wants. */
function filledWith(filling: Readonly<Record<string, Entry>> = {}): Snapshot {
  const answers = form.slots.slots.flatMap((slot): readonly (readonly [string, Entry])[] =>
    slot.field.kind === "answer" && slot.field.set === "self"
      ? [[`${slot.sheet}!${slot.row}|#self`, "มี"]]
      : [],
  );
  return snapshotOfForm(form, new Map([...answers, ...Object.entries(filling)]));
}

function indicator(row: string, parts: Readonly<Record<string, Entry>>): Readonly<Record<string, Entry>> {
  const usual = { name: "ตัวชี้วัด", unit: "เรื่อง", direction: words.directionMore, target: 10, "year-2": 9 };
  return Object.fromEntries(
    Object.entries({ ...usual, ...parts }).map(([part, entry]) => [`c7!${row}|#${part}`, entry]),
  );
}

function corrected(snapshot: Snapshot) {
  const { slots, submission } = openedFrom(criteria, snapshot);
  const found = findCorrections(criteria, slots, submission, snapshot);
  return { ...found, submission };
}

function brief(snapshot: Snapshot): readonly string[] {
  return corrected(snapshot).rows.map(({ key, problems, stood }) =>
    `${key} [${stood}] ${problems.map(({ code }) => code).join(" ")}`.trim(),
  );
}

describe("findCorrections", () => {
  it("finds nothing in a form that is answered and in order", () => {
    const { looks, rows } = corrected(filledWith(indicator("7.1.1.a", {})));
    expect({ looks, rows }).toEqual({ looks: [], rows: [] });
  });

  it("asks nothing for a note, such as a missing agency code", () => {
    const { looks, rows } = corrected(filledWith({ "cover!agencyCode|#value": null }));
    expect({ looks, rows }).toEqual({ looks: [], rows: [] });
  });

  it("lists errors in the form's order, then warnings, then the agency's blanks, and no blank of the committee", () => {
    const snapshot = filledWith({
      ...indicator("7.1.1.a", { target: 1000 }),
      "cover!agencyKind|#value": "วัด",
      "c1!1.1.B.1|#self": null,
      "c1!1.1.A.1|#self": "?",
      "c1!1.1.A.1|#committee": "x",
      "c2!2.1.B.1|#self": { error: "#REF!" },
    });
    expect(brief(snapshot)).toEqual([
      "c1!1.1.A.1|#self [?] reading/unreadable-answer",
      "c1!1.1.A.1|#committee [x] reading/ambiguous-answer",
      "c2!2.1.B.1|#self [#REF!] reading/error-value",
      "cover!agencyKind|#value [วัด] reading/unknown-kind",
      "c7!7.1.1.a|#target [1000] reading/hundredfold",
      "c7!7.1.1.a|#year-2 [9] reading/hundredfold",
      "c1!1.1.B.1|#self []",
    ]);
  });

  it("gives an incomplete indicator a row for each part that it lacks", () => {
    const snapshot = filledWith(indicator("7.1.1.a", { direction: null, target: null, "year-2": null }));
    const { rows, submission } = corrected(snapshot);
    const describeRow = createCorrectionDescriber(
      createLayoutContext(criteria, requestOf(criteria)),
      submission,
    );
    expect(rows.map(({ key }) => key)).toEqual([
      "c7!7.1.1.a|#direction",
      "c7!7.1.1.a|#target",
      "c7!7.1.1.a|#year-2",
    ]);
    expect(rows.map((row) => describeRow(row).wrong)).toEqual([
      "ตัวชี้วัด 7.1.1.a “ตัวชี้วัด” ยังไม่ครบ ขาดทิศทาง",
      "ตัวชี้วัด 7.1.1.a “ตัวชี้วัด” ยังไม่ครบ ขาดค่าเป้าหมาย",
      "ตัวชี้วัด 7.1.1.a “ตัวชี้วัด” ยังไม่ครบ ขาดผลการดำเนินการ",
    ]);
    expect(rows.map((row) => describeRow(row).about)).toEqual([
      "7.1.1.a ตัวชี้วัด\n(ทิศทาง)",
      "7.1.1.a ตัวชี้วัด\n(ค่าเป้าหมาย)",
      "7.1.1.a ตัวชี้วัด\n(ผลปี 2569)",
    ]);
  });

  it("lists what the cover says against the stamp, and what it lacks", () => {
    expect(brief(filledWith({ "cover!agencyName|#value": "กรมอื่น", "cover!year|#value": "ปีหน้า" }))).toEqual([
      "cover!agencyName|#value [กรมอื่น] form/stamp-differs",
      "cover!year|#value [ปีหน้า] reading/unreadable-year",
    ]);
  });

  it("lists copies that contradict each other once, with all that they say", () => {
    const snapshot = filledWith({ "c1!1.1.B.1|#self": "มี" });
    const copied = { ...sheetOf(snapshot, "หมวด 1"), name: "หมวด 1 (2)" };
    const place = cells.get("c1!1.1.B.1|#self");
    const changed = enter({ sheets: [...snapshot.sheets, copied] }, copied.name, [
      [place?.row ?? 0, place?.column ?? 0, "ไม่มี"],
    ]);
    expect(brief(changed)).toEqual(["c1!1.1.B.1|#self [มี / ไม่มี] reading/duplicate-conflict"]);
  });

  it("puts what no cell can be filled against among the things to look at", () => {
    const lost = without(filledWith(), "หมวด 2");
    const strayed = enter(lost, "หมวด 1", [[60, 9, "เขียนไว้นอกช่อง"]]);
    const { looks, rows } = corrected(strayed);
    expect(rows).toEqual([]);
    expect(looks.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["reading/missing-sheet", "reading/text-without-key"]),
    );
    expect(looks[0]?.severity).toBe("error");
  });
});

function sheetOf({ sheets }: Snapshot, name: string) {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}
