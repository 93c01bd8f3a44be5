import { Body1, Button, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/text/paneWords";

export interface NoFormProps {
  /** True where the workbook was read and is no form; false where it wasn't read to the end. */
  readonly isRead: boolean;
  readonly words: PaneWords;
  readonly onCreate: () => void;
  readonly onRefresh: () => void;
}

/** What stands where a step would be while no form of the workbook that is open in Excel is at hand: the two ways on. */
export function NoForm({ isRead, words, onCreate, onRefresh }: NoFormProps) {
  const styles = useStyles();
  const head = isRead ? words.noFormHead : words.notReadHead;
  return (
    <section className={styles.card} aria-label={head}>
      <Subtitle1 as="h2" block className={styles.plain}>
        {head}
      </Subtitle1>
      <Body1 as="p" block className={styles.plain}>
        {isRead ? words.noFormLead : words.notReadLead}
      </Body1>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onCreate}>
          {words.toCreate}
        </Button>
        <Button onClick={onRefresh}>{words.refresh}</Button>
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  plain: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
