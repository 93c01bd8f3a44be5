import { Body1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { CarryStepWords } from "../../core/text/carryStepWords";
import type { Language } from "../../core/text/language";
import type { PaneWords } from "../../core/text/paneWords";
import type { CountedView } from "../../views/carriedView";
import { ProblemList } from "../ProblemList";
import { SavedBar } from "../SavedBar";
import type { CarriedForm } from "./carryServices";
import { DecisionList } from "./DecisionList";
import { FigureTable } from "./FigureTable";

export interface CarriedOutcomeProps {
  readonly made: CarriedForm;
  readonly language: Language;
  readonly words: CarryStepWords;
  readonly paneWords: PaneWords;
  readonly onDownload: () => void;
  /** Goes on with the new form; null inside Excel, where it is a workbook of its own. */
  readonly onOpen: (() => void) | null;
}

/** The form that was made: where it is, the account of what became of everything, scores, and what is to be decided. */
export function CarriedOutcome({
  made,
  language,
  words,
  paneWords,
  onDownload,
  onOpen,
}: CarriedOutcomeProps) {
  const styles = useStyles();
  const { saved, view, problems } = made;
  const { fates, counted, scores, decisions } = view[language];
  const account: readonly CountedView[] =
    fates === null
      ? counted
      : [
          { name: words.fateCarried, count: fates.carried },
          { name: words.fateMarked, count: fates.marked },
          { name: words.fateKept, count: fates.kept },
          { name: words.fateAll, count: fates.carried + fates.marked + fates.kept },
          ...counted,
        ];
  return (
    <>
      <SavedBar
        title={words.made}
        saved={saved}
        words={words}
        onDownload={onDownload}
        open={onOpen === null ? null : { label: words.open, onOpen }}
      />
      <section aria-label={words.accountHead} className={styles.section}>
        <Subtitle2 as="h3" block className={styles.plain}>
          {words.accountHead}
        </Subtitle2>
        <FigureTable
          label={words.accountHead}
          heads={[words.accountRow, words.accountCount]}
          rows={account.map(({ name, count }) => [name, String(count)])}
        />
      </section>
      {scores.length > 0 && (
        <section aria-label={words.scoresHead} className={styles.section}>
          <Subtitle2 as="h3" block className={styles.plain}>
            {words.scoresHead}
          </Subtitle2>
          <FigureTable
            label={words.scoresHead}
            heads={[words.scoreOf, words.scoreBefore, words.scoreAfter]}
            rows={scores.map(({ name, before, after }) => [name, before, after])}
          />
        </section>
      )}
      {decisions.length === 0 ? (
        <Body1 block>{words.noDecisions}</Body1>
      ) : (
        <DecisionList decisions={decisions} words={words} />
      )}
      {problems.length > 0 && (
        <section aria-label={words.problemsHead}>
          <Subtitle2 as="h3" block className={styles.plain}>
            {words.problemsHead}
          </Subtitle2>
          <ProblemList problems={problems} language={language} words={paneWords} />
        </section>
      )}
    </>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  plain: { margin: 0 },
});
