import { makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import type { Language } from "../core/text/language";
import type { PaneWords } from "./paneWords";

export interface LanguageSwitchProps {
  readonly language: Language;
  readonly words: PaneWords;
  readonly onChange: (language: Language) => void;
}

/** The choice of Thai or English, each named in itself. */
export function LanguageSwitch({ language, words, onChange }: LanguageSwitchProps) {
  const styles = useStyles();
  return (
    <RadioGroup
      layout="horizontal"
      className={styles.group}
      aria-label={words.language}
      value={language}
      onChange={(_, { value }) => onChange(value === "en" ? "en" : "th")}
    >
      <Radio value="th" label={words.inThai} />
      <Radio value="en" label={words.inEnglish} />
    </RadioGroup>
  );
}

const useStyles = makeStyles({
  group: { alignSelf: "flex-start" },
});
