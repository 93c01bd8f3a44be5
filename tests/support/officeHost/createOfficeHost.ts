import type { Blueprint } from "../../../src/core/workbook/blueprint";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { excelApiVersions, isWithin } from "./apiVersions";
import { executeBatch, type BatchSetting } from "./executeBatch";
import { createOfficeEvents } from "./officeEvents";
import { loadOfficeClient, type OfficeClient } from "./loadOfficeClient";
import { readSheets } from "./readSheets";
import {
  type OfficeSheet,
  type OfficeWorkbook,
  blankSheet,
  sheetsOfBlueprint,
  sheetsOfSnapshot,
} from "./officeWorkbook";
import { type PersonAtWork, personAt } from "./personAtWork";
import {
  type BatchResponse,
  type EventMessage,
  type ExecutorRequest,
  type ExecutorResponse,
  actionTypes,
} from "./wire";

/** What goes wrong with one sync. */
export type Fault =
  /** Excel does nothing. */
  | { readonly kind: "refused"; readonly code: string }
  /** Excel does it all, and its answer is lost. */
  | { readonly kind: "lost" }
  /** Excel does a share of it, from 0 to 1, and then fails. */
  | { readonly kind: "stops"; readonly after: number; readonly code: string };

/** An Excel for the web in memory, spoken to by Microsoft's own client. */
export interface OfficeHost extends PersonAtWork {
  readonly client: OfficeClient;
  readonly isSupported: (version: string) => boolean;
  readonly workbook: OfficeWorkbook;
  /** Requests since the start, but for those that only tidy up. */
  syncs(): number;
  /** The size of each of them in bytes. */
  sizes(): readonly number[];
  /** The size of the answer to each in bytes; 0 where Excel refused it. */
  answerSizes(): readonly number[];
  /** The methods that each of them calls and the properties that it sets, as the wire names them. */
  methods(): readonly (readonly string[])[];
  /** Opens a workbook in place of the one before. */
  open(source: Blueprint | Snapshot): void;
  /** Lets the n-th sync from now fail; 1 is the next. */
  failSync(n: number, fault: Fault): void;
  /** Does something between syncs: right before the n-th from now, as somebody else in the same workbook. */
  beforeSync(n: number, act: () => void): void;
  sheet(name: string): OfficeSheet;
  /** Answers a request as Excel does, for a client elsewhere, such as in a browser. */
  readonly execute: (request: ExecutorRequest) => Promise<ExecutorResponse>;
  /** Takes events to a client elsewhere as well. */
  onEvent(send: (message: EventMessage) => void): void;
  /** Kinds of events that clients ask for now, such as DataChanged. */
  events(): readonly string[];
}

export interface OfficeHostOptions {
  /** The newest version of ExcelApi that this Excel has. */
  readonly apiVersion?: string;
  /** Names of the blank sheets that it starts with. */
  readonly blankSheets?: readonly string[];
  /** True for an Excel that keeps the charts of sheets that are inserted, as Excel on a desk does. */
  readonly keepsCharts?: boolean;
}

// Excel on the web takes and gives no more at once.
const mostBytes = 5 * 1024 * 1024;

/** An Excel with a blank workbook, which keeps the limits of Excel on the web. */
export function createOfficeHost({
  apiVersion = "1.17",
  blankSheets = ["Sheet1"],
  keepsCharts = false,
}: OfficeHostOptions = {}): OfficeHost {
  const workbook: OfficeWorkbook = {
    sheets: blankSheets.map((name) => blankSheet(name)),
    activeSheet: null,
    selection: null,
    isStructureProtected: false,
  };
  const sizes: number[] = [];
  const answerSizes: number[] = [];
  const methods: string[][] = [];
  const faults = new Map<number, Fault>();
  const acts = new Map<number, () => void>();
  const isSupported = (version: string) => isWithin(version, apiVersion);
  const listeners: ((message: EventMessage) => void)[] = [];
  const events = createOfficeEvents({
    send: (message) => listeners.forEach((send) => send(message)),
    saysWho: isSupported("1.14"),
  });
  const setting: BatchSetting = {
    workbook,
    events,
    readSheets,
    keepsCharts,
    references: new Map(),
    hasMember: (type, name) => isSupported(excelApiVersions().get(`${type}.${name}`) ?? "1.1"),
  };

  async function execute(request: ExecutorRequest): Promise<ExecutorResponse> {
    const size = byteLength(request);
    if (isTidyingUp(request)) return answer(await executeBatch(request, setting));
    const sync = sizes.push(size);
    answerSizes.push(0);
    methods.push(request.Actions.flatMap(({ Name }) => (Name === "" ? [] : [Name])));
    acts.get(sync)?.();
    if (size > mostBytes) return refusal("RequestPayloadSizeLimitExceeded");
    const fault = faults.get(sync);
    if (fault?.kind === "refused") return refusal(fault.code);
    const body = await executeBatch(request, setting, failureOf(fault, request));
    if (fault?.kind === "lost") return refusal("ConnectionFailure");
    answerSizes[sync - 1] = byteLength(body);
    return byteLength(body) > mostBytes ? refusal("ResponsePayloadSizeLimitExceeded") : answer(body);
  }

  const client = loadOfficeClient({ execute, isSupported });
  listeners.push(client.raise);

  return {
    ...personAt(workbook, events),
    client,
    execute,
    onEvent: (send) => void listeners.push(send),
    events: events.registered,
    isSupported,
    workbook,
    syncs: () => sizes.length,
    sizes: () => sizes,
    answerSizes: () => answerSizes,
    methods: () => methods,
    open: (source) => {
      workbook.sheets = "title" in source ? sheetsOfBlueprint(source) : sheetsOfSnapshot(source);
    },
    failSync: (n, fault) => void faults.set(sizes.length + n, fault),
    beforeSync: (n, act) => void acts.set(sizes.length + n, act),
    sheet: (name) => {
      const found = workbook.sheets.find((each) => each.name === name);
      if (found === undefined) throw new Error(`no sheet ${name}`);
      return found;
    },
  };
}

function failureOf(fault: Fault | undefined, { Actions }: ExecutorRequest) {
  if (fault?.kind !== "stops") return null;
  return { action: Math.floor(fault.after * (Actions.length - 1)), code: fault.code };
}

function byteLength(body: unknown): number {
  return Buffer.byteLength(JSON.stringify(body));
}

/** True for what the client sends by itself after a batch, to give back what it kept. */
function isTidyingUp({ Actions }: ExecutorRequest): boolean {
  const methods = Actions.filter(({ ActionType }) => ActionType !== actionTypes.instantiate);
  return methods.length > 0 && methods.every(({ Name }) => Name === "_RemoveReference");
}

function answer(body: BatchResponse): ExecutorResponse {
  return { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: {}, Body: body };
}

function refusal(code: string): ExecutorResponse {
  return { HttpStatusCode: 500, ErrorCode: code, ErrorMessage: code, Headers: {}, Body: null };
}
