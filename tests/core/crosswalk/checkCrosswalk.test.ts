import { sha256Hex } from "../../../src/app/sha256Hex";
import { checkCrosswalk } from "../../../src/core/crosswalk/checkCrosswalk";
import type { Crosswalk, CrosswalkLink } from "../../../src/core/crosswalk/crosswalk";
import { proposeCrosswalk } from "../../../src/core/crosswalk/proposeCrosswalk";
import { selfCrosswalk } from "../../../src/core/crosswalk/selfCrosswalk";
import { readEdition } from "../../support/readEdition";
import { handbookEdition } from "../../support/handbookEdition";

const [from, to] = [readEdition("pmqa-4.0"), handbookEdition()];
const proposed = proposeCrosswalk(from, to, sha256Hex);

function problemsOf(crosswalk: Crosswalk): readonly object[] {
  return checkCrosswalk(crosswalk, from, to, sha256Hex).map(({ code, severity, place, params }) => ({
    code,
    severity,
    ...place,
    ...params,
  }));
}

/** The proposal with the link of an old id changed. */
function withLink(old: string, change: Partial<CrosswalkLink>): Crosswalk {
  return {
    ...proposed,
    links: proposed.links.map((link) => (link.from.includes(old) ? { ...link, ...change } : link)),
  };
}

const at = (old: string) => proposed.links.findIndex((link) => link.from.includes(old));

describe("checkCrosswalk", () => {
  it("finds nothing wrong with a proposal, nor with the crosswalk of an edition with itself", () => {
    expect(problemsOf(proposed)).toEqual([]);
    expect(checkCrosswalk(selfCrosswalk(from, sha256Hex), from, from, sha256Hex)).toEqual([]);
  });

  it("says that editions were given the other way round, and nothing else", () => {
    expect(
      checkCrosswalk(proposed, to, from, sha256Hex).map(({ code, params }) => ({ code, params })),
    ).toEqual([{ code: "crosswalk/swapped", params: { from: "pmqa-4.0", to: "pmqa-4.1-test" } }]);
  });

  it("says that a crosswalk is of other editions, without listing each of their ids", () => {
    const cells = readEdition("pmqa-4.0-cells");
    const found = checkCrosswalk(proposed, from, cells, sha256Hex);
    expect(found.map(({ code, place, params }) => ({ code, place, params }))).toEqual([
      {
        code: "crosswalk/other-edition",
        place: { path: "$.to" },
        params: { named: "pmqa-4.1-test", edition: "pmqa-4.0-cells" },
      },
    ]);
  });

  it("tells an edition that has changed under its id, and still checks the links", () => {
    const changed = { ...withLink("1.2.S.3", { answers: "carry" }), to: { id: to.id, hash: "other" } };
    expect(problemsOf(changed)).toMatchObject([
      { code: "crosswalk/edition-changed", severity: "error", path: "$.to", edition: "pmqa-4.1-test" },
      { code: "crosswalk/nothing-to-carry" },
    ]);
  });

  it("tells ids that an edition doesn't have", () => {
    expect(problemsOf(withLink("1.1.B.1", { to: ["1.1.B.9"] }))).toMatchObject([
      { code: "crosswalk/unknown-id", path: `$.links[${at("1.1.B.1")}].to[0]`, id: "1.1.B.9" },
      { code: "crosswalk/not-linked", path: "$.links", id: "1.1.B.1", edition: "pmqa-4.1-test" },
    ]);
  });

  it("tells what is in two links, and in one link twice", () => {
    expect(problemsOf(withLink("1.2.S.3", { to: ["1.1.B.1"] }))).toMatchObject([
      {
        code: "crosswalk/linked-twice",
        path: `$.links[${at("1.2.S.3")}].to[0]`,
        id: "1.1.B.1",
        first: `$.links[${at("1.1.B.1")}].to[0]`,
      },
    ]);
    expect(problemsOf(withLink("1.1.B.1", { from: ["1.1.B.1", "1.1.B.1"] }))).toMatchObject([
      { code: "crosswalk/linked-twice", id: "1.1.B.1" },
    ]);
  });

  it("tells what is in no link, on either side", () => {
    const links = proposed.links.filter(({ of, from: [id] }) => of !== "topic" && id !== "1.1.B.2");
    const found = problemsOf({ ...proposed, links });
    expect(found).toHaveLength(2 * (13 + 1));
    expect(found[0]).toMatchObject({ code: "crosswalk/not-linked", id: "1.1.B.2", edition: "pmqa-4.0" });
  });

  it("tells a link of nothing", () => {
    const link: CrosswalkLink = { of: "measure", from: [], to: [], isConfirmed: false, answers: "ask" };
    expect(problemsOf({ ...proposed, links: [link, ...proposed.links] })).toEqual([
      { code: "crosswalk/empty-link", severity: "error", path: "$.links[0]" },
    ]);
  });

  it("warns of answers that are said to go along where they can't", () => {
    const codes = (old: string) =>
      problemsOf(withLink(old, { answers: "carry" })).map((problem) =>
        "code" in problem ? problem.code : "",
      );
    expect(codes("1.2.S.3")).toEqual(["crosswalk/nothing-to-carry"]);
    expect(codes("1.3.S.1")).toEqual(["crosswalk/always-asks"]);
    expect(codes("1.1.A.1")).toEqual(["crosswalk/always-asks"]);
    expect(codes("1.4.A.1")).toEqual(["crosswalk/always-asks"]);
    expect(codes("1.1.B.1")).toEqual([]);
  });
});
