import { applyEdits } from "../../../../src/hosts/xlsx/updating/applyEdits";
import { footerEdits } from "../../../../src/hosts/xlsx/updating/editFooter";
import { mapSheet } from "../../../../src/hosts/xlsx/updating/mapSheet";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A worksheet with this after its sheetData, and its footer set. */
function withFooter(rest: string): string {
  const xml = `<worksheet xmlns="${namespace}"><sheetData/>${rest}</worksheet>`;
  const places = mapSheet(xml);
  if (places === null) throw new Error("no worksheet");
  const edited = applyEdits(xml, footerEdits(places.parts, { left: "A & B", right: "&P" }, ""));
  return edited.replace(/^.*<sheetData\/>/, "").replace("</worksheet>", "");
}

const footer = "<oddFooter>&amp;LA &amp; B&amp;R&amp;P</oddFooter>";

describe("footerEdits", () => {
  it("takes the place of the footer and leaves header and attributes as they are", () => {
    expect(
      withFooter(
        '<pageSetup/><headerFooter differentFirst="0"><oddHeader>h</oddHeader><oddFooter>f</oddFooter></headerFooter><rowBreaks/>',
      ),
    ).toBe(
      `<pageSetup/><headerFooter differentFirst="0"><oddHeader>h</oddHeader>${footer}</headerFooter><rowBreaks/>`,
    );
  });

  it("puts a footer below a header, and into an element that holds nothing", () => {
    expect(withFooter("<headerFooter><oddHeader>h</oddHeader></headerFooter>")).toBe(
      `<headerFooter><oddHeader>h</oddHeader>${footer}</headerFooter>`,
    );
    expect(withFooter("<headerFooter/>")).toBe(`<headerFooter>${footer}</headerFooter>`);
  });

  it("puts headers and footers where the schema has them in a sheet without any", () => {
    expect(withFooter("<pageMargins/><pageSetup/><rowBreaks/><drawing/>")).toBe(
      `<pageMargins/><pageSetup/><headerFooter>${footer}</headerFooter><rowBreaks/><drawing/>`,
    );
    expect(withFooter("<rowBreaks/>")).toBe(`<headerFooter>${footer}</headerFooter><rowBreaks/>`);
  });

  it("changes nothing where no footer is given", () => {
    const places = mapSheet(`<worksheet xmlns="${namespace}"><sheetData/></worksheet>`);
    expect(footerEdits(places?.parts ?? [], undefined, "")).toEqual([]);
  });
});
