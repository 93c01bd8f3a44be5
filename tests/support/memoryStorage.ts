/** A browser's storage that holds so many characters at most. */
export function memoryStorage(longest = 1_000_000): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem(key, value) {
      if (value.length > longest) throw new DOMException("full", "QuotaExceededError");
      kept.set(key, value);
    },
  };
}
