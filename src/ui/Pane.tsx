import { Body1, Caption1, makeStyles, Spinner, Title3, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState } from "react";
import { useComputing } from "./compute/useComputing";
import { useCreating } from "./create/useCreating";
import { LanguageSwitch } from "./LanguageSwitch";
import { type PaneMemory, type PaneServices, type StepName } from "./paneServices";
import { paneWordsIn } from "./paneWords";
import { StepBoundary } from "./StepBoundary";
import { StepNav } from "./StepNav";
import { useFileDrop } from "./useFileDrop";

const CreateStep = lazy(() =>
  import(/* webpackChunkName: "create" */ "./create/CreateStep").then((part) => ({
    default: part.CreateStep,
  })),
);
const ComputeStep = lazy(() =>
  import(/* webpackChunkName: "compute" */ "./compute/ComputeStep").then((part) => ({
    default: part.ComputeStep,
  })),
);

export interface PaneProps {
  readonly services: PaneServices;
  readonly memory: PaneMemory;
  readonly now: Date;
}

/** The whole pane: its language, its steps, and the one that is open. A step left and come back to is as it was. */
export function Pane({ services, memory, now }: PaneProps) {
  const styles = useStyles();
  const [{ language, step }, setState] = useState(() => memory.read());
  const creating = useCreating(services, now);
  const computing = useComputing(services);
  const words = paneWordsIn(language);

  function move(change: { language?: typeof language; step?: StepName }) {
    const next = { language, step, ...change };
    setState(next);
    memory.write(next);
  }

  const isDropping = useFileDrop((file) => {
    move({ step: "compute" });
    computing.choose(file);
  });

  // Screen readers choose their voice by it.
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.productName;
  }, [language, words]);

  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <div className={styles.title}>
          <Title3 as="h1" block className={styles.plain}>
            {words.productName}
          </Title3>
          <Body1 as="p" block className={styles.plain}>
            {words.purpose}
          </Body1>
        </div>
        <LanguageSwitch language={language} words={words} onChange={(next) => move({ language: next })} />
      </header>
      <StepNav step={step} words={words} onChange={(next) => move({ step: next })} />
      <main className={styles.main}>
        <StepBoundary key={step} words={words}>
          <Suspense fallback={<Spinner label={words.loadingStep} />}>
            {step === "create" ? (
              <CreateStep language={language} words={words} creating={creating} />
            ) : (
              <ComputeStep language={language} words={words} computing={computing} isDropping={isDropping} />
            )}
          </Suspense>
        </StepBoundary>
      </main>
      <footer>
        <Caption1 as="p" block className={styles.plain}>
          {words.privacy}
        </Caption1>
      </footer>
    </div>
  );
}

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    boxSizing: "border-box",
    maxWidth: "760px",
    minHeight: "100vh",
    marginInline: "auto",
    padding: tokens.spacingHorizontalM,
    overflowWrap: "anywhere",
  },
  header: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  title: { display: "flex", flexDirection: "column", minWidth: 0 },
  plain: { margin: 0 },
  main: { flexGrow: 1, minWidth: 0 },
});
