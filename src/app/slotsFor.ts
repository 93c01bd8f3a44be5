import type { Criteria } from "../core/criteria/schema";
import type { FormRequest } from "../core/form/identity";
import { layoutSlots } from "../core/form/layoutForm";
import type { FormSlots } from "../core/form/slots";

/** The slots made last for each edition, and the request that they are of. */
const lastMade = new WeakMap<Criteria, { readonly request: string; readonly slots: FormSlots }>();

/** The slots of a form. Those made last are kept, for a form that is open is read again after every change. */
export function slotsFor(criteria: Criteria, request: FormRequest): FormSlots {
  const last = lastMade.get(criteria);
  const wanted = JSON.stringify(request);
  if (last?.request === wanted) return last.slots;
  const slots = layoutSlots(criteria, request);
  lastMade.set(criteria, { request: wanted, slots });
  return slots;
}
