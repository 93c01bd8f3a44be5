import { useSyncExternalStore } from "react";
import type { ThemeName } from "./paneThemes";

const forcedColours = "(forced-colors: active)";
const dark = "(prefers-color-scheme: dark)";

/** Reads the theme of the program around the page; null where it has none of its own. */
export type ReadTheme = () => ThemeName | null;

/** The theme that the system or the program around the page asks for, followed as it changes. */
export function useThemeName(readTheme: ReadTheme): ThemeName {
  return useSyncExternalStore(subscribe, () => {
    // Who has chosen the colours of the whole system sees them everywhere.
    if (matchMedia(forcedColours).matches) return "highContrast";
    return readTheme() ?? (matchMedia(dark).matches ? "dark" : "light");
  });
}

function subscribe(onChange: () => void): () => void {
  const queries = [forcedColours, dark].map((query) => matchMedia(query));
  queries.forEach((query) => query.addEventListener("change", onChange));
  // Office tells of a new theme in some programs only; whoever has changed it comes back to the page.
  window.addEventListener("focus", onChange);
  return () => {
    queries.forEach((query) => query.removeEventListener("change", onChange));
    window.removeEventListener("focus", onChange);
  };
}
