import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Language } from "../../core/text/language";
import type { PaneWords } from "../../core/text/paneWords";
import type { FormControl, ReadForm } from "../formControl";

export interface FormBarProps {
  readonly language: Language;
  readonly words: PaneWords;
  readonly control: FormControl;
  readonly read: ReadForm;
}

/** Whose form is open and of when, and the way to read it again or to close it. */
export function FormBar({ language, words, control, read: { report } }: FormBarProps) {
  const styles = useStyles();
  const { agency, period } = useMemo(() => report.scores(language), [report, language]);
  const { edition } = report;
  const aside = [
    period,
    edition.name[language],
    control.fileName ?? "",
    control.hasUnsaved ? words.unsavedMark : "",
  ];
  return (
    <div className={styles.bar}>
      <div className={styles.names}>
        <Body1Strong block>{agency}</Body1Strong>
        <Caption1 block className={styles.aside}>
          {aside.filter((part) => part !== "").join(" · ")}
        </Caption1>
        {edition.isCarried && (
          <Caption1 block className={styles.aside}>
            {words.editionCarried}
          </Caption1>
        )}
      </div>
      {control.mode === "excel" ? (
        <Button size="small" onClick={control.refresh}>
          {words.refresh}
        </Button>
      ) : (
        <Button size="small" onClick={control.close}>
          {words.closeFile}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  names: { minWidth: 0 },
  aside: { color: tokens.colorNeutralForeground2 },
});
