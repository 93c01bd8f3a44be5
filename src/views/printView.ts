import type { CategoryId } from "../core/criteria/ids";

/** A category that can be chosen. */
export interface CategoryChoice {
  readonly id: CategoryId;
  readonly name: string;
}
