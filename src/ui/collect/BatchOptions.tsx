import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1Strong,
  Button,
  Caption1,
  Checkbox,
  Field,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CollectWords } from "../../core/text/collectWords";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import { ChoiceLine } from "../ChoiceLine";
import { useFileChooser } from "../useFileChooser";
import type { Batch, SideFile } from "./batch";
import { useFilesChooser } from "./useFilesChooser";

export interface BatchOptionsProps {
  readonly batch: Pick<
    Batch,
    | "base"
    | "roster"
    | "earlier"
    | "shownBy"
    | "hasThaiDigits"
    | "setRoster"
    | "setEarlier"
    | "showBy"
    | "showThaiDigits"
  >;
  readonly isBusy: boolean;
  readonly language: Language;
  readonly words: CollectWords;
}

/** What stands beside the files of a batch: whom they are expected of, last year's scores, and what agencies go by. */
export function BatchOptions({ batch, isBusy, language, words }: BatchOptionsProps) {
  const styles = useStyles();
  const { roster, earlier, base } = batch;
  const rosterFile = useFileChooser(".csv,.txt,.tsv,.xlsx,.xlsm", words.rosterFile, batch.setRoster);
  const earlierFiles = useFilesChooser({
    takes: "files",
    accept: ".xlsx,.xlsm",
    label: words.earlierFiles,
    onChoose: batch.setEarlier,
  });
  return (
    <section aria-label={words.optionsHead}>
      {base !== null && <Body1Strong block>{fill(words.goesOnFrom, { file: base })}</Body1Strong>}
      <Accordion collapsible>
        <AccordionItem value="options">
          <AccordionHeader as="h3">{words.optionsHead}</AccordionHeader>
          <AccordionPanel className={styles.options}>
            <SideChoice hint={words.rosterHint} side={roster} sideText={words.rosterOf}>
              <Button size="small" disabledFocusable={isBusy} onClick={rosterFile.open}>
                {roster === null ? words.chooseRoster : words.chooseOtherRoster}
              </Button>
              {roster !== null && (
                <Button size="small" disabledFocusable={isBusy} onClick={() => batch.setRoster(null)}>
                  {words.noRoster}
                </Button>
              )}
            </SideChoice>
            {rosterFile.field}
            <SideChoice hint={words.earlierHint} side={earlier} sideText={words.earlierOf}>
              <Button size="small" disabledFocusable={isBusy} onClick={earlierFiles.open}>
                {earlier === null ? words.chooseEarlier : words.chooseOtherEarlier}
              </Button>
            </SideChoice>
            {earlierFiles.field}
            <Field label={words.shownBy} {...(batch.shownBy === "alias" ? { hint: words.aliasHint } : {})}>
              <ChoiceLine
                label={words.shownBy}
                choices={[
                  { id: "name", name: words.byName },
                  { id: "alias", name: words.byAlias },
                ]}
                chosen={batch.shownBy}
                onChange={batch.showBy}
              />
            </Field>
            {language === "th" && (
              <Checkbox
                label={words.thaiDigits}
                checked={batch.hasThaiDigits}
                onChange={(_, { checked }) => batch.showThaiDigits(checked === true)}
              />
            )}
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </section>
  );
}

interface SideChoiceProps {
  readonly hint: string;
  readonly side: SideFile | null;
  /** With `{file}` and `{count}`. */
  readonly sideText: string;
  readonly children: ReactNode;
}

/** The choice of a file beside the batch, and what was chosen. */
function SideChoice({ hint, side, sideText, children }: SideChoiceProps) {
  const styles = useStyles();
  return (
    <div className={styles.choice}>
      <Caption1 as="p" block className={styles.plain}>
        {hint}
      </Caption1>
      {side !== null && <Body1Strong>{fill(sideText, { file: side.name, count: side.count })}</Body1Strong>}
      <div className={styles.buttons}>{children}</div>
    </div>
  );
}

const useStyles = makeStyles({
  options: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  choice: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  plain: { margin: 0 },
});
