import { applyEdits } from "./applyEdits";
import { locateElements } from "./locateElements";
import { nameOf, withAttributes } from "./tagText";

/** The workbook part with the wish to be calculated anew on opening; unchanged where it has the wish already. */
export function requestCalculation(workbookXml: string): string {
  const workbook = locateElements(workbookXml, 1);
  if (workbook === null) return workbookXml;
  const present = workbook.children.find(({ local }) => local === "calcPr");
  if (present !== undefined) {
    const text = withAttributes(present.opening, { fullCalcOnLoad: "1" });
    return applyEdits(workbookXml, [{ start: present.start, end: present.contentStart, text }]);
  }
  const before = workbook.children.filter(({ local }) => precedingElements.includes(local)).at(-1);
  if (before === undefined) return workbookXml;
  const prefix = nameOf(workbook.opening).replace(/workbook$/, "");
  return applyEdits(workbookXml, [
    { start: before.end, end: before.end, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` },
  ]);
}

/** What the schema puts before calcPr, of which the sheets are always there. */
const precedingElements: readonly string[] = [
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
];
