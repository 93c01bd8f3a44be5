import { extname } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".png": "image/png",
  ".xml": "application/xml",
  ".json": "application/json",
};

/** The media type of a served file, by the end of its path. */
export function contentType(path: string): string {
  return types[extname(path)] ?? "application/octet-stream";
}
