import { openPackage } from "../../src/hosts/xlsx/package/openPackage";
import { readSnapshot } from "../../src/hosts/xlsx/reading/readSnapshot";
import { type BombName, bombs } from "../support/bombs";

/** What each bomb ends with: a code, and the bound where it went past one. */
const outcomes: Readonly<Record<BombName, string>> = {
  "grows a thousandfold": "file/too-large ratio",
  "grows a thousandfold and denies it": "file/sheet-unreadable",
  "counts 100,000 entries": "file/too-large entries",
  "laughs a thousand million times": "file/unsafe-xml",
  "is nested a million deep": "file/too-large xmlDepth",
  "has cells without end": "file/too-large cells",
  "has blank cells without end": "file/too-large xmlElements",
  "shares one long formula among many": "file/too-large formulaCharacters",
  "has a formula of brackets": "file/too-large formulaCharacters",
  "has one attribute of 30 MB": "file/too-large xmlTextLength",
  "has one text of 30 MB": "file/too-large xmlTextLength",
  "has one text in a million runs": "file/too-large textLength",
  "has a thousand faulty attributes a tag": "file/sheet-unreadable",
  "declares namespaces without end": "file/too-large xmlNamespaces",
  "uses one sheet five hundred times": "file/sheet-unreadable",
  "counts 60,000 entries": "file/too-large entries",
  "says that a part has four gigabytes": "file/too-large ratio",
  "says that a part has 30 MB and has one": "file/sheet-unreadable",
  "is cut off in the middle": "file/damaged",
  "has a document type in its sheet": "file/unsafe-xml",
  "merges the whole sheet nearly a million times": "",
  "merges whole sheets in half a thousand sheets": "file/too-large xmlElements",
  "names the whole sheet four hundred thousand times": "",
  "calls its sheets and names __proto__": "",
  "shares formulas with themselves": "",
  "has two hundred thousand validations": "",
  "has one validation of a million places": "",
};

describe("a bomb", () => {
  it.each(Object.entries(bombs))(
    "that %s is refused or read within its bounds, and says why",
    (name, make) => {
      const file = make();
      const opened = openPackage(file);
      const read = opened.ok ? readSnapshot(opened.value) : opened;
      const ends = read.problems.map(({ code, params }) => `${code} ${params["measure"] ?? ""}`.trim());
      expect([...new Set(ends)].join()).toBe(outcomes[name as BombName]);
    },
  );
});
