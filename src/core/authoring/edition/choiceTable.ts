import type { Criteria } from "../../criteria/schema";
import { Choice } from "../../criteria/scoringSchema";
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
  numberColumn,
  tabs,
  textColumns,
} from "./editionColumns";
import type { EditionLayer } from "./editionLayer";
import type { EditionReader } from "./editionReader";
import { type Origin, type Placed, placeList, placeObject, placePlain } from "./placedJson";

const { en, th } = editionWords;
const notApplicableRole = "not-applicable" satisfies keyof typeof th.answerRoles;

/** The answers that a statement may get. */
export const choiceTable = createEditionTable(
  "choices",
  [
    choiceColumn("role", codedWords({ th: th.answerRoles, en: en.answerRoles }), 16),
    idColumn(14),
    ...textColumns("word", 20),
    numberColumn("credit", 12),
    listColumn("typed", null, 60),
  ],
  { spareRows: 4, frozenColumns: 2, tabColour: tabs.frame },
);

export function layoutChoices({ responses }: Criteria, layer: EditionLayer): readonly LaidRow[] {
  const { choices, notApplicable } = responses;
  const answers = choices.map(({ credit, id, typed, word }): LaidRow => ({
    role: "answer",
    id,
    ...layer.text("choices", id, "word", word),
    credit,
    typed,
  }));
  if (notApplicable === null) return answers;
  const { typed, word } = notApplicable;
  return [
    ...answers,
    { role: notApplicableRole, ...layer.text("choices", notApplicableRole, "word", word), typed },
  ];
}

/** The answers and, where there is one, "not applicable". */
export function readChoices(reader: EditionReader): {
  readonly choices: readonly Placed[];
  readonly notApplicable: Placed;
} {
  const rows = reader.tables.rowsOf("choices");
  const isAnswer = (row: TableRow) => row.text("role") !== notApplicableRole;
  const [none, ...more] = rows.filter((row) => !isAnswer(row));
  for (const row of more) reader.tell(problem("authoring/two-not-applicable", row.place("role")));
  const ids = reader.idsOf("choices");
  const choices = rows.filter(isAnswer).map((row) => {
    const credit = row.number("credit");
    const stem = credit === 1 ? "met" : credit === 0 ? "not" : "partly";
    const idOf = (number: number) => (number === 1 ? stem : `${stem}-${number}`);
    const id = reader.id(row, "id", Choice.shape.id, ids, idOf);
    return placeObject(
      {
        id: placePlain(id, reader.originOf(row, "id")),
        credit: reader.value(row, "credit", Choice.shape.credit, 0),
        word: reader.needText(row, "choices", id, "word"),
        typed: reader.list(row, "typed"),
      },
      reader.originOf(row, "id"),
    );
  });
  return {
    choices,
    notApplicable:
      none === undefined
        ? placePlain(null)
        : placeObject(
            {
              word: reader.needText(none, "choices", notApplicableRole, "word"),
              typed: reader.list(none, "typed"),
            },
            reader.originOf(none, "wordTh"),
          ),
  };
}

/** The answers as a part of the edition. */
export function placeResponses(
  { choices, notApplicable }: ReturnType<typeof readChoices>,
  ambiguous: Placed,
  sheet: Origin,
): Placed {
  return placeObject({ choices: placeList(choices, sheet), notApplicable, ambiguous }, sheet);
}
