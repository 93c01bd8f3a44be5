import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  Subtitle1,
  tokens,
} from "@fluentui/react-components";
import { type FormEvent, type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";
import type { Language } from "../../core/text/language";
import { fill } from "../../core/text/fill";
import { FailureBar } from "../FailureBar";
import type { PaneWords } from "../../core/text/paneWords";
import type { PaneServices } from "../paneServices";
import { TaskStatus } from "../TaskStatus";
import { AgencyFields } from "./AgencyFields";
import { EditionFields } from "./EditionFields";
import { FormsForChoice } from "./FormsForChoice";
import { MadeFormBar } from "./MadeFormBar";
import { PeriodFields } from "./PeriodFields";
import { RosterFields } from "./RosterFields";
import { RosterOutcome } from "./RosterOutcome";
import { ScopeFields } from "./ScopeFields";
import type { Creating } from "./useCreating";

export interface CreateStepProps {
  readonly mode: PaneServices["mode"];
  readonly language: Language;
  readonly words: PaneWords;
  readonly creating: Creating;
}

/** The step that makes a form: for whom, for when, which part of it, and of which edition. */
export function CreateStep({ mode, language, words, creating }: CreateStepProps) {
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const { formsFor, draft, faults, making, makingMany, editions, lacksRoster } = creating;
  const isMany = formsFor === "roster";
  const isBusy = making.kind === "busy" || makingMany.kind === "busy";
  const fields = { draft, faults, words, onChange: creating.change };
  const choices = editions.kind === "done" ? editions.value : [];
  const edition = choices.find(({ key }) => key === draft.edition) ?? choices[0];

  const load = useEffectEvent(() => {
    if (editions.kind === "idle") creating.loadEditions();
  });
  useEffect(() => load(), []);

  // The keyboard goes on where something is to be fixed, at every try.
  const [submits, setSubmits] = useState(0);
  const firstFault = lacksRoster ? "roster" : faults[0];
  useEffect(() => {
    if (firstFault === undefined) return;
    form.current?.querySelector<HTMLElement>(`[name="${firstFault}"]`)?.focus();
  }, [firstFault, submits]);

  function submit(event: FormEvent) {
    event.preventDefault();
    setSubmits(submits + 1);
    creating.make();
  }

  return (
    <form ref={form} noValidate className={styles.step} onSubmit={submit}>
      <Subtitle1 as="h2" block className={styles.plain}>
        {words.createHead}
      </Subtitle1>
      <Body1 as="p" block className={styles.plain}>
        {words.createLead}
      </Body1>
      {editions.kind === "failed" && (
        <FailureBar
          title={words.failedHead}
          failure={editions.failure}
          language={language}
          words={words}
          onRetry={creating.loadEditions}
        />
      )}
      <FormsForChoice formsFor={formsFor} words={words} onChoose={creating.choose} />
      <Section head={isMany ? words.rosterHead : words.agencyHead}>
        {isMany && (
          <RosterFields
            roster={creating.roster}
            isMissing={creating.lacksRoster}
            words={words}
            onChoose={creating.chooseRoster}
          />
        )}
        <AgencyFields {...fields} isMany={isMany} language={language} kinds={edition?.kinds ?? null} />
      </Section>
      <Section head={words.periodHead}>
        <PeriodFields {...fields} />
      </Section>
      <Section head={words.scopeHead}>
        <ScopeFields
          {...fields}
          isMany={isMany}
          language={language}
          categories={edition?.categories ?? null}
        />
      </Section>
      <Section head={words.editionHead}>
        <EditionFields {...fields} language={language} editions={choices} edition={edition ?? null} />
      </Section>
      {faults.length > 0 && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{fill(words.faultsFound, { count: faults.length })}</MessageBarBody>
        </MessageBar>
      )}
      {mode === "excel" && !isMany && (
        <Body1 as="p" block className={styles.plain}>
          {words.whereInExcel}
        </Body1>
      )}
      <Button type="submit" appearance="primary" className={styles.action} disabledFocusable={isBusy}>
        {isMany ? words.makeForms : words.makeForm}
      </Button>
      {isMany && (
        <RosterOutcome
          making={makingMany}
          progress={creating.progress}
          language={language}
          words={words}
          onCancel={creating.cancel}
          onRetry={creating.make}
          onDownload={({ file }) => creating.download(file)}
        />
      )}
      <TaskStatus task={making} done={() => words.madeHead} words={words} onCancel={creating.cancel} />
      {making.kind === "done" && (
        <MadeFormBar
          made={making.value}
          words={words}
          onDownload={() => creating.download(making.value.file)}
        />
      )}
      {making.kind === "failed" && (
        <FailureBar
          title={words.failedHead}
          failure={making.failure}
          language={language}
          words={words}
          onRetry={creating.make}
        />
      )}
    </form>
  );
}

function Section({ head, children }: { readonly head: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={head}>
      <Subtitle2 as="h3" block className={styles.plain}>
        {head}
      </Subtitle2>
      <div className={styles.fields}>{children}</div>
    </section>
  );
}

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 240px), 1fr))",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalM,
    alignItems: "start",
  },
  plain: { margin: 0 },
  action: { alignSelf: "flex-start" },
});
