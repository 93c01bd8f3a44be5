import type { Fate } from "../consolidation";
import type { ReadFile } from "../readFile";
import type { ConsolidationContext } from "./consolidationContext";

/** How a file is named, and whose it is, as far as that may be said. */
export interface DescribedFile {
  readonly name: string;
  readonly agency: string;
}

/** A file in words; with aliases on its agency's alias stands for both, and nothing for one that was set aside. */
export function describeFile(
  { isBlind, resultOf, words }: ConsolidationContext,
  file: ReadFile,
): DescribedFile {
  const { unknownAgency } = words.receipt;
  const result = resultOf(file);
  if (isBlind) {
    const alias = result?.agency.alias ?? unknownAgency;
    return { name: alias, agency: alias };
  }
  const identity = file.form?.identity;
  return {
    name: file.name,
    agency: result?.agency.name || identity?.agencyName || identity?.agencyCode || unknownAgency,
  };
}

/** The word for what became of a file. */
export function nameFate({ words }: ConsolidationContext, fate: Fate): string {
  const { receipt } = words;
  const names: Readonly<Record<Fate, string>> = {
    accepted: receipt.accepted,
    noted: receipt.noted,
    "set-aside": receipt.setAside,
  };
  return names[fate];
}
