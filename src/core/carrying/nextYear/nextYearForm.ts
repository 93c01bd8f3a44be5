import { editionSeenBy } from "../../criteria/editionSeenBy";
import type { Criteria } from "../../criteria/schema";
import { textIn } from "../../criteria/textIn";
import type { Crosswalk } from "../../crosswalk/crosswalk";
import { comparisonColumns, digestRows } from "../../form/digestPlaces";
import { digitsOf } from "../../form/digitsOf";
import type { FormRequest, Identity } from "../../form/identity";
import { cellKeyText, sheetKeys } from "../../form/keys";
import { totalRow } from "../../form/layoutCover";
import { type Form, layoutSlots } from "../../form/layoutForm";
import type { Seal } from "../../form/seal";
import { type IdentityField, identityFields } from "../../form/slots";
import { layoutFilled } from "../../merging/layoutFilled";
import type { Stray } from "../../merging/stray";
import type { Assessment } from "../../results/assess";
import { finalSet } from "../../results/finalSet";
import { roundAsSpreadsheet } from "../../scoring/roundAsSpreadsheet";
import type { Blueprint, CellValue } from "../../workbook/blueprint";
import type { OlderForm, PlanFate, ValueFate } from "../carried";
import { categoriesNow } from "../categoriesNow";
import type { CarriedContext } from "../carriedContext";
import { carryValues } from "../carryValues";
import { layoutDecisions } from "../layoutDecisions";
import { layoutKept } from "../layoutKept";
import { kindUnder } from "../kindUnder";
import { createLinkFinder } from "../linkFinder";
import { straysOf } from "../straysOf";
import { findOwnSheets } from "../ownSheets";
import { placesOf } from "../placesOf";
import { withOwnSheets } from "../withOwnSheets";
import { carryPlanOn, createIsUntouched } from "./carryPlanOn";
import { findOldEvidence, type PointedOut } from "./findOldEvidence";
import { createIdMap, type IdMap } from "./mapIds";
import { type ComingKind, type LeftReason, nextYearValues } from "./nextYearValues";
import { recordLastYear } from "./recordLastYear";
import { withoutPending } from "./withoutPending";

/** Last year's form with its scores. */
export interface ScoredOlderForm extends OlderForm {
  readonly assessment: Assessment;
}

/** What next year's form is made for, but for what follows from last year's. */
export interface NextYearRequest extends Pick<FormRequest, "language" | "digits" | "issueId" | "dueDate"> {
  /** The whole edition of next year's form, and the way to it from last year's. */
  readonly criteria: Criteria;
  readonly crosswalk: Crosswalk;
  /** Fiscal year, พ.ศ. */
  readonly year: number;
  /** How many years back a value may have been true last before it is pointed out. */
  readonly oldestYears: number;
}

/** What came along and what stayed: every filled cell of last year's form is in one of the counts. */
export interface NextYearAccount {
  readonly coming: Readonly<Record<ComingKind, number>>;
  readonly left: Readonly<Record<LeftReason, number>>;
  /** Rows of the plan that came along. */
  readonly planRows: number;
  readonly lastYearScores: number;
}

/** Next year's form, filled with what is to be confirmed. */
export interface NextYearForm {
  readonly form: Form;
  /** The edition as the agency's kind sees it. */
  readonly criteria: Criteria;
  readonly request: FormRequest;
  readonly account: NextYearAccount;
  /** By the ids of the new form. */
  readonly pointedOut: readonly PointedOut[];
  /** What a person must decide, or has no place in this edition. */
  readonly apart: readonly ValueFate[];
  /** Texts of last year's form that no form has a place for. */
  readonly strays: readonly Stray[];
  /** Names of the sheets that people had put into it themselves. */
  readonly ownSheets: readonly string[];
  readonly plan: readonly PlanFate[];
}

/** Next year's form of the agency whose form of last year it is, first round, in the language asked for. */
export function nextYearForm(older: ScoredOlderForm, wanted: NextYearRequest, seal: Seal): NextYearForm {
  const { identity } = older.submission;
  const kind = kindUnder(wanted.criteria, older.submission);
  const criteria = editionSeenBy(wanted.criteria, kind);
  const find = createLinkFinder(wanted.crosswalk, older.criteria, wanted.criteria);
  const ids = createIdMap(older.criteria, criteria, find);
  const isUntouched = createIsUntouched(older.criteria, older.submission);
  const pointedOut = findOldEvidence(older, wanted);
  const record = recordLastYear({
    submission: older.submission,
    assessment: older.assessment,
    edition: wanted.crosswalk.from,
    pointedOut,
    ids,
    isUntouched,
  });
  const request: FormRequest = {
    identity: {
      ...identity,
      agencyKind: kind,
      year: wanted.year,
      round: 1,
      categories: categoriesNow(older, criteria, ids),
    },
    language: wanted.language,
    ...(wanted.digits === undefined ? {} : { digits: wanted.digits }),
    issueId: wanted.issueId,
    dueDate: wanted.dueDate,
    lastYear: { year: identity.year, record },
  };
  const setting = { language: wanted.language, digits: digitsOf(request), year: identity.year };
  const settled = withoutPending(older);
  const carried = carryValues(settled.form, wanted.crosswalk, {
    criteria,
    slots: layoutSlots(criteria, request),
    language: wanted.language,
  });
  const { values, coming, left, apart } = nextYearValues(criteria, carried, settled.years, {
    ...setting,
    yearsOn: wanted.year - identity.year,
  });
  const plan = carryPlanOn(carried.plan, older.submission, isUntouched, setting);
  const scores = scoresThen(older, request.identity.categories, ids);
  const filling = {
    values: new Map([...values, ...identityCells(criteria, request), ...scores]),
    plan: plan.rows,
  };
  const form = layoutFilled(criteria, request, filling, seal);
  const context: CarriedContext = {
    older,
    criteria,
    request,
    form,
    places: placesOf(form.blueprint),
    carried: { fates: apart, values, plan: plan.fates },
    strays: straysOf(older),
    scores: [],
  };
  return {
    form: { ...form, blueprint: withSheetsApart(form.blueprint, context) },
    criteria,
    request,
    account: {
      coming: countComing(coming),
      left: { ...countLeft(left), "plan-done": plan.done, "plan-untouched": plan.untouched },
      planRows: plan.rows.length,
      lastYearScores: scores.length,
    },
    pointedOut: record.pointedOut,
    apart,
    strays: context.strays,
    ownSheets: findOwnSheets(older).map(({ name }) => name),
    plan: plan.fates,
  };
}

/** The form, and behind it the sheets of what a person must decide, of what has no place and of people's own, where there are any. */
function withSheetsApart(blueprint: Blueprint, context: CarriedContext): Blueprint {
  const { fates, plan } = context.carried;
  const hasMarked = fates.some(({ kind }) => kind === "marked") || plan.some(({ mark }) => mark !== null);
  const hasKept = fates.some(({ kind }) => kind === "kept") || context.strays.length > 0;
  const sheets = [
    ...blueprint.sheets,
    ...(hasMarked ? [layoutDecisions(context)] : []),
    ...(hasKept ? [layoutKept(context)] : []),
  ];
  return withOwnSheets({ ...blueprint, sheets }, context.older);
}

/** The cells of the cover that say whose form it is. */
function identityCells(
  { agencyKinds }: Criteria,
  { identity, language }: FormRequest,
): readonly (readonly [string, CellValue])[] {
  const textOf = (field: IdentityField): CellValue => {
    if (field !== "agencyKind") return identity[field];
    const kind = agencyKinds.find(({ id }) => id === identity.agencyKind);
    return kind === undefined ? "" : textIn(kind.name, language);
  };
  return identityFields.flatMap((field) => {
    const value = textOf(field);
    const key = cellKeyText({ sheet: sheetKeys.cover, row: field, column: "#value" });
    return value === "" ? [] : [[key, value] as const];
  });
}

/** Last year's scores, in the digest's cells for them: of the set that counted, as they were shown. */
function scoresThen(
  { assessment, criteria, submission }: ScoredOlderForm,
  asked: Identity["categories"],
  ids: IdMap,
): readonly (readonly [string, CellValue])[] {
  const { categories, total } = assessment[finalSet(assessment)];
  const cell = (row: string, score: number | null) =>
    score === null
      ? []
      : [
          [
            cellKeyText({
              sheet: sheetKeys.digest,
              row: digestRows.compared(row),
              column: comparisonColumns.lastYear,
            }),
            roundAsSpreadsheet(score, criteria.scoring.displayDecimals),
          ] as const,
        ];
  const then = submission.identity.categories.map((id) => ids.category(id));
  const isSameScope = then.length === asked.length && asked.every((id) => then.includes(id));
  return [
    ...categories.flatMap(({ category, score }) => {
      const now = ids.category(category);
      return now !== null && asked.some((id) => id === now) ? cell(now, score) : [];
    }),
    ...(isSameScope ? cell(totalRow, total.score) : []),
  ];
}

function countComing(kinds: readonly ComingKind[]): NextYearAccount["coming"] {
  const counts = { answer: 0, figure: 0, text: 0, fact: 0, result: 0 };
  for (const kind of kinds) counts[kind] += 1;
  return counts;
}

function countLeft(reasons: readonly LeftReason[]): NextYearAccount["left"] {
  const counts = {
    committee: 0,
    cover: 0,
    comparison: 0,
    "oldest-result": 0,
    "plan-done": 0,
    "plan-untouched": 0,
  };
  for (const reason of reasons) counts[reason] += 1;
  return counts;
}
