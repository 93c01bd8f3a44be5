import type { Seal } from "../core/form/seal";
import { packText } from "./packedText";
import { sha256Hex } from "./sha256Hex";

/** What every form is sealed with. */
export const formSeal: Seal = { hash: sha256Hex, pack: packText };
