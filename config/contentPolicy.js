/**
 * What a page of the pane may load: everything from its own address, office.js from where the build was told, and
 * nothing by eval. Fluent writes its styles into the page, so style-src takes inline ones.
 */
export function contentPolicy(scriptSources) {
  return [
    "default-src 'none'",
    `script-src ${scriptSources}`,
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
