import type { TopicId } from "../criteria/ids";
import type { SignaturePart, SignatureRole, Slot } from "../form/slots";
import type { Problem } from "../problem";
import type { SettledCells } from "./settleCells";
import type { Submission } from "./submission";
import { textIn } from "./textInCell";

type Signature = Readonly<Record<SignaturePart, string>>;

const noSignature: Signature = { name: "", position: "", date: "" };

/** What the agency says of itself and who answers for it; topics without a text are left out. */
export function readTexts(
  slots: readonly Slot[],
  cells: SettledCells,
): Pick<Submission, "profile" | "signatures"> & { readonly problems: readonly Problem[] } {
  const profile = new Map<TopicId, string>();
  const signatures: Record<SignatureRole, Signature> = {
    prepared: noSignature,
    reviewed: noSignature,
    approved: noSignature,
  };
  const problems: Problem[] = [];
  for (const slot of slots) {
    const { field } = slot;
    if (field.kind !== "profile" && field.kind !== "signature") continue;
    const found = textIn(slot, cells);
    problems.push(...found.problems);
    if (field.kind === "signature")
      signatures[field.role] = { ...signatures[field.role], [field.part]: found.text.trim() };
    else if (found.text !== "") profile.set(field.topic, found.text);
  }
  return { profile, signatures, problems };
}
