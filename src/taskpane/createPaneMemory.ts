import { keepChosenLanguage, readChosenLanguage } from "../app/chosenLanguage";
import { createKeptList } from "../app/keptList";
import { createSettledMarks } from "../app/settledMarks";
import type { Language } from "../core/text/language";
import { type FormState, type PaneMemory, type PaneState, stepNames } from "../ui/paneMemory";

const names = { step: "pmqa-step", forms: "pmqa-forms" } as const;

/** Where somebody was in a form; what its marks mean is kept apart, for the ribbon's commands. */
type Whereabouts = Omit<FormState, "ambiguous">;

/** Where the user was, kept by this browser; where it keeps nothing, as in a private window, it is forgotten. */
export function createPaneMemory(firstLanguage: Language): PaneMemory {
  const storage = () => localStorage;
  const forms = createKeptList(storage, { name: names.forms, most: 50, isKept: isWhereabouts });
  const marks = createSettledMarks(storage);
  return {
    read(): PaneState {
      const step = readKept(names.step);
      return {
        language: readChosenLanguage(storage) ?? firstLanguage,
        step: stepNames.find((each) => each === step) ?? "create",
      };
    },
    writeLanguage: (language) => keepChosenLanguage(storage, language),
    writeStep: (step) => keep(names.step, step),
    readForm(id) {
      const was = forms.read(id);
      return was === null ? null : { ...was, ambiguous: marks.read(id) };
    },
    writeForm(id, { step, item, ambiguous }) {
      forms.write(id, { step, item });
      marks.write(id, ambiguous);
    },
  };
}

function isWhereabouts(value: unknown): value is Whereabouts {
  if (typeof value !== "object" || value === null) return false;
  const { step, item } = value as Partial<Record<keyof Whereabouts, unknown>>;
  return stepNames.some((each) => each === step) && (item === null || typeof item === "string");
}

function readKept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Refused or full: the pane works without, so there is nothing to tell.
  }
}
