import type { CarryStepWords } from "../../core/text/carryStepWords";
import { WindowedList } from "../WindowedList";
import { LinkRow } from "./LinkRow";
import type { LinkView } from "./linkView";

export interface LinkListProps {
  readonly links: readonly LinkView[];
  /** The place in the crosswalk of the link that stands open; null for none. */
  readonly selected: number | null;
  readonly kinds: Readonly<Record<LinkView["kind"], string>>;
  readonly words: CarryStepWords;
  readonly onSelect: (at: number) => void;
}

/** The links of a crosswalk. */
export function LinkList({ links, selected, kinds, words, onSelect }: LinkListProps) {
  return (
    <WindowedList label={words.links} rows={links}>
      {(link, place) => (
        <LinkRow
          key={link.at}
          link={link}
          kind={kinds[link.kind]}
          isSelected={link.at === selected}
          words={words}
          onSelect={onSelect}
          {...place}
        />
      )}
    </WindowedList>
  );
}
