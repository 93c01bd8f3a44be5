import { nameNewFiles } from "../../../src/ui/collect/nameNewFiles";

const fileOf = (name: string, text: string, lastModified = 1) => ({
  name,
  file: new File([text], name, { lastModified }),
});

describe("naming files that join a list", () => {
  it("gives files of one name names of their own", () => {
    const { files, skipped } = nameNewFiles([], [fileOf("a.xlsx", "one"), fileOf("a.xlsx", "other")]);
    expect(files.map(({ name }) => name)).toEqual(["a.xlsx", "a.xlsx (2)"]);
    expect(skipped).toBe(0);
  });

  it("leaves out what is listed already, and takes a changed file of the same name", () => {
    const listed = [fileOf("a.xlsx", "one")];
    const again = nameNewFiles(listed, [fileOf("a.xlsx", "one"), fileOf("a.xlsx", "one", 2)]);
    expect(again.files.map(({ name }) => name)).toEqual(["a.xlsx (2)"]);
    expect(again.skipped).toBe(1);
  });

  it("leaves a carried file its name", () => {
    const { files } = nameNewFiles([{ name: "a.xlsx", file: null }], [fileOf("a.xlsx", "one")]);
    expect(files.map(({ name }) => name)).toEqual(["a.xlsx (2)"]);
  });
});
