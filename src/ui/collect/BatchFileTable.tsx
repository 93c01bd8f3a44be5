import type { Problem } from "../../core/problem";
import type { CollectWords } from "../../core/text/collectWords";
import { describeProblem } from "../../core/text/describeProblem";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import { WindowedList } from "../WindowedList";
import { BatchFileRow } from "./BatchFileRow";
import type { BatchRow } from "./batchRow";

export interface BatchFileTableProps {
  readonly rows: readonly BatchRow[];
  /** Name of the file that stands open; null for none. */
  readonly selected: string | null;
  readonly language: Language;
  readonly words: CollectWords;
  readonly onSelect: (name: string) => void;
}

/** The files of a batch with what became of each. */
export function BatchFileTable({ rows, selected, language, words, onSelect }: BatchFileTableProps) {
  function describeReasons(first: Problem | null, count: number): string {
    const reason = first === null ? "" : describeProblem(first, language).what;
    return count > 1 ? fill(words.reasonAndMore, { reason, count: count - 1 }) : reason;
  }

  return (
    <WindowedList label={words.fileList} rows={rows}>
      {({ name, state, agency, reason, reasonCount }, place) => (
        <BatchFileRow
          key={name}
          name={name}
          state={state}
          agency={agency}
          reason={describeReasons(reason, reasonCount)}
          isSelected={name === selected}
          words={words}
          onSelect={onSelect}
          {...place}
        />
      )}
    </WindowedList>
  );
}
