import { Body1, Button, makeStyles, Subtitle1, Subtitle2, tokens } from "@fluentui/react-components";
import { carryStepWordsIn } from "../../core/text/carryStepWords";
import { fill } from "../../core/text/fill";
import type { NamedFile } from "../namedFile";
import type { PaneServices } from "../paneServices";
import { ProblemsBar } from "../ProblemsBar";
import type { StepProps } from "../stepProps";
import { TaskStatus } from "../TaskStatus";
import { valueIn } from "../task";
import { CarriedOutcome } from "./CarriedOutcome";
import { CarryFields } from "./CarryFields";
import { CrosswalkPanel } from "./CrosswalkPanel";
import { useCarrying } from "./useCarrying";

export interface CarryStepProps extends StepProps {
  readonly services: PaneServices;
  /** Goes on with a form in the steps about one. */
  readonly onOpen: (file: NamedFile) => void;
}

/** The step that makes another form of the open one: next year's, or this year's under other criteria. */
export function CarryStep({ services, language, words: paneWords, control, read, onOpen }: CarryStepProps) {
  const styles = useStyles();
  const words = carryStepWordsIn(language);
  const { form, report } = read;
  const carrying = useCarrying({ services, form, year: report.year, ambiguous: control.ambiguous });
  const { making, crosswalk, purpose, isOtherEdition } = carrying;
  const waiting = valueIn(crosswalk)?.crosswalk.links.filter(({ isConfirmed }) => !isConfirmed).length ?? 0;
  const lacksEdition = purpose === "same-year" && !isOtherEdition;
  const lacksCrosswalk = isOtherEdition && valueIn(crosswalk) === null;
  return (
    <div className={styles.step}>
      <Subtitle1 as="h2" block className={styles.plain}>
        {words.head}
      </Subtitle1>
      <Body1 as="p" block className={styles.plain}>
        {words.lead}
      </Body1>
      {control.hasUnsaved && <Body1 block>{words.unsaved}</Body1>}
      <CarryFields carrying={carrying} language={language} words={words} paneWords={paneWords} />
      {isOtherEdition && (
        <CrosswalkPanel carrying={carrying} language={language} words={words} paneWords={paneWords} />
      )}
      <section aria-label={words.makeHead} className={styles.section}>
        <Subtitle2 as="h3" block className={styles.plain}>
          {words.makeHead}
        </Subtitle2>
        {lacksEdition && <Body1 block>{words.sameEdition}</Body1>}
        {isOtherEdition && waiting > 0 && <Body1 block>{fill(words.unconfirmed, { count: waiting })}</Body1>}
        <Button
          appearance="primary"
          className={styles.action}
          disabledFocusable={making.kind === "busy" || lacksEdition || lacksCrosswalk}
          onClick={carrying.make}
        >
          {purpose === "next-year" ? words.makeNextYear : words.makeSameYear}
        </Button>
        <TaskStatus
          task={making}
          done={() => words.made}
          words={paneWords}
          onCancel={carrying.cancelMaking}
        />
        {making.kind === "failed" && (
          <ProblemsBar title={words.failed} failure={making.failure} language={language} words={paneWords} />
        )}
      </section>
      {making.kind === "done" && (
        <CarriedOutcome
          made={making.value}
          language={language}
          words={words}
          paneWords={paneWords}
          onDownload={() => carrying.download(making.value.saved.file)}
          onOpen={services.mode === "excel" ? null : () => onOpen(making.value.saved.file)}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  plain: { margin: 0 },
  action: { alignSelf: "flex-start" },
});
