import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  Subtitle2,
  ToggleButton,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CarryStepWords } from "../../core/text/carryStepWords";
import { crosswalkWordsIn } from "../../core/text/crosswalkWords";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import type { PaneWords } from "../../core/text/paneWords";
import { FailureBar } from "../FailureBar";
import { TaskStatus } from "../TaskStatus";
import { valueIn } from "../task";
import { useFileChooser } from "../useFileChooser";
import { LinkDetails } from "./LinkDetails";
import { LinkList } from "./LinkList";
import { listLinkViews, nextToLook } from "./linkView";
import type { Carrying } from "./useCarrying";

export interface CrosswalkPanelProps {
  readonly carrying: Carrying;
  readonly language: Language;
  readonly words: CarryStepWords;
  readonly paneWords: PaneWords;
}

/** The way from the old criteria to the new, looked through pair by pair. */
export function CrosswalkPanel({ carrying, language, words, paneWords }: CrosswalkPanelProps) {
  const styles = useStyles();
  const { crosswalk, savingCrosswalk } = carrying;
  const chooser = useFileChooser(".json,.xlsx,.xlsm", words.crosswalkFile, carrying.readCrosswalk);
  const draft = valueIn(crosswalk);
  const rows = draft?.rows[language] ?? null;
  const links = useMemo(
    () => (draft === null || rows === null ? [] : listLinkViews(rows, draft.crosswalk.links)),
    [draft, rows],
  );
  const waiting = links.filter(({ isConfirmed }) => !isConfirmed);
  const [showsAll, setShowsAll] = useState(false);
  const [selected, setSelected] = useState<number | null>(null);
  const shown = showsAll ? links : waiting;
  // One that was confirmed stays in sight until the person goes on.
  const open = links.find(({ at }) => at === selected) ?? waiting[0] ?? (showsAll ? links[0] : undefined);
  const next = open === undefined ? null : nextToLook(links, open.at);
  const isBusy = crosswalk.kind === "busy";

  return (
    <section aria-label={words.crosswalkHead} className={styles.panel}>
      <Subtitle2 as="h3" block className={styles.plain}>
        {words.crosswalkHead}
      </Subtitle2>
      <Caption1 block>{words.crosswalkLead}</Caption1>
      <div className={styles.line}>
        <Button size="small" disabledFocusable={isBusy} onClick={chooser.open}>
          {words.chooseCrosswalk}
        </Button>
        {chooser.field}
        {draft !== null && (
          <Caption1>
            {draft.source === null
              ? words.crosswalkProposed
              : fill(words.crosswalkFrom, { file: draft.source })}
          </Caption1>
        )}
        {(draft === null ? crosswalk.kind === "failed" : draft.source !== null) && (
          <Button size="small" disabledFocusable={isBusy} onClick={carrying.propose}>
            {words.propose}
          </Button>
        )}
      </div>
      <TaskStatus task={crosswalk} done={() => words.crosswalkHead} words={paneWords} />
      {crosswalk.kind === "failed" && (
        <FailureBar
          title={words.crosswalkRefused}
          failure={crosswalk.failure}
          language={language}
          words={paneWords}
        />
      )}
      {draft !== null && (
        <>
          <div role="group" aria-label={words.filters} className={styles.line}>
            <ToggleButton size="small" checked={!showsAll} onClick={() => setShowsAll(false)}>
              {fill(words.filterLook, { count: waiting.length })}
            </ToggleButton>
            <ToggleButton size="small" checked={showsAll} onClick={() => setShowsAll(true)}>
              {fill(words.filterAll, { count: links.length })}
            </ToggleButton>
          </div>
          {shown.length === 0 ? (
            <Body1Strong>{words.noneToLook}</Body1Strong>
          ) : (
            <LinkList
              links={shown}
              selected={open?.at ?? null}
              kinds={crosswalkWordsIn(language).kinds}
              words={words}
              onSelect={setSelected}
            />
          )}
          {open !== undefined && (
            <LinkDetails
              link={open}
              hasNext={next !== null}
              words={words}
              crosswalkWords={crosswalkWordsIn(language)}
              onAnswers={(answers) => carrying.changeLink(open.at, { answers })}
              onConfirm={() => {
                carrying.changeLink(open.at, { isConfirmed: true });
                setSelected(next?.at ?? open.at);
              }}
              onUnconfirm={() => {
                carrying.changeLink(open.at, { isConfirmed: false });
                setSelected(open.at);
              }}
              onNext={() => next !== null && setSelected(next.at)}
            />
          )}
          <div className={styles.line}>
            <Button size="small" onClick={() => carrying.saveCrosswalk("json", language)}>
              {words.saveJson}
            </Button>
            <Button size="small" onClick={() => carrying.saveCrosswalk("xlsx", language)}>
              {words.saveXlsx}
            </Button>
          </div>
          <TaskStatus task={savingCrosswalk} done={() => ""} words={paneWords} />
          <div role="status">
            {savingCrosswalk.kind === "done" && (
              <Body1>{fill(words.savedCrosswalk, { file: savingCrosswalk.value.name })}</Body1>
            )}
          </div>
          {savingCrosswalk.kind === "failed" && (
            <FailureBar
              title={paneWords.failedHead}
              failure={savingCrosswalk.failure}
              language={language}
              words={paneWords}
            />
          )}
        </>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  plain: { margin: 0 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});
