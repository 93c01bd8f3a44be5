import { Caption1, makeStyles, Spinner, Subtitle2, tokens } from "@fluentui/react-components";
import {
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
import { KeptStep } from "./KeptStep";
import { LanguageSwitch } from "./LanguageSwitch";
import { type FormStepName, isFormStep, type PaneMemory, type PaneState, type StepName } from "./paneMemory";
import type { NamedFile } from "./namedFile";
import type { PaneServices } from "./paneServices";
import { StepBoundary } from "./StepBoundary";
import { StepNav } from "./StepNav";
import type { StepProps } from "./stepProps";
import { valueIn } from "./task";
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

const CriteriaStep = lazy(() =>
  import(/* webpackChunkName: "criteria" */ "./criteria/CriteriaStep").then((part) => ({
    default: part.CriteriaStep,
  })),
);

const CarryStep = lazy(() =>
  import(/* webpackChunkName: "carry" */ "./carry/CarryStep").then((part) => ({ default: part.CarryStep })),
);

/** The steps about a form that was read, but for the one that makes another form of it. */
const formSteps: Readonly<Record<Exclude<FormStepName, "carry">, ComponentType<StepProps>>> = {
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
    // Their own screens take files.
    if (services.mode === "excel" || step === "collect" || step === "criteria") return;
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

  // Many files are read while the person is elsewhere, and links are confirmed one by one: such steps stay once opened.
  const [opened, setOpened] = useState<readonly StepName[]>([step]);
  if (!opened.includes(step)) setOpened([...opened, step]);

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

  const read = valueIn(control.reading);
  const FormStep = isFormStep(step) && step !== "carry" ? formSteps[step] : null;
  const gate = { language, words, control, isDropping, onCreate: () => move({ step: "create" }) };

  /** Goes on with a form that was made. */
  function openMade({ name, bytes }: NamedFile) {
    move({ step: "fill" });
    control.open({ file: new File([bytes], name), handle: null });
  }

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
        {opened.includes("collect") && (
          <KeptStep isShown={step === "collect"} words={words}>
            <CollectStep services={services} language={language} words={words} onOpen={openMade} />
          </KeptStep>
        )}
        {opened.includes("criteria") && (
          <KeptStep isShown={step === "criteria"} words={words}>
            <CriteriaStep
              services={services}
              form={read?.form ?? null}
              language={language}
              words={words}
              onChanged={creating.loadEditions}
              onUse={(edition) => {
                creating.change({ edition });
                move({ step: "create" });
              }}
            />
          </KeptStep>
        )}
        {opened.includes("carry") && (
          <KeptStep isShown={step === "carry"} words={words}>
            <FormGate {...gate}>
              {(shown) => (
                <CarryStep
                  key={shown.form.id}
                  services={services}
                  language={language}
                  words={words}
                  control={control}
                  read={shown}
                  onOpen={openMade}
                />
              )}
            </FormGate>
          </KeptStep>
        )}
        {(step === "create" || FormStep !== null) && (
          <StepBoundary key={step} words={words}>
            <Suspense fallback={<Spinner label={words.loadingStep} />}>
              {FormStep === null ? (
                <CreateStep mode={services.mode} language={language} words={words} creating={creating} />
              ) : (
                <FormGate {...gate}>
                  {(shown) => <FormStep language={language} words={words} control={control} read={shown} />}
                </FormGate>
              )}
            </Suspense>
          </StepBoundary>
        )}
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
