import { describeProblems } from "../../src/cli/describeProblems";
import { problem } from "../../src/core/problem";
import { cliWordsIn } from "../../src/core/text/cliWords";
import type { Language } from "../../src/core/text/language";

function describeReason(reason: string, language: Language): string {
  const told = problem("file/unwritable", { file: "a.xlsx" }, { reason });
  return describeProblems([told], { language, words: cliWordsIn(language) })[0] ?? "";
}

describe("why a file can't be used", () => {
  it.each<[string, Language, string]>([
    ["ENOENT", "th", "เขียนไฟล์ไม่ได้ (ไม่มีโฟลเดอร์นี้)"],
    ["ENOENT", "en", "The file can't be written (its folder doesn't exist)"],
    ["EISDIR", "th", "เขียนไฟล์ไม่ได้ (เป็นโฟลเดอร์ ไม่ใช่ไฟล์)"],
    ["EISDIR", "en", "The file can't be written (it is a folder, not a file)"],
    ["EIO", "en", "The file can't be written (EIO)"],
  ])("is said in words, not as the system's code: %s in %s", (reason, language, said) => {
    expect(describeReason(reason, language)).toContain(`a.xlsx: ${said}`);
  });
});
