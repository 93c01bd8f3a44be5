import { Body1Strong, Caption1, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { CollectWords } from "../../core/text/collectWords";
import { fill } from "../../core/text/fill";
import type { MergeConflictView, MergeOriginView } from "../../views/batch/mergeView";

export interface MergeConflictProps {
  readonly conflict: MergeConflictView;
  /** The file that was decided for it, shown at once; null for none. */
  readonly decided: string | null;
  readonly words: CollectWords;
  /** Takes the value of this file. */
  readonly onChoose: (file: string) => void;
}

/** A cell of which copies say different things: every value with who wrote it, and the choice among them. */
export function MergeConflict({ conflict, decided, words, onChoose }: MergeConflictProps) {
  const styles = useStyles();
  const { name, values } = conflict;
  const at = values.findIndex(({ file }) => file === decided);
  const chosen = at === -1 ? conflict.chosen : at;
  const head = useId();
  return (
    <div className={styles.conflict}>
      <Body1Strong id={head} block>
        {name}
      </Body1Strong>
      {chosen === null && (
        <Caption1 block className={styles.open}>
          {words.unsettledMark}
        </Caption1>
      )}
      <RadioGroup
        aria-labelledby={head}
        value={chosen === null ? "" : String(chosen)}
        onChange={(_, { value }) => {
          const picked = values[Number(value)];
          if (picked !== undefined) onChoose(picked.file);
        }}
      >
        {values.map(({ text, origins }, at) => (
          <Radio
            key={at}
            value={String(at)}
            label={
              <>
                <span className={styles.value}>{text}</span>
                {origins.map((origin) => (
                  <Caption1
                    key={`${origin.file} ${origin.sheet} ${origin.cell}`}
                    block
                    className={styles.aside}
                  >
                    {describeOrigin(origin, words)}
                  </Caption1>
                ))}
              </>
            }
          />
        ))}
      </RadioGroup>
    </div>
  );
}

function describeOrigin({ file, unit, sheet, cell }: MergeOriginView, words: CollectWords): string {
  const who = unit === "" ? file : fill(words.fileOfUnit, { file, unit });
  return fill(words.originAt, { who, sheet, cell });
}

const useStyles = makeStyles({
  conflict: {
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  open: { color: tokens.colorStatusDangerForeground1 },
  value: { whiteSpace: "pre-wrap" },
  aside: { color: tokens.colorNeutralForeground2 },
});
