import { previewCrosswalk } from "../../../src/core/crosswalk/previewCrosswalk";
import { proposeCrosswalk } from "../../../src/core/crosswalk/proposeCrosswalk";
import { idsOf, listLinkViews, nextToLook, type LinkView } from "../../../src/ui/carry/linkView";
import { hash } from "../../support/formOf";
import { readEdition } from "../../support/readEdition";
import { handbookEdition } from "../../support/handbookEdition";
import { handbookLinks } from "../../support/handbookLinks";

const [from, to] = [readEdition("pmqa-4.0"), handbookEdition()];
const crosswalk = proposeCrosswalk(from, to, hash);
const views = listLinkViews(previewCrosswalk(crosswalk, from, to, "th"), crosswalk.links);
const ofKind = (kind: LinkView["kind"]) => views.filter((view) => view.kind === kind);

describe("the links of a crosswalk on the screen", () => {
  it("are all there, each once with all its ids, though a split one has several rows", () => {
    expect(views.map(({ at }) => at)).toEqual(crosswalk.links.map((_, at) => at));
    const split = handbookLinks.find(([kind]) => kind === "split");
    const [, old = "", now = ""] = split ?? [];
    expect(ofKind("split").map(idsOf)).toEqual([{ from: old.split(" "), to: now.split(" ") }]);
  });

  it("leave a choice about answers only where one row became another of the same level", () => {
    const outcomes = new Map(views.map((view) => [idsOf(view).from.join(" "), view.outcome]));
    expect(outcomes.get("1.1.B.1")).toBe("choice");
    expect(outcomes.get("1.1.A.1 1.1.A.2")).toBe("asks-always");
    expect(outcomes.get("1.3.S.1")).toBe("asks-always");
    expect(outcomes.get("1.4.A.1")).toBe("asks-always");
    expect(outcomes.get("2.1.S.3")).toBe("choice");
    expect(outcomes.get("1.2.S.3")).toBe("nowhere");
    expect(new Set(ofKind("new").map(({ outcome }) => outcome))).toEqual(new Set(["blank"]));
  });

  it("show what was said about them since they were laid side by side", () => {
    const rows = previewCrosswalk(crosswalk, from, to, "th");
    const at = views.findIndex(({ isConfirmed }) => !isConfirmed);
    const links = crosswalk.links.map((link, index) =>
      index === at ? { ...link, isConfirmed: true, answers: "ask" as const } : link,
    );
    expect(listLinkViews(rows, links)[at]).toMatchObject({ isConfirmed: true, answers: "ask" });
  });
});

describe("the next link to look at", () => {
  const waiting = views.filter(({ isConfirmed }) => !isConfirmed);

  it("is the first that nobody has confirmed after a place, from the start again at the end", () => {
    const [first, second] = waiting;
    const last = waiting.at(-1);
    expect(nextToLook(views, first?.at ?? -1)).toBe(second);
    expect(nextToLook(views, last?.at ?? -1)).toBe(first);
    expect(nextToLook(views, -1)).toBe(first);
  });

  it("is none where only the one at hand is left", () => {
    const [only] = waiting;
    const others = views.filter((view) => view.isConfirmed || view === only);
    expect(nextToLook(others, only?.at ?? -1)).toBeNull();
  });
});
