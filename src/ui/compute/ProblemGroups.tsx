import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  makeStyles,
  Subtitle2,
} from "@fluentui/react-components";
import type { Problem, Severity } from "../../core/problem";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import type { PaneWords } from "../paneWords";
import { ProblemList } from "./ProblemList";

export interface ProblemGroupsProps {
  readonly problems: readonly Problem[];
  readonly language: Language;
  readonly words: PaneWords;
}

const severities: readonly Severity[] = ["error", "warning", "note"];

/** Everything that was wrong with a form, the severest first; what must be mended stands open. */
export function ProblemGroups({ problems, language, words }: ProblemGroupsProps) {
  const styles = useStyles();
  const heads: Readonly<Record<Severity, string>> = {
    error: words.errors,
    warning: words.warnings,
    note: words.notes,
  };
  const groups = severities
    .map((severity) => ({ severity, found: problems.filter((each) => each.severity === severity) }))
    .filter(({ found }) => found.length > 0);
  return (
    <section aria-label={words.problemsHead}>
      <Subtitle2 as="h3" block className={styles.plain}>
        {words.problemsHead}
      </Subtitle2>
      {groups.length === 0 && <Body1 block>{words.noProblems}</Body1>}
      <Accordion multiple collapsible defaultOpenItems={["error"]}>
        {groups.map(({ severity, found }) => (
          <AccordionItem key={severity} value={severity}>
            <AccordionHeader as="h4">{fill(heads[severity], { count: found.length })}</AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <ProblemList problems={found} language={language} words={words} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  );
}

const useStyles = makeStyles({
  plain: { margin: 0 },
  panel: { marginInline: 0 },
});
