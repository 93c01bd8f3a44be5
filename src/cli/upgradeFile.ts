import { dirname, join } from "node:path";
import { type UpgradedForm, type UpgradeOptions, upgradeForm } from "../app/carrying/upgradeForm";
import { formFileNames } from "../app/formFileNames";
import { inFile } from "../app/inFile";
import { isNoForm } from "../app/isNoForm";
import type { Criteria } from "../core/criteria/schema";
import type { Problem } from "../core/problem";
import type { Digits } from "../core/text/digits";
import type { Language } from "../core/text/language";
import { createXlsxHost } from "../hosts/xlsx/createXlsxHost";
import { findCrosswalk } from "./findCrosswalk";
import { type FormOptions, openFormFile } from "./openFormFile";
import type { Session } from "./session";

export interface UpgradeCommandOptions extends FormOptions {
  readonly to: string;
  readonly crosswalk?: string;
  readonly output?: string;
  readonly formLang?: Language;
  readonly digits?: Digits | "arabic";
  readonly report?: string;
  readonly force?: boolean;
}

/** A form that was taken over and written. */
export interface WrittenUpgrade {
  readonly kind: "written";
  readonly file: string;
  readonly form: UpgradedForm;
  readonly path: string;
  readonly problems: readonly Problem[];
}

/** What a file came to: a form under the new edition, a file that is no form, or one of which none could be made. */
export type UpgradedFile =
  | WrittenUpgrade
  | { readonly kind: "no-form"; readonly file: string }
  | { readonly kind: "failed"; readonly problems: readonly Problem[] };

/** How one of the files is taken over. */
export interface UpgradeHow {
  readonly options: UpgradeCommandOptions;
  readonly to: Criteria;
  readonly isFolder: boolean;
  /** True where the file was named itself, and so is meant to be a form. */
  readonly isNamed: boolean;
}

/** Takes the form in a file over to another edition and writes it; the file itself is only read. */
export async function upgradeFile(session: Session, file: string, one: UpgradeHow): Promise<UpgradedFile> {
  const { io } = session;
  const { options, to, isFolder, isNamed } = one;
  const opened = await openFormFile(session, file, options);
  if (!opened.ok) return { kind: "failed", problems: opened.problems };
  const crosswalk = await findCrosswalk(session, opened.value, options.crosswalk, to);
  const into = createXlsxHost(null);
  const made = crosswalk.ok
    ? await upgradeForm(opened.value.host, into, opened.value.options, {
        ...wishOf(options),
        to: { criteria: to, crosswalk: crosswalk.value },
        issueId: io.newId(),
      })
    : crosswalk;
  const problems = inFile(file, made.problems);
  const bytes = into.bytes();
  if (!made.ok || bytes === null) {
    const isOther = problems.every(isNoForm);
    return isOther && !isNamed ? { kind: "no-form", file } : { kind: "failed", problems };
  }
  const name = formFileNames(made.value.criteria, [made.value.request.identity])[0] ?? "";
  const { output } = options;
  const path = output === undefined ? join(dirname(file), name) : isFolder ? join(output, name) : output;
  const written = await io.files.write(path, bytes, { mayReplace: options.force === true });
  return written.ok
    ? {
        kind: "written",
        file,
        form: made.value,
        path,
        problems: [...crosswalk.problems, ...problems, ...written.problems],
      }
    : { kind: "failed", problems: written.problems };
}

function wishOf({
  formLang,
  digits,
}: UpgradeCommandOptions): Partial<Pick<UpgradeOptions, "language" | "digits">> {
  return {
    ...(formLang === undefined ? {} : { language: formLang }),
    ...(digits === undefined ? {} : { digits }),
  };
}
