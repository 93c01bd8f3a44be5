import "../../../app/zodWithoutEval";
import { createReaderTasks } from "../../../app/batch/createReaderTasks";
import { createXlsxHost } from "../../../hosts/xlsx/createXlsxHost";
import { openBlob } from "./openBlob";

// Runs as a worker of its own, which spawnBrowserReader starts.
const hear = createReaderTasks({
  openFile: openBlob,
  openWorkbook: (bytes) => createXlsxHost(bytes),
  answer: (answer) => postMessage(answer),
});

addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  hear(data).catch((error: unknown) => {
    // A rejection alone ends nothing in a browser, and the page wouldn't hear of it.
    setTimeout(() => {
      throw error;
    });
  });
});
