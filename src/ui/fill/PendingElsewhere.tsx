import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import { fill } from "../../core/text/fill";
import type { PendingRowWords } from "../../core/text/pendingRowWords";
import type { SheetCell } from "../../core/workbook/address";
import { PendingCard } from "./PendingCard";
import type { Confirming } from "./useConfirming";

export interface PendingElsewhereProps {
  readonly confirming: Confirming;
  readonly words: PendingRowWords;
  readonly onGoTo: (place: SheetCell) => void;
}

/** Rows of last year's that belong to no item, those of the profile and of the plan; nothing where there are none. */
export function PendingElsewhere({ confirming, words, onGoTo }: PendingElsewhereProps) {
  const styles = useStyles();
  const rows = [...confirming.rows.values()].filter(({ item }) => item === null);
  const isGoal = confirming.goal !== null && confirming.goal.item === null;
  const [isOpen, setIsOpen] = useState(false);
  if (isGoal && !isOpen) setIsOpen(true);
  if (rows.length === 0) return null;
  return (
    <Accordion
      collapsible
      openItems={isOpen ? ["rows"] : []}
      onToggle={(_, { openItems }) => setIsOpen(openItems.includes("rows"))}
    >
      <AccordionItem value="rows">
        <AccordionHeader as="h3" expandIconPosition="end">
          {fill(words.elsewhere, { count: rows.length })}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          {rows.map((pending) => (
            <PendingCard
              key={pending.row}
              pending={pending}
              confirming={confirming}
              words={words}
              showsName
              onGoTo={() => onGoTo(pending.place)}
            />
          ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

const useStyles = makeStyles({
  panel: { marginInline: 0 },
});
