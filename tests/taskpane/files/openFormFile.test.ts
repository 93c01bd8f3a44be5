import type { Result } from "../../../src/core/result";
import { createXlsxHost } from "../../../src/hosts/xlsx/createXlsxHost";
import { createEntryStore } from "../../../src/taskpane/files/keptEntries";
import { readBaseFile } from "../../../src/taskpane/files/readBaseFile";
import { openFormFile } from "../../../src/taskpane/files/openFormFile";
import type { NamedFile } from "../../../src/ui/namedFile";
import type { OpenForm } from "../../../src/ui/paneServices";
import type { FormReport } from "../../../src/views/formReport";
import { cellsEdition } from "../../support/assessedForm";
import { snapshotOf, valueOf } from "../../support/cellsOf";
import { answersIn, filledFormFile } from "../../support/filledFormFile";
import { memoryHandle } from "../../support/memoryHandle";
import { memoryStorage } from "../../support/memoryStorage";

const key = "c1!1.1.B.1|#self";

let bytes: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  bytes = new Uint8Array(await filledFormFile(cellsEdition(), answersIn("1.1", ["+"])));
});

interface Opening {
  readonly storage?: Storage;
  readonly content?: Uint8Array<ArrayBuffer>;
  readonly handle?: FileSystemFileHandle;
  readonly file?: File;
}

function open({ storage = memoryStorage(), content = bytes, handle, file }: Opening = {}) {
  const downloads: NamedFile[] = [];
  const chosen = { file: file ?? new File([content], "form.xlsx"), handle: handle ?? null };
  const opened = openFormFile(chosen, content, {
    store: createEntryStore(() => storage),
    download: (saved) => downloads.push(saved),
    warn: () => () => {},
  });
  return opened.then((form) => ({ form: valueOf(form), downloads }));
}

/** What the form tells once what is done has been computed. */
function nextReport(form: OpenForm, act: () => void): Promise<Result<FormReport>> {
  return new Promise((resolve) => {
    const stop = form.listen({
      onReport(report) {
        stop();
        resolve(report);
      },
      onSelect: () => {},
      onFault: fail,
    });
    act();
  });
}

function editingOf({ editing }: OpenForm) {
  if (editing === null) throw new Error("a file can be edited");
  return editing;
}

function fail(error: unknown): never {
  throw error;
}

const scoreIn = (report: FormReport) => report.scores("th");

describe("a form that is open as a file", () => {
  it("reckons with what is typed, at once, and saves it with all else as it was", async () => {
    const { form, downloads } = await open();
    const editing = editingOf(form);
    const before = valueOf(await form.read(null));
    const after = valueOf(await nextReport(form, () => editing.enter([{ key, text: "ไม่มี" }])));
    expect(scoreIn(after)).not.toEqual(scoreIn(before));
    expect(editing.hasUnsaved()).toBe(true);

    expect(valueOf(await editing.save())).toEqual({ name: "form.xlsx", isSameFile: false });
    expect(editing.hasUnsaved()).toBe(false);
    const [saved] = downloads;
    const changed = await changedCells(bytes, saved?.bytes ?? new Uint8Array());
    expect(changed).toEqual([["มี", "ไม่มี"]]);
    expect(scoreIn(valueOf(await form.read(null)))).toEqual(scoreIn(after));
  });

  it("has nothing unsaved once a cell holds what it held", async () => {
    const { form } = await open();
    const editing = editingOf(form);
    editing.enter([{ key, text: "ไม่มี" }]);
    editing.enter([{ key, text: "มี" }]);
    expect(editing.hasUnsaved()).toBe(false);
  });

  it("puts what is typed into the results' file too", async () => {
    const { form } = await open();
    editingOf(form).enter([{ key, text: "" }]);
    const { file } = valueOf(await form.writeResults(null, "th"));
    expect(file?.name).toBe("form-ผลประเมิน.xlsx");
    const again = await openFormFile({ file: new File([], "x"), handle: null }, file?.bytes ?? bytes, {
      store: createEntryStore(memoryStorage),
      download: () => {},
      warn: () => () => {},
    });
    const report = valueOf(await valueOf(again).read(null));
    expect(scoreIn(report)).toEqual(scoreIn(valueOf(await form.read(null))));
  });

  it("takes what is typed into a row of the plan, and nothing for a cell that isn't there", async () => {
    const { form, downloads } = await open();
    const { submission } = valueOf(await readBaseFile(bytes)).form;
    const plan = submission.sheets.get("plan");
    const [row = "", at] = [...(plan?.rows ?? [])].at(-1) ?? [];
    editingOf(form).enter([
      { key: `plan!${row}|#activity`, text: "อบรม" },
      { key: "plan!nowhere|#activity", text: "อบรม" },
      { key: "c1!1.1.B.9|#self", text: "มี" },
    ]);
    valueOf(await editingOf(form).save());
    const { sheets } = await snapshotOf(createXlsxHost(downloads[0]?.bytes ?? bytes));
    const found = sheets.flatMap(({ name, cells }) =>
      cells.filter(({ value }) => value === "อบรม").map(({ row: place, column }) => [name, place, column]),
    );
    expect(found).toEqual([[plan?.name, at, plan?.columns.get("#activity")]]);
  });

  it("refuses a text that no cell holds, and keeps the rest", async () => {
    const { form } = await open();
    const editing = editingOf(form);
    const told: Result<FormReport>[] = [];
    form.listen({ onReport: (report) => told.push(report), onSelect: () => {}, onFault: fail });
    await nextReport(form, () =>
      editing.enter([
        { key, text: "ก".repeat(32_768) },
        { key: "c1!1.1.A.1|#self", text: "ไม่มี" },
      ]),
    );
    expect(told.at(-1)).toMatchObject({ ok: false, problems: [{ code: "file/text-too-long" }] });
    expect(editing.hasUnsaved()).toBe(true);
  });

  it("offers what was typed on an earlier visit, until it is in the file", async () => {
    const storage = memoryStorage();
    editingOf((await open({ storage })).form).enter([{ key, text: "=1+1" }]);
    const { form, downloads } = await open({ storage });
    const editing = editingOf(form);
    expect(editing.kept?.count).toBe(1);
    expect(editing.hasUnsaved()).toBe(false);
    await nextReport(form, () => editing.kept?.restore());
    expect(editing.kept).toBeNull();
    valueOf(await editing.save());
    const saved = downloads[0]?.bytes ?? bytes;
    expect(await changedCells(bytes, saved)).toEqual([["มี", "=1+1"]]);
    expect(editingOf((await open({ storage, content: saved })).form).kept).toBeNull();
    // The download may never have arrived.
    expect(editingOf((await open({ storage })).form).kept?.count).toBe(1);
  });

  it("lets what was typed and saved count more than what an earlier visit left", async () => {
    const storage = memoryStorage();
    editingOf((await open({ storage })).form).enter([{ key, text: "x" }]);
    const { form, downloads } = await open({ storage });
    const editing = editingOf(form);
    editing.enter([{ key, text: "ไม่มี" }]);
    valueOf(await editing.save());
    expect(editing.kept).toBeNull();
    expect(await changedCells(bytes, downloads[0]?.bytes ?? bytes)).toEqual([["มี", "ไม่มี"]]);
  });

  it("keeps an answer that is put back to what it was while the file is being saved", async () => {
    const { form, downloads } = await open();
    const editing = editingOf(form);
    editing.enter([{ key, text: "ไม่มี" }]);
    const saving = editing.save();
    editing.enter([{ key, text: "มี" }]);
    valueOf(await saving);
    expect(editing.hasUnsaved()).toBe(true);
    valueOf(await editing.save());
    expect(editing.hasUnsaved()).toBe(false);
    expect(await changedCells(bytes, downloads[1]?.bytes ?? new Uint8Array())).toEqual([]);
  });

  it("forgets what was typed on an earlier visit when asked to", async () => {
    const storage = memoryStorage();
    editingOf((await open({ storage })).form).enter([{ key, text: "ไม่มี" }]);
    const { form } = await open({ storage });
    await nextReport(form, () => editingOf(form).kept?.drop());
    expect(editingOf((await open({ storage })).form).kept).toBeNull();
  });

  it("is written over the file that was chosen, again and again", async () => {
    const { handle, content } = memoryHandle("form.xlsx", bytes);
    const { form, downloads } = await open({ handle, file: await handle.getFile() });
    const editing = editingOf(form);
    for (const text of ["ไม่มี", "มี", "ไม่มี"]) {
      editing.enter([{ key, text }]);
      expect(valueOf(await editing.save())).toEqual({ name: "form.xlsx", isSameFile: true });
    }
    expect(downloads).toEqual([]);
    expect(await changedCells(bytes, content())).toEqual([["มี", "ไม่มี"]]);
  });

  it.each([
    ["that may not be written", "denied", "file/unwritable"],
    ["that another program has changed", "changed", "file/changed-meanwhile"],
    ["on a full disk", "full", "file/unwritable"],
  ] as const)("is downloaded instead of written over a file %s", async (_, trouble, code) => {
    const { handle, content, spoil } = memoryHandle("form.xlsx", bytes);
    const { form, downloads } = await open({ handle, file: await handle.getFile() });
    spoil(trouble);
    const before = content();
    editingOf(form).enter([{ key, text: "ไม่มี" }]);
    expect(await editingOf(form).save()).toMatchObject({
      ok: true,
      value: { isSameFile: false },
      problems: [{ code }],
    });
    expect(downloads).toHaveLength(1);
    expect(content()).toEqual(before);
  });
});

/** The values of cells in which two files differ, before and after; both have the same cells. */
async function changedCells(one: Uint8Array, other: Uint8Array): Promise<readonly unknown[]> {
  const [before, after] = [await cellsIn(one), await cellsIn(other)];
  expect([...after.keys()]).toEqual([...before.keys()]);
  return [...before].flatMap(([place, cell]) => {
    const next = after.get(place);
    return JSON.stringify(next) === JSON.stringify(cell) ? [] : [[cell.value, next?.value]];
  });
}

async function cellsIn(file: Uint8Array) {
  const { sheets } = await snapshotOf(createXlsxHost(file));
  return new Map(
    sheets.flatMap(({ name, cells }) =>
      cells.map((cell) => [`${name}!${cell.row}:${cell.column}`, cell] as const),
    ),
  );
}
