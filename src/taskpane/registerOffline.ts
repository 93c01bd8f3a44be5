/**
 * Lets the page start without its server from the second visit on. Where the browser has no service workers, or
 * forbids them (an address that isn't secure, a private window), the page works as before, with the server.
 */
export function registerOffline(): void {
  if (!("serviceWorker" in navigator)) return;
  // Its absence costs the person nothing today, so there is nothing to tell.
  navigator.serviceWorker.register("serviceWorker.js", { updateViaCache: "none" }).catch(() => null);
}
