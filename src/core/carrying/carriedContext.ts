import type { Criteria } from "../criteria/schema";
import type { FormRequest } from "../form/identity";
import type { Form } from "../form/layoutForm";
import type { Stray } from "../merging/stray";
import type { SheetCell } from "../workbook/address";
import type { Carried, OlderForm } from "./carried";
import type { ScoreChange } from "./compareScores";

/** What the sheets of an upgraded form are laid out from, and what is told of it elsewhere. */
export interface CarriedContext {
  readonly older: OlderForm;
  /** The edition as the form's kind of agency sees it. */
  readonly criteria: Criteria;
  readonly request: FormRequest;
  /** The newer form, filled. */
  readonly form: Form;
  /** Where its cells stand, by the text of their keys. */
  readonly places: ReadonlyMap<string, SheetCell>;
  readonly carried: Carried;
  /** Texts of the older form that no form has a place for. */
  readonly strays: readonly Stray[];
  readonly scores: readonly ScoreChange[];
}
