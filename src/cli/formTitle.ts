import type { OpenedForm } from "../app/openForm";
import { fill } from "../core/text/fill";
import type { Session } from "./session";

/** Whose form it is, for which year and round, in a line. */
export function formTitle({ submission }: OpenedForm, { words }: Session): string {
  const { agencyName, reportingUnit, year, round } = submission.identity;
  const agency = agencyName === "" ? words.unnamedAgency : agencyName;
  const unit = reportingUnit === "" ? "" : fill(words.titleUnit, { unit: reportingUnit });
  return fill(words.title, { agency, unit, year, round });
}
