import { extname } from "node:path";
import { makeBlankForm } from "../../app/makeBlankForm";
import { parseCategories } from "../../app/parseCategories";
import type { AssessedForm } from "../../app/scoreForm";
import { arrangeForm } from "../../core/printing/arrangeForm";
import type { FormPrint } from "../../core/printing/formPrint";
import { findPrintProblems } from "../../core/printing/findPrintProblems";
import {
  type FormPrintSet,
  formPrintSets,
  isFormPrintSet,
  type PrintSet,
} from "../../core/printing/printSets";
import { problem } from "../../core/problem";
import { type Result, fail, succeed } from "../../core/result";
import { unreachable } from "../../core/unreachable";
import { createXlsxHost } from "../../hosts/xlsx/createXlsxHost";
import type { FormFile } from "../openFormFile";
import type { Session } from "../session";
import type { AskedSets } from "./parsePrintSets";
import { type PreparedPrint, type PrintRequest, type Refused, refuseSets } from "./preparedPrint";

/** Everything of a form that has been filled in. */
const filledSets: readonly FormPrintSet[] = ["filled", "results", "gaps-plan"];

/** The sets of a form arranged; the filled form where none is named. A blank form is made anew, and goes by itself. */
export async function prepareFormPrint(
  session: Session,
  file: string,
  request: PrintRequest,
  { host, options }: FormFile,
  scored: Extract<Result<AssessedForm>, { readonly ok: true }>,
): Promise<Result<PreparedPrint> | Refused> {
  const form = scored.value;
  const wanted = setsOf(request.sets);
  const sets = wanted.filter(isFormPrintSet);
  if (sets.length < wanted.length) return refuseSets(session, wanted, "printForm", formPrintSets);
  const isBlank = sets.includes("blank");
  if (isBlank && sets.length > 1) return { refused: session.words.printBlankAlone };
  const categories = chosenCategories(form, request.category);
  if (!categories.ok) return categories;

  const print = { sets, categories: categories.value };
  const blank = isBlank ? createXlsxHost(null) : null;
  const printed = blank === null ? succeed(form) : await makeBlankForm(blank, form, options);
  if (!printed.ok) return printed;
  const arranged = arrangeForm(printed.value, print);
  const bytes = (blank ?? host).bytes();
  if (!arranged.ok || bytes === null) return fail(arranged.problems);
  // Of reading, what is wrong in printed cells is among the problems of printing.
  const ofFile = scored.problems.filter(({ code }) => !code.startsWith("reading/"));
  const problems = [...ofFile, ...arranged.problems, ...findPrintProblems(form, print)];
  const ending = isBlank ? ".xlsx" : extname(file);
  return succeed({ bytes, ending, form, sets, arrangement: arranged.value, problems }, problems);
}

function setsOf(asked: AskedSets): readonly PrintSet[] {
  switch (asked.kind) {
    case "usual":
      return ["filled"];
    case "all":
      return filledSets;
    case "named":
      return asked.sets;
    default:
      return unreachable(asked);
  }
}

/** The categories that a text names, of those that the form asks for; null without one. */
function chosenCategories(
  { criteria, submission }: AssessedForm,
  text: string | undefined,
): Result<FormPrint["categories"]> {
  if (text === undefined) return succeed(null);
  const asked = submission.identity.categories;
  const ofForm = { ...criteria, categories: criteria.categories.filter(({ id }) => asked.includes(id)) };
  const { categories, unknown } = parseCategories(ofForm, text);
  if (unknown.length > 0)
    return fail(
      unknown.map((category) =>
        problem("request/unknown-category", {}, { category, known: asked.join(", ") }),
      ),
    );
  return succeed(categories.length === asked.length ? null : categories);
}
