import { buddhistEraOffset } from "../text/date";

/** A day of the calendar, years of the common era. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayMs = 86_400_000;
/** Serial 0 as the days after 28 February 1900 count, past the leap day that 1900 never had. */
const epochMs = Date.UTC(1899, 11, 30);
const lastSerial = 2_958_465;

/** The day that a serial number of the 1900 system stands for; null for a time of day and outside 1900 to 9999. */
export function dateOfSerial(serial: number): CalendarDay | null {
  const days = Math.floor(serial);
  if (days < 1 || days > lastSerial) return null;
  const date = new Date(epochMs + (days < 60 ? days + 1 : days) * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Years of the common era that people mean are below this; a larger year is พ.ศ. typed as it is said. */
const firstBuddhistYear = 2400;

/** A year as พ.ศ., whichever of the two eras it was typed in. */
export function buddhistYear(year: number): number {
  return year > firstBuddhistYear ? year : year + buddhistEraOffset;
}
