import { join } from "node:path";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { launchChromium } from "./launchChromium";
import { openPane, type OpenedPane } from "./openPane";
import { type FolderServer, serveFolder } from "./serveFolder";

/** The built pane for the tests of a file. */
export interface BuiltPanes {
  readonly url: string;
  /** Opens it for the test that runs, which ends with the page closed and nothing that it complained of. */
  open(options?: BrowserContextOptions): Promise<OpenedPane>;
}

/** Serves the built pane to a browser for as long as the tests of a file run. */
export function builtPanes(): BuiltPanes {
  let server: FolderServer;
  let browser: Browser;
  let opened: OpenedPane[] = [];

  beforeAll(async () => {
    server = await serveFolder(join(__dirname, "..", "..", "dist", "pane"));
    browser = await launchChromium();
  });
  afterEach(async () => {
    const panes = opened;
    opened = [];
    await Promise.all(panes.map(({ page }) => page.close()));
    expect(panes.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  return {
    get url() {
      return server.url;
    },
    async open(options) {
      const pane = await openPane(browser, server.url, options);
      opened = [...opened, pane];
      return pane;
    },
  };
}
