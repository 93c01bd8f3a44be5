import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { ScoreSetName } from "../../core/form/slots";
import { fill } from "../../core/text/fill";
import { pendingRowWordsIn } from "../../core/text/pendingRowWords";
import type { SheetCell } from "../../core/workbook/address";
import { ChoiceLine } from "../ChoiceLine";
import { EntryPanel } from "../entry/EntryPanel";
import type { StepProps } from "../stepProps";
import { CategoryList } from "./CategoryList";
import { FillProgress } from "./FillProgress";
import { findNextToFill } from "./findNextToFill";
import { PendingElsewhere } from "./PendingElsewhere";
import { useConfirming } from "./useConfirming";

/** The step that leads through the answers: how far the form is filled in, what is next, and what helps with it. */
export function FillStep({ language, words, control, read }: StepProps) {
  const styles = useStyles();
  const step = useRef<HTMLDivElement>(null);
  const { form, report } = read;
  const [set, setSet] = useState<ScoreSetName>("self");
  const [showsForm, setShowsForm] = useState(form.editing !== null && control.goal !== null);
  const progress = useMemo(() => report.progress(set, language), [report, set, language]);
  const next = findNextToFill(progress, control.selected);
  const confirming = useConfirming({
    report,
    language,
    control,
    // Its button goes, and the keyboard would be nowhere.
    onLast: () => step.current?.focus({ preventScroll: true }),
  });
  const pendingWords = pendingRowWordsIn(language);

  function goToNext() {
    if (next === null) return;
    control.openItem(next.item);
    const pending = confirming.rows.get(next.key);
    // Confirming takes one key, where the row is.
    if (pending !== undefined && !showsForm) confirming.go(pending);
    if (pending !== undefined && form.editing !== null && !showsForm) return;
    if (next.place !== null) control.goTo(next.place);
    if (form.editing !== null) setShowsForm(true);
  }

  function goTo(place: SheetCell) {
    control.goTo(place);
    if (form.editing !== null) setShowsForm(true);
  }

  return (
    <div ref={step} tabIndex={-1} className={styles.step}>
      <FillProgress progress={progress} words={words} onSet={setSet} />
      <Button appearance="primary" className={styles.next} disabled={next === null} onClick={goToNext}>
        {next === null ? words.allAnswered : words.nextUnanswered}
      </Button>
      {confirming.rows.size > 0 && (
        <div className={styles.waiting}>
          <Body1Strong block>{fill(pendingWords.waiting, { count: confirming.rows.size })}</Body1Strong>
          <Caption1 block>{pendingWords.waitingHow}</Caption1>
        </div>
      )}
      {form.editing !== null && (
        <ChoiceLine
          label={words.entryView}
          choices={[
            { id: "list", name: words.entryList },
            { id: "form", name: words.entryForm },
          ]}
          chosen={showsForm ? "form" : "list"}
          onChange={(view) => setShowsForm(view === "form")}
        />
      )}
      {form.editing !== null && showsForm ? (
        <EntryPanel
          editing={form.editing}
          confirming={confirming}
          pendingWords={pendingWords}
          language={language}
          words={words}
          control={control}
          read={read}
        />
      ) : (
        <>
          <CategoryList
            progress={progress}
            language={language}
            words={words}
            control={control}
            report={report}
            pendingWords={pendingWords}
            confirming={confirming}
            onGoTo={goTo}
          />
          <PendingElsewhere confirming={confirming} words={pendingWords} onGoTo={goTo} />
        </>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, outlineStyle: "none" },
  next: { alignSelf: "stretch" },
  waiting: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});
