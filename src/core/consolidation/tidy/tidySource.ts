import type { CriteriaIndex, MeasurePlace, StatementPlace } from "../../criteria/indexCriteria";
import type { AgencyResult, Consolidation } from "../consolidation";
import type { FormRecord, IndicatorRecord, StatementRecord } from "../formRecord";
import type { ReadFile } from "../readFile";

/** What is kept of a file's form; it throws for a file without one. */
export type RecordOf = (file: ReadFile) => FormRecord;

interface SourceOfAgency {
  readonly agency: AgencyResult;
  readonly record: FormRecord;
}

/** What one row of tidy data is made from: one agency and one statement, or one of its indicators. */
export type TidySource = SourceOfAgency &
  (
    | { readonly kind: "statement"; readonly place: StatementPlace; readonly entry: StatementRecord }
    | { readonly kind: "indicator"; readonly place: MeasurePlace; readonly entry: IndicatorRecord }
  );

/** What the rows of one agency are made from: all its statements, blank ones too, then its indicators. */
export function listTidySources(
  index: CriteriaIndex,
  agency: AgencyResult,
  recordOf: RecordOf,
): readonly TidySource[] {
  const record = recordOf(agency.file);
  return [
    ...record.statements.map((entry): TidySource => {
      const place = required(index.statements, entry.id);
      return { kind: "statement", agency, record, place, entry };
    }),
    ...record.indicators.map((entry): TidySource => {
      const place = required(index.measures, entry.measure);
      return { kind: "indicator", agency, record, place, entry };
    }),
  ];
}

/** How many rows of tidy data an agency has. */
export function countTidyRows({ file }: AgencyResult, recordOf: RecordOf): number {
  const { statements, indicators } = recordOf(file);
  return statements.length + indicators.length;
}

/** True where sheets and files may not name agencies: a file's name, place and codes would. */
export function isBlind({ setting }: Pick<Consolidation, "setting">): boolean {
  return setting.shownBy === "alias";
}

/** A record is read by its own edition, so every id of it is there; another is a bug and throws. */
function required<K, V>(map: ReadonlyMap<K, V>, id: K): V {
  const place = map.get(id);
  if (place === undefined) throw new Error(`the edition has no ${String(id)}`);
  return place;
}
