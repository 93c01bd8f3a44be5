import "../../app/zodWithoutEval";
import { exportCrosswalk } from "../../app/crosswalk/exportCrosswalk";
import { upgradeForm } from "../../app/carrying/upgradeForm";
import { formFileNames } from "../../app/formFileNames";
import { makeNextYearForm } from "../../app/nextYear/makeNextYearForm";
import { sha256Hex } from "../../app/sha256Hex";
import type { Criteria } from "../../core/criteria/schema";
import { formatCrosswalk } from "../../core/crosswalk/formatCrosswalk";
import { previewCrosswalk } from "../../core/crosswalk/previewCrosswalk";
import { proposeCrosswalk } from "../../core/crosswalk/proposeCrosswalk";
import type { FormRequest } from "../../core/form/identity";
import { type Result, succeed } from "../../core/result";
import { carryStepWordsIn } from "../../core/text/carryStepWords";
import { fill } from "../../core/text/fill";
import type { WorkbookHost } from "../../core/workbook/host";
import { createXlsxHost } from "../../hosts/xlsx/createXlsxHost";
import type { CarriedForm, CarryPair, CarryServices } from "../../ui/carry/carryServices";
import { describeNextYear } from "../../views/describeNextYear";
import { describeUpgraded } from "../../views/describeUpgraded";
import { editionKey } from "../../views/editionKey";
import type { Language } from "../../core/text/language";
import type { PlaceWorkbook } from "../batch/createBatchServices";
import { bytesIn } from "../bytesIn";
import { makeWorkbook } from "../makeWorkbook";
import { newIssueId } from "../newIssueId";
import { optionsWith } from "../openOptions";
import { paint } from "../paint";
import { createEditionShelf } from "./editionShelf";
import { parseCarryRequest } from "./parseCarryRequest";
import { readCrosswalkFile } from "./readCrosswalkFile";
import { readEditionFile } from "./readEditionFile";
import { readOnlyHost } from "./readOnlyHost";

/** A form that was made of another, by what its file is named after. */
interface NewerForm {
  readonly criteria: Criteria;
  readonly request: FormRequest;
}

/** What makes another form of the open one; `place` puts it where the person works. */
export function createCarryServices(place: PlaceWorkbook): CarryServices {
  const shelf = createEditionShelf();
  const editionsOf = ({ form, target }: CarryPair) => ({ from: form.criteria, to: shelf.find(target) });

  /** The form that `write` makes of the open one, where the person works. */
  async function carry<T extends NewerForm>(
    write: (into: WorkbookHost) => Promise<Result<T>>,
    describe: (made: T) => CarriedForm["view"],
    signal: AbortSignal,
  ): Promise<Result<CarriedForm>> {
    const nameOf = ({ criteria, request }: T) => formFileNames(criteria, [request.identity])[0] ?? "";
    const carried = await makeWorkbook(place, { make: write, nameOf }, signal);
    if (!carried.ok) return carried;
    const { value, problems } = carried;
    return succeed({ saved: value.saved, view: describe(value.made), problems }, problems);
  }

  return {
    async listEditions(form) {
      await paint();
      const all = shelf.listAll(form);
      const own = editionKey(form.criteria);
      const first = all.filter(({ key }) => key === own);
      return { all: [...first, ...all.filter(({ key }) => key !== own)], own };
    },
    async readEdition(file) {
      const read = await readEditionFile(file);
      return read.ok ? succeed(shelf.add(read.value), read.problems) : read;
    },
    async propose(pair) {
      await paint();
      const { from, to } = editionsOf(pair);
      return succeed(proposeCrosswalk(from, to, sha256Hex));
    },
    readCrosswalk: (pair, file) => readCrosswalkFile(file, editionsOf(pair)),
    async preview(pair, crosswalk) {
      await paint();
      const { from, to } = editionsOf(pair);
      const rows = (language: Language) => previewCrosswalk(crosswalk, from, to, language);
      return { th: rows("th"), en: rows("en") };
    },
    async makeCrosswalkFile(pair, crosswalk, kind, language) {
      const { from, to } = editionsOf(pair);
      const stem = fill(carryStepWordsIn(language).crosswalkName, { from: from.id, to: to.id });
      const name = `${stem}.${kind}`;
      if (kind === "json")
        return succeed({ name, bytes: new TextEncoder().encode(formatCrosswalk(crosswalk)) });
      const host = createXlsxHost(null);
      const made = await exportCrosswalk(host, crosswalk, from, to, language);
      return made.ok ? succeed({ name, bytes: bytesIn(host) }, made.problems) : made;
    },
    async make(pair, request, signal) {
      const { crosswalk, ambiguous, purpose } = request;
      const from = readOnlyHost(() => pair.form.readWorkbook());
      const reading = optionsWith(ambiguous);
      const issueId = newIssueId();
      const { to: criteria } = editionsOf(pair);
      if (purpose === "same-year") {
        const options = { to: { criteria, crosswalk }, issueId };
        return carry((into) => upgradeForm(from, into, reading, options), describeUpgraded, signal);
      }
      const asked = parseCarryRequest(request);
      if ("faults" in asked) return asked;
      const options = { ...asked, ...(crosswalk === null ? {} : { to: { criteria, crosswalk } }), issueId };
      return carry((into) => makeNextYearForm(from, into, reading, options), describeNextYear, signal);
    },
  };
}
