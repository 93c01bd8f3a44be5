import { buildProduct } from "./setUp/buildProduct.mjs";
import { parsePaneOptions } from "./setUp/paneOptions.mjs";
import { giveUp } from "./setUp/run.mjs";

// Builds the command line and the pane where their sources or these options have changed:
// npm run build -- [--url https://ADDRESS/OF/THE/PANE/] [--office-js self|cdn]

const { options, fault } = parsePaneOptions(process.argv.slice(2));
if (fault !== undefined) giveUp(fault);
if (!buildProduct(["cli", "pane"], options)) process.exit(1);
