import type { Hash } from "../form/seal";

/** What a slip says beside the corrections. */
export interface SlipRequest {
  /** The form's file, as people know it. */
  readonly fileName: string;
  /** When the slip should be back, as people write it; empty for a line to write on. */
  readonly dueDate: string;
  readonly hash: Hash;
}
