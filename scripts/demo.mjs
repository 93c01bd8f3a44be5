import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { listEntries } from "./demo/listEntries.mjs";
import { fillForm } from "./demo/fillForm.mjs";
import { findProgram } from "./findProgram.mjs";
import { checkout } from "./setUp/run.mjs";

// The main job on made-up answers: generates a form, fills it, assesses it, begins next year's, writes the criteria as a
// workbook, prints what it comes to where LibreOffice is installed, and leaves the files in out/, or in the folder that
// is named: node scripts/demo.mjs [FOLDER]

const out = resolve(process.argv[2] ?? join(checkout, "out"));
const files = {
  form: join(out, "1-form.xlsx"),
  filled: join(out, "2-filled.xlsx"),
  results: join(out, "3-results.xlsx"),
  nextYear: join(out, "4-next-year.xlsx"),
  criteria: join(out, "5-criteria.xlsx"),
  print: join(out, "6-print.pdf"),
};
const sample = JSON.parse(readFileSync(new URL("demo/sample.json", import.meta.url), "utf8"));
const { agency } = sample;

mkdirSync(out, { recursive: true });

say(`1. จัดทำแบบประเมิน (making the form)`);
const identity = ["--agency", agency.name, "--agency-code", agency.code, "--ministry", agency.ministry];
pmqa(["generate", ...identity, "--year", agency.year, "--due", agency.due, "-o", files.form, "--force"], [0]);

say(`2. กรอกคำตอบตัวอย่าง (filling in made-up answers)`);
console.log(await fillForm(files.form, files.filled, listEntries(sample)));

say(`3. คำนวณและเขียนผล (assessing)`);
// One answer is an ambiguous mark, which is an error to settle: exit code 1.
pmqa(["assess", files.filled, "-o", files.results, "--force"], [0, 1]);

say(`4. เหตุผลของคะแนน (why a score is so)`);
pmqa(["explain", files.results, "3.4"], [0, 1]);

say(`5. แบบของปีถัดไป (next year's form)`);
pmqa(["next-year", files.results, "-o", files.nextYear, "--force"], [0, 1]);

say(`6. เกณฑ์เป็นสมุดงาน (the criteria as a workbook)`);
pmqa(["criteria", "export", "-o", files.criteria, "--force"], [0]);

if (findProgram("soffice") !== undefined) {
  say(`7. พิมพ์ (printing)`);
  pmqa(["print", files.results, "--set", "summary,results", "--pdf", "-o", files.print, "--force"], [0, 1]);
}

say(`ไฟล์อยู่ที่ (the files):`);
for (const file of Object.values(files).filter((path) => existsSync(path)))
  console.log(`  ${relative(checkout, file)}`);

function pmqa(args, expected) {
  console.log(`$ pmqa ${args.map(shown).join(" ")}`);
  const command = join(checkout, "dist", "cli", "pmqa.js");
  const { status } = spawnSync(process.execPath, [command, ...args], { stdio: "inherit" });
  if (!expected.includes(status)) process.exit(status ?? 1);
}

function shown(argument) {
  const short = argument.startsWith(out) ? relative(checkout, argument) : argument;
  return short.includes(" ") ? `"${short}"` : short;
}

function say(line) {
  console.log(`\n${line}`);
}
