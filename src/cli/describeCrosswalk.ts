import type { Criteria } from "../core/criteria/schema";
import { countLinks } from "../core/crosswalk/countLinks";
import type { Crosswalk } from "../core/crosswalk/crosswalk";
import { describeRelation } from "../core/crosswalk/describeRelation";
import { type PreviewRow, type PreviewSide, previewCrosswalk } from "../core/crosswalk/previewCrosswalk";
import { relationKinds } from "../core/crosswalk/relationOf";
import { crosswalkWordsIn } from "../core/text/crosswalkWords";
import { fill } from "../core/text/fill";
import { formatTable } from "./formatTable";
import type { Session } from "./session";

/** A crosswalk with its two editions. */
export interface CrosswalkBetween {
  readonly crosswalk: Crosswalk;
  readonly from: Criteria;
  readonly to: Criteria;
}

/** A crosswalk as lines: how many links there are of each kind, and those that wait for a person. */
export function describeCrosswalk(
  { crosswalk, from, to }: CrosswalkBetween,
  session: Session,
): readonly string[] {
  const { io, language, words } = session;
  const { all, asking, byKind, unconfirmed } = countLinks(crosswalk, from, to);
  const open = openRows({ crosswalk, from, to }, session);
  const fit = io.stdout.isTerminal ? io.stdout.columns : null;
  const kinds = relationKinds.filter((kind) => byKind[kind] > 0);
  return [
    fill(words.crosswalkSummary, { from: from.id, to: to.id, all, unconfirmed, asking }),
    "",
    ...formatTable(
      [{ head: words.crosswalkKind }, { head: words.crosswalkCount, isNumber: true }],
      kinds.map((kind) => [crosswalkWordsIn(language).kinds[kind], String(byKind[kind])]),
      fit,
    ),
    "",
    ...(open.length === 0
      ? [words.crosswalkSettled]
      : [words.crosswalkOpen, ...openTable(open, session, fit)]),
  ];
}

/** The same for machines; of links that wait for nobody only their number. */
export function crosswalkJson(between: CrosswalkBetween, session: Session) {
  const { crosswalk, from, to } = between;
  return {
    from: crosswalk.from,
    to: crosswalk.to,
    counts: countLinks(crosswalk, from, to),
    open: openRows(between, session).map(({ old, now, ...row }) => ({
      ...row,
      old: old === null ? null : sideJson(old),
      new: now === null ? null : sideJson(now),
    })),
  };
}

function sideJson({ id, text, where }: PreviewSide) {
  return { id, text, where };
}

function openRows({ crosswalk, from, to }: CrosswalkBetween, { language }: Session): readonly PreviewRow[] {
  return previewCrosswalk(crosswalk, from, to, language).filter(
    ({ asks, isConfirmed }) => asks !== null || !isConfirmed,
  );
}

function openTable(
  rows: readonly PreviewRow[],
  { language, words }: Session,
  fit: number | null,
): readonly string[] {
  const { asks: reasons, confirmed, unconfirmed } = crosswalkWordsIn(language);
  return formatTable(
    [
      { head: words.crosswalkLink, isNumber: true },
      { head: words.crosswalkKind, isFlexible: true },
      { head: words.crosswalkOldId },
      { head: words.crosswalkOldText, isFlexible: true },
      { head: words.crosswalkNewId },
      { head: words.crosswalkNewText, isFlexible: true },
      { head: words.crosswalkAlike, isNumber: true },
      { head: words.crosswalkDecide, isFlexible: true },
    ],
    rows.map((row) => [
      String(row.link),
      describeRelation(row, language),
      row.old?.id ?? "",
      row.old?.text ?? "",
      row.now?.id ?? "",
      row.now?.text ?? "",
      row.similarity === null ? "" : String(row.similarity),
      [row.isConfirmed ? confirmed : unconfirmed, row.asks === null ? "" : reasons[row.asks]]
        .filter((text) => text !== "")
        .join("; "),
    ]),
    fit,
  );
}
