import { Link, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Problem } from "../core/problem";
import type { Language } from "../core/text/language";
import { paneWordsIn } from "../core/text/paneWords";
import { FailureBar } from "./FailureBar";

export interface TooOldProps {
  readonly problems: readonly Problem[];
  readonly language: Language;
  /** Where this same page works by itself, over files. */
  readonly pageUrl: string;
}

/** What stands in place of the pane where Excel is too old for it: why, and the way to the page in a browser. */
export function TooOld({ problems, language, pageUrl }: TooOldProps) {
  const styles = useStyles();
  const words = paneWordsIn(language);
  // Screen readers choose their voice by it.
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <main className={styles.page}>
      <Subtitle2 as="h1" block className={styles.plain}>
        {words.productName}
      </Subtitle2>
      <FailureBar
        title={words.failedHead}
        failure={{ kind: "problems", problems }}
        language={language}
        words={words}
      />
      <Link href={pageUrl} target="_blank" rel="noreferrer">
        {words.openInBrowser}
      </Link>
    </main>
  );
}

const useStyles = makeStyles({
  plain: { margin: 0 },
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
});
