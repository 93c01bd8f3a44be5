import { Badge, Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { CriteriaStepWords } from "../../core/text/criteriaStepWords";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import type { EditionOrigin, EditionView } from "../../views/editionView";

export interface EditionCardProps {
  readonly edition: EditionView;
  readonly language: Language;
  readonly words: CriteriaStepWords;
  /** What can be done with it. */
  readonly actions: ReactNode;
  /** Removes it from this machine; null where it isn't kept there. */
  readonly onRemove: (() => void) | null;
}

/** An edition: its name, where it is from, and how much it holds. */
export function EditionCard({ edition, language, words, actions, onRemove }: EditionCardProps) {
  const styles = useStyles();
  const { id, name, mark, isOneOfSeveral, origins, holds } = edition;
  const originNames: Readonly<Record<EditionOrigin, string>> = {
    "built-in": words.originBuiltIn,
    kept: words.originKept,
    form: words.originForm,
    file: words.originFile,
  };
  return (
    <section className={styles.card} aria-label={name[language]}>
      <Body1Strong as="h4" block className={styles.plain}>
        {name[language]}
      </Body1Strong>
      <div className={styles.line}>
        {origins.map((origin) => (
          <Badge key={origin} appearance="tint" color={origin === "built-in" ? "informative" : "brand"}>
            {originNames[origin]}
          </Badge>
        ))}
        <Caption1 className={styles.aside}>
          {isOneOfSeveral ? fill(words.idAndHashLine, { id, hash: mark }) : fill(words.idLine, { id })}
        </Caption1>
      </div>
      <Caption1 className={styles.figures}>{fill(words.holds, { ...holds })}</Caption1>
      <div className={styles.line}>
        {actions}
        {onRemove !== null && <RemoveButton words={words} onRemove={onRemove} />}
      </div>
    </section>
  );
}

interface RemoveButtonProps {
  readonly words: CriteriaStepWords;
  readonly onRemove: () => void;
}

/** Removes at the second press: the edition may be nowhere else. */
function RemoveButton({ words, onRemove }: RemoveButtonProps) {
  const styles = useStyles();
  const [isAsking, setIsAsking] = useState(false);
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that asked is gone, and the keyboard would be nowhere.
    if (isAsking) question.current?.querySelector("button")?.focus();
  }, [isAsking]);
  if (!isAsking)
    return (
      <Button size="small" appearance="subtle" onClick={() => setIsAsking(true)}>
        {words.remove}
      </Button>
    );
  return (
    <div ref={question} role="group" aria-label={words.remove} className={styles.question}>
      <Body1>{words.removeSure}</Body1>
      <div className={styles.line}>
        <Button size="small" onClick={() => setIsAsking(false)}>
          {words.removeNo}
        </Button>
        <Button size="small" onClick={onRemove}>
          {words.removeYes}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  plain: { margin: 0 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  aside: { color: tokens.colorNeutralForeground2 },
  figures: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  question: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});
