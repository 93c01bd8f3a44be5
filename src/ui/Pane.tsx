import { Caption1, makeStyles, Spinner, Subtitle2, tokens } from "@fluentui/react-components";
import {
  Activity,
  type ComponentType,
  lazy,
  Suspense,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { Language } from "../core/text/language";
import { paneWordsIn } from "../core/text/paneWords";
import { useCreating } from "./create/useCreating";
import { FormGate } from "./files/FormGate";
import { LanguageSwitch } from "./LanguageSwitch";
import type { PaneMemory, PaneState, StepName } from "./paneMemory";
import type { PaneServices } from "./paneServices";
import { StepBoundary } from "./StepBoundary";
import { StepNav } from "./StepNav";
import type { StepProps } from "./stepProps";
import { useFileDrop } from "./useFileDrop";
import { useForm } from "./useForm";

const CreateStep = lazy(() =>
  import(/* webpackChunkName: "create" */ "./create/CreateStep").then((part) => ({
    default: part.CreateStep,
  })),
);

const CollectStep = lazy(() =>
  import(/* webpackChunkName: "collect" */ "./collect/CollectStep").then((part) => ({
    default: part.CollectStep,
  })),
);

/** The steps about a form that was read. */
const formSteps: Readonly<Record<Exclude<StepName, "create" | "collect">, ComponentType<StepProps>>> = {
  fill: lazy(() =>
    import(/* webpackChunkName: "fill" */ "./fill/FillStep").then((part) => ({ default: part.FillStep })),
  ),
  check: lazy(() =>
    import(/* webpackChunkName: "check" */ "./check/CheckStep").then((part) => ({ default: part.CheckStep })),
  ),
  results: lazy(() =>
    import(/* webpackChunkName: "results" */ "./results/ResultsStep").then((part) => ({
      default: part.ResultsStep,
    })),
  ),
  plan: lazy(() =>
    import(/* webpackChunkName: "plan" */ "./plan/PlanStep").then((part) => ({ default: part.PlanStep })),
  ),
  print: lazy(() =>
    import(/* webpackChunkName: "print" */ "./print/PrintStep").then((part) => ({ default: part.PrintStep })),
  ),
};

export interface PaneProps {
  readonly services: PaneServices;
  readonly memory: PaneMemory;
  /** The step that a ribbon button asks for; null for where the user was. */
  readonly startAt: StepName | null;
  readonly now: Date;
}

/** The whole pane: its language, its steps, and the one that is open. A step left and come back to is as it was. */
export function Pane({ services, memory, startAt, now }: PaneProps) {
  const styles = useStyles();
  const [{ language, step }, setState] = useState((): PaneState => {
    const kept = memory.read();
    return { ...kept, step: startAt ?? kept.step };
  });
  const words = paneWordsIn(language);

  const move = (change: Partial<PaneState>) => setState((current) => ({ ...current, ...change }));
  useEffect(() => memory.writeStep(step), [memory, step]);

  function speak(next: Language) {
    move({ language: next });
    memory.writeLanguage(next);
  }

  const control = useForm({
    services,
    memory,
    step,
    onStep: (next) => move({ step: next }),
    onResume: (from, to) =>
      setState((current) => (current.step === from ? { ...current, step: to } : current)),
  });
  const creating = useCreating(services, now, () => control.open(null));
  const isDropping = useFileDrop((chosen) => {
    // Its own screen takes many files.
    if (services.mode === "excel" || step === "collect") return;
    if (step === "create" && creating.formsFor === "roster") return creating.chooseRoster(chosen.file);
    // What comes of it, and what is asked before, stands in the steps about a form.
    if (step === "create") move({ step: "fill" });
    control.open(chosen);
  });

  // In Excel the form is in the workbook that is open: nobody has to choose it.
  const openWorkbook = useEffectEvent(() => {
    if (services.mode === "files") return;
    if (startAt === null) control.resume();
    else control.open(null);
  });
  // Before the first paint, which would show that nothing has been read.
  useLayoutEffect(() => openWorkbook(), []);

  // Many files are read while the person is elsewhere, so that step stays once it has been opened.
  const [hasCollected, setHasCollected] = useState(step === "collect");
  if (step === "collect" && !hasCollected) setHasCollected(true);

  // A step that was left by a button of its own has taken the keyboard's place with it.
  const main = useRef<HTMLElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    // While somebody types in the sheet beside the pane, theirs is there.
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (isLost) main.current?.focus({ preventScroll: true });
  }, [step]);

  // Screen readers choose their voice by it.
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.productName;
  }, [language, words]);

  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Subtitle2 as="h1" block className={styles.plain}>
          {words.productName}
        </Subtitle2>
        <LanguageSwitch language={language} words={words} onChange={speak} />
      </header>
      <StepNav step={step} words={words} onChange={(next) => move({ step: next })} />
      <main ref={main} tabIndex={-1} className={styles.main}>
        {hasCollected && (
          <Activity mode={step === "collect" ? "visible" : "hidden"}>
            <StepBoundary words={words}>
              <Suspense fallback={<Spinner label={words.loadingStep} />}>
                <CollectStep
                  services={services}
                  language={language}
                  words={words}
                  onOpen={({ name, bytes }) => {
                    move({ step: "fill" });
                    control.open({ file: new File([bytes], name), handle: null });
                  }}
                />
              </Suspense>
            </StepBoundary>
          </Activity>
        )}
        <StepBoundary key={step} words={words}>
          <Suspense fallback={<Spinner label={words.loadingStep} />}>
            {step === "collect" ? null : step === "create" ? (
              <CreateStep mode={services.mode} language={language} words={words} creating={creating} />
            ) : (
              <FormGate
                Step={formSteps[step]}
                language={language}
                words={words}
                control={control}
                isDropping={isDropping}
                onCreate={() => move({ step: "create" })}
              />
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
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  plain: { margin: 0 },
  main: { flexGrow: 1, minWidth: 0, outlineStyle: "none" },
});
