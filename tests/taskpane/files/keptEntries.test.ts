import { createEntryStore } from "../../../src/taskpane/files/keptEntries";
import { memoryStorage } from "../../support/memoryStorage";

const typed = [{ key: "c1!1.1.B.1|#self", text: "มี" }];

describe("answers kept from an earlier visit", () => {
  it("come back for the same file alone", () => {
    const storage = memoryStorage();
    createEntryStore(() => storage).write("a", typed);
    const store = createEntryStore(() => storage);
    expect(store.read("a")).toEqual(typed);
    expect(store.read("b")).toEqual([]);
  });

  it("are forgotten once there are none", () => {
    const storage = memoryStorage();
    const store = createEntryStore(() => storage);
    store.write("a", typed);
    store.write("a", []);
    expect(store.read("a")).toEqual([]);
  });

  it("are those of the latest five forms", () => {
    const storage = memoryStorage();
    const store = createEntryStore(() => storage);
    for (const digest of ["a", "b", "c", "d", "e", "a", "f"]) store.write(digest, typed);
    expect(["a", "b", "c", "d", "e", "f"].filter((digest) => store.read(digest).length > 0)).toEqual([
      "a",
      "c",
      "d",
      "e",
      "f",
    ]);
  });

  it.each(["{", "5", '[{"id":"a"}]', '[{"id":"a","value":[{"key":1,"text":"x"}]}]', "[null]"])(
    "that somebody else has written as %s are passed over",
    (text) => {
      const storage = memoryStorage();
      storage.setItem("pmqa-answers", text);
      const store = createEntryStore(() => storage);
      expect(store.read("a")).toEqual([]);
      store.write("a", typed);
      expect(store.read("a")).toEqual(typed);
    },
  );

  it("keep the latest form where there is room for one only", () => {
    const storage = memoryStorage(120);
    const store = createEntryStore(() => storage);
    store.write("a", typed);
    store.write("b", typed);
    expect([store.read("a"), store.read("b")]).toEqual([[], typed]);
  });

  it("are none where the browser keeps nothing", () => {
    const store = createEntryStore(() => {
      throw new DOMException("denied", "SecurityError");
    });
    store.write("a", typed);
    expect(store.read("a")).toEqual([]);
  });
});
