import { a1 } from "../../../src/core/workbook/address";
import { briefly, readBack } from "../../support/filledForm";
import { formCells } from "../../support/formCells";
import { formOf } from "../../support/formOf";
import { without } from "../../support/mangle";
import { smallEdition } from "../../support/smallEdition";
import { snapshotOfForm, type Entry } from "../../support/snapshotOf";

const criteria = smallEdition();
const issued = formOf(criteria, { reportingUnit: "กองแผนงาน" });
const blank = formOf(criteria, { agencyCode: "", agencyName: "", ministry: "" });

function read(filling: Readonly<Record<string, Entry>>, form = issued) {
  const cover = Object.entries(filling).map(([field, entry]): [string, Entry] => [
    `cover!${field}|#value`,
    entry,
  ]);
  return readBack(criteria, form, snapshotOfForm(form, cover));
}

function cellOf(field: string): string {
  const place = formCells(issued.blueprint).get(`cover!${field}|#value`);
  return `ปก!${a1(place?.row ?? 0, place?.column ?? 0)}`;
}

describe("the identity of a form", () => {
  it.each([
    ["agencyName", "กรมอื่น", "กรมตัวอย่างที่หนึ่ง"],
    ["agencyCode", "B002", "A001"],
    ["year", 2570, 2569],
    ["round", 2, 1],
  ])("is the stamp's where the cover says another %s, which is told", (field, typed, stamp) => {
    const { identity, problems } = read({ [field]: typed });
    expect(identity).toMatchObject({ [field]: stamp });
    expect(briefly(problems)).toEqual([`form/stamp-differs ${cellOf(field)}`]);
    expect(problems[0]?.params).toEqual({ id: field, typed: String(typed), stamp });
  });

  it.each([
    ["agencyName", " กรมตัวอย่าง ที่หนึ่ง\u200B"],
    ["agencyCode", "a001"],
    ["year", "พ.ศ. ๒๕๖๙"],
    ["year", 2026],
    ["round", "รอบที่ ๑"],
  ])("is the same where the cover spells its %s %j", (field, typed) => {
    expect(read({ [field]: typed }).problems).toEqual([]);
  });

  it.each([
    ["ministry", "กระทรวงใหม่", "กระทรวงใหม่"],
    ["reportingUnit", "กองอื่น", "กองอื่น"],
    ["agencyKind", "จังหวัด", "province"],
    ["agencyKind", "Province", "province"],
    ["agencyKind", "องค์กรมหาชน", "public-organisation"],
    ["agencyKind", "department", "department"],
  ])("follows the cover's %s quietly", (field, typed, value) => {
    const { identity, problems } = read({ [field]: typed });
    expect(identity).toMatchObject({ [field]: value });
    expect(problems).toEqual([]);
  });

  it("knows องค์กร for องค์การ in a name", () => {
    const form = formOf(criteria, { agencyName: "องค์การตัวอย่าง (องค์การมหาชน)" });
    expect(read({ agencyName: "องค์กรตัวอย่าง (องค์การมหาชน)" }, form).problems).toEqual([]);
  });

  it("keeps the stamp's where the cover was cleared", () => {
    const cleared = ["agencyName", "agencyCode", "ministry", "agencyKind", "year", "round", "reportingUnit"];
    const { identity, problems } = read(Object.fromEntries(cleared.map((field) => [field, null])));
    expect(identity).toMatchObject({
      agencyCode: "A001",
      agencyName: "กรมตัวอย่างที่หนึ่ง",
      agencyKind: "department",
      year: 2569,
      reportingUnit: "กองแผนงาน",
    });
    expect(problems).toEqual([]);
  });

  it("is the cover's where the stamp is blank", () => {
    const filled = { agencyName: "กรมใหม่", agencyCode: "C003", ministry: "กระทรวงใหม่" };
    const { identity, problems } = read(filled, blank);
    expect(identity).toMatchObject(filled);
    expect(problems).toEqual([]);
  });

  it("is missing where neither says it", () => {
    const { problems } = read({}, blank);
    expect(problems.map(({ code, params }) => [code, params.id])).toEqual([
      ["form/identity-missing", "agencyName"],
      ["form/code-missing", undefined],
    ]);
  });

  it("is only noted where its code, which it may do without, is missing", () => {
    const { problems } = read({ agencyName: "กรมใหม่" }, blank);
    expect(problems).toMatchObject([{ code: "form/code-missing", severity: "note" }]);
  });

  it.each([
    ["year", "69", "reading/unreadable-year"],
    ["round", "ต้นปี", "reading/unreadable-figure"],
    ["agencyKind", "สถาบัน", "reading/unknown-kind"],
    ["agencyName", { error: "#REF!" }, "reading/error-value"],
  ])("tells a %s that it doesn't understand", (field, typed, code) => {
    const { identity, problems } = read({ [field]: typed });
    expect(briefly(problems)).toEqual([`${code} ${cellOf(field)}`]);
    expect(identity).toMatchObject({
      agencyName: "กรมตัวอย่างที่หนึ่ง",
      year: 2569,
      round: 1,
      agencyKind: "department",
    });
  });

  it("is the stamp's where the cover is gone", () => {
    const { identity, problems } = readBack(criteria, issued, without(snapshotOfForm(issued), "ปก"));
    expect(identity).toMatchObject({ agencyName: "กรมตัวอย่างที่หนึ่ง", year: 2569, reportingUnit: "กองแผนงาน" });
    expect(problems[0]).toMatchObject({ code: "reading/missing-sheet", params: { sheet: "cover" } });
  });

  it("asks for the categories that it was issued for", () => {
    const categories = criteria.categories.slice(0, 1).map(({ id }) => id);
    const form = formOf(criteria, { categories });
    expect(readBack(criteria, form, snapshotOfForm(form)).identity.categories).toEqual(["1"]);
  });
});
