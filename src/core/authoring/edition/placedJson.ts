import type { Place } from "../../problem";

/** Where a value of an edition was typed: the cell, its heading and what should be typed there. */
export interface Origin {
  readonly place: Place;
  readonly heading: string;
  readonly help: string;
}

export type Plain = string | number | boolean | null;

/** JSON of which every part knows the cell that it comes from; null where it comes from no cell. */
export type Placed =
  | { readonly kind: "plain"; readonly value: Plain; readonly origin: Origin | null }
  /** What isn't there, with the cell where it would be typed. */
  | { readonly kind: "absent"; readonly origin: Origin }
  | { readonly kind: "list"; readonly parts: readonly Placed[]; readonly origin: Origin | null }
  | { readonly kind: "object"; readonly members: PlacedMembers; readonly origin: Origin | null };

/** Members that are undefined are left out. */
export type PlacedMembers = Readonly<Record<string, Placed | undefined>>;

/** JSON as plain data, and the cells by JSON path, such as `$.categories[0].id`. */
export interface SettledJson {
  readonly input: unknown;
  readonly origins: ReadonlyMap<string, Origin>;
}

export function placePlain(value: Plain, origin: Origin | null = null): Placed {
  return { kind: "plain", value, origin };
}

export function placeAbsent(origin: Origin): Placed {
  return { kind: "absent", origin };
}

/** A text, or the place of one that wasn't typed. */
export function placeOrAbsent(text: string | null, origin: Origin): Placed {
  return text === null ? placeAbsent(origin) : placePlain(text, origin);
}

export function placeList(parts: readonly Placed[], origin: Origin | null = null): Placed {
  return { kind: "list", parts, origin };
}

export function placeObject(members: PlacedMembers, origin: Origin | null = null): Placed {
  return { kind: "object", members, origin };
}

/** Plain data that comes from one cell as a whole, or from none. */
export function placeData(value: unknown, origin: Origin | null = null): Placed {
  if (Array.isArray(value))
    return placeList(
      value.map((each) => placeData(each, origin)),
      origin,
    );
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).map(([key, member]) => [key, placeData(member, origin)] as const);
    return placeObject(Object.fromEntries(members), origin);
  }
  const isPlain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return placePlain(isPlain ? value : null, origin);
}

/** Takes the cells off the data and keeps them by path. */
export function settlePlaced(root: Placed): SettledJson {
  const origins = new Map<string, Origin>();
  const settle = (placed: Placed, path: string): unknown => {
    if (placed.origin !== null) origins.set(path, placed.origin);
    if (placed.kind === "absent") return undefined;
    if (placed.kind === "plain") return placed.value;
    if (placed.kind === "list") return placed.parts.map((part, at) => settle(part, `${path}[${at}]`));
    return Object.fromEntries(
      Object.entries(placed.members).flatMap(([key, member]) => {
        const value = member === undefined ? undefined : settle(member, `${path}.${key}`);
        return value === undefined ? [] : [[key, value] as const];
      }),
    );
  };
  return { input: settle(root, "$"), origins };
}

/** The cell of the longest beginning of a path that has one; null where none has. */
export function originOf(path: string, origins: SettledJson["origins"]): Origin | null {
  for (let rest = path; rest !== ""; rest = rest.replace(/(\.[^.[\]]*|\[[^\]]*\]|\$)$/, "")) {
    const origin = origins.get(rest);
    if (origin !== undefined) return origin;
  }
  return null;
}
