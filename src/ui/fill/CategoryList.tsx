import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import type { PaneWords } from "../../core/text/paneWords";
import type { PendingRowWords } from "../../core/text/pendingRowWords";
import type { SheetCell } from "../../core/workbook/address";
import type { FormReport } from "../../views/formReport";
import type { ProgressView } from "../../views/progressView";
import type { FormControl } from "../formControl";
import { ItemPanel } from "./ItemPanel";
import type { Confirming } from "./useConfirming";

export interface CategoryListProps {
  readonly progress: ProgressView;
  readonly language: Language;
  readonly words: PaneWords;
  readonly control: FormControl;
  readonly report: FormReport;
  readonly pendingWords: PendingRowWords;
  readonly confirming: Confirming;
  readonly onGoTo: (place: SheetCell) => void;
}

/** The categories with how far each is filled in; opened, its items, of which one may stand open. */
export function CategoryList(props: CategoryListProps) {
  const { progress, language, words, control, report, pendingWords, confirming, onGoTo } = props;
  const styles = useStyles();
  const ofItem = progress.categories.find(({ items }) => items.some(({ id }) => id === control.item))?.id;
  const [opened, setOpened] = useState<readonly string[]>([]);
  const shown = ofItem === undefined || opened.includes(ofItem) ? opened : [...opened, ofItem];

  return (
    <Accordion
      multiple
      collapsible
      openItems={[...shown]}
      onToggle={(_, { openItems }) => {
        const next = openItems.map(String);
        setOpened(next);
        // Closing a category closes the item in it, which would open it again.
        if (ofItem !== undefined && !next.includes(ofItem)) control.openItem(null);
      }}
    >
      {progress.categories.map(({ id, name, count, items }) => (
        <AccordionItem key={id} value={id}>
          <AccordionHeader as="h3" expandIconPosition="end">
            <span className={styles.head}>
              <span>{fill(words.category, { id, name })}</span>
              <Caption1 className={styles.count}>
                {fill(words.fillLead, { answered: count.answered, of: count.of })}
              </Caption1>
            </span>
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            {items.map((item) => (
              <ItemPanel
                key={item.id}
                item={item}
                help={item.id === control.item ? report.itemHelp(item.id, language) : null}
                isOpen={item.id === control.item}
                selected={control.selected}
                words={words}
                pendingWords={pendingWords}
                confirming={confirming}
                onToggle={() => control.openItem(item.id === control.item ? null : item.id)}
                onGoTo={onGoTo}
              />
            ))}
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  panel: { marginInline: 0 },
});
