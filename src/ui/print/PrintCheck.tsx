import { Body1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { Problem } from "../../core/problem";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import type { PaneWords } from "../../core/text/paneWords";
import type { PrintStepWords } from "../../core/text/printStepWords";
import type { FormReport } from "../../views/formReport";
import type { FormControl } from "../formControl";
import { ProblemList } from "../ProblemList";
import { useWayToCell } from "../useWayToCell";

export interface PrintCheckProps {
  readonly problems: readonly Problem[];
  readonly report: FormReport;
  readonly language: Language;
  readonly words: PaneWords;
  readonly say: PrintStepWords;
  readonly control: FormControl;
}

/** What should be put right before printing, each a click from its cell. */
export function PrintCheck({ problems, report, language, words, say, control }: PrintCheckProps) {
  const styles = useStyles();
  const goTo = useWayToCell(report, control, language);
  return (
    <section className={styles.section} aria-label={say.checkHead}>
      <Subtitle2 as="h3" block className={styles.plain}>
        {say.checkHead}
      </Subtitle2>
      <Body1 as="p" block className={styles.plain} role="status">
        {problems.length === 0 ? say.ready : fill(say.found, { count: problems.length })}
      </Body1>
      <ProblemList problems={problems} language={language} words={words} goTo={goTo} />
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  plain: { margin: 0 },
});
