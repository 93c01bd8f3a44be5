import { register } from "node:module";

// Sources run as they are, so that a bench needs no build; what it measures is the code that swc would ship.
register("./typescriptHooks.mjs", import.meta.url);
