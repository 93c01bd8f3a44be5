import { config } from "zod";

// Zod compiles its checks by new Function unless told not to before the first schema; the page's policy forbids that.
config({ jitless: true });
