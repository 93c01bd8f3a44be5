import { type XmlLimits, parseXml } from "../../../../src/hosts/xlsx/package/parseXml";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const strictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** A document's events, or the code of the problem it ends with. */
function eventsOf(xml: string, limits?: XmlLimits): readonly string[] | string {
  const events: string[] = [];
  const handlers = {
    root: "x:sst",
    open: (name: string, attribute: (name: string) => string | undefined) => {
      const attributes = ["r", "r:id", "xml:space"].flatMap((each) => attribute(each) ?? []);
      events.push(["open", name, ...attributes].join(" "));
    },
    text: (text: string) => void events.push(`text ${text}`),
    close: (name: string) => void events.push(`close ${name}`),
  };
  const parsed = parseXml("part.xml", xml, handlers, limits);
  return parsed.ok ? events : `${parsed.problems[0]!.code} ${parsed.problems[0]!.params["part"]}`;
}

describe("parseXml", () => {
  it("tells elements, attributes and text in order, with references resolved", () => {
    expect(
      eventsOf(
        `<?xml version="1.0"?><sst xmlns="${main}"><t r="&lt;1&gt;">ก&#x0E02;&#3588;&#x1F600;&amp;amp;</t><v/></sst>`,
      ),
    ).toEqual([
      "open x:sst",
      "open x:t <1>",
      "text กขค😀&amp;",
      "close x:t",
      "open x:v",
      "close x:v",
      "close x:sst",
    ]);
  });

  it("gives names of its own to the namespaces, whatever prefixes a file has and strict or not", () => {
    const plain = ["open x:sst rId1", "open x:t preserve", "close x:t", "close x:sst"];
    expect(
      eventsOf(
        `<s:sst xmlns:s="${strictMain}" xmlns:q="${strictRelationships}" q:id="rId1"><s:t xml:space="preserve"/></s:sst>`,
      ),
    ).toEqual(plain);
    expect(eventsOf(`<sst xmlns="${main}"><t xmlns="urn:other"/><x:t xmlns:x="urn:other"/></sst>`)).toEqual([
      "open x:sst",
      "open ns0:t",
      "close ns0:t",
      "open ns0:t",
      "close ns0:t",
      "close x:sst",
    ]);
  });

  it("takes CDATA as it stands, leaves comments out and makes every line end one newline", () => {
    expect(eventsOf(`<sst xmlns="${main}">a\r\nb\rc<!-- no --><![CDATA[<&amp;>]]></sst>`)).toEqual([
      "open x:sst",
      "text a\nb\nc",
      "text <&amp;>",
      "close x:sst",
    ]);
  });

  it.each([
    ["a document type", `<!DOCTYPE sst><sst xmlns="${main}"/>`],
    [
      "an external entity",
      `<!DOCTYPE sst [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst xmlns="${main}">&a;</sst>`,
    ],
    [
      "a thousand million laughs",
      `<!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><sst xmlns="${main}">&b;</sst>`,
    ],
    [
      "a parameter entity",
      `<!DOCTYPE sst [<!ENTITY % p SYSTEM "http://example.org/p.dtd"> %p;]><sst xmlns="${main}"/>`,
    ],
    ["a declaration inside the document", `<sst xmlns="${main}"><!ENTITY a "b"></sst>`],
  ])("refuses %s", (_, xml) => {
    expect(eventsOf(xml)).toBe("file/unsafe-xml part.xml");
  });

  it.each([
    ["nothing", ""],
    ["no element", "text"],
    ["an open end", `<sst xmlns="${main}"><t>`],
    ["ends that cross", `<sst xmlns="${main}"><t></sst></t>`],
    ["an end too many", `<sst xmlns="${main}"/></t>`],
    ["an unknown reference", `<sst xmlns="${main}">&nbsp;</sst>`],
    ["a bare ampersand", `<sst xmlns="${main}">a & b</sst>`],
    ["a reference to no character", `<sst xmlns="${main}">&#x110000;</sst>`],
    ["an attribute twice", `<sst xmlns="${main}" r="1" r="2"/>`],
    ["an attribute without quotes", `<sst xmlns="${main}" r=1/>`],
    ["a prefix that stands for nothing", `<sst xmlns="${main}"><q:t/></sst>`],
    ["another document", `<worksheet xmlns="${main}"/>`],
    ["the right name in no namespace", `<sst/>`],
  ])("says that a document with %s is damaged", (_, xml) => {
    expect(eventsOf(xml)).toBe("file/damaged part.xml");
  });

  it("stops at its bounds", () => {
    const limits = { depth: 3, elements: 5, namespaces: 2, textLength: 80 };
    const inside = (content: string) => eventsOf(`<sst xmlns="${main}">${content}</sst>`, limits);
    expect(inside("<a><b/></a>")).toHaveLength(6);
    expect(inside("<a><b><c></c></b></a>")).toBe("file/too-large part.xml");
    expect(inside("<a/>".repeat(5))).toBe("file/too-large part.xml");
    expect(inside(`<a xmlns:b="b" xmlns:c="c"/>`)).toBe("file/too-large part.xml");
    expect(inside("x".repeat(81))).toBe("file/too-large part.xml");
    expect(inside(`<a r="${"x".repeat(81)}"/>`)).toBe("file/too-large part.xml");
  });

  it("stops a document that is nested without end", () => {
    expect(eventsOf(`<sst xmlns="${main}">${"<a>".repeat(100_000)}`)).toBe("file/too-large part.xml");
  });

  it("isn't misled by names that objects have of their own", () => {
    const xml = `<sst xmlns="${main}" __proto__="1" constructor="2"><__proto__ r="3"/><constructor/></sst>`;
    expect(eventsOf(xml)).toEqual([
      "open x:sst",
      "open x:__proto__ 3",
      "close x:__proto__",
      "open x:constructor",
      "close x:constructor",
      "close x:sst",
    ]);
    expect(({} as Record<string, unknown>)["r"]).toBeUndefined();
  });

  it("throws on what a handler throws", () => {
    const fault = () => {
      throw new Error("a bug");
    };
    expect(() => parseXml("part.xml", `<sst xmlns="${main}"/>`, { root: "x:sst", open: fault })).toThrow(
      "a bug",
    );
  });
});
