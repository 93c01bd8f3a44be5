import { memo } from "react";
import type { CollectWords } from "../../core/text/collectWords";
import { type RowPlace, WindowedRow } from "../WindowedRow";
import type { RowState } from "./batchRow";
import { StateMark, stateWord } from "./StateMark";

export interface BatchFileRowProps extends RowPlace {
  readonly name: string;
  readonly state: RowState;
  readonly agency: string;
  /** In words; empty for none. */
  readonly reason: string;
  readonly isSelected: boolean;
  readonly words: CollectWords;
  readonly onSelect: (name: string) => void;
}

/** A file of a batch in one row of the list. Drawn again only when something of it has changed: files come in fast. */
export const BatchFileRow = memo(function BatchFileRow(props: BatchFileRowProps) {
  const { name, state, agency, reason, words, onSelect, ...place } = props;
  return (
    <WindowedRow
      name={name}
      mark={<StateMark state={state} word={stateWord(state, words)} />}
      asides={[agency === "" ? words.noAgency : agency, reason]}
      onSelect={() => onSelect(name)}
      {...place}
    />
  );
});
