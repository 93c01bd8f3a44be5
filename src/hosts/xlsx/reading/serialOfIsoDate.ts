/**
 * The serial number, in the 1900 system, of a date such as `2026-11-05` or `2026-11-05T08:30:00Z`; the zone is not
 * taken into account. Null for dates before March 1900, where serial numbers are off by the leap day that 1900 never
 * had, and for anything else.
 */
export function serialOfIsoDate(text: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/.exec(
    text,
  );
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0)) as Figures;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isCalendarDay =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCFullYear() === year;
  if (!isCalendarDay || hour > 23 || minute > 59 || second >= 60) return null;
  const serial = (date.getTime() - Date.UTC(1899, 11, 30)) / millisecondsADay;
  return serial < firstCertainSerial ? null : serial + (hour * 3600 + minute * 60 + second) / 86_400;
}

type Figures = [number, number, number, number, number, number];

const millisecondsADay = 86_400_000;
// 1 March 1900.
const firstCertainSerial = 61;
