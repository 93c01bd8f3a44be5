import { formTitles, instrumentName } from "../../../src/core/form/instrument";
import { readEdition } from "../../support/readEdition";
import { serviceQuality } from "../../support/secondInstrument/serviceQuality";

const pmqa = readEdition("pmqa-4.0-cells");

describe("what a form calls itself", () => {
  it("is the official name for every edition of PMQA 4.0, whatever the edition's own", () => {
    const own = { ...pmqa, id: "pmqa-4.0-dsi-2570" };
    expect(instrumentName(own, "th")).toBe("PMQA 4.0");
    expect(formTitles(own, "th")).toEqual({
      full: "แบบประเมินสถานะของหน่วยงานภาครัฐในการเป็นระบบราชการ 4.0 (PMQA 4.0)",
      short: "แบบประเมิน PMQA 4.0",
    });
    expect(formTitles(own, "en").short).toBe("PMQA 4.0 assessment form");
  });

  it("is the edition's name for any other instrument", () => {
    const title = "แบบประเมิน เกณฑ์คุณภาพการให้บริการ พ.ศ. 2570";
    expect(formTitles(serviceQuality(), "th")).toEqual({ full: title, short: title });
    expect(formTitles({ ...pmqa, id: "pmqa-4.01" }, "th").short).toBe(`แบบประเมิน ${pmqa.name.th}`);
  });
});
