import { indexCriteria } from "../../../src/core/criteria/indexCriteria";
import type { CrosswalkLink, LinkSubject } from "../../../src/core/crosswalk/crosswalk";
import { reasonToAsk } from "../../../src/core/crosswalk/reasonToAsk";
import { relationOf } from "../../../src/core/crosswalk/relationOf";
import { changedEdition } from "../criteria/changedEdition";
import { parseCriteria } from "../../../src/core/criteria/parseCriteria";
import { valueOf } from "../../support/cellsOf";
import { readEdition } from "../../support/readEdition";
import { handbookEdition } from "../../support/handbookEdition";

const before = readEdition("pmqa-4.0");
const older = indexCriteria(before);
const newer = indexCriteria(handbookEdition());

function link(from: string, to: string, more: Partial<CrosswalkLink> = {}): CrosswalkLink {
  const ids = (text: string) => text.split(" ").filter((id) => id !== "");
  return { of: "statement", from: ids(from), to: ids(to), isConfirmed: false, answers: "carry", ...more };
}

function relation(from: string, to: string, of: LinkSubject = "statement") {
  const { kind, changes } = relationOf(link(from, to, { of }), older, newer);
  return `${kind}: ${changes.join(" ")}`;
}

/** What the link of something with itself is where a value of the edition was changed at a path. */
function relationWith(path: string, value: unknown, id: string, of: LinkSubject = "statement") {
  const changed = indexCriteria(valueOf(parseCriteria(changedEdition(before, path, value))));
  const { kind, changes } = relationOf(link(id, id, { of }), older, changed);
  return `${kind}: ${changes.join(" ")}`;
}

const first = "$.categories[0].items[0]";
const firstStatement = `${first}.levels[0].statements[0]`;

describe("relationOf", () => {
  it.each([
    ["1.1.B.2", "1.1.B.2", "same: "],
    ["1.2.B.1", "1.2.B.2", "renamed: renamed"],
    ["1.1.B.1", "1.1.B.1", "reworded: reworded"],
    ["1.1.B.1", "1.1.B.2", "reworded: reworded renamed"],
    ["1.4.A.1", "1.4.B.3", "moved: moved-level renamed"],
    ["2.4.S.3", "2.3.S.4", "moved: moved-item renamed"],
    ["2.1.S.3", "1.1.S.3", "moved: moved-category moved-item renamed"],
    ["1.1.B.1", "2.1.A.1", "moved: moved-level moved-category moved-item reworded renamed"],
    ["1.3.S.1", "1.3.S.1 1.3.S.2", "split: "],
    ["1.3.S.1", "1.3.S.1 2.3.B.1", "split: moved-level moved-category moved-item"],
    ["1.1.A.1 1.1.A.2", "1.1.A.1", "joined: "],
    ["1.1.A.1 1.1.A.2", "1.1.A.1 1.1.A.2", "regrouped: "],
    ["1.2.S.3", "", "retired: "],
    ["", "1.1.A.2", "new: "],
  ])("says that %s to %s is %s", (from, to, expected) => {
    expect(relation(from, to)).toBe(expected);
  });

  it("says what changed of measures and topics", () => {
    expect(relation("7.1.2", "7.1.2", "measure")).toBe("same: mandatory");
    expect(relation("7.1.5", "7.1.5", "measure")).toBe("reworded: reworded");
    expect(relation("7.1.1", "7.2.1", "measure")).toBe("moved: moved-item reworded renamed");
    expect(relation("P1.4", "P1.4", "topic")).toBe("reworded: reworded");
    expect(relation("P1.1", "P1.6", "topic")).toBe("moved: moved-item reworded renamed");
  });

  it("takes no change of English, of the source, of spacing or of look-alikes for another wording", () => {
    expect(relationWith(`${firstStatement}.text.en`, "Something else", "1.1.B.1")).toBe("same: ");
    expect(relationWith(`${firstStatement}.text.source`, "S1", "1.1.B.1")).toBe("same: ");
    // Lao letters that look like the Thai ones, and spaces where there were none.
    expect(relationWith(`${firstStatement}.text.th`, " วิสัยทัศน์ ตอบສນອງพันธกิจ", "1.1.B.1")).toBe("same: ");
    expect(relationWith(`${firstStatement}.text.th`, "วิสัยทัศน์ไม่ตอบสนองพันธกิจ", "1.1.B.1")).toBe(
      "reworded: reworded",
    );
  });

  it("tells another scale and other kinds of agency of what is asked the same", () => {
    expect(relationWith("$.scales[0].decimals", 1, "7.1.1", "measure")).toBe("same: scale");
    expect(relationWith("$.scales[0].name.th", "ชื่ออื่น", "7.1.1", "measure")).toBe("same: ");
    expect(relationWith(`${firstStatement}.kinds`, ["province"], "1.1.B.1")).toBe("same: agency-kinds");
  });

  it("doesn't take for moved what is in an item that got another number", () => {
    const name = "การนำองค์การ";
    const renumbered = indexCriteria(
      valueOf(parseCriteria(changedEdition(before, `${first}.name.th`, name))),
    );
    const other = relationOf(link("1.1.B.1", "1.1.B.1"), older, renumbered);
    expect(other).toEqual({ kind: "same", changes: [] });
    const swapped = indexCriteria(valueOf(parseCriteria(swapFirstItems())));
    const moved = relationOf(link("1.1.B.1", "1.2.B.1"), older, swapped);
    expect(moved).toEqual({ kind: "renamed", changes: ["renamed"] });
  });

  it("throws for ids that an edition doesn't have", () => {
    expect(() => relation("9.9.B.1", "1.1.B.1")).toThrow("9.9.B.1");
  });
});

/** The edition with the first two items' numbers exchanged. */
function swapFirstItems(): unknown {
  const exchanged = JSON.stringify(before.categories[0])
    .replaceAll('"1.1', '"#')
    .replaceAll('"1.2', '"1.1')
    .replaceAll('"#', '"1.2');
  const category: unknown = JSON.parse(exchanged);
  return changedEdition(before, "$.categories[0]", category);
}

describe("reasonToAsk", () => {
  const reason = (from: string, to: string, more: Partial<CrosswalkLink> = {}) => {
    const each = link(from, to, more);
    return reasonToAsk(each, relationOf(each, older, newer));
  };
  const confirmed = { isConfirmed: true };

  it("asks about split, joined, regrouped and other levels even where they are confirmed", () => {
    expect(reason("1.3.S.1", "1.3.S.1 1.3.S.2", confirmed)).toBe("split");
    expect(reason("1.1.A.1 1.1.A.2", "1.1.A.1", confirmed)).toBe("joined");
    expect(reason("1.1.A.1 1.1.A.2", "1.1.A.1 1.1.A.2", confirmed)).toBe("regrouped");
    expect(reason("1.4.A.1", "1.4.B.3", confirmed)).toBe("moved-level");
  });

  it("asks about other pairs until they are confirmed", () => {
    for (const [from, to] of [
      ["1.1.B.1", "1.1.B.1"],
      ["1.2.B.1", "1.2.B.2"],
      ["2.4.S.3", "2.3.S.4"],
    ] as const) {
      expect(reason(from, to)).toBe("unconfirmed");
      expect(reason(from, to, confirmed)).toBeNull();
      expect(reason(from, to, { ...confirmed, answers: "ask" })).toBe("asked-anew");
    }
  });

  it("asks nothing about what is the same, retired or new, but where people are to answer anew", () => {
    expect(reason("1.1.B.2", "1.1.B.2")).toBeNull();
    expect(reason("1.1.B.2", "1.1.B.2", { answers: "ask" })).toBe("asked-anew");
    expect(reason("1.2.S.3", "", { answers: "ask" })).toBeNull();
    expect(reason("", "1.1.A.2", { answers: "ask" })).toBeNull();
  });
});
