import { Button } from "@fluentui/react-components";
import type { Language } from "../core/text/language";
import type { PaneWords } from "../core/text/paneWords";

export interface LanguageSwitchProps {
  readonly language: Language;
  readonly words: PaneWords;
  readonly onChange: (language: Language) => void;
}

/** The way to the other language, named in that language. */
export function LanguageSwitch({ language, words, onChange }: LanguageSwitchProps) {
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-label={words.switchLanguage}
      lang={language === "th" ? "en" : "th"}
      onClick={() => onChange(language === "th" ? "en" : "th")}
    >
      {words.otherLanguage}
    </Button>
  );
}
