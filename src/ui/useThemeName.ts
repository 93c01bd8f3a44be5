import { useSyncExternalStore } from "react";
import type { ThemeName } from "./paneThemes";

const forcedColours = "(forced-colors: active)";
const dark = "(prefers-color-scheme: dark)";

/** The theme that the system asks for, followed as it changes. */
export function useThemeName(): ThemeName {
  return useSyncExternalStore(subscribe, themeName);
}

function subscribe(onChange: () => void): () => void {
  const queries = [forcedColours, dark].map((query) => matchMedia(query));
  queries.forEach((query) => query.addEventListener("change", onChange));
  return () => queries.forEach((query) => query.removeEventListener("change", onChange));
}

function themeName(): ThemeName {
  if (matchMedia(forcedColours).matches) return "highContrast";
  return matchMedia(dark).matches ? "dark" : "light";
}
