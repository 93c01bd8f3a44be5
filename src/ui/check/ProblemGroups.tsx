import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Caption1Strong,
  makeStyles,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import type { Problem, Severity } from "../../core/problem";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import type { PaneWords } from "../../core/text/paneWords";
import { ProblemList } from "../ProblemList";

export interface ProblemGroupsProps {
  readonly problems: readonly Problem[];
  readonly language: Language;
  readonly words: PaneWords;
  /** What brings the person to a problem's cell; null where it is in none. */
  readonly goTo: (problem: Problem) => (() => void) | null;
}

const severities: readonly Severity[] = ["error", "warning", "note"];

/** Everything that was wrong with a form, the severest first; what must be mended stands open. */
export function ProblemGroups({ problems, language, words, goTo }: ProblemGroupsProps) {
  const styles = useStyles();
  const heads: Readonly<Record<Severity, string>> = {
    error: words.errors,
    warning: words.warnings,
    note: words.notes,
  };
  const groups = severities
    .map((severity) => ({ severity, found: problems.filter((each) => each.severity === severity) }))
    .filter(({ found }) => found.length > 0);
  const headOf = (sheet: string, count: number) =>
    fill(words.sheetProblems, { sheet: sheet === "" ? words.checkWholeForm : sheet, count });
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
              {bySheet(found).map(([sheet, own]) => (
                <section key={sheet} aria-label={headOf(sheet, own.length)}>
                  <Caption1Strong as="h5" block className={styles.sheet}>
                    {headOf(sheet, own.length)}
                  </Caption1Strong>
                  <ProblemList problems={own} language={language} words={words} goTo={goTo} />
                </section>
              ))}
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  );
}

/** Problems by the sheet that they are in, in the order in which the sheets come up; those of none under no name. */
function bySheet(problems: readonly Problem[]): readonly (readonly [string, readonly Problem[]])[] {
  const sheets = new Map<string, Problem[]>();
  for (const each of problems) {
    const sheet = each.place.sheet ?? "";
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), each]);
  }
  return [...sheets];
}

const useStyles = makeStyles({
  plain: { margin: 0 },
  sheet: { margin: 0, paddingTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  panel: { marginInline: 0 },
});
