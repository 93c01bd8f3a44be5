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

/** Words of the pane in Thai, step by step. */
export const pane = {
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
