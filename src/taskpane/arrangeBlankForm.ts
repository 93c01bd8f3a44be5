import { formFileNames } from "../app/formFileNames";
import { makeBlankForm } from "../app/makeBlankForm";
import type { OpenedForm } from "../app/openForm";
import { printFileName } from "../app/printFileName";
import { arrangeForm } from "../core/printing/arrangeForm";
import type { FormPrint } from "../core/printing/formPrint";
import { type Result, succeed } from "../core/result";
import { createXlsxHost } from "../hosts/xlsx/createXlsxHost";
import { arrangePrint } from "../hosts/xlsx/updating/arrangePrint";
import type { ArrangedPrint } from "../ui/paneServices";
import { bytesIn } from "./bytesIn";
import { optionsWith } from "./openOptions";

/** An empty form of the same request as one that was filled in, as a file that prints its chosen sheets alone. */
export async function arrangeBlankForm(
  form: OpenedForm,
  { categories }: Pick<FormPrint, "categories">,
): Promise<Result<ArrangedPrint>> {
  const host = createXlsxHost(null);
  const blank = await makeBlankForm(host, form, optionsWith(null));
  if (!blank.ok) return blank;
  const arrangement = arrangeForm(blank.value, { sets: ["blank"], categories });
  if (!arrangement.ok) return arrangement;
  const arranged = arrangePrint(bytesIn(host), arrangement.value);
  if (!arranged.ok) return arranged;
  const { identity, language } = form.submission;
  const [name = ""] = formFileNames(form.criteria, [identity]);
  const file = { name: printFileName(name, language), bytes: new Uint8Array(arranged.value) };
  return succeed({ file, problems: arrangement.problems });
}
