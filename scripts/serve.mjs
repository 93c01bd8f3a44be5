import { join } from "node:path";
import { parseArgs } from "node:util";
import { servePane } from "./serve/servePane.mjs";
import { checkout, giveUp } from "./setUp/run.mjs";

// Serves dist/pane where manifest.xml says that it is: node scripts/serve.mjs [--https] [--port 3000]. With --https
// by a certificate that this machine is made to trust, as Excel asks; the system asks the person first.

const { values } = parseArgs({
  options: { https: { type: "boolean", default: false }, port: { type: "string", default: "3000" } },
});

try {
  const { address } = await servePane({
    folder: join(checkout, "dist", "pane"),
    port: Number(values.port),
    anyPort: false,
    certificate: values.https ? await trustedCertificate() : null,
  });
  console.log(`The pane is at ${address} (Ctrl+C ends)`);
} catch (error) {
  if (error.code === "EADDRINUSE") giveUp(`Port ${values.port} is in use. End what uses it, then try again.`);
  if (error.code === "ENOENT") giveUp("dist/pane isn't built: npm run build");
  throw error;
}

async function trustedCertificate() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return getHttpsServerOptions();
}
