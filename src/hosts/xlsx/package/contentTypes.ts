import { type Result, succeed } from "../../../core/result";
import type { Parts } from "./parts";
import { parseXml } from "./parseXml";

/** Gives a part's content type; "" where the package states none. */
export type ContentTypes = (part: string) => string;

/** What `[Content_Types].xml` states, by part and else by extension, both without regard to case. */
export function readContentTypes(parts: Pick<Parts, "text">): Result<ContentTypes> {
  const name = "[Content_Types].xml";
  const xml = parts.text(name);
  if (!xml.ok) return xml;
  const byExtension = new Map<string, string>();
  const byPart = new Map<string, string>();
  const parsed = parseXml(name, xml.value, {
    root: "types:Types",
    open: (element, attribute) => {
      const type = attribute("ContentType") ?? "";
      if (element === "types:Default") byExtension.set((attribute("Extension") ?? "").toLowerCase(), type);
      if (element === "types:Override")
        byPart.set((attribute("PartName") ?? "").replace(/^\//, "").toLowerCase(), type);
    },
  });
  if (!parsed.ok) return parsed;
  return succeed((part) => {
    const lower = part.toLowerCase();
    return byPart.get(lower) ?? byExtension.get(lower.slice(lower.lastIndexOf(".") + 1)) ?? "";
  });
}
