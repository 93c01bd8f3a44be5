import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, Script } from "node:vm";
import type { EventMessage, ExecutorRequest, ExecutorResponse } from "./wire";

/** What of Microsoft's own client a test uses. */
export interface OfficeClient {
  readonly run: typeof Excel.run;
  readonly createWorkbook: typeof Excel.createWorkbook;
  /** Hands the client an event, as Excel does. */
  readonly raise: (message: EventMessage) => void;
}

export interface OfficeClientOptions {
  /** Answers a request as Excel does. */
  readonly execute: (request: ExecutorRequest) => Promise<ExecutorResponse>;
  /** Whether this Excel has a version of ExcelApi. */
  readonly isSupported: (version: string) => boolean;
}

const source = createRequire(__filename).resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
const script = new Script(readFileSync(source, "utf8"), { filename: source });

interface ClientWindow {
  readonly Excel: Pick<OfficeClient, "run" | "createWorkbook">;
  readonly OfficeExtension: {
    readonly SessionBase: { _overrideSession?: unknown };
    /** Says that the client hears Excel's messages, which come by the page around it otherwise. */
    readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
    readonly _testTriggerRichApiMessageEvent: (event: { readonly entries: readonly EventMessage[] }) => void;
  };
  Office: { readonly context: object };
}

/** Microsoft's client for Excel on the web, in a window of its own, with its requests answered by a function. */
export function loadOfficeClient({ execute, isSupported }: OfficeClientOptions): OfficeClient {
  const client = createContext(emptyWindow()) as unknown as ClientWindow;
  script.runInContext(client);
  const requirements = {
    isSetSupported: (set: string, version: number | string) =>
      set === "ExcelApi" && isSupported(String(version)),
  };
  // The client's own context is read-only and filled by the page around it.
  client.Office = { context: { requirements, platform: "OfficeOnline" } };
  client.OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "https://excel.invalid/", headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_customData: string, _flags: number, { Body }: { readonly Body: ExecutorRequest }) =>
        execute(Body),
    }),
    getEventRegistration: () => null,
  };
  client.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return {
    run: client.Excel.run,
    createWorkbook: client.Excel.createWorkbook,
    raise: (message) => client.OfficeExtension._testTriggerRichApiMessageEvent({ entries: [message] }),
  };
}

/** As much of a browser's window as the client looks for while it loads. */
function emptyWindow(): object {
  const nothing = () => {};
  const element = () => ({
    style: {},
    setAttribute: nothing,
    appendChild: nothing,
    addEventListener: nothing,
  });
  const window: Record<string, unknown> = {
    addEventListener: nothing,
    removeEventListener: nothing,
    navigator: { userAgent: "Node" },
    location: { href: "https://localhost/", search: "", hash: "", host: "localhost", protocol: "https:" },
    document: {
      ...element(),
      createElement: element,
      getElementsByTagName: () => [],
      head: element(),
      body: element(),
      cookie: "",
      readyState: "complete",
      URL: "https://localhost/",
    },
    Promise,
    console,
    // The client's attempts to tidy up after a lost connection shouldn't keep a test waiting.
    setTimeout: (step: () => void, delayMs: number) => setTimeout(step, delayMs).unref(),
    clearTimeout,
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}
