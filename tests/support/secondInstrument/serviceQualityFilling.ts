import { editionSeenBy } from "../../../src/core/criteria/editionSeenBy";
import { indexCriteria } from "../../../src/core/criteria/indexCriteria";
import { ItemId } from "../../../src/core/criteria/ids";
import type { Identity } from "../../../src/core/form/identity";
import { sheetWordsIn } from "../../../src/core/text/words";
import type { CellValue } from "../../../src/core/workbook/blueprint";
import { filledFormFile, type Filling } from "../filledFormFile";
import { serviceQuality } from "./serviceQuality";

/** What an indicator's row holds. */
interface Row {
  readonly direction: "more" | "less" | null;
  readonly target: number | null;
  readonly results: readonly [before: number | null, now: number];
  readonly committee?: number;
}

/** An agency's answers: a text for each level of an item, lowest first, with a mark for each statement it is asked. */
export interface Answers {
  readonly kind: "department" | "hospital";
  readonly items: Readonly<Record<string, readonly string[]>>;
  /** By the row's id, such as R.1.1.a. */
  readonly indicators: Readonly<Record<string, Row>>;
}

const wordOf: Readonly<Record<string, string>> = {
  "+": "ครบ",
  "%": "บางส่วน",
  "-": "ยังไม่ทำ",
  "~": "ไม่เกี่ยวข้อง",
  "?": "ไม่แน่ใจ",
};

/** A hospital that has left one item blank and has another that doesn't apply to it. */
export const hospital: Answers = {
  kind: "hospital",
  items: {
    "L.1": ["++", "+%", "+", "--"],
    "L.2": ["+", "++", "+-", "-"],
    "C.1": ["+~", "+", "%%+", "-"],
    "C.2": ["+", "+", "++", "+%"],
    "C.3": ["+-", "+", "-", "-"],
    "W.1": ["+++", "++", "+", "+"],
    "W.2": ["~", "~~", "~", "~~"],
  },
  indicators: {
    "R.1.1.a": { direction: "more", target: 80, results: [78, 84], committee: 79 },
    "R.1.1.b": { direction: "less", target: 50, results: [55, 30] },
    "R.1.2.a": { direction: null, target: null, results: [30, 22], committee: 61 },
    "R.1.3.a": { direction: "more", target: 10, results: [null, 7.5] },
  },
};

/** A department that has answered everything. */
export const department: Answers = {
  kind: "department",
  items: {
    "L.1": ["++", "++", "+", "++"],
    "L.2": ["-", "++", "++", "+"],
    "C.1": ["++", "%", "+++", "+"],
    "C.2": ["+", "+", "--", "--"],
    "C.3": ["++", "+", "+", "+"],
    "W.1": ["+-+", "--", "-", "-"],
    "W.2": ["+", "+", "+", "%+"],
    "T.1": ["+", "+", "++", "+"],
  },
  indicators: {
    "R.1.1.a": { direction: "more", target: 100, results: [75, 79.94] },
    "R.1.2.a": { direction: null, target: null, results: [70, 61] },
    "R.2.1.a": { direction: "more", target: 5, results: [4, 5.6] },
  },
};

/** What such an agency types, by the text of the cells' keys; the committee answers the items that are given for it. */
export function fillingOf({ kind, items, indicators }: Answers, committee: Answers["items"] = {}): Filling {
  return {
    ...answersIn(kind, items, "self"),
    ...answersIn(kind, committee, "committee"),
    ...Object.fromEntries(Object.entries(indicators).flatMap(([id, row]) => entriesOf(id, row))),
  };
}

/** The file of such an agency's form. */
export function serviceQualityForm(
  answers: Answers,
  identity: Partial<Identity> = {},
  committee: Answers["items"] = {},
): Promise<Uint8Array> {
  const isHospital = answers.kind === "hospital";
  return filledFormFile(serviceQuality(), fillingOf(answers, committee), {
    agencyCode: isHospital ? "H001" : "D001",
    agencyName: isHospital ? "โรงพยาบาลตัวอย่าง" : "กรมตัวอย่าง",
    agencyKind: answers.kind,
    year: 2570,
    ...identity,
  });
}

function answersIn(
  kind: string,
  items: Answers["items"],
  set: "self" | "committee",
): Readonly<Record<string, CellValue>> {
  const index = indexCriteria(editionSeenBy(serviceQuality(), kind));
  return Object.fromEntries(
    Object.entries(items).flatMap(([item, marks]) => {
      const asked = index.statementsOf(ItemId.parse(item));
      const given = [...marks.join("")];
      if (asked.length !== given.length)
        throw new Error(`${item} asks ${asked.length} statements of a ${kind}`);
      return asked.map(({ id }, at): [string, CellValue] => [
        `c${item.split(".")[0] ?? ""}!${id}|#${set}`,
        wordOf[given[at] ?? ""] ?? null,
      ]);
    }),
  );
}

function entriesOf(
  id: string,
  { direction, target, results, committee }: Row,
): readonly [string, CellValue][] {
  const { directionMore, directionLess } = sheetWordsIn("th").form;
  const cells: Readonly<Record<string, CellValue>> = {
    "#name": `ตัวชี้วัด ${id}`,
    "#unit": "หน่วย",
    "#direction": direction === null ? null : direction === "more" ? directionMore : directionLess,
    "#target": target,
    "#year-0": results[0],
    "#year-1": results[1],
    "#committee": committee ?? null,
  };
  return Object.entries(cells).flatMap(([column, value]): readonly [string, CellValue][] =>
    value === null ? [] : [[`cR!${id}|${column}`, value]],
  );
}
