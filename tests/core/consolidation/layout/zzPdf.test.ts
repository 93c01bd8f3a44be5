import { startOffice } from "../../../support/libreoffice/office";
it("pdf", async () => {
  const office = startOffice({ timeoutMs: 200000 });
  for (const f of (process.env["SHEETS"] ?? "th").split(","))
    await office.run({
      open: `/tmp/work/h6/${f}.xlsx`,
      steps: [{ op: "standInFace" } as never, { op: "save", path: `/tmp/work/h6/${f}.pdf` } as never],
    });
  await office.stop();
}, 400000);
