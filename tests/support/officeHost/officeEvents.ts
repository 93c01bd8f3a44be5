import { type Box, boxA1 } from "../../../src/core/workbook/address";
import type { OfficeSheet } from "./officeWorkbook";
import type { EventMessage } from "./wire";

/** Who does something in a workbook: a person at this Excel, somebody elsewhere, or the add-in itself. */
export type Doer = "person" | "remote" | "add-in";

/** What Excel tells its clients of, once they have asked for it. */
export interface OfficeEvents {
  /** Takes note that a client asks for events, or wants no more of them, by the method that it calls. */
  register(method: string): void;
  /** Kinds of events that are asked for now, such as DataChanged. */
  registered(): readonly string[];
  /** What a batch has written into a range's property. */
  written(sheet: OfficeSheet, box: Box, property: string): void;
  changed(sheet: OfficeSheet, address: string, doer: Doer, changeType?: string): void;
  selected(sheet: OfficeSheet, box: Box): void;
  added(sheet: OfficeSheet): void;
  deleted(sheet: OfficeSheet): void;
}

export interface OfficeEventsOptions {
  /** Takes an event to the client. Called after the batch in which it came about. */
  readonly send: (message: EventMessage) => void;
  /** Whether this Excel says who made a change. */
  readonly saysWho: boolean;
}

const types = { DataChanged: 10, Added: 13, SelectionChanged: 14, Deleted: 15 } as const;

/** The events of a workbook, each told only while some client asks for it. */
export function createOfficeEvents({ send, saysWho }: OfficeEventsOptions): OfficeEvents {
  const registered = new Set<string>();
  let sent = 0;

  function raise(kind: keyof typeof types, told: object, doer: Doer): void {
    if (!registered.has(kind)) return;
    sent += 1;
    const message = {
      messageCategory: 65536,
      messageType: types[kind],
      targetId: "Workbook",
      message: JSON.stringify(told),
      id: String(sent),
      isRemoteOverride: doer === "remote",
    } as const;
    // Events come by a way of their own, after the answer.
    setTimeout(() => send(message), 0);
  }

  function changed(sheet: OfficeSheet, address: string, doer: Doer, changeType = "RangeEdited"): void {
    const who = saysWho ? { triggerSource: doer === "add-in" ? "ThisLocalAddin" : "Unknown" } : {};
    const told = { changeType, worksheetId: sheet.id, address, source: "Local", shiftDirection: "None" };
    raise("DataChanged", { ...told, ...who }, doer);
  }

  return {
    register: (method) => {
      const [, un = "", kind = ""] = /^_(Unr|R)egister(\w+)Event$/.exec(method) ?? [];
      if (un === "Unr") registered.delete(kind);
      else registered.add(kind);
    },
    registered: () => [...registered],
    written: (sheet, box, property) => {
      if (property === "values" || property === "formulas") changed(sheet, boxA1(box), "add-in");
    },
    changed,
    selected: (sheet, box) =>
      raise("SelectionChanged", { worksheetId: sheet.id, address: boxA1(box) }, "person"),
    added: (sheet) => raise("Added", { worksheetId: sheet.id, source: "Local" }, "person"),
    deleted: (sheet) => raise("Deleted", { worksheetId: sheet.id, source: "Local" }, "person"),
  };
}
