import { languages } from "../core/text/language";
import { type PaneMemory, type PaneState, stepNames } from "../ui/paneServices";

const keys = { language: "pmqa-language", step: "pmqa-step" } as const;

/** Where the user was, kept by this browser; where it keeps nothing, as in a private window, it is forgotten. */
export function createPaneMemory(): PaneMemory {
  return {
    read(): PaneState {
      const kept = readKept();
      return {
        language: languages.find((each) => each === kept.language) ?? "th",
        step: stepNames.find((each) => each === kept.step) ?? "create",
      };
    },
    write({ language, step }) {
      try {
        localStorage.setItem(keys.language, language);
        localStorage.setItem(keys.step, step);
      } catch {
        // Refused or full: the pane works without, so there is nothing to tell.
      }
    },
  };
}

function readKept(): { readonly language: string | null; readonly step: string | null } {
  try {
    return { language: localStorage.getItem(keys.language), step: localStorage.getItem(keys.step) };
  } catch {
    return { language: null, step: null };
  }
}
