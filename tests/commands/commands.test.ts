import type { OpenOptions } from "../../src/app/openForm";
import { checkOpenForm } from "../../src/commands/checkOpenForm";
import type { CommandHost } from "../../src/commands/commandHost";
import { computeForm } from "../../src/commands/computeForm";
import { succeed } from "../../src/core/result";
import type { SheetCell } from "../../src/core/workbook/address";
import { createMemoryHost } from "../../src/hosts/memory/createMemoryHost";
import { answersIn, fillFormIn, type Filling } from "../support/filledFormFile";
import { hash } from "../support/formOf";
import { readEdition } from "../support/readEdition";

const criteria = readEdition("pmqa-4.0-cells");
const options: OpenOptions = { editions: [criteria], edition: null, ambiguous: null, hash };
const today = "2026-11-21";

/** A workbook with a form in it, and the cells that were shown. */
async function workbookWith(filling: Filling) {
  const shown: SheetCell[] = [];
  const memory = createMemoryHost();
  await fillFormIn(memory, criteria, filling);
  const host: CommandHost = {
    ...memory,
    select: (place) => {
      shown.push(place);
      return Promise.resolve(succeed(null));
    },
  };
  return { host, shown };
}

describe("the command that computes", () => {
  it("writes the results, shows the summary and tells the score", async () => {
    const { host, shown } = await workbookWith(answersIn("1.1", ["+", "+", "-"]));
    const message = await computeForm(host, { ...options, today }, "th");
    expect(message.heading).toBe("คำนวณและเขียนผลแล้ว");
    expect(message.lines[0]).toContain("คะแนนที่หน่วยงานประเมิน: 400");
    expect(shown).toEqual([{ sheet: "สรุปผล", row: 1, column: 1 }]);
    const snapshot = await host.read();
    if (!snapshot.ok) throw new Error("unreadable");
    const summary = snapshot.value.sheets.find(({ name }) => name === "สรุปผล");
    expect(summary?.cells.map(({ value }) => value)).toContain(400);
  });

  it("says what to do where the workbook is no form", async () => {
    const message = await computeForm(createMemoryHost(), { ...options, today }, "en");
    expect(message.heading).toBe("That didn't work");
    expect(message.lines).toHaveLength(1);
  });
});

describe("the command that checks", () => {
  it("finds nothing in a form without mistakes, and goes nowhere", async () => {
    const { host, shown } = await workbookWith(answersIn("1.1", ["+"]));
    expect(await checkOpenForm(host, options, "th")).toEqual({
      language: "th",
      heading: "ไม่พบสิ่งที่ต้องแก้ไข",
      lines: [],
    });
    expect(shown).toEqual([]);
  });

  it("counts what must be mended, names the first three and goes to the first", async () => {
    const { host, shown } = await workbookWith({
      ...answersIn("1.1", ["?", "?", "?"]),
      ...answersIn("1.2", ["?", "?"]),
    });
    const { heading, lines } = await checkOpenForm(host, options, "en");
    expect(heading).toBe("To fix: 5");
    expect(lines).toHaveLength(5);
    expect(lines[3]).toBe("And 2 more: see the button What to fix on the PMQA 4.0 tab");
    expect(lines[4]).toBe("The first cell to fix is selected");
    expect(shown).toHaveLength(1);
    expect(lines[0]).toContain(`${shown[0]?.sheet}!`);
  });
});
