import type { Explanation } from "../core/results/explanation";
import type { Session } from "./session";
import { wrapText } from "./wrapText";

/** Stands before the lines about what was asked; as wide as the lines are indented. */
const mark = "> ";
const indent = "  ";

/** An explanation as lines; those about a part of it, a statement or a measure by its id, are marked. */
export function describeExplanation(
  { verdict, parts }: Explanation,
  part: string | null,
  { io }: Session,
): readonly string[] {
  const width = io.stdout.isTerminal ? io.stdout.columns : null;
  const behind = (text: string, before: string) =>
    wrapText(text, width === null ? null : width - before.length - indent.length).map((line, index) =>
      index === 0 ? before + line : `${" ".repeat(before.length)}${indent}${line}`,
    );
  const isAsked = (text: string) => part !== null && isAbout(text, part);
  return [
    ...verdict.flatMap((line) => behind(line, "")),
    ...parts.flatMap(({ title, lines }) => [
      "",
      ...behind(title, isAsked(title) ? mark : ""),
      ...lines.flatMap((line) => behind(line, isAsked(line) ? mark : indent)),
    ]),
  ];
}

/** True for a line that begins with an id, behind an answer in brackets or not, or is of one of its indicators. */
function isAbout(text: string, id: string): boolean {
  if (text.startsWith("[")) return text.includes(`] ${id} `);
  const [first = ""] = text.split(" ", 1);
  return first.replace(/\*$/, "") === id || first.startsWith(`${id}.`);
}
