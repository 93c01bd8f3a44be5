import type { Crosswalk, CrosswalkLink, EditionName } from "./crosswalk";

/**
 * The text of a crosswalk's file: JSON with a line for each link, so that two of them are compared line by line. The
 * same crosswalk gives the same text, whatever the order in which its members were made.
 */
export function formatCrosswalk({ format, from, to, links }: Crosswalk): string {
  const lines = [
    "{",
    `  "format": ${JSON.stringify(format)},`,
    `  "from": ${editionLine(from)},`,
    `  "to": ${editionLine(to)},`,
    `  "links": [${links.length === 0 ? "]" : ""}`,
    ...links.map((link, index) => `    ${linkLine(link)}${index < links.length - 1 ? "," : ""}`),
    ...(links.length === 0 ? [] : ["  ]"]),
    "}",
  ];
  return `${lines.join("\n")}\n`;
}

function editionLine({ id, hash }: EditionName): string {
  return JSON.stringify({ id, hash });
}

function linkLine({ of, from, to, isConfirmed, answers, note }: CrosswalkLink): string {
  return JSON.stringify({ of, from, to, isConfirmed, answers, ...(note === undefined ? {} : { note }) });
}
