import { buildProduct } from "./setUp/buildProduct.mjs";

// Builds the command line and the pane where their sources have changed: npm run build.
if (!buildProduct(["cli", "pane"])) process.exit(1);
