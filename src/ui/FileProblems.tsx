import { Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { Problem } from "../core/problem";
import type { Language } from "../core/text/language";
import type { PaneWords } from "../core/text/paneWords";
import { ProblemList } from "./ProblemList";

export interface FileProblemsProps {
  readonly problems: readonly Problem[];
  readonly language: Language;
  readonly words: PaneWords;
}

/** Problems of several files, file by file; those of none come first. */
export function FileProblems({ problems, language, words }: FileProblemsProps) {
  const styles = useStyles();
  return groupByFile(problems).map(([file, own]) => (
    <div key={file} className={styles.file}>
      {file !== "" && <Body1Strong block>{file}</Body1Strong>}
      <ProblemList problems={own} language={language} words={words} />
    </div>
  ));
}

function groupByFile(problems: readonly Problem[]): readonly (readonly [string, readonly Problem[]])[] {
  const groups = new Map<string, Problem[]>([["", []]]);
  for (const { place, ...problem } of problems) {
    const { file = "", ...within } = place;
    const group = groups.get(file) ?? [];
    group.push({ ...problem, place: within });
    groups.set(file, group);
  }
  return [...groups].filter(([, own]) => own.length > 0);
}

const useStyles = makeStyles({
  file: { paddingBlockStart: tokens.spacingVerticalXS },
});
