/** The memory of the file that an answer holds, which is handed over instead of copied; none where it holds none. */
export function transferablesIn(value: unknown): Transferable[] {
  if (value instanceof Uint8Array) return value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.values(value).flatMap(transferablesIn);
}
