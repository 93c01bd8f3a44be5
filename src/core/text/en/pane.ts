import { path } from "./path";
import { checkPane } from "./pane/check";
import { collectPane } from "./pane/collect";
import { createPane } from "./pane/create";
import { entryPane } from "./pane/entry";
import { filesPane } from "./pane/files";
import { fillPane } from "./pane/fill";
import { planPane } from "./pane/plan";
import { printPane } from "./pane/print";
import { resultsPane } from "./pane/results";
import { shellPane } from "./pane/shell";
import type { pane as thai } from "../th/pane";

/** Words of the pane in English, step by step. */
export const pane: Record<keyof typeof thai, string> = {
  ...shellPane,
  ...createPane,
  ...collectPane,
  ...filesPane,
  ...fillPane,
  ...entryPane,
  ...checkPane,
  ...resultsPane,
  ...planPane,
  ...printPane,
  ...path,
};
