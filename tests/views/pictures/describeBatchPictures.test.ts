import { indexCriteria } from "../../../src/core/criteria/indexCriteria";
import { describeBatchSentences } from "../../../src/views/batch/describeBatchSentences";
import { describeBatchPictures } from "../../../src/views/pictures/describeBatchPictures";
import { consolidationOf, readFileOf } from "../../support/batches";
import { smallEdition } from "../../support/smallEdition";

const edition = smallEdition();
const { allStatementIds } = indexCriteria(edition);
const [first = ""] = allStatementIds;

const form = (agencyCode: string, self: Readonly<Record<string, string>>) =>
  readFileOf(edition, { name: `${agencyCode}.xlsx`, identity: { agencyCode, agencyName: agencyCode }, self });

/** One agency has met everything, one the first statement alone. */
const consolidation = consolidationOf(
  [form("A1", Object.fromEntries(allStatementIds.map((id) => [id, "met"]))), form("A2", { [first]: "met" })],
  { editions: [edition] },
);

describe("the pictures of many agencies", () => {
  const { scores, levels } = describeBatchPictures(consolidation);

  it("have the mean of the agencies that have a score, marked where one of them is provisional", () => {
    const means = consolidation.agencies.map(
      ({ self }) => self.categories.find(({ category }) => String(category) === "1")?.score ?? null,
    );
    const [one = null, two = null] = means;
    expect([one, two]).not.toContain(null);
    expect(scores?.series[0]?.scores[0]?.text).toBe(`${(((one ?? 0) + (two ?? 0)) / 2).toFixed(2)}*`);
    expect(scores?.series[0]?.scores[1]?.text).toBe("500.00");
    expect(scores?.series).toHaveLength(1);
  });

  it("have every item of every agency at its level, of processes alone", () => {
    const processes = edition.categories.filter(({ kind }) => kind === "process");
    expect(levels?.bars.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0))).toEqual(
      processes.map(({ items }) => items.length * 2),
    );
  });

  it("are none, as the sentences are, where no agency counts", () => {
    const none = consolidationOf([], { editions: [edition] });
    expect(describeBatchPictures(none)).toEqual({ scores: null, levels: null });
    expect(describeBatchSentences(none)).toEqual([]);
    expect(describeBatchSentences(consolidation).length).toBeGreaterThan(2);
  });
});
