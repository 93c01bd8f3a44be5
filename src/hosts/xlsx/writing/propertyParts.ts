import type { Blueprint } from "../../../core/workbook/blueprint";
import { storedText } from "./cellText";
import { applicationName } from "./names";
import { element, textElement, xmlHead } from "./xmlText";

/** Title and maker of the workbook. No date stands here, so that the same blueprint makes the same bytes. */
export function corePropertiesPart(title: string): string {
  return (
    xmlHead +
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      },
      [textElement("dc:title", title), textElement("dc:creator", applicationName)],
    )
  );
}

/** The program that made the workbook. */
export function applicationPropertiesPart(): string {
  const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  return xmlHead + element("Properties", { xmlns: namespace }, [textElement("Application", applicationName)]);
}

/** The blueprint's own properties, each a text. */
export function customPropertiesPart(properties: Blueprint["properties"]): string {
  const elements = Object.entries(properties).map(([name, value], index) =>
    element("property", { fmtid: userPropertySet, pid: firstUserProperty + index, name }, [
      textElement("vt:lpwstr", storedText(value)),
    ]),
  );
  return (
    xmlHead +
    element(
      "Properties",
      {
        xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
        "xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
      },
      elements,
    )
  );
}

/** The property set and first number that the standard gives to a user's own properties. */
const userPropertySet = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const firstUserProperty = 2;
