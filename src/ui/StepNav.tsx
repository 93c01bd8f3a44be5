import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type StepName, stepNames } from "./paneMemory";
import type { PaneWords } from "../core/text/paneWords";

export interface StepNavProps {
  readonly step: StepName;
  readonly words: PaneWords;
  readonly onChange: (step: StepName) => void;
}

/** The way from step to step. */
export function StepNav({ step, words, onChange }: StepNavProps) {
  const styles = useStyles();
  const labels: Readonly<Record<StepName, string>> = {
    create: words.stepCreate,
    fill: words.stepFill,
    check: words.stepCheck,
    results: words.stepResults,
    plan: words.stepPlan,
    print: words.stepPrint,
    carry: words.stepCarry,
    collect: words.stepCollect,
    criteria: words.stepCriteria,
  };
  return (
    <nav aria-label={words.steps} className={styles.nav}>
      {stepNames.map((name) => (
        <Button
          key={name}
          appearance="subtle"
          className={name === step ? styles.open : styles.closed}
          {...(name === step ? { "aria-current": "step" as const } : {})}
          onClick={() => onChange(name)}
        >
          {labels[name]}
        </Button>
      ))}
    </nav>
  );
}

const useStyles = makeStyles({
  nav: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  open: {
    minWidth: 0,
    // All steps in two lines of the narrowest pane.
    paddingInline: tokens.spacingHorizontalXXS,
    whiteSpace: "nowrap",
    borderRadius: 0,
    borderBottom: `${tokens.strokeWidthThickest} solid ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
    // Buttons take the borders of their own states.
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
    ":hover:active": { borderBottomColor: tokens.colorCompoundBrandStrokePressed },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  closed: {
    minWidth: 0,
    // All steps in two lines of the narrowest pane.
    paddingInline: tokens.spacingHorizontalXXS,
    whiteSpace: "nowrap",
    borderRadius: 0,
    borderBottom: `${tokens.strokeWidthThickest} solid transparent`,
    fontWeight: tokens.fontWeightRegular,
    // Forced colours show what is transparent.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
});
