import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface FoldedPicture {
  readonly id: string;
  readonly title: string;
  /** Null where there is nothing to draw. */
  readonly figure: ReactNode;
}

export interface FoldedPicturesProps {
  readonly pictures: readonly FoldedPicture[];
}

/** Pictures one below the other, each to be folded up; the first one stands open at first. */
export function FoldedPictures({ pictures }: FoldedPicturesProps) {
  const styles = useStyles();
  const drawn = pictures.filter(({ figure }) => figure !== null);
  return (
    <Accordion multiple collapsible defaultOpenItems={drawn.slice(0, 1).map(({ id }) => id)}>
      {drawn.map(({ id, title, figure }) => (
        <AccordionItem key={id} value={id}>
          <AccordionHeader as="h4" expandIconPosition="end">
            {title}
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>{figure}</AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

const useStyles = makeStyles({
  panel: { marginInline: 0 },
});
