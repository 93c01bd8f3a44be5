import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ScoreSetName } from "../../core/form/slots";
import { ChoiceLine } from "../ChoiceLine";
import { EntryPanel } from "../entry/EntryPanel";
import type { StepProps } from "../stepProps";
import { CategoryList } from "./CategoryList";
import { FillProgress } from "./FillProgress";
import { findNextToFill } from "./findNextToFill";

/** The step that leads through the answers: how far the form is filled in, what is next, and what helps with it. */
export function FillStep({ language, words, control, read }: StepProps) {
  const styles = useStyles();
  const { form, report } = read;
  const [set, setSet] = useState<ScoreSetName>("self");
  const [showsForm, setShowsForm] = useState(form.editing !== null && control.goal !== null);
  const progress = useMemo(() => report.progress(set, language), [report, set, language]);
  const next = findNextToFill(progress, control.selected);

  function goToNext() {
    if (next === null) return;
    control.openItem(next.item);
    if (next.place !== null) control.goTo(next.place);
    if (form.editing !== null) setShowsForm(true);
  }

  return (
    <div className={styles.step}>
      <FillProgress progress={progress} words={words} onSet={setSet} />
      <Button appearance="primary" className={styles.next} disabled={next === null} onClick={goToNext}>
        {next === null ? words.allAnswered : words.nextUnanswered}
      </Button>
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
        <EntryPanel editing={form.editing} language={language} words={words} control={control} read={read} />
      ) : (
        <CategoryList
          progress={progress}
          language={language}
          words={words}
          control={control}
          report={report}
          onGoTo={(place) => {
            control.goTo(place);
            if (form.editing !== null) setShowsForm(true);
          }}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  next: { alignSelf: "stretch" },
});
