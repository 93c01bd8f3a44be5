import { type Package, openPackage } from "../../src/hosts/xlsx/package/openPackage";
import { valueOf } from "./cellsOf";

/** The package in a file's bytes. */
export function packageOf(bytes: Uint8Array): Package {
  return valueOf(openPackage(bytes));
}

/** The text of one part of a file. */
export function partOf(bytes: Uint8Array, part: string): string {
  return valueOf(packageOf(bytes).text(part));
}

/** Every entry of a file as it is stored, in order, with the name of what it holds. */
export function storedEntries(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const source = packageOf(bytes);
  return new Map(source.entries.map(({ name }) => [name, Buffer.from(source.raw(name) ?? [])]));
}

/** The elements of one name in a part, each as its opening tag is written, in order. */
export function elementsOf(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?=[ />])[^>]*>`, "g"))].map(([element]) => element);
}
