import { type ChartTextLook, chartTexts } from "../../../core/workbook/chartStyle";
import { formFace } from "../../../core/workbook/styles";
import { chartSetting } from "./chartSetting";
import { plainFill } from "./drawingFill";
import { element, escapeText } from "./xmlText";

/** How the texts of a part look whose words come from cells. */
export function textProperties(look: ChartTextLook): string {
  return element("c:txPr", {}, [bodyElement, listElement, paragraph(look, [])]);
}

/** The same for texts that never turn to make room. */
export function levelTextProperties(look: ChartTextLook): string {
  return element("c:txPr", {}, [levelBodyElement, listElement, paragraph(look, [])]);
}

/** The head of a chart; each of its lines is a paragraph. */
export function titleElement(title: string): string {
  const paragraphs = title.split(/\r\n?|\n/).map((line) => {
    const run = element("a:r", {}, [
      characters("a:rPr", chartTexts.title, { lang: language }),
      `<a:t>${escapeText(line)}</a:t>`,
    ]);
    return paragraph(chartTexts.title, [run]);
  });
  return element("c:title", {}, [
    element("c:tx", {}, [element("c:rich", {}, [bodyElement, listElement, ...paragraphs])]),
    chartSetting("overlay", false),
  ]);
}

/** What programs take the texts of charts for, Thai or not: it only bears on spelling and on new texts. */
export const language = "th-TH";

const bodyElement = element("a:bodyPr", {});
const levelBodyElement = element("a:bodyPr", { rot: 0, vert: "horz" });
const listElement = element("a:lstStyle", {});

function paragraph(look: ChartTextLook, runs: readonly string[]): string {
  return element("a:p", {}, [
    element("a:pPr", {}, [characters("a:defRPr", look, {})]),
    ...runs,
    ...(runs.length === 0 ? [element("a:endParaRPr", { lang: language })] : []),
  ]);
}

/** Thai is a complex script: it takes its face from the last of the three. */
function characters(name: string, look: ChartTextLook, more: { readonly lang?: string }): string {
  return element(name, { ...more, sz: look.sizePt * 100, b: look.isBold === true }, [
    plainFill(look.colour),
    ...["latin", "ea", "cs"].map((script) => element(`a:${script}`, { typeface: formFace })),
  ]);
}
