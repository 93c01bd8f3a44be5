import { readChosenLanguage } from "../app/chosenLanguage";
import { commandWordsIn } from "../core/text/commandWords";
import type { Language } from "../core/text/language";
import type { Message } from "./message";
import { tellInDialog } from "./tellInDialog";

type CommandName = "computeNow" | "checkForm";

associate("computeNow");
associate("checkForm");

/** Ties a button of manifest.xml to what it does. */
function associate(name: CommandName): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => void run(name, event));
}

/** Excel shows the command as running, and no other of them can start, until it is told that this one is done. */
async function run(name: CommandName, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await tellInDialog(await outcomeOf(name));
  } finally {
    event.completed();
  }
}

async function outcomeOf(name: CommandName): Promise<Message> {
  await Office.onReady();
  const language = spokenLanguage();
  try {
    const { commandEngine } = await import(/* webpackChunkName: "commandEngine" */ "./commandEngine");
    return await commandEngine[name](language);
  } catch (error) {
    reportError(error);
    const { commandFailedHead, commandFault } = commandWordsIn(language);
    return { language, heading: commandFailedHead, lines: [commandFault] };
  }
}

/** The language chosen in the pane; until then Thai, unless Excel is in English. */
function spokenLanguage(): Language {
  const chosen = readChosenLanguage(() => localStorage);
  if (chosen !== null) return chosen;
  return Office.context.displayLanguage.toLowerCase().startsWith("en") ? "en" : "th";
}
