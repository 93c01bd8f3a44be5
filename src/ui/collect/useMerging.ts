import { useEffect, useEffectEvent, useRef, useState } from "react";
import { succeed } from "../../core/result";
import type { Language } from "../../core/text/language";
import type { MergeView } from "../../views/batch/mergeView";
import type { NamedFile } from "../namedFile";
import type { SavedWorkbook } from "../savedWorkbook";
import { type Task, valueIn } from "../task";
import { useTask } from "../useTask";
import type { BatchAround, BatchFile, MergeDecisions } from "./batchServices";
import { nameNewFiles } from "./nameNewFiles";

/** Copies of one agency's form in the making of one form. */
export interface Merging {
  readonly files: readonly BatchFile[];
  readonly merging: Task<MergeView>;
  readonly decisions: MergeDecisions;
  readonly saving: Task<SavedWorkbook>;
  add(files: readonly BatchFile[]): void;
  remove(name: string): void;
  clear(): void;
  cancel(): void;
  /** A file's value for one conflict, for a group of them, or for all. What was decided more closely before is left. */
  decide(about: { readonly conflict: string } | { readonly group: string } | "all", file: string): void;
  save(): void;
  download(file: NamedFile): void;
}

const undecided: MergeDecisions = { byConflict: {}, byGroup: {}, all: null };

/** The state of the screen that merges copies of one form. */
export function useMerging({ open, saveFile }: BatchAround, language: Language): Merging {
  const [files, setFiles] = useState<readonly BatchFile[]>([]);
  const [decisions, setDecisions] = useState(undecided);
  /** The language that conflicts are named in. */
  const toldIn = useRef(language);
  const merging = useTask<MergeView>();
  const saving = useTask<SavedWorkbook>();
  const view = valueIn(merging.task);

  function read(next: readonly BatchFile[]) {
    setFiles(next);
    setDecisions(undecided);
    saving.reset();
    toldIn.current = language;
    if (next.length === 0) return merging.reset();
    merging.start("readingBatch", async () => (await open()).readMerge(next, language));
  }

  function tell(next: MergeDecisions) {
    toldIn.current = language;
    merging.start("settlingBatch", async () => succeed(await (await open()).decideMerge(next, language)), {
      keepsLast: true,
    });
  }

  function settle(next: MergeDecisions) {
    setDecisions(next);
    saving.reset();
    tell(next);
  }

  // Names of cells are words of a language.
  const tellAnew = useEffectEvent(() => {
    if (view !== null && toldIn.current !== language) tell(decisions);
  });
  useEffect(() => tellAnew(), [language]);

  return {
    files,
    merging: merging.task,
    decisions,
    saving: saving.task,
    add(incoming) {
      const listed = files.map(({ name, file }) => ({ name, file }));
      const fresh = nameNewFiles(listed, incoming);
      if (fresh.files.length > 0) read([...files, ...fresh.files]);
    },
    remove: (name) => read(files.filter((each) => each.name !== name)),
    clear: () => read([]),
    cancel: () => read([]),
    decide(about, file) {
      if (about === "all") return settle({ ...undecided, all: file });
      if ("conflict" in about)
        return settle({ ...decisions, byConflict: { ...decisions.byConflict, [about.conflict]: file } });
      const own = new Set(view?.groups.find(({ id }) => id === about.group)?.conflicts.map(({ key }) => key));
      const others = Object.entries(decisions.byConflict).filter(([key]) => !own.has(key));
      settle({
        ...decisions,
        byConflict: Object.fromEntries(others),
        byGroup: { ...decisions.byGroup, [about.group]: file },
      });
    },
    save() {
      saving.start("savingBatch", async (signal) => (await open()).saveMerge(signal));
    },
    download: saveFile,
  };
}
