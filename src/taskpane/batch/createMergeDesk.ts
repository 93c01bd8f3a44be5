import { type MergedFiles, mergeRead } from "../../app/merge/mergeRead";
import { type MergeFile, type MergeInput, readMergeFiles } from "../../app/merge/readMergeFiles";
import { formFileNames } from "../../app/formFileNames";
import { formSeal } from "../../app/formSeal";
import { layoutMerged } from "../../core/merging/layoutMerged";
import { type MergeChoices, noChoices } from "../../core/merging/mergeChoices";
import type { Problem } from "../../core/problem";
import { type Result, succeed } from "../../core/result";
import type { Language } from "../../core/text/language";
import { createXlsxHost } from "../../hosts/xlsx/createXlsxHost";
import type { MergeDecisions } from "../../ui/collect/batchServices";
import { describeMerge } from "../../views/batch/describeMerge";
import type { MergeView } from "../../views/batch/mergeView";
import { optionsWith } from "../openOptions";
import type { Desk } from "./deskProtocol";
import type { BlobToRead } from "./readers/openBlob";
import { writeOutlined } from "./writeOutlined";

/** Copies of one form that were read, and what they come to with the latest decisions. */
interface Merging {
  readonly input: MergeInput;
  readonly problems: readonly Problem[];
  readonly merged: MergedFiles;
}

/** The part of the desk that merges the copies of one agency's form. They are read once and merged with each decision. */
export function createMergeDesk(): Pick<Desk, "readMerge" | "decideMerge" | "writeMerge"> {
  let merging: Merging | null = null;

  function merge(
    input: MergeInput,
    problems: readonly Problem[],
    choices: MergeChoices,
    language: Language,
  ): MergeView {
    const merged = mergeRead(input, choices, language);
    merging = { input, problems, merged };
    return describeMerge(input.criteria, merged, problems, language);
  }

  function current(): Merging {
    if (merging === null) throw new Error("nothing was read to be merged");
    return merging;
  }

  return {
    async readMerge({ files, language }): Promise<Result<MergeView>> {
      merging = null;
      const openWorkbook = (bytes: Uint8Array) => createXlsxHost(bytes);
      const how = { ...optionsWith(null), ambiguous: null, openWorkbook };
      const read = await readMergeFiles(await Promise.all(files.map(bytesOf)), how);
      return read.ok ? succeed(merge(read.value, read.problems, noChoices, language)) : read;
    },
    decideMerge({ decisions, language }) {
      const { input, problems } = current();
      return merge(input, problems, choicesOf(decisions), language);
    },
    writeMerge({ issueId }) {
      const { input, merged } = current();
      const { criteria, request } = input;
      const blueprint = layoutMerged(criteria, { ...request, issueId }, merged.merged, formSeal);
      const [name = ""] = formFileNames(criteria, [request.identity]);
      return writeOutlined(blueprint, name);
    },
  };
}

async function bytesOf({ name, blob }: BlobToRead): Promise<MergeFile> {
  return { name, bytes: new Uint8Array(await blob.arrayBuffer()) };
}

function choicesOf({ byConflict, byGroup, all }: MergeDecisions): MergeChoices {
  const preferred = (decided: Readonly<Record<string, string>>) =>
    new Map(Object.entries(decided).map(([id, file]) => [id, [file]]));
  return {
    byCell: preferred(byConflict),
    byRow: new Map(),
    byCategory: preferred(byGroup),
    all: all === null ? [] : [all],
  };
}
