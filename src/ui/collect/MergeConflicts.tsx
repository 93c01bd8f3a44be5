import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CollectWords } from "../../core/text/collectWords";
import { fill } from "../../core/text/fill";
import type { MergeGroupView } from "../../views/batch/mergeView";
import { MergeConflict } from "./MergeConflict";
import { PreferFile } from "./PreferFile";

export interface MergeConflictsProps {
  readonly group: MergeGroupView;
  /** The files that a value can be taken from. */
  readonly files: readonly string[];
  /** The file that was decided for the group; null for none. */
  readonly preferred: string | null;
  /** The files that were decided for single conflicts, by their keys. */
  readonly decided: Readonly<Record<string, string>>;
  readonly words: CollectWords;
  readonly onPrefer: (file: string) => void;
  readonly onChoose: (conflict: string, file: string) => void;
}

/** Two units that filled in the same category differently have hundreds. */
const shownAtOnce = 20;

/** What copies contradict each other in, in one part of the form, and whose value counts. */
export function MergeConflicts({
  group,
  files,
  preferred,
  decided,
  words,
  onPrefer,
  onChoose,
}: MergeConflictsProps) {
  const styles = useStyles();
  const [most, setMost] = useState(shownAtOnce);
  const { name, conflicts, unsettled } = group;
  return (
    <section aria-label={name} className={styles.group}>
      <Subtitle2 as="h3" block className={styles.plain}>
        {name}
      </Subtitle2>
      <Caption1>{fill(words.groupCounts, { count: conflicts.length, unsettled })}</Caption1>
      <PreferFile
        label={fill(words.preferInGroup, { group: name })}
        files={files}
        preferred={preferred}
        words={words}
        onPrefer={onPrefer}
      />
      {conflicts.slice(0, most).map((conflict) => (
        <MergeConflict
          key={conflict.key}
          conflict={conflict}
          decided={decided[conflict.key] ?? null}
          words={words}
          onChoose={(file) => onChoose(conflict.key, file)}
        />
      ))}
      {most < conflicts.length && (
        <Button className={styles.action} onClick={() => setMost(most + shownAtOnce * 5)}>
          <Body1>{fill(words.showMore, { count: conflicts.length - most })}</Body1>
        </Button>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  plain: { margin: 0 },
  action: { alignSelf: "flex-start" },
});
