import { findItem, listItems } from "./collections";
import { callMethod, memberObject, readProperty, type Setting, setProperty } from "./members";
import type { Remote } from "./remoteObjects";
import {
  type Action,
  type ArgumentInfo,
  type BatchResponse,
  type ExecutorRequest,
  OfficeFault,
  actionTypes,
  pathTypes,
} from "./wire";

/** How a workbook answers batches, beside what it holds. */
export interface BatchSetting extends Setting {
  /** Whether this Excel has a member, such as Range.copyFrom. */
  readonly hasMember: (type: string, name: string) => boolean;
  /** Objects that the client keeps between requests. */
  readonly references: Map<string, Remote>;
}

/**
 * What a batch gives. Actions run in order until one fails; what ran before it stays done. `failsAt` is the action
 * that fails instead of running.
 */
export async function executeBatch(
  { Actions, ObjectPaths }: ExecutorRequest,
  setting: BatchSetting,
  failsAt: { readonly action: number; readonly code: string } | null = null,
): Promise<BatchResponse> {
  const objects = new Map<number, Remote | null>();
  const keys = new Map<number, string>();

  async function objectOf(pathId: number): Promise<Remote | null> {
    if (!objects.has(pathId)) objects.set(pathId, await resolve(pathId));
    return objects.get(pathId) ?? null;
  }

  async function resolve(pathId: number): Promise<Remote | null> {
    const path = ObjectPaths[String(pathId)];
    if (path === undefined) throw new OfficeFault("InvalidObjectPath");
    if (path.ObjectPathType === pathTypes.root) return { type: "Workbook" };
    if (path.ObjectPathType === pathTypes.service) return serviceNamed(path.Name);
    if (path.ObjectPathType === pathTypes.reference) return setting.references.get(path.Name) ?? null;
    if (path.ObjectPathType === pathTypes.nothing) return null;
    const parent = await objectOf(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === pathTypes.indexer) {
      return findItem(parent, setting.workbook, path.ArgumentInfo?.Arguments?.[0]);
    }
    const name = memberName(path.Name);
    refuseUnknown(parent, name);
    if (path.ObjectPathType === pathTypes.property) return memberObject(parent, name);
    const given = await callMethod(parent, name, await argumentsOf(path.ArgumentInfo), setting);
    return "object" in given ? given.object : null;
  }

  async function argumentsOf(info: ArgumentInfo | undefined): Promise<readonly unknown[]> {
    return Promise.all(
      (info?.Arguments ?? []).map((argument, index) => {
        const pathId = info?.ReferencedObjectPathIds?.[index] ?? 0;
        return pathId > 0 ? objectOf(pathId) : argument;
      }),
    );
  }

  function refuseUnknown(remote: Remote, name: string): void {
    if (!setting.hasMember(remote.type, name)) throw new OfficeFault("ApiNotFound", `${remote.type}.${name}`);
  }

  async function run({ ActionType, Name, ObjectPathId, ArgumentInfo, QueryInfo }: Action): Promise<unknown> {
    if (ActionType === actionTypes.trace) return null;
    const object = await objectOf(ObjectPathId);
    if (ActionType === actionTypes.instantiate) return describe(object, keys.get(ObjectPathId));
    if (object === null) return null;
    const name = memberName(Name);
    switch (ActionType) {
      case actionTypes.query:
        return query(object, QueryInfo?.Select ?? []);
      case actionTypes.setProperty:
        refuseUnknown(object, name);
        setProperty(object, name, (await argumentsOf(ArgumentInfo))[0], setting.workbook);
        if (object.type === "Range") setting.events?.written(object.sheet, object.box, name);
        return null;
      case actionTypes.method: {
        if (name === "_KeepReference") {
          const key = `reference ${setting.references.size + 1}`;
          setting.references.set(key, object);
          keys.set(ObjectPathId, key);
          return null;
        }
        if (name === "_RemoveReference") return null;
        if (/^_(?:Unr|R)egister/.test(name)) {
          setting.events?.register(name);
          return null;
        }
        refuseUnknown(object, name);
        const given = await callMethod(object, name, await argumentsOf(ArgumentInfo), setting);
        return "value" in given ? given.value : null;
      }
      default:
        throw new OfficeFault("NotImplemented", `actions of type ${ActionType}`);
    }
  }

  function query(object: Remote, select: readonly string[]): unknown {
    const items = listItems(object, setting.workbook);
    if (items === null) return readSelected(object, select);
    return { _Items: items.map(([key, item]) => ({ _Id: key, ...readSelected(item, select) })) };
  }

  function readSelected(object: Remote, select: readonly string[]): Record<string, unknown> {
    const read: Record<string, unknown> = {};
    for (const path of select) {
      const [name = "", inner] = path.split("/");
      refuseUnknown(object, name);
      const key = name.charAt(0).toUpperCase() + name.slice(1);
      read[key] =
        inner === undefined
          ? readProperty(object, name, setting.workbook)
          : { ...(read[key] as object | undefined), ...readSelected(memberObject(object, name), [inner]) };
    }
    return read;
  }

  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of Actions.entries()) {
    try {
      if (failsAt?.action === index) throw new OfficeFault(failsAt.code);
      results.push({ ActionId: action.Id, Value: await run(action) });
      if (action.ActionType === actionTypes.trace) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof OfficeFault)) throw error;
      const { code, message } = error;
      return {
        Results: results,
        TraceIds: traces,
        Error: { Code: code, Message: message, Location: "", ActionIndex: index, HttpStatusCode: 400 },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

/** What the client is told of an object when it first meets it. */
function describe(object: Remote | null, reference: string | undefined): object | null {
  if (object === null) return null;
  if (object.type === "Worksheet") return { _Id: object.sheet.id };
  if (object.type === "Chart") return { _Id: object.chart.id };
  return reference === undefined ? {} : { _ReferenceId: reference };
}

/** What the client itself speaks to beside the workbook: it tells there that a page can take the ribbon's commands. */
function serviceNamed(name: string): Remote {
  if (name !== "Microsoft.InternalService.AddinInternalService") throw new OfficeFault("InvalidObjectPath");
  return { type: "AddinInternalService" };
}

/** The wire writes members as GetRange; the types, and inner names such as _KeepReference, as they are here. */
function memberName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
