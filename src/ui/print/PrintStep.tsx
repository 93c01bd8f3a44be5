import { Body1, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CategoryId } from "../../core/criteria/ids";
import type { FormPrintSet } from "../../core/printing/printSets";
import { fill } from "../../core/text/fill";
import { printStepWordsIn } from "../../core/text/printStepWords";
import type { FormPrint } from "../../core/printing/formPrint";
import type { StepProps } from "../stepProps";
import { ArrangePrint } from "./ArrangePrint";
import { CheckboxGroup } from "./CheckboxGroup";
import { PrintCheck } from "./PrintCheck";
import { setChoices } from "./setChoices";

/** The step that arranges what is to be printed, and says beforehand what should be put right. */
export function PrintStep({ language, words, control, read: { form, report } }: StepProps) {
  const styles = useStyles();
  const say = printStepWordsIn(language);
  const [sets, setSets] = useState<readonly FormPrintSet[]>(["filled", "results"]);
  const [chosen, setChosen] = useState<readonly CategoryId[] | null>(null);
  const categories = useMemo(() => report.categories(language), [report, language]);
  const all = categories.map(({ id }) => id);
  const choice: FormPrint = { sets, categories: chosen };
  const problems = useMemo(() => report.printProblems({ sets, categories: chosen }), [report, sets, chosen]);

  return (
    <div className={styles.step}>
      <div>
        <Subtitle1 as="h2" block className={styles.plain}>
          {say.head}
        </Subtitle1>
        <Body1 as="p" block className={styles.plain}>
          {say.lead}
        </Body1>
      </div>
      <CheckboxGroup
        label={say.sets}
        choices={setChoices(language)}
        chosen={sets}
        nothing={say.noSet}
        onChange={(next) => setSets(chosenSets(sets, next))}
      />
      <CheckboxGroup
        label={say.categories}
        choices={categories.map(({ id, name }) => ({ id, name: fill(words.category, { id, name }) }))}
        chosen={chosen ?? all}
        nothing={say.noCategory}
        onChange={(next) => setChosen(next.length === all.length ? null : next)}
      />
      <PrintCheck
        problems={problems}
        report={report}
        language={language}
        words={words}
        say={say}
        control={control}
      />
      <ArrangePrint
        // Another form has been arranged by nobody yet.
        key={form.id}
        printing={form.printing}
        choice={choice}
        isReady={sets.length > 0 && (chosen === null || chosen.length > 0)}
        mode={control.mode}
        ambiguous={control.ambiguous}
        language={language}
        words={words}
        say={say}
        onSave={control.saveFile}
      />
    </div>
  );
}

/** A blank form is a workbook of its own, so that it is printed by itself. */
function chosenSets(before: readonly FormPrintSet[], next: readonly FormPrintSet[]): readonly FormPrintSet[] {
  if (!next.includes("blank")) return next;
  return before.includes("blank") ? next.filter((set) => set !== "blank") : ["blank"];
}

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  plain: { margin: 0 },
});
