import { textIn } from "../criteria/textIn";
import type { Language } from "../text/language";
import type { Subject } from "./subject";

/** Where something is asked, as people look for it: item and level, such as `1.1 ระบบการนำองค์การ · ระดับพื้นฐาน`. */
export function placeOfSubject({ item, level }: Subject, language: Language): string {
  const place = `${item.id} ${textIn(item.name, language)}`;
  return level === null ? place : `${place} · ${textIn(level.name, language)}`;
}
