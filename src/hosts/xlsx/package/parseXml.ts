import { Parser } from "saxen";
import { type Problem, problem } from "../../../core/problem";
import { type Result, fail, succeed } from "../../../core/result";
import { damaged, tooLarge } from "./packageLimits";
import { resolveReferences } from "./xmlText";

/** Gives an attribute of the element that has just opened, references resolved; undefined where it isn't there. */
export type Attribute = (name: string) => string | undefined;

/** Ends the parse with this problem. */
export type Stop = (reason: Problem) => never;

/**
 * What to do with a document's events. Names have the prefixes of `prefixes` below whatever the file calls them, the
 * strict and the transitional namespaces alike: `x:row`, `r:id`; an attribute without a prefix has none.
 */
export interface XmlHandlers {
  /** What the outermost element must be; another makes the document file/damaged. */
  readonly root: string;
  readonly open?: (name: string, attribute: Attribute, stop: Stop) => void;
  readonly close?: (name: string, stop: Stop) => void;
  /** One run of text; a comment or a CDATA section starts a new one. */
  readonly text?: (text: string, stop: Stop) => void;
}

export interface XmlLimits {
  readonly depth: number;
  readonly elements: number;
  /** Declarations of namespaces: each costs as much as a hundred elements. */
  readonly namespaces: number;
  /** Characters of one attribute or of one run of text. */
  readonly textLength: number;
}

export const defaultXmlLimits: XmlLimits = {
  depth: 128,
  elements: 1_500_000,
  namespaces: 2_000,
  textLength: 1_000_000,
};

const transitional = "http://schemas.openxmlformats.org";
const strict = "http://purl.oclc.org/ooxml";
const prefixes = {
  [`${transitional}/spreadsheetml/2006/main`]: "x",
  [`${strict}/spreadsheetml/main`]: "x",
  [`${transitional}/officeDocument/2006/relationships`]: "r",
  [`${strict}/officeDocument/relationships`]: "r",
  [`${transitional}/package/2006/relationships`]: "rels",
  [`${transitional}/package/2006/content-types`]: "types",
  [`${transitional}/markup-compatibility/2006`]: "mc",
  "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main": "x14",
  "http://schemas.microsoft.com/office/excel/2006/main": "xm",
  "http://www.w3.org/XML/1998/namespace": "xml",
};

/**
 * Tells the handlers of a document's elements and text, in order. `part` names the document in problems.
 * Fails with file/unsafe-xml for any document type or entity declaration, with file/damaged for what isn't well
 * formed, with file/too-large past a bound, and with whatever a handler stops for. No reference is ever followed.
 */
export function parseXml(
  part: string,
  xml: string,
  handlers: XmlHandlers,
  limits = defaultXmlLimits,
): Result<null> {
  if (countsMore(xml, "xmlns", limits.namespaces))
    return fail([tooLarge("xmlNamespaces", limits.namespaces, part)]);
  const { open, close, text } = handlers;
  let depth = 0;
  let elements = 0;
  let readAttributes: () => Readonly<Record<string, unknown>> | false = () => false;

  const resolve = (raw: string): string => {
    if (raw.length > limits.textLength) stop(tooLarge("xmlTextLength", limits.textLength, part));
    // Line ends are normalised before references are resolved, so that a written &#13; stays.
    const lines = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
    return resolveReferences(lines) ?? stop(damaged(part));
  };
  const attribute: Attribute = (name) => {
    const attributes = readAttributes();
    const raw = attributes ? attributes[name] : undefined;
    return typeof raw === "string" ? resolve(raw) : undefined;
  };

  const parser = new Parser();
  parser.ns(prefixes);
  parser.on("openTag", (name, attributes, _decode, isEmpty) => {
    if (elements === 0 && name !== handlers.root) stop(damaged(part));
    elements += 1;
    if (elements > limits.elements) stop(tooLarge("xmlElements", limits.elements, part));
    if (!isEmpty) depth += 1;
    if (depth > limits.depth) stop(tooLarge("xmlDepth", limits.depth, part));
    readAttributes = attributes;
    open?.(name, attribute, stop);
  });
  parser.on("closeTag", (name, _decode, isEmpty) => {
    if (!isEmpty) depth -= 1;
    close?.(name, stop);
  });
  if (text) {
    parser.on("text", (raw) => text(resolve(raw), stop));
    parser.on("cdata", (raw) => text(raw, stop));
  }
  parser.on("attention", () => stop(problem("file/unsafe-xml", {}, { part })));
  parser.on("warn", () => stop(damaged(part)));
  parser.on("error", () => stop(damaged(part)));

  try {
    parser.parse(xml);
    return succeed(null);
  } catch (thrown) {
    if (thrown instanceof Stopped) return fail([thrown.reason]);
    throw thrown;
  }
}

/** True where a word stands in a text more often than this. */
function countsMore(text: string, word: string, most: number): boolean {
  let count = 0;
  for (let at = text.indexOf(word); at !== -1 && count <= most; at = text.indexOf(word, at + 1)) count += 1;
  return count > most;
}

/** Carries a problem out of the parser, which knows no other way to end at once. */
class Stopped extends Error {
  constructor(readonly reason: Problem) {
    super(reason.code);
  }
}

const stop: Stop = (reason) => {
  throw new Stopped(reason);
};
