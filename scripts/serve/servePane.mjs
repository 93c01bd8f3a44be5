import { readFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { join } from "node:path";
import sirv from "sirv";

/** Ports that are tried after the first, where any will do. */
const portsTried = 20;

/**
 * Serves the built pane to this machine alone, with the headers that docs/deployment.md asks of any server; comes
 * back with { address, server } once it listens. `certificate` ({ cert, key }) makes it https; null http. With
 * `anyPort` a port in use gives way to the next free one, else it is an error.
 */
export async function servePane({ folder, port, anyPort, certificate }) {
  const files = sirv(folder, { dev: true, etag: true, onNoMatch: (_, response) => refuse(response, 404) });
  const policy = policyOf(folder);
  const answer = (request, response) => {
    response.setHeader("x-content-type-options", "nosniff");
    response.setHeader("referrer-policy", "no-referrer");
    // No frame-ancestors: Excel on the web shows the pane in a frame.
    response.setHeader("content-security-policy", policy);
    response.setHeader("cache-control", cachingOf(request.url ?? "/"));
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
    files(request, response);
  };
  const server = certificate === null ? createHttpServer(answer) : createHttpsServer(certificate, answer);
  const used = await listen(server, port, anyPort ? port + portsTried : port);
  return { address: `${certificate === null ? "http" : "https"}://localhost:${used}/`, server };
}

/** The policy that the page itself names, so that the build alone decides it. */
function policyOf(folder) {
  const page = readFileSync(join(folder, "taskpane.html"), "utf8");
  const [, policy] = /content="(default-src [^"]+)"/.exec(page) ?? [];
  if (policy === undefined) throw new Error("taskpane.html names no content policy");
  return policy;
}

/** Names with a digest never mean anything else; the others are asked about each time. */
function cachingOf(url) {
  const [path] = url.split("?");
  return /\.[0-9a-f]{20}\.js$/.test(path) ? "public, max-age=31536000, immutable" : "no-cache";
}

function refuse(response, status) {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(String(status));
}

function listen(server, port, lastPort) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      if (error.code !== "EADDRINUSE" || port >= lastPort) return reject(error);
      resolve(listen(server, port + 1, lastPort));
    });
    server.listen(port, "localhost", () => {
      server.removeAllListeners("error");
      resolve(port);
    });
  });
}
