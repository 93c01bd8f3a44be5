import type { Problem } from "../core/problem";
import type { CliWords } from "../core/text/cliWords";

/** A problem whose reason, where it is a code of the system such as ENOENT, is in words; codes without words stay. */
export function nameReason(problem: Problem, words: CliWords): Problem {
  const names: Readonly<Record<string, string>> = {
    ENOENT: words.reasonNoFolder,
    EISDIR: words.reasonIsFolder,
    ENOTDIR: words.reasonBehindFile,
    EEXIST: words.reasonIsFile,
    EACCES: words.reasonNoAccess,
    EPERM: words.reasonNoAccess,
    EROFS: words.reasonReadOnly,
    ENOSPC: words.reasonFull,
    ENAMETOOLONG: words.reasonLongName,
  };
  const name = names[String(problem.params.reason)];
  return name === undefined ? problem : { ...problem, params: { ...problem.params, reason: name } };
}
