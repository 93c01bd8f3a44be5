import {
  Body1,
  Body1Strong,
  Caption1,
  Field,
  makeStyles,
  Select,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Language } from "../../core/text/language";
import type { PaneWords } from "../../core/text/paneWords";
import type { FormReport } from "../../views/formReport";

export interface TargetPathProps {
  readonly report: FormReport;
  readonly language: Language;
  readonly words: PaneWords;
}

/** The choice of a target, and the fewest statements by which the agency reaches it. */
export function TargetPath({ report, language, words }: TargetPathProps) {
  const styles = useStyles();
  const [target, setTarget] = useState("");
  const targets = useMemo(() => report.targets(language), [report, language]);
  const path = useMemo(
    () => (target === "" ? null : report.path("self", target, language)),
    [report, target, language],
  );
  return (
    <section className={styles.section} aria-label={words.pathHead}>
      <Subtitle2 as="h3" block className={styles.plain}>
        {words.pathHead}
      </Subtitle2>
      <Field label={words.pathTarget}>
        <Select value={target} onChange={(_, { value }) => setTarget(value)}>
          <option value="">{words.pathChoose}</option>
          {targets.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {path !== null && (
        <div role="status" className={styles.outcome}>
          <Body1Strong as="p" block className={styles.plain}>
            {path.verdict}
          </Body1Strong>
          {path.blocked.map((sentence) => (
            <Body1 key={sentence} as="p" block className={styles.plain}>
              {sentence}
            </Body1>
          ))}
        </div>
      )}
      {path !== null && path.statements.length > 0 && (
        <ol className={styles.list} aria-label={words.pathList}>
          {path.statements.map(({ code, level, item, text }) => (
            <li key={code}>
              <Body1 block>
                {code} {text}
              </Body1>
              <Caption1 className={styles.aside}>
                {level} · {item}
              </Caption1>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  plain: { margin: 0 },
  outcome: { display: "flex", flexDirection: "column" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL },
  aside: { color: tokens.colorNeutralForeground2 },
});
