import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fillForm } from "./demo/fillForm.mjs";
import { listEntries } from "./demo/listEntries.mjs";
import { findProgram } from "./findProgram.mjs";
import { checkout } from "./setUp/run.mjs";

// Draws docs/images/pages/NAME.png, the pages of docs/gallery.md: forms with made-up answers, printed by
// `pmqa print --pdf`. Run it when the look of a page changes: node scripts/drawPages.mjs

/** Small enough for a page of pictures, large enough to be read. */
const dotsPerInch = 66;
const sample = JSON.parse(readFileSync(new URL("demo/sample.json", import.meta.url), "utf8"));
const pages = join(checkout, "docs", "images", "pages");
const folder = mkdtempSync(join(tmpdir(), "pmqa-pages-"));

try {
  mkdirSync(pages, { recursive: true });
  const form = await assessedForm("D001", "กรมตัวอย่าง");
  const other = await assessedForm("D002", "กรมทดลอง", ["--digits", "thai"]);
  draw(form, ["filled"], { cover: 1, profile: 2 });
  draw(form, ["filled", "--category", "1"], { category: 1 });
  draw(form, ["filled", "--category", "7"], { indicators: 1 });
  draw(form, ["summary"], { digest: 1 });
  draw(other, ["summary"], { "digest-thai-digits": 1 });
  draw(form, ["results"], { summary: 2, annex: -1 });
  draw(form, ["gaps-plan"], { gaps: 1, plan: -1 });
  draw(blankForm(["--lang", "en"]), ["filled", "--category", "1"], { "category-english": 1 });
  const all = consolidated([form, other]);
  draw(all, ["summary"], { "batch-digest": 1 });
  draw(all, ["overview"], { "batch-overview": 2, "batch-heat-map": 3 });
  draw(all, ["receipt"], { receipt: 1 });
} finally {
  rmSync(folder, { recursive: true });
}

function blankForm(options) {
  const path = join(folder, "blank.xlsx");
  const identity = ["--agency", "Department of Examples", "--agency-code", "D003", "--year", "2569"];
  pmqa(["generate", ...identity, ...options, "-o", path], [0]);
  return path;
}

/** A form of the sample with what it comes to. One of its answers is an ambiguous mark, which is an error to settle. */
async function assessedForm(code, name, options = []) {
  const [form, filled, results] = ["form", "filled", "results"].map((kind) =>
    join(folder, `${code}-${kind}.xlsx`),
  );
  const identity = ["--agency", name, "--agency-code", code, "--ministry", sample.agency.ministry];
  pmqa(["generate", ...identity, "--year", sample.agency.year, ...options, "-o", form], [0]);
  await fillForm(form, filled, listEntries(sample));
  pmqa(["assess", filled, "-o", results], [0, 1]);
  return results;
}

function consolidated(forms) {
  const path = join(folder, "all.xlsx");
  pmqa(["consolidate", ...forms, "-o", path], [0, 1]);
  return path;
}

/** Pictures of pages of a print set, by name; pages count from 1, from the end below 0. */
function draw(workbook, set, pictures) {
  const pdf = join(folder, "print.pdf");
  pmqa(["print", workbook, "--set", ...set, "--pdf", "-o", pdf, "--force"], [0, 1]);
  run(findProgram("pdftoppm"), ["-r", String(dotsPerInch), "-png", pdf, join(folder, "page")], [0]);
  const drawn = readdirSync(folder)
    .filter((name) => /^page-\d+\.png$/.test(name))
    .sort();
  for (const [name, page] of Object.entries(pictures)) {
    const picture = drawn.at(page > 0 ? page - 1 : page);
    if (picture === undefined) throw new Error(`${set.join(" ")} has no page ${page}`);
    renameSync(join(folder, picture), join(pages, `${name}.png`));
  }
  for (const name of drawn) rmSync(join(folder, name), { force: true });
}

function pmqa(args, expected) {
  run(process.execPath, [join(checkout, "dist", "cli", "pmqa.js"), ...args], expected);
}

function run(program, args, expected) {
  if (program === undefined) throw new Error("Poppler's tools aren't installed");
  const { status, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (!expected.includes(status)) throw new Error(`${args.join(" ")}\n${stderr}`);
}
