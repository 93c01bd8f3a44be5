import {
  Body1,
  Button,
  Field,
  makeStyles,
  SearchBox,
  ToggleButton,
  tokens,
} from "@fluentui/react-components";
import { type Ref, useMemo, useState } from "react";
import type { CollectWords } from "../../core/text/collectWords";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import { BatchFileTable } from "./BatchFileTable";
import { type BatchRow, filterRows, type RowFilter, rowFilters } from "./batchRow";

export interface BatchFilesProps {
  /** Takes the keyboard where what had it is gone. */
  readonly ref: Ref<HTMLElement>;
  readonly rows: readonly BatchRow[];
  readonly selected: string | null;
  readonly isBusy: boolean;
  readonly language: Language;
  readonly words: CollectWords;
  readonly onSelect: (name: string) => void;
  readonly onClear: () => void;
}

/** The files of a batch, by what became of them and by name. */
export function BatchFiles({
  ref,
  rows,
  selected,
  isBusy,
  language,
  words,
  onSelect,
  onClear,
}: BatchFilesProps) {
  const styles = useStyles();
  const [filter, setFilter] = useState<RowFilter>("all");
  const [search, setSearch] = useState("");
  const shown = useMemo(() => filterRows(rows, filter, search), [rows, filter, search]);
  const counts = useMemo(() => countRows(rows), [rows]);
  const names: Readonly<Record<RowFilter, string>> = {
    all: words.filterAll,
    accepted: words.stateAccepted,
    noted: words.stateNoted,
    "set-aside": words.stateSetAside,
  };
  return (
    <section ref={ref} tabIndex={-1} aria-label={words.filesHead} className={styles.files}>
      <div role="group" aria-label={words.filters} className={styles.filters}>
        {rowFilters.map((each) => (
          <ToggleButton key={each} size="small" checked={each === filter} onClick={() => setFilter(each)}>
            {fill(words.filterCount, { name: names[each], count: counts[each] })}
          </ToggleButton>
        ))}
      </div>
      <Field label={words.search}>
        <SearchBox value={search} className={styles.search} onChange={(_, { value }) => setSearch(value)} />
      </Field>
      {shown.length === 0 ? (
        <Body1 as="p" block className={styles.plain}>
          {words.noneShown}
        </Body1>
      ) : (
        <BatchFileTable
          rows={shown}
          selected={selected}
          language={language}
          words={words}
          onSelect={onSelect}
        />
      )}
      <Button className={styles.action} disabledFocusable={isBusy} onClick={onClear}>
        {words.startOver}
      </Button>
    </section>
  );
}

function countRows(rows: readonly BatchRow[]): Readonly<Record<RowFilter, number>> {
  const count = (state: RowFilter) => rows.filter((row) => row.state === state).length;
  return {
    all: rows.length,
    accepted: count("accepted"),
    noted: count("noted"),
    "set-aside": count("set-aside"),
  };
}

const useStyles = makeStyles({
  files: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  filters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  search: { maxWidth: "100%" },
  plain: { margin: 0 },
  action: { alignSelf: "flex-start" },
});
