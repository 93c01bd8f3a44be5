import "../app/zodWithoutEval";
import { builtInEditions } from "../app/builtInEditions";
import { localDay } from "../app/localDay";
import type { OpenOptions } from "../app/openForm";
import { createSettledMarks } from "../app/settledMarks";
import { sha256Hex } from "../app/sha256Hex";
import { problem } from "../core/problem";
import { fail } from "../core/result";
import type { Language } from "../core/text/language";
import { createExcelHost } from "../hosts/excel/createExcelHost";
import { isExcelApiSupported } from "../hosts/excel/isExcelApiSupported";
import { checkRequiredApi } from "../hosts/excel/requiredApi";
import { checkOpenForm } from "./checkOpenForm";
import type { CommandHost } from "./commandHost";
import { computeForm } from "./computeForm";
import { describeFailure } from "./describeProblems";
import type { Message } from "./message";

/** The commands over the workbook that is open in Excel. */
export const commandEngine = {
  computeNow: (language: Language) =>
    overWorkbook(language, (host) =>
      computeForm(host, { ...openOptions(), today: localDay(new Date()) }, language),
    ),
  checkForm: (language: Language) =>
    overWorkbook(language, (host) => checkOpenForm(host, openOptions(), language)),
};

function overWorkbook(
  language: Language,
  command: (host: CommandHost) => Promise<Message>,
): Promise<Message> {
  const required = checkRequiredApi(isExcelApiSupported);
  if (!required.ok) return Promise.resolve(describeFailure(required.problems, language));
  const host = createExcelHost((batch) => Excel.run(batch), {
    // Commands make no workbooks: the writer of .xlsx files stays out of what they load.
    writeBytes: () => fail([problem("excel/create-refused")]),
    openWorkbook: (base64) => Excel.createWorkbook(base64),
    isSupported: isExcelApiSupported,
  });
  return command(host);
}

/** As the pane opens forms: marks that were settled there count here. */
function openOptions(): OpenOptions {
  const { read } = createSettledMarks(() => localStorage);
  return { editions: builtInEditions(), edition: null, ambiguous: read, hash: sha256Hex };
}
