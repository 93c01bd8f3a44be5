import { useEffect, useEffectEvent, useState } from "react";
import type { Crosswalk, CrosswalkLink } from "../../core/crosswalk/crosswalk";
import type { PreviewRow } from "../../core/crosswalk/previewCrosswalk";
import { type Result, succeed } from "../../core/result";
import type { Language } from "../../core/text/language";
import type { NamedFile } from "../namedFile";
import type { OpenForm, PaneServices } from "../paneServices";
import { type Task, valueIn } from "../task";
import { useTask } from "../useTask";
import type { CarriedForm, CarryEditions, CarryFault, CarryRequest, CarryServices } from "./carryServices";

/** A crosswalk that is looked through, and both editions side by side. */
export interface CrosswalkDraft {
  /** The file that it is from; null where the program proposed it. */
  readonly source: string | null;
  readonly crosswalk: Crosswalk;
  readonly rows: Readonly<Record<Language, readonly PreviewRow[]>>;
}

/** Another form in the making of the one that is open. */
export interface Carrying {
  readonly purpose: CarryRequest["purpose"];
  readonly year: string;
  readonly oldestYears: string;
  readonly faults: readonly CarryFault[];
  readonly editions: Task<CarryEditions>;
  /** The key of the edition that the new form is of. */
  readonly target: string;
  readonly isOtherEdition: boolean;
  readonly readingEdition: Task<null>;
  readonly crosswalk: Task<CrosswalkDraft>;
  readonly savingCrosswalk: Task<NamedFile>;
  readonly making: Task<CarriedForm>;
  choosePurpose(purpose: CarryRequest["purpose"]): void;
  typeYear(year: string): void;
  typeOldestYears(years: string): void;
  chooseTarget(key: string): void;
  readEdition(file: File): void;
  /** Proposes the crosswalk, anew where there is one. */
  propose(): void;
  readCrosswalk(file: File): void;
  changeLink(at: number, change: Partial<Pick<CrosswalkLink, "isConfirmed" | "answers">>): void;
  saveCrosswalk(kind: "json" | "xlsx", language: Language): void;
  make(): void;
  cancelMaking(): void;
  download(file: NamedFile): void;
}

export interface CarryingSetting {
  readonly services: PaneServices;
  readonly form: OpenForm;
  /** Its fiscal year, พ.ศ. */
  readonly year: number;
  readonly ambiguous: string | null;
}

/** The state of the step that makes another form of the open one. */
export function useCarrying({ services, form, year, ambiguous }: CarryingSetting): Carrying {
  const [purpose, setPurpose] = useState<CarryRequest["purpose"]>("next-year");
  const [typedYear, setTypedYear] = useState(String(year + 1));
  const [oldestYears, setOldestYears] = useState("2");
  const [chosen, setChosen] = useState<string | null>(null);
  const [faults, setFaults] = useState<readonly CarryFault[]>([]);
  const editions = useTask<CarryEditions>();
  const readingEdition = useTask<null>();
  const crosswalk = useTask<CrosswalkDraft>();
  const savingCrosswalk = useTask<NamedFile>();
  const making = useTask<CarriedForm>();

  const listed = valueIn(editions.task);
  const own = listed?.own ?? "";
  const isChosen = listed?.all.some(({ key }) => key === chosen) ?? false;
  const target = isChosen && chosen !== null ? chosen : own;
  const isOtherEdition = target !== own;

  const list = useEffectEvent(() => {
    editions.start("loadingEditions", async () =>
      succeed(await (await services.openCarry()).listEditions(form)),
    );
  });
  useEffect(() => list(), [form]);

  function leaveMade() {
    if (making.task.kind !== "idle") making.reset();
    setFaults([]);
  }

  function chooseTarget(key: string) {
    if (key === target) return;
    setChosen(key);
    leaveMade();
    savingCrosswalk.reset();
    if (key === own) crosswalk.reset();
    else draft(key, null, (open) => open.propose({ form, target: key }));
  }

  function draft(
    key: string,
    source: string | null,
    find: (open: CarryServices) => Promise<Result<Crosswalk>>,
  ) {
    leaveMade();
    savingCrosswalk.reset();
    crosswalk.start(
      "readingForm",
      async () => {
        const open = await services.openCarry();
        const found = await find(open);
        if (!found.ok) return found;
        const rows = await open.preview({ form, target: key }, found.value);
        return succeed({ source, crosswalk: found.value, rows }, found.problems);
      },
      { keepsLast: source !== null },
    );
  }

  return {
    purpose,
    year: typedYear,
    oldestYears,
    faults,
    editions: editions.task,
    target,
    isOtherEdition,
    readingEdition: readingEdition.task,
    crosswalk: crosswalk.task,
    savingCrosswalk: savingCrosswalk.task,
    making: making.task,
    choosePurpose(next) {
      setPurpose(next);
      leaveMade();
    },
    typeYear(text) {
      setTypedYear(text);
      leaveMade();
    },
    typeOldestYears(text) {
      setOldestYears(text);
      leaveMade();
    },
    chooseTarget,
    readEdition(file) {
      readingEdition.start("readingBatch", async (signal) => {
        const open = await services.openCarry();
        const read = await open.readEdition(file);
        if (!read.ok) return read;
        const all = await open.listEditions(form);
        if (signal.aborted) return null;
        editions.update(all);
        chooseTarget(read.value.key);
        return succeed(null);
      });
    },
    propose: () => draft(target, null, (open) => open.propose({ form, target })),
    readCrosswalk: (file) => draft(target, file.name, (open) => open.readCrosswalk({ form, target }, file)),
    changeLink(at, change) {
      const now = valueIn(crosswalk.task);
      if (now === null) return;
      leaveMade();
      savingCrosswalk.reset();
      const links = now.crosswalk.links.map((link, index) => (index === at ? { ...link, ...change } : link));
      crosswalk.update({ ...now, crosswalk: { ...now.crosswalk, links } });
    },
    saveCrosswalk(kind, language) {
      const now = valueIn(crosswalk.task);
      if (now === null) return;
      savingCrosswalk.start("savingBatch", async (signal) => {
        const open = await services.openCarry();
        const made = await open.makeCrosswalkFile({ form, target }, now.crosswalk, kind, language);
        if (made.ok && !signal.aborted) services.saveFile(made.value);
        return made;
      });
    },
    make() {
      const drafted = valueIn(crosswalk.task)?.crosswalk ?? null;
      making.start("makingForm", async (signal) => {
        const open = await services.openCarry();
        const request = {
          purpose,
          olderYear: year,
          year: typedYear,
          oldestYears,
          crosswalk: isOtherEdition ? drafted : null,
          ambiguous,
        };
        const made = await open.make({ form, target }, request, signal);
        setFaults("faults" in made ? made.faults : []);
        return "faults" in made ? null : made;
      });
    },
    cancelMaking: making.cancel,
    download: services.saveFile,
  };
}
