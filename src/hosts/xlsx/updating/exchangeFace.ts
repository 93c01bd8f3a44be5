import type { StandInFace } from "../../../core/printing/chooseFace";
import { type Result, succeed } from "../../../core/result";
import { readContentTypes } from "../package/contentTypes";
import { type OpenOptions, openPackage } from "../package/openPackage";
import { parseXml } from "../package/parseXml";
import { type Edit, applyEdits } from "./applyEdits";
import { exchangeFaceInBands } from "./exchangeFaceInBands";
import { type ElementPlace, locateElements } from "./locateElements";
import { rebuildPackage } from "./rebuildPackage";
import { attributeOf, withAttributes } from "./tagText";

/**
 * A copy of a workbook file that is set in another face, for making pages on a machine that lacks the file's own: its
 * cells, texts of several faces in one cell, headers and footers, and charts. Sizes change by the ratio; widths and
 * heights stay, so that pages end where they did. Fails with whatever keeps a file from being read.
 */
export function exchangeFace(
  bytes: Uint8Array,
  standIn: StandInFace,
  options: OpenOptions = {},
): Result<Uint8Array> {
  const opened = openPackage(bytes, options);
  if (!opened.ok) return opened;
  const source = opened.value;
  const types = readContentTypes(source);
  if (!types.ok) return types;
  const changed = new Map<string, string>();
  for (const { name } of source.entries) {
    const kind = kinds.find(({ type }) => type.test(types.value(name)));
    if (kind === undefined) continue;
    const xml = source.text(name);
    // A sheet too large to be read is left as it is: no page is made of it either.
    if (!xml.ok && kind.mayBeTooLarge) continue;
    if (!xml.ok) return xml;
    const text = kind.change(name, xml.value, standIn);
    if (!text.ok) return text;
    if (text.value !== xml.value) changed.set(name, text.value);
  }
  return succeed(rebuildPackage(source, changed));
}

/** The parts that name faces, by what their content types end in. */
const kinds: readonly {
  readonly type: RegExp;
  readonly mayBeTooLarge: boolean;
  readonly change: (part: string, xml: string, standIn: StandInFace) => Result<string>;
}[] = [
  { type: /\.styles\+xml$/, mayBeTooLarge: false, change: changeFonts("x:styleSheet") },
  { type: /\.sharedStrings\+xml$/, mayBeTooLarge: false, change: changeFonts("x:sst") },
  {
    type: /\.worksheet\+xml$/,
    mayBeTooLarge: true,
    change: (_, xml, standIn) => succeed(exchangeFaceInBands(xml, standIn)),
  },
  {
    type: /\.drawingml\.chart\+xml$/,
    mayBeTooLarge: false,
    change: (_, xml, standIn) => succeed(changeChart(xml, standIn)),
  },
];

/** Fonts of styles, and of runs of text: an element that has a face and a size inside. */
function changeFonts(root: string): (part: string, xml: string, standIn: StandInFace) => Result<string> {
  return (part, xml, standIn) => {
    const parsed = parseXml(part, xml, { root });
    if (!parsed.ok) return parsed;
    const document = locateElements(xml, fontContentLevel);
    return succeed(document === null ? xml : applyEdits(xml, fontEdits(document, standIn)));
  };
}

/** sst, si, r, rPr, rFont; styles are as deep at most. */
const fontContentLevel = 4;

function fontEdits({ children }: ElementPlace, standIn: StandInFace): readonly Edit[] {
  const valueOf = ({ opening }: ElementPlace) => attributeOf(opening, "val") ?? "";
  const retagged = (place: ElementPlace, val: string): Edit => ({
    start: place.start,
    end: place.contentStart,
    text: withAttributes(place.opening, { val }),
  });
  const face = children.find(({ local }) => local === "name" || local === "rFont");
  if (face === undefined) return children.flatMap((child) => fontEdits(child, standIn));
  if (!standIn.standsFor.includes(valueOf(face))) return [];
  const size = children.find(({ local }) => local === "sz");
  const scaled = Math.round(Number(size === undefined ? 0 : valueOf(size)) * standIn.sizeRatio * 100) / 100;
  return [
    retagged(face, standIn.face),
    ...(size !== undefined && scaled > 0 ? [retagged(size, String(scaled))] : []),
  ];
}

/** Texts of a chart: properties of a run that name a face, with their size in hundredths of a point. */
function changeChart(xml: string, { face, sizeRatio, standsFor }: StandInFace): string {
  return xml.replace(
    /<((?:\w+:)?(?:defRPr|rPr|endParaRPr))(\s(?:[^>]*[^/>])?)?>(.*?)<\/\1>/gs,
    (whole, name: string, attributes: string | undefined, inside: string) => {
      const exchanged = standsFor.reduce(
        (text, each) => text.replaceAll(` typeface="${each}"`, ` typeface="${face}"`),
        inside,
      );
      if (exchanged === inside) return whole;
      const sized = (attributes ?? "").replace(
        /(\ssz=")(\d+)"/,
        (_, head: string, size: string) => `${head}${Math.round(Number(size) * sizeRatio)}"`,
      );
      return `<${name}${sized}>${exchanged}</${name}>`;
    },
  );
}
