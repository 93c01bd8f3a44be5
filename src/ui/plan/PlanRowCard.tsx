import { Badge, Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { fill } from "../../core/text/fill";
import type { PaneWords } from "../../core/text/paneWords";
import type { SheetCell } from "../../core/workbook/address";
import type { PlanRowView, PlanView } from "../../views/planView";

export interface PlanRowCardProps {
  readonly row: PlanRowView;
  readonly partNames: PlanView["partNames"];
  readonly words: PaneWords;
  readonly onGoTo: (place: SheetCell) => void;
}

/** A row of the plan: what it is about, who does what by when, and what it lacks. Pressed, it leads to the row. */
export function PlanRowCard({ row, partNames, words, onGoTo }: PlanRowCardProps) {
  const styles = useStyles();
  const { title, activity, owner, period, lacks, place } = row;
  const lines = [
    [words.planActivity, activity],
    [words.planOwner, owner],
    [words.planPeriod, period],
  ].flatMap(([line = "", text = ""]) => (text === "" || text === title ? [] : [fill(line, { text })]));
  return (
    <li className={styles.row}>
      <Button
        appearance="subtle"
        className={styles.button}
        disabled={place === null}
        onClick={() => place !== null && onGoTo(place)}
      >
        <span className={styles.title}>{title}</span>
        {lines.map((line) => (
          <Caption1 key={line} block>
            {line}
          </Caption1>
        ))}
        {lacks.length === 0 ? (
          <Badge appearance="tint" color="success">
            {words.planComplete}
          </Badge>
        ) : (
          <Body1 className={styles.lacks}>
            {fill(words.planLacks, { parts: lacks.map((part) => partNames[part]).join(", ") })}
          </Body1>
        )}
      </Button>
    </li>
  );
}

const useStyles = makeStyles({
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  button: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    width: "100%",
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  lacks: { color: tokens.colorPaletteDarkOrangeForeground1 },
});
