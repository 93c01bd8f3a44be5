import { findStrays } from "../merging/findStrays";
import type { Stray } from "../merging/stray";
import type { OlderForm } from "./carried";

/** Texts of an older form that no form has a place for. */
export function straysOf(older: OlderForm): readonly Stray[] {
  const unit = older.submission.identity.reportingUnit;
  return findStrays({ source: { ...older, file: "", unit }, carried: { strays: [] } });
}
