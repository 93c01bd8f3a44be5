import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { CarryStepWords } from "../../core/text/carryStepWords";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import type { PaneWords } from "../../core/text/paneWords";
import type { EditionView } from "../../views/editionView";
import { FittingSelect } from "../FittingSelect";
import { FailureBar } from "../FailureBar";
import { ProblemsBar } from "../ProblemsBar";
import { TaskStatus } from "../TaskStatus";
import { valueIn } from "../task";
import { useFileChooser } from "../useFileChooser";
import type { CarryFault } from "./carryServices";
import type { Carrying } from "./useCarrying";

export interface CarryFieldsProps {
  readonly carrying: Carrying;
  readonly language: Language;
  readonly words: CarryStepWords;
  readonly paneWords: PaneWords;
}

/** What the new form is for, of which year, and under which criteria. */
export function CarryFields({ carrying, language, words, paneWords }: CarryFieldsProps) {
  const styles = useStyles();
  const { purpose, year, oldestYears, faults, editions, target, readingEdition } = carrying;
  const chooser = useFileChooser(".json,.xlsx,.xlsm", words.editionFile, carrying.readEdition);
  const listed = valueIn(editions);
  const texts: Readonly<Record<CarryFault, string>> = {
    year: words.faultYear,
    oldestYears: words.faultOldestYears,
  };
  const fault = (field: CarryFault) => (faults.includes(field) ? { validationMessage: texts[field] } : {});

  function nameOf({ key, name, mark, isOneOfSeveral }: EditionView): string {
    if (key === listed?.own) return fill(words.editionOwn, { name: name[language] });
    return isOneOfSeveral ? fill(words.editionOfMark, { name: name[language], mark }) : name[language];
  }

  return (
    <div className={styles.fields}>
      <Field
        label={words.purpose}
        hint={purpose === "next-year" ? words.forNextYearHint : words.forSameYearHint}
      >
        <RadioGroup
          value={purpose}
          onChange={(_, { value }) =>
            carrying.choosePurpose(value === "same-year" ? "same-year" : "next-year")
          }
        >
          <Radio value="next-year" label={words.forNextYear} />
          <Radio value="same-year" label={words.forSameYear} />
        </RadioGroup>
      </Field>
      {purpose === "next-year" && (
        <>
          <Field label={words.year} required {...fault("year")}>
            <Input
              inputMode="numeric"
              autoComplete="off"
              value={year}
              onChange={(_, { value }) => carrying.typeYear(value)}
            />
          </Field>
          <Field label={words.oldestYears} required {...fault("oldestYears")}>
            <Input
              inputMode="numeric"
              autoComplete="off"
              value={oldestYears}
              onChange={(_, { value }) => carrying.typeOldestYears(value)}
            />
          </Field>
        </>
      )}
      <Field label={words.edition}>
        <FittingSelect
          disabled={listed === null}
          value={target}
          onChange={(_, { value }) => carrying.chooseTarget(value)}
        >
          {listed === null && <option value="">{paneWords.loadingEditions}</option>}
          {listed?.all.map((edition) => (
            <option key={edition.key} value={edition.key}>
              {nameOf(edition)}
            </option>
          ))}
        </FittingSelect>
      </Field>
      <Button size="small" className={styles.action} onClick={chooser.open}>
        {words.chooseEdition}
      </Button>
      {chooser.field}
      <TaskStatus task={readingEdition} done={() => ""} words={paneWords} />
      {editions.kind === "failed" && (
        <FailureBar
          title={paneWords.failedHead}
          failure={editions.failure}
          language={language}
          words={paneWords}
        />
      )}
      {readingEdition.kind === "failed" && (
        <ProblemsBar
          title={words.editionRefused}
          failure={readingEdition.failure}
          language={language}
          words={paneWords}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  action: { alignSelf: "flex-start" },
});
