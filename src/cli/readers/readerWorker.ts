import { parentPort } from "node:worker_threads";
import { createReaderTasks } from "../../app/batch/createReaderTasks";
import { createXlsxHost } from "../../hosts/xlsx/createXlsxHost";
import { inflateByNode } from "../inflateByNode";
import { openPath } from "./openPath";

// Runs in a thread of its own, which spawnNodeReader starts.
if (parentPort === null) throw new Error("this is for a worker thread");
const port = parentPort;

const hear = createReaderTasks({
  openFile: openPath,
  openWorkbook: (bytes) => createXlsxHost(bytes, { inflate: inflateByNode }),
  answer: (answer) => port.postMessage(answer),
});

// A rejection that nobody handles ends the thread, as it should.
port.on("message", (message: unknown) => void hear(message));
