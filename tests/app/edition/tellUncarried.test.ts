import { editionBounds } from "../../../src/app/edition/editionBounds";
import { generateForm } from "../../../src/app/generateForm";
import type { Criteria } from "../../../src/core/criteria/schema";
import { createMemoryHost } from "../../../src/hosts/memory/createMemoryHost";
import { criteriaOf } from "../../support/criteriaOf";
import { requestOf } from "../../support/formOf";
import { readEdition } from "../../support/readEdition";

async function codesOfMaking(edition: Criteria): Promise<readonly string[]> {
  const made = await generateForm(createMemoryHost(), edition, requestOf(edition));
  expect(made.ok).toBe(true);
  return made.problems.map(({ code }) => code);
}

describe("a form that is made", () => {
  it("tells nothing where it can be read by the edition that it carries", async () => {
    expect(await codesOfMaking(readEdition("pmqa-4.0"))).toEqual([]);
    expect(await codesOfMaking(criteriaOf({ items: { "1.1": [editionBounds.listLength, 1, 1] } }))).toEqual(
      [],
    );
  });

  it("tells where its edition is past what is read of forms, and is made all the same", async () => {
    const large = criteriaOf({ items: { "1.1": [editionBounds.listLength + 1, 1, 1] } });
    expect(await codesOfMaking(large)).toEqual(["form/edition-not-carried"]);
  });
});
