import { listEditionChoices } from "../../src/views/listEditionChoices";
import { readEdition } from "../support/readEdition";

const shipped = readEdition("pmqa-4.0");
const cells = readEdition("pmqa-4.0-cells");
const changed = { ...cells, description: { ...cells.description, th: "ฉบับแก้ไข" } };

describe("editions to make a form of", () => {
  it("have a mark only where another has the same id or name, and keys that are all different", () => {
    const choices = listEditionChoices([shipped, cells, changed]);
    expect(choices.map(({ mark }) => mark !== "")).toEqual([false, true, true]);
    expect(new Set(choices.map(({ key }) => key)).size).toBe(3);
    expect(new Set(choices.map(({ id }) => id))).toEqual(new Set(["pmqa-4.0", "pmqa-4.0-cells"]));
  });

  it("are offered once, though one is both shipped and kept", () => {
    expect(listEditionChoices([shipped, cells, cells]).map(({ id }) => id)).toEqual([
      "pmqa-4.0",
      "pmqa-4.0-cells",
    ]);
  });
});
