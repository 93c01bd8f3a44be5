import { parseCriteria } from "../../criteria/parseCriteria";
import type { Criteria } from "../../criteria/schema";
import { hasError, type Place, type Problem, problem } from "../../problem";
import { fail, type Result, succeed } from "../../result";
import { describePlace } from "../../text/describeProblem";
import type { Snapshot } from "../../workbook/snapshot";
import { readTables } from "../tables/readTables";
import { assembleCriteria } from "./assembleCriteria";
import { editionTables } from "./editionTables";
import { gatherSuggestedIds } from "./gatherSuggestedIds";
import { originOf, type SettledJson } from "./placedJson";

/**
 * The edition that is typed in a workbook of tables. Every fault is told with its sheet and cell, all in one pass; a
 * cell of which one fault was told isn't told again. Tables that an edition can't do without are those of `frame` where
 * they are empty.
 */
export function parseEditionTables(snapshot: Snapshot, frame: Criteria): Result<Criteria> {
  const tables = readTables(snapshot, editionTables);
  if (!tables.ok) return tables;
  const assembled = assembleCriteria(tables.value, frame);
  const parsed = parseCriteria(assembled.input);
  const typed = [...tables.problems, ...assembled.problems];
  const faulty = new Set(
    typed.filter(({ severity }) => severity === "error").map(({ place }) => placeKey(place)),
  );
  const found = parsed.problems
    .map((each) => inCell(each, assembled))
    .filter(({ place }) => !faulty.has(placeKey(place)));
  const problems = gatherSuggestedIds([...typed, ...found]);
  return parsed.ok && !hasError(problems) ? succeed(parsed.value, problems) : fail(problems);
}

function placeKey({ cell = "", sheet = "" }: Place): string {
  return `${sheet}!${cell}`;
}

/** A problem of the edition's JSON as one of the cell that was typed, in words that don't speak of JSON. */
function inCell(found: Problem, { origins }: SettledJson): Problem {
  const origin = originOf(found.place.path ?? "", origins);
  const place = origin?.place ?? {};
  if (found.code === "criteria/shape" || found.code === "criteria/unknown-key")
    return problem("authoring/too-few", place, {
      heading: origin?.heading ?? "",
      help: origin?.help ?? "",
    });
  const first = found.params["first"];
  if (typeof first !== "string") return { ...found, place };
  const firstPlace = originOf(first, origins)?.place;
  return {
    ...found,
    place,
    params: { ...found.params, first: firstPlace === undefined ? first : describePlace(firstPlace) },
  };
}
