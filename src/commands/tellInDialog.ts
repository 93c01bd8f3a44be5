import { type Message, messageHash } from "./message";

/** Share of the screen that the window takes, in percent. */
const size = { width: 35, height: 40 } as const;

/**
 * Says something in a small window beside Excel, until the person closes it. Comes back then: the commands' page is
 * put away once a command is done, and its window with it.
 */
export function tellInDialog(message: Message): Promise<void> {
  const address = new URL("dialog.html", location.href);
  address.hash = messageHash(message);
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(
      address.href,
      { ...size, displayInIframe: true },
      ({ status, value }) => {
        // Popups forbidden, or a window that is open already: the result in the sheets speaks for itself.
        if (status !== Office.AsyncResultStatus.Succeeded) return resolve();
        value.addEventHandler(Office.EventType.DialogMessageReceived, () => {
          value.close();
          resolve();
        });
        value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
      },
    );
  });
}
