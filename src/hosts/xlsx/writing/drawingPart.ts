import type { BlueprintChart } from "../../../core/workbook/chart";
import {
  chartNamespace,
  documentRelationshipNamespace,
  drawingNamespace,
  sheetDrawingNamespace,
} from "./names";
import { element, xmlHead } from "./xmlText";

/** A chart with the id of the relationship that leads from the drawing to the chart's own part. */
export interface DrawnChart {
  readonly chart: BlueprintChart;
  readonly relationshipId: string;
}

/** The drawing part of a sheet: where its charts lie, with their names and alternative texts. */
export function drawingPart(charts: readonly DrawnChart[]): string {
  const namespaces = { "xmlns:xdr": sheetDrawingNamespace, "xmlns:a": drawingNamespace };
  return xmlHead + element("xdr:wsDr", namespaces, charts.map(anchorElement));
}

/**
 * A chart over its cells, which it covers whatever their heights are in the file. While people work it goes along with
 * the rows above it and keeps its size, so that a filter or a hidden row below it doesn't squeeze it.
 */
function anchorElement({ chart, relationshipId }: DrawnChart, place: number): string {
  const { top, left, bottom, right } = chart.box;
  return element("xdr:twoCellAnchor", { editAs: "oneCell" }, [
    // Both count from 0, and the end is the corner of the first cell that isn't covered.
    cornerElement("xdr:from", { row: top - 1, column: left - 1 }),
    cornerElement("xdr:to", { row: bottom, column: right }),
    element("xdr:graphicFrame", { macro: "" }, [
      element("xdr:nvGraphicFramePr", {}, [
        // Id 1 is the drawing's own.
        element("xdr:cNvPr", { id: place + 2, name: chart.name, descr: chart.altText }),
        element("xdr:cNvGraphicFramePr", {}),
      ]),
      element("xdr:xfrm", {}, [element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })]),
      element("a:graphic", {}, [
        element("a:graphicData", { uri: chartNamespace }, [
          element("c:chart", {
            "xmlns:c": chartNamespace,
            "xmlns:r": documentRelationshipNamespace,
            "r:id": relationshipId,
          }),
        ]),
      ]),
    ]),
    element("xdr:clientData", {}),
  ]);
}

function cornerElement(
  name: string,
  { row, column }: { readonly row: number; readonly column: number },
): string {
  const parts = [
    ["col", column],
    ["colOff", 0],
    ["row", row],
    ["rowOff", 0],
  ] as const;
  return element(
    name,
    {},
    parts.map(([part, value]) => `<xdr:${part}>${value}</xdr:${part}>`),
  );
}
