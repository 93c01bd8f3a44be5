import { commandWordsIn } from "../core/text/commandWords";
import { parseMessageHash } from "./message";

const message = parseMessageHash(location.hash);
if (message !== null) {
  const { language, heading, lines } = message;
  document.documentElement.lang = language;
  document.title = heading;
  append("h1", heading);
  for (const line of lines) append("p", line);
  const close = append("button", commandWordsIn(language).close);
  void Office.onReady(({ host }) => {
    // Outside Excel there is nobody to close the window.
    if (host === null) return;
    close.addEventListener("click", () => Office.context.ui.messageParent("close"));
    document.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") Office.context.ui.messageParent("close");
    });
    close.focus();
  });
}

function append(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  document.querySelector("main")?.append(made);
  return made;
}
