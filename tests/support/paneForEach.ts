import type { Page } from "playwright-core";
import { builtPanes } from "./builtPanes";
import type { OpenedPane } from "./openPane";

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
  const panes = builtPanes();
  let pane: OpenedPane;

  beforeEach(async () => {
    pane = await panes.open({ viewport: { width, height } });
  });

  return {
    get page() {
      return pane.page;
    },
    get complaints() {
      return pane.complaints;
    },
    get url() {
      return panes.url;
    },
  };
}
