import { readFile } from "node:fs/promises";
import { join, normalize } from "node:path";
import type { Browser, Frame, Page, Route } from "playwright-core";
import type { OfficeHost } from "../officeHost/createOfficeHost";
import type { EventMessage, ExecutorRequest } from "../officeHost/wire";
import { withoutServiceWorkers } from "../withoutServiceWorkers";
import { contentType } from "./contentType";

export interface ExcelWebOptions {
  /** The workbook, and how Excel answers. */
  readonly office: OfficeHost;
  /** Folders whose files the pane's address serves; the first that has a file gives it. */
  readonly folders: readonly string[];
  /** The pane's page with its query, such as taskpane.html?step=fill. */
  readonly page?: string;
  /** Excel's own language. */
  readonly locale?: "th-TH" | "en-US";
  /** What the browser says of light and dark. */
  readonly theme?: "light" | "dark";
  readonly width?: number;
}

/** A page of an add-in inside an Excel for the web that is emulated in Chromium. */
export interface ExcelWeb {
  /** The page of Excel around the add-in. */
  readonly page: Page;
  readonly frame: Frame;
  /** Closes the add-in's page and opens another of its pages, in the same browser. */
  reopen(page: string): Promise<void>;
  /** Errors and warnings, broken security rules among them, and requests to any other place. */
  readonly complaints: readonly string[];
  readonly type: OfficeHost["type"];
  readonly goTo: OfficeHost["goTo"];
  /** Presses a ribbon button, by the name that its action has; ends when the add-in says that it has completed. */
  invoke(command: string): Promise<void>;
  /** The small window that the add-in opens, once it is there. */
  dialog(): Promise<Frame>;
  close(): Promise<void>;
}

/** Where the emulated Excel is; the client trusts hosts of this domain alone. */
const excelOrigin = "https://excel.officeapps.live.com";
// Of the same site: browsers without a profile keep nothing for a frame of another.
export const paneOrigin = "https://pane.officeapps.live.com";

/** Opens a page of the add-in as Excel for the web does. Ends when the frame is loaded. */
export async function openInExcelWeb(browser: Browser, options: ExcelWebOptions): Promise<ExcelWeb> {
  const { office, folders, locale = "th-TH", theme = "light", width = 350 } = options;
  const complaints: string[] = [];
  const context = await browser.newContext({
    viewport: { width, height: 700 },
    colorScheme: theme,
    locale,
  });
  await context.addInitScript(withoutServiceWorkers);
  await context.route("**/*", (route) => serve(route, folders, complaints));
  const page = await context.newPage();
  context.on("console", (message) => {
    const isComplaint = message.type() === "error" || message.type() === "warning";
    // Microsoft's client asks for what would report to Microsoft, which isn't delivered.
    const isReporter = message.location().url.endsWith("/office/telemetry/oteljs_agave.js");
    if (isComplaint && !isReporter) complaints.push(`${message.text()} ${message.location().url}`);
  });
  context.on("weberror", (event) => complaints.push(event.error().stack ?? event.error().message));
  await page.exposeFunction("excelExecute", (body: string) => execute(office, body));
  office.onEvent((message) => {
    if (page.isClosed()) return;
    // The page may close while the message is on its way.
    void raise(page, "richApiMessage", { ArrayData: [entryOf(message)] }).catch((error: unknown) => {
      if (!page.isClosed()) throw error;
    });
  });

  let frame: Frame;
  async function show(pane: string): Promise<void> {
    const told = { pane: `${paneOrigin}/${pane}`, locale, requirements: requirementsOf(office) };
    // A page doesn't load again for another hash alone.
    await page.goto("about:blank");
    await page.goto(`${excelOrigin}/#${encodeURIComponent(JSON.stringify(told))}`);
    const [found] = page.mainFrame().childFrames();
    if (found === undefined) throw new Error("Excel's page has no frame");
    frame = found;
    await frame.waitForLoadState("load");
  }

  await show(options.page ?? "taskpane.html");
  return {
    page,
    get frame() {
      return frame;
    },
    reopen: show,
    complaints,
    dialog: async () => {
      await page.locator("iframe.isDialog").waitFor();
      const [, dialog] = page.mainFrame().childFrames();
      if (dialog === undefined) throw new Error("the small window has closed again");
      await dialog.waitForLoadState("load");
      return dialog;
    },
    type: office.type,
    goTo: office.goTo,
    invoke: async (command) => void (await page.evaluate(`invokeCommand(${JSON.stringify(command)})`)),
    close: () => context.close(),
  };
}

async function serve(route: Route, folders: readonly string[], complaints: string[]): Promise<void> {
  const { origin, pathname } = new URL(route.request().url());
  if (origin === excelOrigin) return route.fulfill({ path: join(__dirname, "hostPage.html") });
  if (origin !== paneOrigin) {
    complaints.push(`asked ${route.request().url()}`);
    return route.abort();
  }
  for (const folder of folders) {
    const body = await readFile(join(folder, normalize(pathname))).catch(() => null);
    if (body !== null) return route.fulfill({ body, contentType: contentType(pathname) });
  }
  return route.fulfill({ status: 404 });
}

/** Answers the text of a batch with the text of what it gave. */
async function execute(office: OfficeHost, body: string): Promise<{ code: number; text: string }> {
  const { HttpStatusCode, ErrorCode, Body } = await office.execute(JSON.parse(body) as ExecutorRequest);
  const failure = { Error: { Code: ErrorCode, Message: ErrorCode, Location: "" } };
  return { code: HttpStatusCode, text: JSON.stringify(Body ?? failure) };
}

function entryOf(event: EventMessage): readonly unknown[] {
  const { messageCategory, messageType, targetId, message, id, isRemoteOverride } = event;
  return [messageCategory, messageType, targetId, message, id, isRemoteOverride];
}

async function raise(page: Page, name: string, data: object): Promise<void> {
  await page.evaluate(`raise(${JSON.stringify(name)}, ${JSON.stringify(data)})`);
}

/** The versions that Excel says it has, by requirement set. */
function requirementsOf({ isSupported }: OfficeHost): Readonly<Record<string, string>> {
  const versions = Array.from({ length: 30 }, (_, index) => `1.${index + 1}`).filter(isSupported);
  return { ExcelApi: versions.at(-1) ?? "1.1", DialogApi: "1.2", AddinCommands: "1.1", SharedRuntime: "1.1" };
}
