import { oldEngine as english } from "../core/text/en/oldEngine";
import { oldEngine as thai } from "../core/text/th/oldEngine";

// Engines without modules run this instead of the pane. It is compiled to ES5 and uses ES5's library only.

/** Excel waits for a page to say that it is there, and otherwise tells of an add-in that doesn't answer. */
function answerExcel(): void {
  if (typeof Office !== "undefined") void Office.onReady();
}

function show(): void {
  const root = document.getElementById("root");
  if (root === null) return;
  root.style.cssText = "padding: 16px; font-family: 'Leelawadee UI', Tahoma, sans-serif; line-height: 1.5";
  const address = location.href.replace(/[^/]*([?#].*)?$/, "");
  root.appendChild(element("h1", thai.tooOldHead)).style.fontSize = "20px";
  root.appendChild(element("p", thai.tooOldWhy));
  root.appendChild(element("p", thai.tooOldDo));
  root.appendChild(element("p", address)).style.fontWeight = "bold";
  const inEnglish = root.appendChild(document.createElement("div"));
  inEnglish.lang = "en";
  inEnglish.appendChild(element("p", english.tooOldHead)).style.fontWeight = "bold";
  inEnglish.appendChild(element("p", english.tooOldWhy));
  inEnglish.appendChild(element("p", english.tooOldDo));
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

answerExcel();
show();
