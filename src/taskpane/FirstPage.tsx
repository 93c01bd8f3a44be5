import {
  Body1,
  Caption1,
  makeStyles,
  Radio,
  RadioGroup,
  Subtitle2,
  Title3,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { pane as english } from "../core/text/en/pane";
import type { Language } from "../core/text/language";
import { pane as thai } from "../core/text/th/pane";

const words = { th: thai, en: english };

/** What the product is and where to use it, in Thai with a switch to English. */
export function FirstPage() {
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>("th");
  const text = words[language];

  // Screen readers choose their voice by it.
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <main className={styles.page}>
      <RadioGroup
        layout="horizontal"
        aria-label={text.language}
        value={language}
        onChange={(_, { value }) => setLanguage(value === "en" ? "en" : "th")}
      >
        <Radio value="th" label={text.inThai} />
        <Radio value="en" label={text.inEnglish} />
      </RadioGroup>
      <Title3 as="h1" className={styles.heading}>
        {text.productName}
      </Title3>
      <Body1 as="p" className={styles.paragraph}>
        {text.purpose}
      </Body1>
      <Subtitle2 as="h2" className={styles.heading}>
        {text.canDoHead}
      </Subtitle2>
      <ul className={styles.list}>
        {[text.makeForm, text.assess, text.consolidate].map((each) => (
          <li key={each}>
            <Body1>{each}</Body1>
          </li>
        ))}
      </ul>
      <Subtitle2 as="h2" className={styles.heading}>
        {text.commandLineHead}
      </Subtitle2>
      <Body1 as="p" className={styles.paragraph}>
        {text.commandLine}
      </Body1>
      <code className={styles.command}>npx pmqa --help</code>
      <Caption1 as="p" className={styles.paragraph}>
        {text.privacy}
      </Caption1>
    </main>
  );
}

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    maxWidth: "640px",
  },
  heading: { margin: 0 },
  paragraph: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  command: {
    fontFamily: tokens.fontFamilyMonospace,
    backgroundColor: tokens.colorNeutralBackground3,
    padding: tokens.spacingHorizontalS,
  },
});
