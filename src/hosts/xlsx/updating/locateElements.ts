import { scanTags } from "./scanTags";

/** Where an element stands in the text of its part. */
export interface ElementPlace {
  /** The name without prefix where the element is of the spreadsheet namespace, strict or transitional; else "". */
  readonly local: string;
  /** The opening tag as written. */
  readonly opening: string;
  readonly start: number;
  readonly end: number;
  /** Between the tags; both are the end where the element closes itself. */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly closesItself: boolean;
  readonly children: readonly ElementPlace[];
}

/**
 * The outermost element of a document with those inside it, down to so many levels. Null where there is none. Only for
 * documents that parseXml takes: well formed, without a document type.
 */
export function locateElements(xml: string, levels: number): ElementPlace | null {
  const open: {
    readonly place: Omit<ElementPlace, "end" | "contentEnd">;
    readonly children: ElementPlace[];
  }[] = [];
  for (const tag of scanTags(xml)) {
    if (tag.depth > levels) continue;
    if (tag.kind !== "close") {
      const children: ElementPlace[] = [];
      const { local, start, end } = tag;
      const place = {
        local,
        start,
        opening: xml.slice(start, end),
        contentStart: end,
        closesItself: tag.kind === "empty",
        children,
      };
      open.push({ place, children });
    }
    if (tag.kind === "open") continue;
    const closed = open.pop();
    if (closed === undefined) return null;
    const contentEnd = tag.kind === "empty" ? tag.end : tag.start;
    const place: ElementPlace = { ...closed.place, contentEnd, end: tag.end };
    const parent = open[open.length - 1];
    if (parent === undefined) return place;
    parent.children.push(place);
  }
  return null;
}
