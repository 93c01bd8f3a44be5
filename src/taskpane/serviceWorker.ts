import { cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";

/** What this script uses of the service worker that it is; the list of files is put in by the build. */
declare const self: {
  readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: string | null }[];
};

/** Parts of office.js that were asked for; the precache can't know which Excel will ask. */
const officeCache = "pmqa-office";

// A new build waits until every page of the old one is closed: its parts are loaded when needed, and must match.
cleanupOutdatedCaches();
// Excel and the ribbon's commands put parameters behind the page's name; the page is the same.
precacheAndRoute([...self.__WB_MANIFEST], { ignoreURLParametersMatching: [/./] });
registerRoute(
  ({ url }) => url.pathname.includes("/office/excel-"),
  ({ request }) => fetchOrRecall(request),
);

/** The server's answer, kept for when there is none; the files have no version in their names. */
async function fetchOrRecall(request: Request): Promise<Response> {
  const cache = await caches.open(officeCache);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(request, answer.clone());
    return answer;
  } catch (error) {
    const kept = await cache.match(request);
    if (kept === undefined) throw error;
    return kept;
  }
}
