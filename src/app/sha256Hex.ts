import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Hash } from "../core/form/seal";

/** The SHA-256 digest of a text in UTF-8, as hexadecimal; browsers' own is for secure addresses only. */
export const sha256Hex: Hash = (text) => bytesToHex(sha256(utf8ToBytes(text)));
