import { basename } from "node:path";
import { type CreatedSlip, createSlip } from "../app/correction/createSlip";
import { type OpenedForm, openSnapshot } from "../app/openForm";
import { sha256Hex } from "../app/sha256Hex";
import { tidyName } from "../app/tidyName";
import { isSlip } from "../core/correction/isSlip";
import type { Problem } from "../core/problem";
import { createXlsxHost } from "../hosts/xlsx/createXlsxHost";
import { type FormOptions, openFormFile } from "./openFormFile";
import { inFile } from "../app/inFile";
import { isNoForm } from "../app/isNoForm";
import type { Session } from "./session";

export interface SlipOptions extends FormOptions {
  readonly output?: string;
  readonly due?: string;
  readonly force?: boolean;
}

/** What became of a file: its slip was written, it needs none, it isn't a form that came back, or nothing could be done. */
export type SlippedFile = { readonly file: string; readonly problems: readonly Problem[] } & (
  | { readonly kind: "written"; readonly form: OpenedForm; readonly slip: CreatedSlip; readonly path: string }
  | { readonly kind: "clear"; readonly form: OpenedForm }
  | { readonly kind: "no-form" | "failed" }
);

/** Reads a form and writes its correction slip where `pathOf` says, if there is anything to put right. */
export async function writeSlip(
  session: Session,
  file: string,
  options: SlipOptions,
  pathOf: (form: OpenedForm) => string,
): Promise<SlippedFile> {
  const opened = await openFormFile(session, file, options);
  if (!opened.ok) return { kind: "failed", file, problems: opened.problems };
  const snapshot = await opened.value.host.read();
  if (!snapshot.ok) return { kind: "failed", file, problems: inFile(file, snapshot.problems) };
  const form = openSnapshot(snapshot.value, opened.value.options, snapshot.problems);
  if (!form.ok) {
    const isOther = isSlip(snapshot.value) || form.problems.some(isNoForm);
    return { kind: isOther ? "no-form" : "failed", file, problems: inFile(file, form.problems) };
  }
  const slip = createSlip(form.value, snapshot.value, {
    fileName: basename(file),
    dueDate: tidyName(options.due ?? ""),
    hash: sha256Hex,
  });
  if (slip === null) return { kind: "clear", file, form: form.value, problems: [] };

  const path = pathOf(form.value);
  const host = createXlsxHost(null);
  const made = await host.create(slip.blueprint);
  const bytes = host.bytes();
  if (!made.ok || bytes === null) return { kind: "failed", file, problems: inFile(path, made.problems) };
  const written = await session.io.files.write(path, bytes, { mayReplace: options.force ?? false });
  return written.ok
    ? { kind: "written", file, form: form.value, slip, path, problems: written.problems }
    : { kind: "failed", file, problems: written.problems };
}
