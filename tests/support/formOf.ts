import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { packText } from "../../src/app/packedText";
import type { Criteria } from "../../src/core/criteria/schema";
import type { FormRequest, Identity } from "../../src/core/form/identity";
import { layoutForm, type Form } from "../../src/core/form/layoutForm";
import type { Seal } from "../../src/core/form/seal";

/** A text's digest, as the entries hand it in. */
export function hash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** What forms are sealed with, as the entries hand it in. */
export const seal: Seal = { hash, pack: packText };

/** A request for a form of a made-up department, with whatever a test wants otherwise. */
export function requestOf(
  criteria: Criteria,
  identity: Partial<Identity> = {},
  request: Partial<FormRequest> = {},
): FormRequest {
  return {
    identity: {
      agencyCode: "A001",
      agencyName: "กรมตัวอย่างที่หนึ่ง",
      ministry: "กระทรวงตัวอย่าง",
      agencyKind: criteria.agencyKinds[0]?.id ?? "",
      year: 2569,
      round: 1,
      reportingUnit: "",
      categories: criteria.categories.map(({ id }) => id),
      ...identity,
    },
    language: "th",
    issueId: "issue-1",
    dueDate: "",
    ...request,
  };
}

/** A form of an edition for a made-up department. */
export function formOf(
  criteria: Criteria,
  identity: Partial<Identity> = {},
  request: Partial<FormRequest> = {},
): Form {
  return layoutForm(criteria, requestOf(criteria, identity, request), seal);
}
