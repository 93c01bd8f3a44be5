import { accountOf } from "../../core/carrying/account";
import type { OlderForm } from "../../core/carrying/carried";
import type { CarriedContext } from "../../core/carrying/carriedContext";
import { carryValues } from "../../core/carrying/carryValues";
import { categoriesNow } from "../../core/carrying/categoriesNow";
import { compareScores } from "../../core/carrying/compareScores";
import { fillCarried } from "../../core/carrying/fillCarried";
import { layoutCarried } from "../../core/carrying/layoutCarried";
import { kindUnder } from "../../core/carrying/kindUnder";
import { straysOf } from "../../core/carrying/straysOf";
import { createLinkFinder } from "../../core/carrying/linkFinder";
import { listDecisions } from "../../core/carrying/listDecisions";
import { mapLastYear } from "../../core/carrying/mapLastYear";
import { createIdMap, type IdMap } from "../../core/carrying/nextYear/mapIds";
import { findOwnSheets } from "../../core/carrying/ownSheets";
import { placesOf } from "../../core/carrying/placesOf";
import { editionSeenBy, variesByKind, wholeEdition } from "../../core/criteria/editionSeenBy";
import type { Criteria } from "../../core/criteria/schema";
import { checkCrosswalk } from "../../core/crosswalk/checkCrosswalk";
import type { Crosswalk } from "../../core/crosswalk/crosswalk";
import { editionName } from "../../core/crosswalk/editionName";
import { proposeCrosswalk } from "../../core/crosswalk/proposeCrosswalk";
import type { FormRequest } from "../../core/form/identity";
import { cellKeyText } from "../../core/form/keys";
import { type Problem, hasError, problem } from "../../core/problem";
import { type Result, fail, succeed } from "../../core/result";
import { carryingWordsIn } from "../../core/text/carryingWords";
import type { Digits } from "../../core/text/digits";
import type { Language } from "../../core/text/language";
import type { Blueprint } from "../../core/workbook/blueprint";
import type { WorkbookHost } from "../../core/workbook/host";
import { snapshotOf } from "../../core/workbook/snapshotOf";
import { formSeal } from "../formSeal";
import type { OpenOptions } from "../openForm";
import { type AssessedForm, scoreSnapshot } from "../scoreForm";
import { slotsFor } from "../slotsFor";
import { carryAmbiguous } from "./carryAmbiguous";

/** What an upgraded form is made with. */
export interface UpgradeOptions {
  /** As the older form has them where they are absent. */
  readonly language?: Language;
  readonly digits?: Digits | "arabic";
  /** The whole edition that the form goes over to, and the way there; null has one proposed, which carries the same alone. */
  readonly to: { readonly criteria: Criteria; readonly crosswalk: Crosswalk | null };
  readonly issueId: string;
}

/** A form that was upgraded, with what became of everything in the older one. */
export interface UpgradedForm extends CarriedContext {
  readonly crosswalk: Crosswalk;
  readonly isProposed: boolean;
  readonly newer: AssessedForm;
  readonly blueprint: Blueprint;
}

/**
 * The form in one host under another edition, made in another host: the same agency, year and round, filled with what
 * the crosswalk carries, and scored anew. The older workbook isn't touched; problems of reading it come along and stop
 * nothing. Fails where it can't be read, is of that edition already, or where the crosswalk isn't one between the two.
 */
export async function upgradeForm(
  from: WorkbookHost,
  into: WorkbookHost,
  reading: OpenOptions,
  options: UpgradeOptions,
): Promise<Result<UpgradedForm>> {
  const read = await from.read();
  if (!read.ok) return read;
  const scored = scoreSnapshot(read.value, reading, read.problems);
  if (!scored.ok) return scored;
  const before = wholeEdition(scored.value.criteria);
  const after = wholeEdition(options.to.criteria);
  const refused = refusalOf(before, after);
  if (refused !== null) return fail([refused]);
  const crosswalk = options.to.crosswalk ?? proposeCrosswalk(before, after, formSeal.hash);
  const wrong = checkCrosswalk(crosswalk, before, after, formSeal.hash);
  if (hasError(wrong)) return fail(wrong);

  const older = { ...scored.value, snapshot: read.value };
  const agencyKind = kindUnder(after, older.submission);
  const criteria = editionSeenBy(after, agencyKind);
  const ids = createIdMap(older.criteria, criteria, createLinkFinder(crosswalk, before, after));
  const request = newerRequest(older, criteria, ids, options);
  const { language } = request;
  const carried = carryValues(older, crosswalk, { criteria, slots: slotsFor(criteria, request), language });
  const form = fillCarried(criteria, request, carried, older.submission, formSeal);
  const newer = scoreSnapshot(snapshotOf(form.blueprint), {
    hash: reading.hash,
    editions: [after],
    edition: after,
    ambiguous: carryAmbiguous(before, after, reading.ambiguous, older.submission.stamp.issueId),
  });
  if (!newer.ok) return newer;

  const context: CarriedContext = {
    older,
    criteria,
    request,
    form,
    places: placesOf(form.blueprint),
    carried,
    strays: straysOf(older),
    scores: compareScores(older, newer.value, {
      fates: carried.fates,
      newerSlots: new Map(form.slots.slots.map((slot) => [cellKeyText(slot), slot])),
      ids,
    }),
  };
  const blueprint = layoutCarried(context);
  const written = await into.create(blueprint);
  if (!written.ok) return written;
  return succeed(
    {
      ...context,
      crosswalk,
      isProposed: options.to.crosswalk === null,
      newer: newer.value,
      blueprint,
    },
    [
      ...toldOf(context, options.to.crosswalk === null),
      ...(agencyKind !== "" || !variesByKind(after)
        ? []
        : [problem("carrying/unknown-kind", {}, { kind: older.submission.identity.agencyKind })]),
      ...wrong,
      ...scored.problems,
      ...written.problems,
    ],
  );
}

/** What the newer form is made for: the same agency, year and round. */
function newerRequest(
  older: OlderForm,
  criteria: Criteria,
  ids: IdMap,
  { language, digits, issueId }: UpgradeOptions,
): FormRequest {
  const { submission } = older;
  const { identity, stamp } = submission;
  const wanted = digits ?? (language === undefined ? stamp.digits : undefined);
  return {
    identity: {
      ...identity,
      agencyKind: kindUnder(criteria, submission),
      categories: categoriesNow(older, criteria, ids),
    },
    language: language ?? submission.language,
    ...(wanted === undefined || wanted === "arabic" ? {} : { digits: wanted }),
    issueId,
    dueDate: stamp.dueDate,
    ...(stamp.lastYear === undefined ? {} : { lastYear: mapLastYear(stamp.lastYear, ids) }),
  };
}

/** What is to be known of what became of the older form. */
function toldOf(context: CarriedContext, isProposed: boolean): readonly Problem[] {
  const { language } = context.request;
  const { decisionsSheet, keptSheet } = carryingWordsIn(language);
  const decisions = listDecisions(context, language).length;
  const kept = accountOf(context.carried).total.kept + context.strays.length;
  return [
    ...(isProposed ? [problem("carrying/proposed")] : []),
    ...(decisions === 0
      ? []
      : [problem("carrying/to-decide", {}, { count: decisions, sheet: decisionsSheet })]),
    ...(kept === 0 ? [] : [problem("carrying/kept", {}, { count: kept, sheet: keptSheet })]),
    ...findOwnSheets(context.older).map(({ name }) => problem("carrying/own-sheet", {}, { name })),
  ];
}

/** Why a form can't go from one edition to another: it is of that one already. */
function refusalOf(before: Criteria, after: Criteria): Problem | null {
  const [from, to] = [before, after].map((each) => editionName(each, formSeal.hash));
  return from?.hash === to?.hash && from?.id === to?.id
    ? problem("carrying/same-edition", {}, { edition: after.id })
    : null;
}
