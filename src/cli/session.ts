import type { CliWords } from "../core/text/cliWords";
import type { Language } from "../core/text/language";
import type { Io } from "./io";

/** What every command is run with: the outside world, and the language that it speaks with the person there. */
export interface Session {
  readonly io: Io;
  readonly language: Language;
  readonly words: CliWords;
}
