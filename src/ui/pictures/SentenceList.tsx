import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { fill } from "../../core/text/fill";
import type { PictureWords } from "../../core/text/pictureWords";

export interface SentenceListProps {
  readonly sentences: readonly string[];
  readonly words: PictureWords;
}

const shownAtFirst = 3;

/** Whether the text was taken: as a copy, or selected where the program around the page allows no copying. */
type Taken = "copied" | "selected" | null;

/** What figures say in sentences, the first of them in sight, all of them to be copied. */
export function SentenceList({ sentences, words }: SentenceListProps) {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const [taken, setTaken] = useState<Taken>(null);
  const list = useRef<HTMLUListElement>(null);
  const shown = showsAll ? sentences : sentences.slice(0, shownAtFirst);

  async function copy() {
    try {
      await navigator.clipboard.writeText(sentences.join("\n"));
      setTaken("copied");
    } catch {
      // Excel on the web keeps the clipboard from panes: the person copies what is selected.
      setShowsAll(true);
      setTaken("selected");
    }
  }
  useEffect(() => {
    if (taken === "selected" && list.current !== null) getSelection()?.selectAllChildren(list.current);
  }, [taken]);

  return (
    <section aria-label={words.sentencesHead} className={styles.section}>
      <Subtitle2 as="h3" block className={styles.plain}>
        {words.sentencesHead}
      </Subtitle2>
      <ul ref={list} tabIndex={-1} className={styles.list}>
        {shown.map((sentence) => (
          <li key={sentence}>
            <Body1>{sentence}</Body1>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        {shown.length < sentences.length && (
          <Button
            size="small"
            onClick={() => {
              setShowsAll(true);
              // The button goes, and the keyboard would be nowhere.
              list.current?.focus();
            }}
          >
            {fill(words.showAllSentences, { count: sentences.length })}
          </Button>
        )}
        <Button size="small" onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
      <div role="status">{taken !== null && <Caption1>{words[taken]}</Caption1>}</div>
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  plain: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
