import { cliWordsIn } from "../../src/core/text/cliWords";
import { runCommand } from "../support/runCommand";

const commands = ["generate", "check", "assess", "explain", "gaps", "print", "criteria", "slip", "apply"];
const form = { "form.xlsx": "" };

describe("help", () => {
  it.each([[[]], [["--help"]], [["-h"]], [["help"]]])("is shown for %j, in Thai", async (args) => {
    const { exitCode, out, err } = await runCommand(args);
    expect(exitCode).toBe(0);
    expect(err).toBe("");
    expect(out).toContain("วิธีใช้: pmqa [ตัวเลือก] [คำสั่ง]");
    for (const command of commands) expect(out).toContain(command);
  });

  it.each(commands)("of %s teaches in both languages, without a word of the other", async (command) => {
    const thai = await runCommand(["help", command]);
    expect(thai).toMatchObject({ exitCode: 0, err: "" });
    expect(thai.out).toContain(cliWordsIn("th").langOption);
    expect(thai.out).not.toMatch(/Usage|Options|Examples|display help|default:/);

    const english = await runCommand([command, "--help", "--lang", "en"]);
    expect(english).toMatchObject({ exitCode: 0, err: "" });
    expect(english.out).toMatch(/^Usage: pmqa/);
    expect(english.out.replace(/กรมตัวอย่าง|กระทรวงตัวอย่าง|กองแผนงาน/g, "")).not.toMatch(/[ก-๙]/);
  });

  it("gives examples for every command that takes a form", async () => {
    for (const command of ["generate", "check", "assess", "explain", "gaps", "print"]) {
      const { out } = await runCommand([command, "--help"]);
      expect(out).toContain(`\n  pmqa ${command} `);
    }
  });

  it("says what every exit code means", async () => {
    const { out } = await runCommand(["--help", "--lang=en"]);
    for (const code of [0, 1, 2, 3, 70]) expect(out).toMatch(new RegExp(`^ {2}${code} `, "m"));
  });

  it("fits the terminal", async () => {
    const { out } = await runCommand(["gaps", "--help", "--lang", "en"], {}, { terminalColumns: 60 });
    const options = out.slice(0, out.indexOf("Examples"));
    for (const line of options.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
  });

  it("tells the version", async () => {
    expect((await runCommand(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("of a command of commands that was given none is a slip", async () => {
    expect(await runCommand(["criteria"])).toMatchObject({ exitCode: 2, out: "" });
  });
});

describe("a slip in a command", () => {
  it.each<[readonly string[], string, string]>([
    [["chekc", "a"], "There is no command chekc.", "Is check meant?"],
    [["check", "form.xlsx", "--jsn"], "There is no option --jsn.", "Is --json meant?"],
    [["check"], "FILE is missing.", "See: pmqa check --help --lang en"],
    [["explain", "form.xlsx"], "ITEM is missing.", "See: pmqa explain --help --lang en"],
    [["check", "a", "b"], "There is more than the command takes.", "quotation marks"],
    [["check", "form.xlsx", "--edition"], "--edition <ID|FILE> needs a value.", ""],
    [["gaps", "form.xlsx", "--set", "both"], "--set <SET> takes only self, committee.", ""],
    [["print", "form.xlsx", "--set", "poster"], "There is no print set poster.", "gaps-plan"],
    [["print", "form.xlsx", "--st", "blank"], "There is no option --st.", "Is --set meant?"],
    [["generate", "--agency", "x"], "--year <YEAR> is needed.", "See: pmqa generate --help --lang en"],
    [["generate", "--year", "2569"], "Either --agency NAME or --roster FILE is needed", ""],
    [["generate", "--year", "2569", "--agency", " "], "Either --agency NAME or --roster FILE is needed", ""],
    [["generate", "--year", "2569", "--agency", "a", "--roster", "b"], "and not both", ""],
    [["generate", "--year", "2569", "--agency", "a", "--round", "0"], "not 0", ""],
    [
      ["generate", "--year", "2569", "--agency", "a", "-o", "a.xls"],
      "The name of a.xls must end in .xlsx.",
      "",
    ],
    [["generate", "--year", "2569", "--roster", "a.csv", "-o", "form.xlsx"], "form.xlsx is a file", ""],
    [["assess", "form.xlsx", "-o", "a.pdf"], "The name of a.pdf must end in .xlsx.", ""],
  ])("%j is told in a sentence or two", async (args, what, hint) => {
    const { exitCode, out, err, contents } = await runCommand([...args, "--lang", "en"], form);
    expect(exitCode).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(what);
    expect(err).toContain(hint);
    expect(err).not.toMatch(/\bat \S+:\d+|error:/);
    expect([...contents.keys()]).toEqual(["form.xlsx"]);
  });

  it.each<[readonly string[], string]>([
    [["generate", "--agency", "x", "--year", "69"], "request/bad-year"],
    [["generate", "--agency", "x", "--year", "2569", "--kind", "วัด"], "request/unknown-kind"],
    [["generate", "--agency", "x", "--year", "2569", "--categories", "1,9"], "request/unknown-category"],
    [["generate", "--agency", "x", "--year", "2569", "--edition", "pmqa-5"], "request/unknown-edition"],
    [["check", "form.xlsx", "--edition", "pmqa-5"], "request/unknown-edition"],
    [["criteria", "check", "pmqa-5"], "request/unknown-edition"],
  ])("%j is %s", async (args, code) => {
    const run = await runCommand([...args, "--json"], form);
    expect(run.exitCode).toBe(2);
    expect(run.json()).toMatchObject({ problems: [{ code, severity: "error" }] });
    expect([...run.contents.keys()]).toEqual(["form.xlsx"]);
  });

  it("is told in Thai unless English is asked for, and in Thai for a language that isn't there", async () => {
    expect((await runCommand(["chekc"])).err).toContain("ไม่มีคำสั่ง chekc");
    expect((await runCommand(["--lang", "fr", "check", "form.xlsx"])).err).toContain(
      "ค่าของ --lang <LANGUAGE> ไม่ถูกต้อง ใช้ได้เฉพาะ th, en",
    );
  });

  it("is JSON for machines, too", async () => {
    const run = await runCommand(["check", "--json"], form);
    expect(run).toMatchObject({ exitCode: 2, err: "" });
    expect(run.json()).toEqual({ usage: expect.stringContaining("FILE"), problems: [] });
  });
});

describe("a fault in the program", () => {
  const broken = () => {
    throw new TypeError("ไม่ควรเกิดขึ้น");
  };

  it("is a line and what to do about it, with the details under --debug alone", async () => {
    const { createMemoryIo } = await import("../support/memoryIo");
    const { runPmqa } = await import("../../src/cli/runPmqa");
    for (const [args, hasStack] of [
      [["check", "form.xlsx"], false],
      [["check", "form.xlsx", "--debug"], true],
    ] as const) {
      const io = createMemoryIo();
      expect(await runPmqa(args, { ...io, files: { ...io.files, read: broken } })).toBe(70);
      expect(io.printed.stderr).toContain("โปรแกรมบกพร่อง: ไม่ควรเกิดขึ้น");
      expect(/\n +at /.test(io.printed.stderr)).toBe(hasStack);
    }
  });
});
