import type { CriteriaIndex } from "../criteria/indexCriteria";
import type { Category, Criteria } from "../criteria/schema";
import type { Text } from "../criteria/texts";
import type { Digits } from "../text/digits";
import type { SheetWords } from "../text/words";
import type { FormRequest } from "./identity";

/** What every sheet of a form is laid out from. */
export interface LayoutContext {
  readonly criteria: Criteria;
  readonly index: CriteriaIndex;
  readonly request: FormRequest;
  readonly words: SheetWords;
  /** Absent for Arabic digits. */
  readonly digits: Digits | undefined;
  /** The categories asked for, in the edition's order. */
  readonly categories: readonly Category[];
  /** Weights of the rows of statements and indicators, by row key. */
  readonly weights: ReadonlyMap<string, number>;
  /** The words of the answers' dropdown, in the order of their codes. */
  readonly dropdown: readonly string[];
  /** A finished text of the product with its figures in the form's digits; ids of items and the like stay. */
  numerals(text: string): string;
  /** The wording of a text of the edition in the form's language. */
  say(text: Pick<Text, "th" | "en">): string;
}
