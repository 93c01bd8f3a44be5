import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { CollectWords } from "../../core/text/collectWords";
import { fill } from "../../core/text/fill";
import type { MergeShareView } from "../../views/batch/mergeView";

export interface MergeSharesProps {
  /** Names of the files that were chosen. */
  readonly files: readonly string[];
  /** Empty before they are read. */
  readonly shares: readonly MergeShareView[];
  readonly isBusy: boolean;
  readonly words: CollectWords;
  readonly onRemove: (name: string) => void;
}

/** The copies that are merged, and what each gives to the form. */
export function MergeShares({ files, shares, isBusy, words, onRemove }: MergeSharesProps) {
  const styles = useStyles();
  return (
    <ul aria-label={words.copies} className={styles.list}>
      {files.map((name) => {
        const share = shares.find(({ file }) => file === name);
        return (
          <li key={name} className={styles.copy}>
            <div className={styles.texts}>
              <Body1Strong block>{name}</Body1Strong>
              {share !== undefined && (
                <>
                  <Caption1 block className={styles.aside}>
                    {[share.unit, fill(words.shareCategories, { categories: share.categories.join(", ") })]
                      .filter((part) => part !== "")
                      .join(" · ")}
                  </Caption1>
                  <Caption1 block className={styles.aside}>
                    {fill(words.shareCounts, {
                      alone: share.alone,
                      shared: share.shared,
                      contested: share.contested,
                    })}
                  </Caption1>
                  {share.strays > 0 && (
                    <Caption1 block className={styles.aside}>
                      {fill(words.shareStrays, { count: share.strays })}
                    </Caption1>
                  )}
                </>
              )}
            </div>
            <Button
              size="small"
              disabledFocusable={isBusy}
              aria-label={fill(words.removeNamed, { file: name })}
              onClick={() => onRemove(name)}
            >
              {words.remove}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  copy: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  texts: { minWidth: 0 },
  aside: { color: tokens.colorNeutralForeground2 },
});
