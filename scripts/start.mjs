import { join } from "node:path";
import { buildProduct } from "./setUp/buildProduct.mjs";
import { installPackages } from "./setUp/installPackages.mjs";
import { checkout } from "./setUp/run.mjs";

// The page over files, from a fresh checkout on: npm start [-- --no-open]. Installs, builds, serves on this machine
// alone, and opens the page. Until the packages are there it uses Node's own modules only.

const opens = !process.argv.includes("--no-open");

installPackages();
if (!buildProduct(["pane"])) process.exit(1);

const { servePane } = await import("./serve/servePane.mjs");
const folder = join(checkout, "dist", "pane");
const { address } = await servePane({ folder, port: 3000, anyPort: true, certificate: null });
console.log(`
แบบประเมิน PMQA 4.0 อยู่ที่ ${address}
ไฟล์และคำตอบอยู่ในเครื่องนี้เท่านั้น กด Ctrl+C เพื่อหยุด

The PMQA 4.0 assessment is at ${address}
Files and answers stay on this machine. Ctrl+C ends.
`);
if (opens) await openPage();

/** Where there is no browser to open, as on a server, the address is already told. */
async function openPage() {
  const { default: open } = await import("open");
  const tellInstead = () => console.log(`เปิดที่อยู่ข้างต้นในเบราว์เซอร์ (open the address above in a browser)`);
  try {
    const opener = await open(address);
    opener.once("error", tellInstead);
  } catch {
    tellInstead();
  }
}
