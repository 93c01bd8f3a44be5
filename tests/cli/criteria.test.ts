import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../support/runCommand";

const edition = readFileSync(join(__dirname, "../../criteria/pmqa-4.0.json"), "utf8");

describe("pmqa criteria", () => {
  it("check says what an edition holds, and ends with 0", async () => {
    const run = await runCommand(["criteria", "check", "our.json"], { "our.json": edition });
    expect(run).toMatchObject({ exitCode: 0, err: "" });
    expect(run.out).toMatch(/^pmqa-4\.0 .*: 7 หมวด 30 ประเด็น \d+ ข้อ 30 ตัววัด\nไม่พบสิ่งที่ต้องแก้ไข\n$/);
    expect((await runCommand(["criteria", "check", "pmqa-4.0-cells", "--json"])).json()).toEqual({
      edition: { id: "pmqa-4.0-cells", categories: 7, items: 30, statements: 72, measures: 30 },
      problems: [],
    });
  });

  it("check lists every fault with its place in the JSON, and ends with 1", async () => {
    const faulty = edition
      .replace('"1.1.B.2"', '"1.1.B.1"')
      .replace('"format": "pmqa-criteria/1"', '"format": "?"');
    const run = await runCommand(["criteria", "check", "our.json", "--lang", "en"], { "our.json": faulty });
    expect(run.exitCode).toBe(1);
    expect(run.out).toContain("$.format");
    expect(run.out).toMatch(/\$\.categories\[0\]\.items\[0\]/);
    expect(run.out.match(/\[error\]/g)?.length).toBeGreaterThan(1);
  });

  it("check ends with 1 for a file that isn't JSON", async () => {
    const run = await runCommand(["criteria", "check", "our.json", "--json"], { "our.json": "{" });
    expect(run.exitCode).toBe(1);
    expect(run.json()).toMatchObject({
      edition: null,
      problems: [{ code: "criteria/not-json", file: "our.json" }],
    });
  });

  it("schema is a JSON Schema, as people and machines want it", async () => {
    const run = await runCommand(["criteria", "schema"]);
    expect(run).toMatchObject({ exitCode: 0, err: "" });
    expect(run.json()).toMatchObject({ type: "object", $schema: expect.stringContaining("json-schema.org") });
    expect((await runCommand(["criteria", "schema", "--json"])).out).toBe(run.out);
  });
});
