import { mainNamespace, relationships, workbookFile } from "./workbookPackage";

const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
const types = "http://schemas.openxmlformats.org/package/2006/content-types";
const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** One grey pixel. */
const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

/**
 * A workbook as a person may have made it around a form: a sheet "แบบ" with values, formulas and a conditional
 * format, a sheet "รูป" with a picture and a chart, and names that refer to both.
 */
export function drawnWorkbook(): Uint8Array {
  const form = `<worksheet xmlns="${mainNamespace}"><sheetData>${[1, 2, 3]
    .map(
      (row) =>
        `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>ข้อ ${row}</t></is></c><c r="B${row}"><v>${row * 10}</v></c><c r="C${row}"><f>B${row}*2</f><v>${row * 20}</v></c></row>`,
    )
    .join(
      "",
    )}</sheetData><conditionalFormatting sqref="B1:B3"><cfRule type="cellIs" operator="greaterThan" priority="1"><formula>15</formula></cfRule></conditionalFormatting></worksheet>`;
  const drawn = `<worksheet xmlns="${mainNamespace}" xmlns:r="${office}/relationships"><sheetData><row r="1"><c r="A1"><f>SUM(แบบ!B1:B3)</f><v>60</v></c></row></sheetData><drawing r:id="rId1"/></worksheet>`;
  return workbookFile({
    sheets: [
      { name: "แบบ", xml: form },
      { name: "รูป", xml: drawn },
    ],
    parts: [
      { name: "[Content_Types].xml", content: contentTypes },
      { name: "xl/workbook.xml", content: workbook },
      {
        name: "xl/worksheets/_rels/sheet2.xml.rels",
        content: relationships([["rId1", "drawing", "../drawings/drawing1.xml"]]),
      },
      { name: "xl/drawings/drawing1.xml", content: drawingXml },
      {
        name: "xl/drawings/_rels/drawing1.xml.rels",
        content: relationships([
          ["rId1", "image", "../media/image1.png"],
          ["rId2", "chart", "../charts/chart1.xml"],
        ]),
      },
      { name: "xl/media/image1.png", content: picture },
      { name: "xl/charts/chart1.xml", content: chartXml },
    ],
  });
}

const contentTypes = `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/>${[
  ["xl/workbook.xml", `${spreadsheetType}.sheet.main+xml`],
  ["xl/worksheets/sheet1.xml", `${spreadsheetType}.worksheet+xml`],
  ["xl/worksheets/sheet2.xml", `${spreadsheetType}.worksheet+xml`],
  ["xl/sharedStrings.xml", `${spreadsheetType}.sharedStrings+xml`],
  ["xl/styles.xml", `${spreadsheetType}.styles+xml`],
  ["xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
  ["xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
]
  .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
  .join("")}</Types>`;

const workbook = `<workbook xmlns="${mainNamespace}" xmlns:r="${office}/relationships"><sheets><sheet name="แบบ" sheetId="1" r:id="rId1"/><sheet name="รูป" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="คะแนน">แบบ!$B$1:$B$3</definedName><definedName name="ที่นี่" localSheetId="1">รูป!$A$1</definedName></definedNames></workbook>`;

function anchor(top: number, content: string): string {
  const at = (name: string, column: number, row: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return `<xdr:twoCellAnchor>${at("from", 1, top)}${at("to", 6, top + 10)}${content}<xdr:clientData/></xdr:twoCellAnchor>`;
}

const extent = '<a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/>';
const drawingXml = `<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main" xmlns:r="${office}/relationships">${anchor(
  1,
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="ตรา"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm>${extent}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`,
)}${anchor(
  14,
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="แผนภูมิ"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm>${extent}</xdr:xfrm><a:graphic><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
)}</xdr:wsDr>`;

const chartXml = `<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main"><c:chart><c:plotArea><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>แบบ!$B$1:$B$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
