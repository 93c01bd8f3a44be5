/** A place in a drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a corner's spoke has its end, or a part of it (0 to 1): the first corner on top, the others clockwise. */
export function pointOnSpoke(centre: Point, radius: number, at: number, of: number, share = 1): Point {
  const angle = (2 * Math.PI * at) / of - Math.PI / 2;
  return {
    x: rounded(centre.x + Math.cos(angle) * radius * share),
    y: rounded(centre.y + Math.sin(angle) * radius * share),
  };
}

/** The path of a series around a radar: closed where it has every corner, else from neighbour to neighbour. */
export function radarPath(points: readonly (Point | null)[]): string {
  const known = points.filter((point) => point !== null);
  if (known.length === points.length) return `M${known.map(at).join("L")}Z`;
  return points
    .map((point, index) => {
      const next = points[(index + 1) % points.length] ?? null;
      return point === null || next === null ? "" : `M${at(point)}L${at(next)}`;
    })
    .join("");
}

function at({ x, y }: Point): string {
  return `${x} ${y}`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
