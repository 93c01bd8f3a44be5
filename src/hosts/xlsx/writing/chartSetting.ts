import { element } from "./xmlText";

/** An element of a chart that says one thing, such as `<c:gapWidth val="50"/>`. */
export function chartSetting(name: string, value: string | number | boolean): string {
  return element(`c:${name}`, { val: value });
}
