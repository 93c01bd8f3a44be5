import { succeed } from "../../../../src/core/result";
import {
  readRelationships,
  relationshipsPart,
  resolveTarget,
} from "../../../../src/hosts/xlsx/package/relationships";

const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const strictOffice = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** A package with this one part of relationships, those of xl/workbook.xml. */
function packageWith(inside: string) {
  const name = "xl/_rels/workbook.xml.rels";
  const xml = `<Relationships xmlns="${namespace}">${inside}</Relationships>`;
  return { has: (part: string) => part === name, text: () => succeed(xml) };
}

describe("readRelationships", () => {
  it("tells strict and transitional kinds by one word, and keeps other types whole", () => {
    const read = readRelationships(
      packageWith(
        `<Relationship Id="__proto__" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
          `<Relationship Id="b" Type="${strictOffice}/styles" Target="/styles.xml"/>` +
          `<Relationship Id="c" Type="urn:other/worksheet" Target="../docProps/app.xml"/>`,
      ),
      "xl/workbook.xml",
    );
    expect(read.ok && read.value.map(({ id, kind, target }) => [id, kind, target])).toEqual([
      ["__proto__", "worksheet", "xl/worksheets/sheet1.xml"],
      ["b", "styles", "styles.xml"],
      ["c", "urn:other/worksheet", "docProps/app.xml"],
    ]);
  });

  it("leaves targets outside the package as they are written", () => {
    const read = readRelationships(
      packageWith(
        `<Relationship Id="a" Type="${office}/hyperlink" Target="https://www.opdc.go.th/../x" TargetMode="External"/>`,
      ),
      "xl/workbook.xml",
    );
    expect(read).toMatchObject({
      ok: true,
      value: [{ target: "https://www.opdc.go.th/../x", isExternal: true }],
    });
  });

  it("gives none for a part that has none", () => {
    expect(readRelationships(packageWith(""), "xl/styles.xml")).toMatchObject({ ok: true, value: [] });
  });
});

describe("resolveTarget", () => {
  it.each([
    ["", "xl/workbook.xml", "xl/workbook.xml"],
    ["xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["xl/workbook.xml", "./styles.xml", "xl/styles.xml"],
    ["xl/worksheets/sheet1.xml", "../tables/table1.xml", "xl/tables/table1.xml"],
    ["xl/workbook.xml", "/xl/styles.xml", "xl/styles.xml"],
    ["xl/workbook.xml", "../../../etc/passwd", "etc/passwd"],
  ])("reads from %j the target %j as %j", (source, target, part) => {
    expect(resolveTarget(source, target)).toBe(part);
  });
});

describe("relationshipsPart", () => {
  it.each([
    ["", "_rels/.rels"],
    ["xl/workbook.xml", "xl/_rels/workbook.xml.rels"],
  ])("of %j is %j", (source, part) => {
    expect(relationshipsPart(source)).toBe(part);
  });
});
