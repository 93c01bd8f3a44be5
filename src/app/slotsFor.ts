import { editionSeenBy } from "../core/criteria/editionSeenBy";
import type { Criteria } from "../core/criteria/schema";
import { digitsOf } from "../core/form/digitsOf";
import type { FormRequest } from "../core/form/identity";
import { layoutSlots } from "../core/form/layoutForm";
import type { FormSlots } from "../core/form/slots";

/** What is the same in every agency's form of an edition, for one year and round. */
type Shape = Omit<FormSlots, "fixedTexts">;

/** By language, digits, year, round, whether it came of last year's, and categories, the one used last at the end: a batch holds forms of few kinds, and many of each. */
const shapesMade = new WeakMap<Criteria, Map<string, Shape>>();

/** A whole form and each of seven units' in two languages. */
const mostShapes = 16;

/**
 * The slots of a form. Laying it out takes longer than reading it, so forms of one kind share the very same slots,
 * and texts that name the agency are made only if somebody asks for them: where keys of a form are gone.
 */
export function slotsFor(edition: Criteria, request: FormRequest): FormSlots {
  const criteria = editionSeenBy(edition, request.identity.agencyKind);
  const shape = shapeFor(criteria, request);
  let fixedTexts: FormSlots["fixedTexts"] | null = null;
  return {
    ...shape,
    get fixedTexts() {
      fixedTexts ??= layoutSlots(criteria, request).fixedTexts;
      return fixedTexts;
    },
  };
}

function shapeFor(criteria: Criteria, request: FormRequest): Shape {
  const shapes = shapesMade.get(criteria) ?? new Map<string, Shape>();
  shapesMade.set(criteria, shapes);
  const { year, round, categories } = request.identity;
  const lastYear = request.lastYear?.year ?? "";
  const key = [request.language, digitsOf(request) ?? "", year, round, lastYear, ...categories].join(" ");
  const shape = shapes.get(key) ?? shapeOf(layoutSlots(criteria, request));
  shapes.delete(key);
  shapes.set(key, shape);
  const [oldest] = shapes.keys();
  if (shapes.size > mostShapes && oldest !== undefined) shapes.delete(oldest);
  return shape;
}

function shapeOf({ slots, issuedTexts, issuedFormulas, categories }: FormSlots): Shape {
  return { slots, issuedTexts, issuedFormulas, categories };
}
