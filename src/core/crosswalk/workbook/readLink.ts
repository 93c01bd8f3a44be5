import type { CriteriaIndex } from "../../criteria/indexCriteria";
import { type Problem, problem } from "../../problem";
import { type CrosswalkLink, type LinkSubject, linkSubjects } from "../crosswalk";
import { findSubject } from "../subject";
import { type CrosswalkStamp, linkKey } from "./crosswalkStamp";
import type { IdRow, RowGroup } from "./linkRows";

type Indexes = Readonly<Record<"from" | "to", CriteriaIndex>>;

/**
 * The link that rows say together. It is confirmed where every pair of it is, unless it was confirmed with other ids
 * before: that was about another pair. Where rows differ about answers, people answer anew. Null where its ids are of
 * different kinds, which is an error.
 */
export function readLink(
  group: RowGroup,
  indexes: Indexes,
  stamp: CrosswalkStamp | null,
): { readonly link: CrosswalkLink | null; readonly problems: readonly Problem[] } {
  const [first, ...others] = group.rows;
  if (first === undefined) return { link: null, problems: [] };
  const kinds = kindsIn(group, indexes);
  const [of] = kinds;
  const ids = [...group.from, ...group.to].join(", ");
  if (of === undefined || kinds.length > 1)
    return { link: null, problems: [problem("crosswalk/mixed-kinds", first.row.place("to"), { id: ids })] };

  const problems: Problem[] = [];
  // A row of one side alone only says that its id was without a counterpart before.
  const pairs = group.rows.filter(({ from, to }) => from !== null && to !== null);
  const deciding = pairs.length > 0 ? pairs : group.rows;
  const isIssued = stamp === null || stamp.issued.has(linkKey(group));
  if (!isIssued && pairs.length > 1) problems.push(tellTogether(pairs, ids));

  const claims = deciding.filter(({ row }) => row.text("confirmed") === "confirmed");
  const open = deciding.find(({ row }) => row.text("confirmed") !== "confirmed");
  if (claims.length > 0 && open !== undefined)
    problems.push(problem("crosswalk/partly-confirmed", open.row.place("confirmed"), { id: ids }));
  const wasOther = stamp !== null && !isIssued && wasConfirmedOtherwise(group, stamp);
  if (open === undefined && wasOther)
    problems.push(problem("crosswalk/changed-since-confirmed", first.row.place("confirmed"), { id: ids }));

  const answers = new Set(deciding.map(({ row }) => row.text("answers") ?? ""));
  if (answers.size > 1)
    problems.push(problem("crosswalk/answers-differ", first.row.place("answers"), { id: ids }));
  const note = notesIn([first, ...others]);
  return {
    link: {
      of,
      from: group.from,
      to: group.to,
      isConfirmed: open === undefined && !wasOther,
      answers: answers.size === 1 && answers.has("carry") ? "carry" : "ask",
      ...(note === "" ? {} : { note }),
    },
    problems,
  };
}

function kindsIn(group: RowGroup, indexes: Indexes): readonly LinkSubject[] {
  return linkSubjects.filter((of) =>
    (["from", "to"] as const).some((side) =>
      group[side].some((id) => findSubject(of, id, indexes[side]) !== undefined),
    ),
  );
}

function tellTogether(pairs: readonly IdRow[], id: string): Problem {
  const [first, second = first] = pairs;
  return problem("crosswalk/rows-together", second?.row.place("from") ?? {}, {
    id,
    rows: pairs.map(({ row }) => row.row).join(", "),
  });
}

/** True where one of the ids was in a link that was confirmed when the workbook was made. */
function wasConfirmedOtherwise({ from, to }: RowGroup, { issued }: CrosswalkStamp): boolean {
  return [...issued].some(([key, isConfirmed]) => {
    const [olds = "", news = ""] = key.split(" > ");
    const has = (ids: string, looked: readonly string[]) =>
      ids.split(" ").some((id) => id !== "" && looked.includes(id));
    return isConfirmed && (has(olds, from) || has(news, to));
  });
}

function notesIn(rows: readonly IdRow[]): string {
  const notes = rows.map(({ row }) => row.text("note") ?? "").filter((note) => /\S/.test(note));
  return [...new Set(notes)].join("\n");
}
