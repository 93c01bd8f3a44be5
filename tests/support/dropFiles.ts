import type { Page } from "playwright-core";

/** Drops files and folders of this machine on the middle of the page, as a person does from a window of files. */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 300, height: 300 };
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const session = await page.context().newCDPSession(page);
  // A hand moves on after the page has answered the first.
  for (const type of ["dragEnter", "dragOver", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, x: width / 2, y: height / 2, data });
  await session.detach();
}
