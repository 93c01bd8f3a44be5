import { type Problem, problem } from "../../problem";

/** A run as long as this is told as one: nobody reads a hundred notes to find the one that matters. */
const leastRun = 4;

interface Cell {
  readonly column: string;
  readonly row: number;
}

/** The problems with made ids of consecutive rows told together, by the first and the last of them. */
export function gatherSuggestedIds(problems: readonly Problem[]): readonly Problem[] {
  const runs = problems.reduce<readonly (readonly Problem[])[]>((found, each) => {
    const last = found.at(-1);
    const before = last?.at(-1);
    return last !== undefined && before !== undefined && isNext(before, each)
      ? [...found.slice(0, -1), [...last, each]]
      : [...found, [each]];
  }, []);
  return runs.flatMap(tellRun);
}

function isNext(before: Problem, after: Problem): boolean {
  const [above, below] = [cellOf(before), cellOf(after)];
  return (
    above !== null &&
    below !== null &&
    before.place.sheet === after.place.sheet &&
    above.column === below.column &&
    above.row + 1 === below.row
  );
}

function cellOf({ code, place }: Problem): Cell | null {
  if (code !== "authoring/id-suggested") return null;
  const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(place.cell ?? "") ?? [];
  return column === "" ? null : { column, row: Number(row) };
}

function tellRun(run: readonly Problem[]): readonly Problem[] {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || run.length < leastRun) return run;
  const { heading = "", suggested = "" } = first.params;
  return [
    problem(
      "authoring/ids-suggested",
      { ...first.place, cell: `${first.place.cell}:${last.place.cell}` },
      {
        heading,
        first: suggested,
        last: last.params["suggested"] ?? "",
        count: run.length,
      },
    ),
  ];
}
