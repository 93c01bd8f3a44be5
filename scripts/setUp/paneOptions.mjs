import { parseArgs } from "node:util";

/** Where the manifest says the pane is, unless told otherwise; also what manifest.xml in the checkout says. */
export const localAddress = "https://localhost:3000/";

/** What `npm run build` makes when nothing is said. */
export const defaultPaneOptions = { url: localAddress, officeJs: "self" };

/**
 * What follows `npm run build --`: `--url https://…/` and `--office-js self|cdn`. Comes back as { options }, or as
 * { fault } with what is wrong in words.
 */
export function parsePaneOptions(args) {
  let values;
  try {
    ({ values } = parseArgs({ args, options: { url: { type: "string" }, "office-js": { type: "string" } } }));
  } catch (error) {
    return { fault: error.message };
  }
  const url = values.url ?? defaultPaneOptions.url;
  const officeJs = values["office-js"] ?? defaultPaneOptions.officeJs;
  const fault = faultOfUrl(url) ?? faultOfOfficeJs(officeJs);
  return fault === undefined ? { options: { url, officeJs } } : { fault };
}

function faultOfUrl(text) {
  const example = "Give the whole address of the pane's folder, such as https://pmqa.example.go.th/pane/";
  if (!URL.canParse(text)) return `--url ${text} is not an address. ${example}`;
  const { protocol, search, hash, username, href } = new URL(text);
  if (protocol !== "https:")
    return `--url ${text} must begin with https://; Excel opens no other. ${example}`;
  if (search !== "" || hash !== "" || username !== "")
    return `--url ${text} says more than a folder. ${example}`;
  if (!text.endsWith("/")) return `--url ${text} must end with /. ${example}`;
  // Spaces, capitals in the host and Thai letters: the manifest holds the address as browsers write it.
  return href === text ? undefined : `--url ${text} must be written ${href}`;
}

function faultOfOfficeJs(text) {
  return ["self", "cdn"].includes(text) ? undefined : `--office-js ${text}: it is self or cdn`;
}
