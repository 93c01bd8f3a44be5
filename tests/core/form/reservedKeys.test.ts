import { reservedParts } from "../../../src/core/criteria/checks/checkReserved";
import { sheetKeys } from "../../../src/core/form/keys";
import { formCells } from "../../support/formCells";
import { formOf } from "../../support/formOf";
import { serviceQuality } from "../../support/secondInstrument/serviceQuality";

it("takes the first part of every row key of its own for one that no id of an edition may begin with", () => {
  const criteria = serviceQuality();
  const ofEdition = new Set([...criteria.categories, ...criteria.profile].map(({ id }) => id.toLowerCase()));
  const { blueprint } = formOf(criteria);
  const parts = [...formCells(blueprint).keys()]
    .filter((key) => !key.startsWith(`${sheetKeys.stamp}!`))
    .map((key) => (/!([^.|]+)/.exec(key)?.[1] ?? "").toLowerCase());
  const own = new Set(parts.filter((part) => !ofEdition.has(part)));
  expect([...own].filter((part) => !reservedParts.has(part))).toEqual([]);
});
