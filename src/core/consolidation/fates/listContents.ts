import { unreachable } from "../../unreachable";
import type { Answer, Figure } from "../../scoring/answers";
import type { FormRecord } from "../formRecord";

/** What a person filled in somewhere in a form: a choice by its id, or a text; figures are texts as they were read. */
export interface Content {
  /** Of the statement or the indicator. */
  readonly id: string;
  /** Such as "self", "evidence", "target" or "year-2". */
  readonly part: string;
  readonly kind: "choice" | "text";
  /** Without space around it, and single spaces within. */
  readonly value: string;
}

/** Everything that people filled in, by where in the form it stands; blanks aren't in it. */
export function listContents({ statements, indicators }: FormRecord): ReadonlyMap<string, Content> {
  const contents = new Map<string, Content>();
  const add = (id: string, part: string, text: string, kind: Content["kind"] = "text") => {
    const value = text.normalize("NFC").replace(/\s+/g, " ").trim();
    if (value !== "") contents.set(`${id} ${part}`, { id, part, kind, value });
  };
  const addAnswer = (id: string, part: string, answer: Answer) => {
    switch (answer.kind) {
      case "blank":
        return;
      case "choice":
        return add(id, part, answer.choice, "choice");
      case "not-applicable":
        return add(id, part, answer.kind, "choice");
      case "unreadable":
        return add(id, part, answer.typed);
      default:
        return unreachable(answer);
    }
  };
  for (const { id, self, committee, explanation, evidence, suggestion } of statements) {
    addAnswer(id, "self", self);
    addAnswer(id, "committee", committee);
    add(id, "explanation", explanation);
    add(id, "evidence", evidence);
    add(id, "suggestion", suggestion);
  }
  for (const { id, name, unit, direction, target, years, committee, evidence, suggestion } of indicators) {
    add(id, "name", name);
    add(id, "unit", unit);
    add(id, "direction", direction ?? "", "choice");
    add(id, "target", figureText(target));
    years.forEach((figure, at) => add(id, `year-${at}`, figureText(figure)));
    add(id, "committee", figureText(committee));
    add(id, "evidence", evidence);
    add(id, "suggestion", suggestion);
  }
  return contents;
}

/** True where both say the same. */
export function isSameContent(one: Content | undefined, other: Content | undefined): boolean {
  return one?.kind === other?.kind && one?.value === other?.value;
}

/** True where everything that the second holds is in the first, and the same. */
export function containsAll(
  whole: ReadonlyMap<string, Content>,
  part: ReadonlyMap<string, Content>,
): boolean {
  if (part.size > whole.size) return false;
  for (const [place, content] of part) if (!isSameContent(whole.get(place), content)) return false;
  return true;
}

function figureText(figure: Figure): string {
  switch (figure.kind) {
    case "blank":
      return "";
    case "number":
      return String(figure.value);
    case "unreadable":
      return figure.typed;
    default:
      return unreachable(figure);
  }
}
