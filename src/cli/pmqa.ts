import { createNodeIo } from "./createNodeIo";
import { runPmqa } from "./runPmqa";

void runPmqa(process.argv.slice(2), createNodeIo(process)).then((exitCode) => {
  process.exitCode = exitCode;
});
