import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

// Loaded before a program whose memory is measured: it leaves the most that the process has held, in MB, all its
// threads together, in the file that PEAK_MEMORY_FILE names.
if (isMainThread)
  process.on("exit", () => {
    const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
    writeFileSync(process.env.PEAK_MEMORY_FILE, String(peakMb));
  });
