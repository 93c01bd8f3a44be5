import { describeDate } from "./date";
import type { Language } from "./language";

/** When a file was changed last, to the minute, by this machine's clock. */
export function describeModified(time: Date, language: Language): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${describeDate(day, language)} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
