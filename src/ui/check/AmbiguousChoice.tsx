import { Body1, makeStyles, Radio, RadioGroup, Subtitle2, tokens } from "@fluentui/react-components";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import type { AmbiguousMarks } from "../../views/choices";
import type { PaneWords } from "../../core/text/paneWords";

export interface AmbiguousChoiceProps {
  readonly marks: AmbiguousMarks;
  /** Id of a meaning; null while undecided. */
  readonly chosen: string | null;
  readonly language: Language;
  readonly words: PaneWords;
  readonly onChoose: (meaning: string | null) => void;
}

/** One choice, for the whole form, of what its ambiguous marks count as. */
export function AmbiguousChoice({ marks, chosen, language, words, onChoose }: AmbiguousChoiceProps) {
  const styles = useStyles();
  return (
    <section className={styles.box} aria-label={words.ambiguousHead}>
      <Subtitle2 as="h3" block className={styles.plain}>
        {words.ambiguousHead}
      </Subtitle2>
      <Body1 as="p" block className={styles.plain}>
        {fill(words.ambiguousLead, { count: marks.count })}
      </Body1>
      <RadioGroup
        aria-label={words.ambiguousHead}
        value={chosen ?? ""}
        onChange={(_, { value }) => onChoose(value === "" ? null : value)}
      >
        <Radio value="" label={words.ambiguousUndecided} />
        {marks.meanings.map(({ id, name }) => (
          <Radio key={id} value={id} label={name[language]} />
        ))}
      </RadioGroup>
    </section>
  );
}

const useStyles = makeStyles({
  box: {
    padding: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorPaletteMarigoldBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  plain: { margin: 0 },
});
