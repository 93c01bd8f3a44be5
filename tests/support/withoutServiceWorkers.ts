/**
 * A script that makes a page believe that its browser has no service workers: what they fetch is hidden from tests
 * that watch or stop requests.
 */
export const withoutServiceWorkers = "delete Navigator.prototype.serviceWorker;";
