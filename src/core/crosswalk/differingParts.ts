import { foldTyped } from "../reading/normaliseTyped";

/** A stretch of a text, and whether it differs from the text beside it. */
export interface TextSegment {
  readonly text: string;
  readonly isChanged: boolean;
}

/** Both texts in stretches; the stretches of a text make it up exactly. */
export interface DifferingParts {
  readonly old: readonly TextSegment[];
  readonly now: readonly TextSegment[];
}

/**
 * Words of Latin letters and digits stay whole; Thai, which has no spaces, is cut into letters with all that stands
 * above, below, before and behind them, since a vowel alone can't be marked. Spaces go with what is before them.
 */
const piece =
  /[\p{Script=Latin}\p{N}]+\s*|[\u0E40-\u0E44]?[^\s\u0E40-\u0E44][\u0E30-\u0E3A\u0E45\u0E47-\u0E4E\p{M}]*\s*|[\s\S]/gu;

/** What agrees for fewer characters than this between two differences agrees by chance, and is marked with them. */
const shortestAgreement = 4;

/** Where two texts differ. Spaces, look-alikes and case make no difference. */
export function differingParts(old: string, now: string): DifferingParts {
  const [left, right] = [piecesOf(old), piecesOf(now)];
  const kept = keepLong(left, right, longestCommon(left, right));
  return {
    old: segmentsOf(left, new Set(kept.map(([at]) => at))),
    now: segmentsOf(right, new Set(kept.map(([, at]) => at))),
  };
}

interface Piece {
  readonly text: string;
  readonly folded: string;
}

/** The places of a piece that both texts have, in the first and in the second. */
type Agreement = readonly [left: number, right: number];

function piecesOf(text: string): readonly Piece[] {
  return [...text.matchAll(piece)].map(([each]) => ({ text: each, folded: foldTyped(each) }));
}

/** The longest sequence of pieces that both have in this order. */
function longestCommon(left: readonly Piece[], right: readonly Piece[]): readonly Agreement[] {
  const width = right.length + 1;
  const lengths = new Uint32Array((left.length + 1) * width);
  const isSame = (row: number, column: number) => left[row]?.folded === right[column]?.folded;
  for (let row = left.length - 1; row >= 0; row--)
    for (let column = right.length - 1; column >= 0; column--)
      lengths[row * width + column] = isSame(row, column)
        ? (lengths[(row + 1) * width + column + 1] ?? 0) + 1
        : Math.max(lengths[(row + 1) * width + column] ?? 0, lengths[row * width + column + 1] ?? 0);

  const found: Agreement[] = [];
  let [row, column] = [0, 0];
  while (row < left.length && column < right.length) {
    if (isSame(row, column)) found.push([row++, column++]);
    else if ((lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0)) row++;
    else column++;
  }
  return found;
}

/** Agreements in runs that are long enough, or that reach an end of both texts. */
function keepLong(
  left: readonly Piece[],
  right: readonly Piece[],
  agreements: readonly Agreement[],
): readonly Agreement[] {
  const runs: Agreement[][] = [];
  for (const [row, column] of agreements) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last?.[0] === row - 1 && last[1] === column - 1) run.push([row, column]);
    else runs.push([[row, column]]);
  }
  return runs
    .filter((run) => {
      const [first, last] = [run[0], run.at(-1)];
      const length = run.reduce((sum, [row]) => sum + (left[row]?.folded.length ?? 0), 0);
      const atStart = first?.[0] === 0 && first[1] === 0;
      const atEnd = last?.[0] === left.length - 1 && last[1] === right.length - 1;
      return length >= shortestAgreement || atStart || atEnd;
    })
    .flat();
}

function segmentsOf(pieces: readonly Piece[], kept: ReadonlySet<number>): readonly TextSegment[] {
  return pieces.reduce<readonly TextSegment[]>((segments, { text }, at) => {
    const isChanged = !kept.has(at);
    const last = segments.at(-1);
    return last?.isChanged === isChanged
      ? [...segments.slice(0, -1), { text: last.text + text, isChanged }]
      : [...segments, { text, isChanged }];
  }, []);
}
