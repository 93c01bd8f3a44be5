import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "./launchChromium";
import { openPane, type OpenedPane } from "./openPane";
import { type FolderServer, serveFolder } from "./serveFolder";

/** The pane of the test that runs. */
export interface PaneForEach {
  readonly page: Page;
  readonly complaints: OpenedPane["complaints"];
  readonly url: string;
}

export interface PaneSize {
  readonly width?: number;
  readonly height?: number;
}

/** Opens the built pane anew for every test of the file, and holds each to it that the page complains of nothing. */
export function paneForEach({ width = 350, height = 700 }: PaneSize = {}): PaneForEach {
  let server: FolderServer;
  let browser: Browser;
  let pane: OpenedPane;

  beforeAll(async () => {
    server = await serveFolder(join(__dirname, "..", "..", "dist", "pane"));
    browser = await launchChromium();
  });
  beforeEach(async () => {
    pane = await openPane(browser, server.url, { viewport: { width, height } });
  });
  afterEach(async () => {
    const { complaints } = pane;
    await pane.page.close();
    expect(complaints).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  return {
    get page() {
      return pane.page;
    },
    get complaints() {
      return pane.complaints;
    },
    get url() {
      return server.url;
    },
  };
}
