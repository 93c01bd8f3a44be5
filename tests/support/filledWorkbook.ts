import { randomNumbers } from "./randomNumbers";
import { type HandMadeSheet, workbookFile } from "./workbookPackage";

const columns = ["A", "B", "C", "D", "E", "F", "G", "H"];
const words = [
  "ส่วนราชการ",
  "มีแผน",
  "ปฏิบัติการ",
  "ดิจิทัล",
  "ที่เชื่อมโยง",
  "กับยุทธศาสตร์",
  "และติดตาม",
  "ผลการดำเนินงาน",
  "อย่างต่อเนื่อง",
  "ประชาชน",
];

/**
 * A workbook of the size and kind of a filled form, the same at every call: 13 sheets of 35 rows and 8 columns, of
 * which six in eight hold Thai text (keys, answers, explanations) and two a figure or a formula.
 */
export function filledWorkbook(): Uint8Array {
  const strings: string[] = [];
  const sheets = Array.from({ length: 13 }, (_, sheet): HandMadeSheet => {
    const rows = Array.from({ length: 35 }, (_, index) => {
      const row = index + 1;
      const cells = columns.map((column, at) => cell(`${column}${row}`, at, sheet * 35 + row, strings));
      return `<row r="${row}" spans="1:12" ht="42.5" customHeight="1">${cells.join("")}<c r="I${row}" s="1"/></row>`;
    });
    return { name: `หมวด ${sheet + 1}`, data: rows.join("") };
  });
  const texts = strings.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join("");
  return workbookFile({ sheets, strings: texts, formats: ["0.00", "0.0%"] });
}

function cell(address: string, at: number, seed: number, strings: string[]): string {
  if (at === 6) return `<c r="${address}" s="2"><v>${(seed % 100) / 100}</v></c>`;
  if (at === 7)
    return `<c r="${address}" s="1"><f>IF(C${seed}="มี",300*${seed}/7,0)</f><v>${(seed * 300) / 7}</v></c>`;
  strings.push(at === 0 ? `${seed}.B.1` : text(seed * 8 + at, at === 4 ? 20 : 5));
  return `<c r="${address}" s="1" t="s"><v>${strings.length - 1}</v></c>`;
}

/** Words in an order that a compressor can't guess. */
function text(seed: number, length: number): string {
  const next = randomNumbers(seed);
  return Array.from({ length }, () => words[Math.floor(next() * words.length)]).join("");
}
