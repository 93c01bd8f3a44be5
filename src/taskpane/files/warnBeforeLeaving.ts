/** Lets the browser ask before the page is left while something isn't saved, until the function that comes back is called. */
export function warnBeforeLeaving(hasUnsaved: () => boolean): () => void {
  function ask(event: BeforeUnloadEvent) {
    if (hasUnsaved()) event.preventDefault();
  }
  window.addEventListener("beforeunload", ask);
  return () => window.removeEventListener("beforeunload", ask);
}
