import { z } from "zod";
import type { Criteria } from "../../criteria/schema";
import type { SourcedText } from "../../criteria/texts";
import { problem } from "../../problem";
import { editionWords } from "../../text/editionWords";
import type { LaidRow } from "../tables/laidValue";
import type { TableRow } from "../tables/tableRow";
import {
  choiceColumn,
  codedWords,
  createEditionTable,
  idColumn,
  listColumn,
  referenceColumn,
  tabs,
  textColumns,
  toItem,
  toSource,
} from "./editionColumns";
import type { EditionLayer } from "./editionLayer";
import type { EditionReader } from "./editionReader";
import { type Placed, placeList, placeObject, placePlain } from "./placedJson";
import type { SourceDesk } from "./sourceDesk";

const { en, th } = editionWords;

export type AdviceKind = keyof typeof th.adviceKinds;

/** Ways of working, conclusions and openings, and the items that they help with. */
export const linkedTextTable = createEditionTable(
  "linkedTexts",
  [
    choiceColumn("kind", codedWords({ th: th.adviceKinds, en: en.adviceKinds }), 18),
    idColumn(18),
    ...textColumns("text", 50),
    listColumn("tags", null, 20),
    listColumn("items", toItem, 16),
    referenceColumn("linkSource", toSource, 14),
  ],
  { spareRows: 20, frozenColumns: 2, tabColour: tabs.rare },
);

interface LinkedText {
  readonly id: string;
  readonly text: SourcedText;
  readonly tags?: readonly string[];
  readonly items: readonly string[];
  readonly linkSource: string;
}

export function layoutLinkedTexts({ guidance }: Criteria, layer: EditionLayer): readonly LaidRow[] {
  const rowsOf = (kind: AdviceKind, texts: readonly LinkedText[]) =>
    texts.map(({ id, items, linkSource, tags = [], text }): LaidRow => {
      const key = layer.keyOf("linkedTexts", id);
      return { kind, id, ...layer.text("linkedTexts", key, "text", text), tags, items, linkSource };
    });
  return [
    ...rowsOf("waysOfWorking", guidance.waysOfWorking),
    ...rowsOf("conclusions", guidance.conclusions),
    ...rowsOf("openings", guidance.openings),
  ];
}

const stems: Readonly<Record<AdviceKind, string>> = {
  waysOfWorking: "W",
  conclusions: "conclusion-",
  openings: "opening-",
};

/** The texts by their kinds. */
export function readLinkedTexts(
  reader: EditionReader,
  sources: SourceDesk,
): Readonly<Record<AdviceKind, Placed>> {
  const ids = reader.idsOf("linkedTexts");
  const rows = reader.tables.rowsOf("linkedTexts");
  for (const row of rows.filter((each) => !each.has("kind"))) {
    const { heading, place } = reader.originOf(row, "kind");
    reader.tell(problem("authoring/blank-cell", place, { heading }));
  }
  const texts = rows.flatMap((row) => {
    const kind = kindIn(row);
    if (kind === null) return [];
    const id = reader.id(row, "id", z.string().min(1), ids, (number) => `${stems[kind]}${number}`);
    const key = reader.keyOf("linkedTexts", id);
    const placed = placeObject(
      {
        id: placePlain(id, reader.originOf(row, "id")),
        text: reader.needText(row, "linkedTexts", key, "text"),
        tags: kind === "waysOfWorking" ? reader.list(row, "tags") : undefined,
        items: reader.list(row, "items"),
        linkSource: sources.of(row, "linkSource", reader.originOf(row, "linkSource")),
      },
      reader.originOf(row, "id"),
    );
    return [{ kind, placed }];
  });
  const ofKind = (kind: AdviceKind) =>
    placeList(texts.filter((each) => each.kind === kind).map(({ placed }) => placed));
  return {
    waysOfWorking: ofKind("waysOfWorking"),
    conclusions: ofKind("conclusions"),
    openings: ofKind("openings"),
  };
}

function kindIn(row: TableRow): AdviceKind | null {
  const code = row.text("kind");
  return code === "waysOfWorking" || code === "conclusions" || code === "openings" ? code : null;
}
