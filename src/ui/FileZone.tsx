import { Body1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";

export interface FileZoneProps {
  /** Takes the keyboard where what had it is gone. */
  readonly ref?: Ref<HTMLDivElement>;
  readonly lead: string;
  readonly buttons: ReactNode;
  /** The unseen fields that the buttons open. */
  readonly fields: ReactNode;
  /** What to do with files that are dragged. */
  readonly note: string;
  /** True while files are dragged over the page that would be taken. */
  readonly isDropping: boolean;
}

/** The place that invites files: by dialogs, or dropped anywhere on the page. */
export function FileZone({ ref, lead, buttons, fields, note, isDropping }: FileZoneProps) {
  const styles = useStyles();
  return (
    <div ref={ref} tabIndex={-1} className={mergeClasses(styles.zone, isDropping && styles.dropping)}>
      <Body1>{lead}</Body1>
      <div className={styles.buttons}>{buttons}</div>
      {fields}
      <Body1>{note}</Body1>
    </div>
  );
}

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  dropping: {
    backgroundColor: tokens.colorBrandBackground2,
    outline: `2px solid ${tokens.colorBrandStroke1}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
