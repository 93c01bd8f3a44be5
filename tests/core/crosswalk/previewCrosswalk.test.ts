import fc from "fast-check";
import { sha256Hex } from "../../../src/app/sha256Hex";
import { countLinks } from "../../../src/core/crosswalk/countLinks";
import { differingParts } from "../../../src/core/crosswalk/differingParts";
import { pairsOfLink } from "../../../src/core/crosswalk/pairsOfLink";
import { previewCrosswalk } from "../../../src/core/crosswalk/previewCrosswalk";
import { proposeCrosswalk } from "../../../src/core/crosswalk/proposeCrosswalk";
import { readEdition } from "../../support/readEdition";
import { handbookEdition } from "../../support/handbookEdition";

const [from, to, cells] = [readEdition("pmqa-4.0"), handbookEdition(), readEdition("pmqa-4.0-cells")];
const crosswalk = proposeCrosswalk(from, to, sha256Hex);
const rows = previewCrosswalk(crosswalk, from, to, "th");

/** Both texts with what is marked in brackets. */
function marked(old: string, now: string): readonly [string, string] {
  const parts = differingParts(old, now);
  const show = (segments: (typeof parts)["old"]) =>
    segments.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join("");
  return [show(parts.old), show(parts.now)];
}

describe("a preview of a crosswalk", () => {
  it("shows old and new side by side, with where they stand and what differs", () => {
    expect(rows[0]).toEqual({
      link: 1,
      of: "statement",
      kind: "reworded",
      changes: ["reworded"],
      old: {
        id: "1.1.B.1",
        text: "วิสัยทัศน์ตอบสนองพันธกิจ",
        where: "1.1 ระบบการนำองค์การที่สร้างความยั่งยืน · ระดับพื้นฐาน",
        segments: [{ text: "วิสัยทัศน์ตอบสนองพันธกิจ", isChanged: false }],
      },
      now: {
        id: "1.1.B.1",
        text: "วิสัยทัศน์ตอบสนองต่อพันธกิจของส่วนราชการ",
        where: "1.1 ระบบการนำองค์การที่สร้างความยั่งยืน · ระดับพื้นฐาน",
        segments: [
          { text: "วิสัยทัศน์ตอบสนอง", isChanged: false },
          { text: "ต่อ", isChanged: true },
          { text: "พันธกิจ", isChanged: false },
          { text: "ของส่วนราชการ", isChanged: true },
        ],
      },
      // 20 of 22 and 38 runs of three characters are shared.
      similarity: 67,
      isConfirmed: false,
      answers: "carry",
      asks: "unconfirmed",
      note: null,
    });
  });

  it("has a row for each pair of a split or joined one, under one number", () => {
    const split = rows.filter(({ kind }) => kind === "split");
    expect(split.map(({ old, now, asks }) => [old?.id, now?.id, asks])).toEqual([
      ["1.3.S.1", "1.3.S.1", "split"],
      ["1.3.S.1", "1.3.S.2", "split"],
    ]);
    expect(new Set(split.map(({ link }) => link)).size).toBe(1);
  });

  it("leaves a side empty for what is retired or new", () => {
    const alone = rows.filter(({ kind }) => kind === "retired" || kind === "new");
    expect(alone.map(({ old, now, similarity }) => [old?.id ?? null, now?.id ?? null, similarity])).toEqual([
      [null, "1.1.A.2", null],
      ["1.2.S.3", null, null],
      ["7.2.3", null, null],
      [null, "7.2.3", null],
    ]);
  });

  it("shows texts in English where both editions have them, and Thai where one hasn't", () => {
    const english = previewCrosswalk(proposeCrosswalk(from, cells, sha256Hex), from, cells, "en");
    expect(english[0]?.old?.text).toBe("The vision responds to the mission");
    expect(english[0]?.now?.text).toBe("The vision/strategy responds to the mission");
    expect(english[0]?.now?.segments.filter(({ isChanged }) => isChanged)).toEqual([
      { text: "/strategy ", isChanged: true },
    ]);
    expect(previewCrosswalk(crosswalk, from, to, "en")[0]?.now?.text).toBe(
      "วิสัยทัศน์ตอบสนองต่อพันธกิจของส่วนราชการ",
    );
  });

  it("says 100 of the same texts only", () => {
    for (const { old, now, similarity, changes } of rows)
      if (old !== null && now !== null && changes.includes("reworded")) expect(similarity).toBeLessThan(100);
    expect(rows.find(({ kind }) => kind === "renamed")?.similarity).toBe(100);
  });
});

describe("countLinks", () => {
  it("counts links by what they are, those nobody confirmed and those that ask", () => {
    expect(countLinks(crosswalk, from, to)).toEqual({
      byKind: {
        same: 171 + 30 + 13 - (3 + 3 + 3 + 1 + 2 * 2 + 2),
        renamed: 3,
        reworded: 3,
        moved: 3,
        split: 1,
        joined: 2,
        regrouped: 0,
        retired: 2,
        new: 2,
      },
      all: crosswalk.links.length,
      unconfirmed: 16,
      asking: 3 + 3 + 3 + 1 + 2,
    });
  });
});

describe("differingParts", () => {
  it.each([
    ["ระยะสั้นและยาว", "ระยะสั้นและยาว", "ระยะสั้นและยาว", "ระยะสั้นและยาว"],
    ["ในระยะสั้น", "ในระยะยาว", "ในระยะ[สั้น]", "ในระยะ[ยาว]"],
    ["ต้นทุน", "ตันทุน", "[ต้]นทุน", "[ตั]นทุน"],
    ["ก่อนเวลา", "ก่อนถึงเวลา", "ก่อนเวลา", "ก่อน[ถึง]เวลา"],
    ["มี  แผน", "มีแผน", "มี  แผน", "มีแผน"],
    ["ปี ๒๕๖๙", "ปี 2569", "ปี ๒๕๖๙", "ปี 2569"],
    ["The old plan", "The new plan", "The [old ]plan", "The [new ]plan"],
    ["กขค", "มยร", "[กขค]", "[มยร]"],
    ["", "ใหม่", "", "[ใหม่]"],
  ])("marks what differs between %s and %s", (old, now, oldMarked, newMarked) => {
    expect(marked(old, now)).toEqual([oldMarked, newMarked]);
  });

  it("marks letters that agree by chance with what stands around them", () => {
    expect(marked("ทำการวางแผน", "ทำกิจกรรมแผน")).toEqual(["ทำ[การวาง]แผน", "ทำ[กิจกรรม]แผน"]);
  });

  it("gives both texts whole, in stretches that alternate", () => {
    const text = fc.string({ unit: fc.constantFrom(..."กขคเแำ้ัa b1"), maxLength: 20 });
    fc.assert(
      fc.property(text, text, (old, now) => {
        const parts = differingParts(old, now);
        expect(parts.old.map((each) => each.text).join("")).toBe(old);
        expect(parts.now.map((each) => each.text).join("")).toBe(now);
        for (const side of [parts.old, parts.now])
          side.slice(1).forEach((each, at) => expect(each.isChanged).not.toBe(side[at]?.isChanged));
      }),
    );
  });
});

describe("pairsOfLink", () => {
  it("has exactly a link's ids in its order", () => {
    const ids = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { maxLength: 4 });
    fc.assert(
      fc.property(ids, ids, (olds, news) => {
        const pairs = pairsOfLink({ of: "topic", from: olds, to: news, isConfirmed: false, answers: "ask" });
        const unique = (side: "from" | "to") =>
          new Set(pairs.flatMap((pair) => (pair[side] === null ? [] : [pair[side]])));
        expect([...unique("from")]).toEqual(olds);
        expect([...unique("to")]).toEqual(news);
      }),
    );
  });
});
