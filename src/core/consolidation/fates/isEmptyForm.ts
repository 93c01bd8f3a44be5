import type { FormOfFile } from "../readFile";

/** True where nobody has answered anything, not even so that it can't be read. */
export function isEmptyForm({ self, committee, indicators }: FormOfFile): boolean {
  return indicators === 0 && self.blank === self.expected && committee.blank === committee.expected;
}
