import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What of a page or frame breaks the rules of WCAG 2.1 A and AA: the rule, and the elements; empty where nothing does. */
export async function axeViolations(target: Page | Frame): Promise<readonly string[]> {
  // By the browser's own console, which the page's security policy doesn't bind.
  if ((await target.evaluate("typeof axe")) === "undefined") await target.evaluate(source);
  const found: unknown = await target.evaluate(`
    axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"], resultTypes: ["violations"] })
      .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => id + ": " + html + " " + failureSummary)))
  `);
  return Array.isArray(found) ? found.map(String) : [`axe gave ${String(found)}`];
}
