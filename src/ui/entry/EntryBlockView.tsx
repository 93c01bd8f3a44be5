import { Badge, Body1, makeStyles, mergeClasses, Subtitle2, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/text/paneWords";
import type { PendingRowWords } from "../../core/text/pendingRowWords";
import type { SheetCell } from "../../core/workbook/address";
import type { EntryBlock, EntryField } from "../../views/entryView";
import { ConfirmButton } from "../fill/ConfirmButton";
import type { Confirming } from "../fill/useConfirming";
import { EntryFieldView } from "./EntryFieldView";

export interface EntryBlockViewProps {
  readonly block: EntryBlock;
  readonly goal: SheetCell | null;
  readonly words: PaneWords;
  readonly confirming: Confirming;
  readonly pendingWords: PendingRowWords;
  readonly onArrive: () => void;
  readonly onEnter: (key: string, text: string) => void;
}

/** Rows of the form that belong together, each with its cells: side by side where there is room, as in the sheet. */
export function EntryBlockView(props: EntryBlockViewProps) {
  const { block, goal, words, confirming, pendingWords, onArrive, onEnter } = props;
  const styles = useStyles();
  const isGoal = ({ place }: EntryField) =>
    place.sheet === goal?.sheet && place.row === goal.row && place.column === goal.column;
  return (
    <section className={styles.block} aria-label={block.title}>
      <Subtitle2 as="h3" block className={styles.title}>
        {block.title}
      </Subtitle2>
      {block.rows.map(({ key, head, text, fields }) => (
        <div key={key} role="group" aria-label={`${head} ${text}`.trim()} className={styles.row}>
          {(head !== "" || text !== "") && (
            <div className={styles.text}>
              {head !== "" && (
                <Badge appearance="outline" color="informative">
                  {head}
                </Badge>
              )}
              <Body1 block>{text}</Body1>
            </div>
          )}
          <div className={mergeClasses(styles.fields, fields.length > 6 && styles.many)}>
            {fields.map((field) => (
              <EntryFieldView
                key={field.key}
                field={field}
                goal={isGoal(field) ? goal : null}
                words={words}
                onArrive={onArrive}
                onEnter={onEnter}
              />
            ))}
          </div>
          {confirming.rows.has(key) && (
            <ConfirmButton row={key} confirming={confirming} words={pendingWords} />
          )}
        </div>
      ))}
    </section>
  );
}

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column" },
  title: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  text: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 210px), 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  many: { gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 130px), 1fr))" },
});
