/** A browser's storage, whose keys are properties as those of the real one are. */
export function memoryStorage(kept: Record<string, string> = {}, room = Infinity): Storage {
  const data = new Map(Object.entries(kept));
  const methods = {
    getItem: (key: string) => data.get(key) ?? null,
    setItem: (key: string, value: string) => {
      const used = [...data].reduce(
        (sum, [name, text]) => sum + (name === key ? 0 : text.length),
        0,
      );
      if (used + value.length > room) throw new DOMException('full', 'QuotaExceededError');
      data.set(key, value);
    },
    removeItem: (key: string) => void data.delete(key),
    clear: () => data.clear(),
    key: (index: number) => [...data.keys()][index] ?? null,
    get length() {
      return data.size;
    },
  };
  return new Proxy(methods as Storage, {
    ownKeys: () => [...data.keys()],
    getOwnPropertyDescriptor: (_, key) =>
      data.has(String(key))
        ? { value: data.get(String(key)), enumerable: true, configurable: true }
        : undefined,
  });
}
