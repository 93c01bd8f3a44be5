import { builtInEditions } from "../../../../src/app/builtInEditions";
import { brokenWords } from "../../../support/brokenWords";
import { workbookOf } from "../../../support/sampleBatch";
import { wholeBatch } from "../../../support/wholeBatch";

describe.each(builtInEditions().map((edition) => [edition.id, edition] as const))(
  "the heads of the consolidated workbook of %s",
  (_, edition) => {
    it.each(["th", "en"] as const)("hold every word whole, in %s", (language) => {
      expect(brokenWords(workbookOf(wholeBatch(edition, { language })).sheets)).toEqual([]);
    });
  },
);
