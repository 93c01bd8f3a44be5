import { type Result, succeed } from "../../../core/result";
import { type Relationship, relationshipsPart, resolveTarget } from "../package/relationships";
import type { Parts } from "../package/parts";
import { applyEdits } from "./applyEdits";
import { locateElements } from "./locateElements";
import { attributeOf } from "./tagText";

/** Parts that change or go, by name; null is a part that goes. */
export type PartChanges = ReadonlyMap<string, string | null>;

/**
 * What to change so that the workbook no longer states an order of calculation, which would name cells that have no
 * formula any more; Excel would call the file damaged. Nothing where it states none.
 */
export function dropCalculationOrder(
  parts: Pick<Parts, "has" | "text">,
  workbookPart: string,
  relationships: readonly Relationship[],
): Result<PartChanges> {
  const chain = relationships.find(({ kind, isExternal }) => kind === "calcChain" && !isExternal)?.target;
  if (chain === undefined) return succeed(new Map());
  const isChain = (name: string): boolean => name.toLowerCase() === chain.toLowerCase();
  const linksPart = relationshipsPart(workbookPart);
  const links = parts.text(linksPart);
  if (!links.ok) return links;
  const types = parts.text(contentTypesPart);
  if (!types.ok) return types;
  return succeed(
    new Map([
      ...(parts.has(chain) ? [[chain, null] as const] : []),
      [
        linksPart,
        withoutElements(links.value, (tag) =>
          isChain(resolveTarget(workbookPart, attributeOf(tag, "Target") ?? "")),
        ),
      ],
      [
        contentTypesPart,
        withoutElements(types.value, (tag) =>
          isChain((attributeOf(tag, "PartName") ?? "").replace(/^\//, "")),
        ),
      ],
    ]),
  );
}

const contentTypesPart = "[Content_Types].xml";

/** A part without those children of its outermost element whose opening tags are unwanted. */
function withoutElements(xml: string, isUnwanted: (tag: string) => boolean): string {
  const unwanted = locateElements(xml, 1)?.children.filter(({ opening }) => isUnwanted(opening)) ?? [];
  return applyEdits(
    xml,
    unwanted.map(({ start, end }) => ({ start, end, text: "" })),
  );
}
