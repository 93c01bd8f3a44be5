// Outside Excel office.js sets out to report to Microsoft after three seconds, by a frame that it makes once. The
// page's policy refuses that frame, and the browser tells of it as an error. A frame that is there already, and never
// in the page, means that none is made. Inside Excel the part that does so isn't loaded.

interface OfficeReports {
  readonly Logger?: { readonly ulsEndpoint?: { proxyFrame: HTMLIFrameElement | null } | null };
}

declare const OSF: OfficeReports | undefined;

if (typeof Office !== "undefined") {
  void Office.onReady(({ host }) => {
    if (host !== null || typeof OSF === "undefined") return;
    const reports = OSF.Logger && OSF.Logger.ulsEndpoint;
    if (reports) reports.proxyFrame = document.createElement("iframe");
  });
}
