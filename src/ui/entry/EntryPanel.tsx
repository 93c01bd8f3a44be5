import { Body1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { PendingRowWords } from "../../core/text/pendingRowWords";
import type { Confirming } from "../fill/useConfirming";
import type { FileEditing } from "../paneServices";
import type { StepProps } from "../stepProps";
import { EntryBlockView } from "./EntryBlockView";

export interface EntryPanelProps extends StepProps {
  readonly editing: FileEditing;
  readonly confirming: Confirming;
  readonly pendingWords: PendingRowWords;
}

/** The form to be filled in the page, a sheet at a time. A cell that was asked for elsewhere gets the keyboard. */
export function EntryPanel(props: EntryPanelProps) {
  const { editing, confirming, pendingWords, language, words, control } = props;
  const { form, report } = props.read;
  const styles = useStyles();
  const sheets = useMemo(() => report.entrySheets(language), [report, language]);
  const { goal } = control;
  const place = goal ?? confirming.goal?.place ?? null;
  const asked = sheets.find(({ name }) => name === place?.sheet);
  const [chosen, setChosen] = useState(asked?.key ?? null);
  const sheet = sheets.find(({ key }) => key === chosen) ?? sheets.find(({ blocks }) => blocks.length > 0);

  // Whoever comes to another cell from elsewhere comes to its sheet, and may leave it again.
  const [followed, setFollowed] = useState(place);
  if (place !== followed) {
    setFollowed(place);
    if (asked !== undefined) setChosen(asked.key);
  }

  return (
    <div className={styles.panel}>
      <Field label={words.entrySheet}>
        <Select value={sheet?.key ?? ""} onChange={(_, { value }) => setChosen(value)}>
          {sheets.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {(sheet === undefined || sheet.blocks.length === 0) && <Body1>{words.entryNone}</Body1>}
      {sheet?.blocks.map((block) => (
        <EntryBlockView
          key={`${form.id} ${sheet.key} ${block.key}`}
          block={block}
          goal={goal}
          words={words}
          confirming={confirming}
          pendingWords={pendingWords}
          onArrive={control.arrive}
          onEnter={(key, text) => editing.enter([{ key, text }])}
        />
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});
