import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import "./typescript.mjs";

const { builtInEditions } = await import("../src/app/builtInEditions.ts");
const { cellKeyText } = await import("../src/core/form/keys.ts");
const { createXlsxHost } = await import("../src/hosts/xlsx/createXlsxHost.ts");
const { fillPatch, formCells } = await import("../tests/support/formCells.ts");
const { formOf } = await import("../tests/support/formOf.ts");
const { randomFilling } = await import("../tests/support/randomFilling.ts");
const { randomNumbers } = await import("../tests/support/randomNumbers.ts");

/** Forms that are laid out and filled; the others are these under other agencies' names, as layout takes its time. */
const filledApart = 8;
/** What the agency of such a form is called until it gets its own name. */
const stands = { agencyCode: "A@CODE", agencyName: "A@NAME", issueId: "A@ISSUE" };

const phrases = [
  "ดำเนินการตามแผนปฏิบัติราชการประจำปีและรายงานผลต่อผู้บริหารทุกไตรมาส",
  "เปิดเผยข้อมูลผ่านเว็บไซต์ของหน่วยงานและระบบบัญชีข้อมูลภาครัฐ",
  "มีคำสั่งแต่งตั้งคณะทำงานร่วมกับภาคประชาชน ภาคเอกชน และองค์กรปกครองส่วนท้องถิ่น",
  "นำเทคโนโลยีดิจิทัลมาใช้ในการติดตามและแก้ไขปัญหาได้อย่างทันท่วงที",
  "ทบทวนกระบวนการทำงานร่วมกับผู้มีส่วนได้ส่วนเสียอย่างน้อยปีละสองครั้ง",
  "ผลสำรวจความพึงพอใจของผู้รับบริการอยู่ในระดับร้อยละ ๘๕ ขึ้นไป",
  "รายงานการประชุมครั้งที่ ๓/๒๕๖๙ ระเบียบวาระที่ ๔ เรื่องเพื่อพิจารณา",
];

/**
 * Writes the forms of so many agencies into a folder: the built-in edition, filled at random, with the texts that
 * agencies write beside their answers. The same for the same count.
 */
export async function writeForms(folder, count) {
  mkdirSync(folder, { recursive: true });
  const [criteria] = builtInEditions();
  const filled = [];
  for (let at = 0; at < Math.min(count, filledApart); at += 1) filled.push(await fillForm(criteria, at));
  for (let at = 0; at < count; at += 1) {
    const number = String(at + 1).padStart(5, "0");
    const bytes = await nameForm(filled[at % filledApart], {
      [stands.agencyCode]: `A${number}`,
      [stands.agencyName]: `กรมส่งเสริมการพัฒนาที่ ${number}`,
      [stands.issueId]: `issue-${number}`,
    });
    writeFileSync(join(folder, `PMQA4.0_2569_A${number}.xlsx`), bytes);
  }
}

/** A filled form's bytes, and the cells in which its agency's names stand. */
async function fillForm(criteria, seed) {
  const random = randomNumbers(seed + 1);
  const { issueId, ...identity } = stands;
  const form = formOf(criteria, identity, { issueId });
  const host = createXlsxHost(null);
  value(await host.create(form.blueprint));
  const filling = new Map([
    ...randomFilling(criteria, form.slots, random),
    ...writtenBeside(form.slots, random),
  ]);
  value(await host.apply({ sheets: fillPatch(formCells(form.blueprint), filling), last: null }));
  const { sheets } = value(await host.read());
  const named = sheets
    .map(({ name, cells }) => ({
      sheet: name,
      cells: cells.filter(
        ({ value, formula }) => formula === undefined && Object.values(stands).includes(value),
      ),
    }))
    .filter(({ cells }) => cells.length > 0);
  return { bytes: host.bytes(), named };
}

/** Explanations of two or three sentences, evidence of one, for most rows. */
function* writtenBeside({ slots }, random) {
  for (const slot of slots) {
    const { field } = slot;
    if (field.kind !== "note" || random() > 0.7) continue;
    const sentences = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(phrases, random));
    yield [cellKeyText(slot), `${sentences.join(" ")} (${Math.floor(random() * 10_000)})`];
  }
}

async function nameForm({ bytes, named }, names) {
  const host = createXlsxHost(bytes);
  const sheets = named.map(({ sheet, cells }) => ({
    sheet,
    cells: cells.map(({ row, column, value }) => ({ row, column, value: names[value] })),
    rows: [],
  }));
  value(await host.apply({ sheets, last: null }));
  return host.bytes();
}

function pick(list, random) {
  return list[Math.floor(random() * list.length)];
}

function value(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
