import { indexCriteria } from "../../../src/core/criteria/indexCriteria";
import { foldTyped } from "../../../src/core/reading/normaliseTyped";
import { shareOfText, similarityOf } from "../../../src/core/crosswalk/proposing/textGrams";
import { thresholds } from "../../../src/core/crosswalk/proposing/thresholds";
import { listSubjects } from "../../../src/core/crosswalk/subject";
import { readEdition } from "../../support/readEdition";

const index = indexCriteria(readEdition("pmqa-4.0"));

describe("the thresholds of proposals", () => {
  it("keep apart any two statements of different items of pmqa-4.0, and any two measures and topics", () => {
    for (const kind of ["statement", "measure", "topic"] as const) {
      const subjects = listSubjects(kind, index);
      const others = subjects.flatMap((one, at) =>
        subjects
          .slice(at + 1)
          .filter((other) => kind !== "statement" || other.item !== one.item)
          .map((other) => similarityOf(one, other)),
      );
      expect(Math.max(...others)).toBeLessThan(thresholds.otherId);
    }
  });

  it("take the wording from practice of a level for the wording of S1", () => {
    const texts = [...index.items.values()].flatMap((place) =>
      place.kind === "process" ? place.item.levels.map(({ text }) => text) : [],
    );
    const shares = texts.flatMap(({ th, variant }) =>
      variant === undefined ? [] : [shareOfText(foldTyped(th), foldTyped(variant.th))],
    );
    expect(shares.length).toBeGreaterThan(10);
    expect(Math.min(...shares)).toBeGreaterThan(thresholds.otherId);
  });

  it("know what a statement covers in its own text, whatever it adds to stand alone", () => {
    const said = [...index.statements.values()].map(({ itemLevel, statement: { covers, text } }) => {
      const covered = covers.map(([start, end]) => itemLevel.text.th.slice(start, end)).join("");
      return shareOfText(foldTyped(covered), foldTyped(text.th));
    });
    expect(Math.min(...said)).toBeGreaterThan(thresholds.coveredSaid);
  });
});
