import type { Language } from "./language";

const thaiMonths = [
  "มกราคม",
  "กุมภาพันธ์",
  "มีนาคม",
  "เมษายน",
  "พฤษภาคม",
  "มิถุนายน",
  "กรกฎาคม",
  "สิงหาคม",
  "กันยายน",
  "ตุลาคม",
  "พฤศจิกายน",
  "ธันวาคม",
] as const;

const englishMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Years of the Buddhist era over those of the common era. */
export const buddhistEraOffset = 543;

/** A day as people read it, in the Buddhist era: 21 พฤศจิกายน 2569. `isoDate` is YYYY-MM-DD, whatever follows. */
export function describeDate(isoDate: string, language: Language): string {
  const [year = 0, month = 1, day = 1] = isoDate.slice(0, 10).split("-").map(Number);
  const months = language === "th" ? thaiMonths : englishMonths;
  const era = language === "th" ? "" : " B.E.";
  return `${day} ${months[month - 1] ?? month} ${year + buddhistEraOffset}${era}`;
}
