import fc from "fast-check";
import { formFileNames } from "../../src/app/formFileNames";
import type { Identity } from "../../src/core/form/identity";
import { requestOf } from "../support/formOf";
import { readEdition } from "../support/readEdition";

const criteria = readEdition("pmqa-4.0");
const whole = readEdition("pmqa-4.0-cells");

function nameOf(identity: Partial<Identity>): string {
  return formFileNames(criteria, [requestOf(criteria, identity).identity])[0] ?? "";
}

describe("the name of a form's file", () => {
  it("says edition, year, code and agency", () => {
    expect(nameOf({ agencyName: "กรมตัวอย่าง" })).toBe("PMQA4.0_2569_A001_กรมตัวอย่าง.xlsx");
    expect(formFileNames(whole, [requestOf(whole, { agencyName: "กรม ก" }).identity])).toEqual([
      "PMQA4.0-CELLS_2569_A001_กรม ก.xlsx",
    ]);
  });

  it("leaves out what isn't known, and says a later round and the unit", () => {
    expect(nameOf({ agencyCode: "", agencyName: "กรม ก", round: 2, reportingUnit: "กองแผนงาน" })).toBe(
      "PMQA4.0_2569-2_กรม ก_กองแผนงาน.xlsx",
    );
  });

  it.each([
    ["../../etc/passwd", "-..-etc-passwd"],
    ["C:\\Windows\\กรม", "C--Windows-กรม"],
    ['a<b>c:"d"|e?f*', "a-b-c--d--e-f-"],
    ["กรม\u0000\u001b[31mแดง", "กรม[31mแดง"],
    ["กรม\u202egpj.exe\u200b", "กรมgpj.exe"],
    ["...", ""],
    ["กรม. . .", "กรม"],
    ["กรม\nสอง", "กรม สอง"],
  ])("holds nothing dangerous of %j", (agencyName, part) => {
    const expected = part === "" ? "PMQA4.0_2569_A001.xlsx" : `PMQA4.0_2569_A001_${part}.xlsx`;
    expect(nameOf({ agencyName })).toBe(expected);
  });

  it("is at most 100 characters and fits every file system, cut between whole letters", () => {
    const name = nameOf({ agencyName: "สำนักงานที่น่ารู้".repeat(20) });
    expect(name.length).toBeLessThanOrEqual(100);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(205);
    expect(name).toMatch(/[ก-ฮะาำเแโใไ่้๊๋์ัิีึืุู็]\.xlsx$/);
    expect(name.replace(".xlsx", "")).not.toMatch(/[เแโใไ]$/);
  });

  it("is another for each form, also where names differ in case alone or are cut alike", () => {
    const long = "กรม".repeat(100);
    const identities = ["Dept", "DEPT", "dept", `${long}1`, `${long}2`].map(
      (agencyName) => requestOf(criteria, { agencyName }).identity,
    );
    const names = formFileNames(criteria, identities);
    expect(names.slice(0, 3)).toEqual([
      "PMQA4.0_2569_A001_Dept.xlsx",
      "PMQA4.0_2569_A001_DEPT_2.xlsx",
      "PMQA4.0_2569_A001_dept_3.xlsx",
    ]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(5);
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(100);
  });

  it("is one safe name in one folder, whatever an agency is called", () => {
    const text = fc.string({ unit: "binary", maxLength: 120 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ agencyCode: text, agencyName: text, reportingUnit: text })),
        (agencies) => {
          const names = formFileNames(
            criteria,
            agencies.map((agency) => requestOf(criteria, agency).identity),
          );
          expect(new Set(names.map((name) => name.normalize("NFKC").toLowerCase())).size).toBe(
            agencies.length,
          );
          for (const name of names) {
            expect(name).toMatch(/^PMQA4\.0_2569[^<>:"/\\|?*\p{C}]*\.xlsx$/u);
            expect(name.length).toBeLessThanOrEqual(100);
            expect(Buffer.byteLength(name)).toBeLessThanOrEqual(205);
          }
        },
      ),
    );
  });
});
