const { createHash } = require("node:crypto");
const { parentPort } = require("node:worker_threads");

// A worker's script: it answers as a reader does, with made-up facts, then does what the file's name says.

const doings = {
  exits: () => process.exit(1),
  throws: () => {
    throw new Error("as its name says");
  },
  rejects: () => void Promise.reject(new Error("as its name says")),
  loops: () => {
    for (;;);
  },
  "takes all memory": () => {
    const held = [];
    for (;;) held.push(new Array(1_000_000).fill(held.length));
  },
  "says what can't be cloned": () => parentPort.postMessage(() => {}),
  reads: ({ name }, facts) =>
    parentPort.postMessage({
      kind: "read",
      file: { name, ...facts, problems: [], problemCount: 0, form: null },
    }),
};

parentPort.on("message", ({ wants, file }) => {
  if (wants === "start") return parentPort.postMessage({ kind: "ready" });
  const facts = { sizeBytes: 1, sha256: createHash("sha256").update(file.name).digest("hex") };
  parentPort.postMessage({ kind: "facts", facts });
  if (wants === "reading") doings[file.name.replace(/^\d+ /, "")](file, facts);
});
