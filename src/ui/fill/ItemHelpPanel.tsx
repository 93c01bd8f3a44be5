import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Body1Strong,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../../core/text/fill";
import type { PaneWords } from "../../core/text/paneWords";
import type { Explanation } from "../../core/results/explanation";
import type { GuidanceText, ItemHelp } from "../../views/itemView";
import { CaseList } from "./CaseList";

export interface ItemHelpPanelProps {
  readonly help: ItemHelp;
  readonly words: PaneWords;
}

/** Why an item has its score and what the sources say that helps; each a part of its own, the reason open. */
export function ItemHelpPanel({ help, words }: ItemHelpPanelProps) {
  const styles = useStyles();
  const { why, committeeWhy, intent, leaderActions, waysOfWorking, cases, conclusions } = help;
  return (
    <>
      <Accordion multiple collapsible defaultOpenItems={["why"]}>
        <Part id="why" head={words.helpWhy}>
          <WhyTrace why={why} />
        </Part>
        {committeeWhy !== null && (
          <Part id="committee" head={words.helpWhyCommittee}>
            <WhyTrace why={committeeWhy} />
          </Part>
        )}
        {intent.length > 0 && (
          <Part id="intent" head={words.helpIntent}>
            <GuidanceList texts={intent} words={words} />
          </Part>
        )}
        {leaderActions.length > 0 && (
          <Part id="leader" head={words.helpLeader}>
            <GuidanceList texts={leaderActions} words={words} />
          </Part>
        )}
        {waysOfWorking.length > 0 && (
          <Part id="ways" head={words.helpWays}>
            <GuidanceList texts={waysOfWorking} words={words} />
          </Part>
        )}
        {cases.length > 0 && (
          <Part id="cases" head={words.helpCases}>
            <CaseList cases={cases} words={words} />
          </Part>
        )}
        {conclusions.length > 0 && (
          <Part id="conclusions" head={words.helpConclusions}>
            <GuidanceList texts={conclusions} words={words} />
          </Part>
        )}
      </Accordion>
      {help.isLinkEditorial && <Caption1 className={styles.aside}>{words.helpEditorial}</Caption1>}
    </>
  );
}

interface PartProps {
  readonly id: string;
  readonly head: string;
  readonly children: ReactNode;
}

function Part({ id, head, children }: PartProps) {
  const styles = useStyles();
  return (
    <AccordionItem value={id}>
      <AccordionHeader as="h4" size="small">
        {head}
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}

function WhyTrace({ why }: { readonly why: Explanation }) {
  const styles = useStyles();
  return (
    <>
      {why.verdict.map((sentence) => (
        <Body1 key={sentence} as="p" block className={styles.plain}>
          {sentence}
        </Body1>
      ))}
      {why.parts.map(({ title, lines }) => (
        <div key={title}>
          <Body1Strong>{title}</Body1Strong>
          <ul className={styles.lines}>
            {lines.map((line) => (
              <li key={line}>
                <Body1>{line}</Body1>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

interface GuidanceListProps {
  readonly texts: readonly GuidanceText[];
  readonly words: PaneWords;
}

function GuidanceList({ texts, words }: GuidanceListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.lines}>
      {texts.map(({ text, source }) => (
        <li key={text}>
          <Body1 block>{text}</Body1>
          <Caption1 className={styles.aside}>{fill(words.helpSource, { source })}</Caption1>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  panel: { marginInline: tokens.spacingHorizontalS },
  plain: { margin: 0 },
  lines: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  aside: { color: tokens.colorNeutralForeground2 },
});
