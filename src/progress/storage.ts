/** A place that keeps texts by key. Every call may throw: storage can be full, blocked or gone. */
export interface KeyValue {
  get(key: string): string | null;
  set(key: string, value: string): void;
}

/**
 * The storage of this tab. It survives a reload and is gone with the tab. Touched only inside the calls, because in a
 * frame or under a policy even reading the property throws.
 */
export const tabStorage: KeyValue = {
  get: (key) => sessionStorage.getItem(key),
  set: (key, value) => sessionStorage.setItem(key, value),
};

/** Tries something with storage. Whatever is thrown means: not kept. */
export function attempt<T>(action: () => T): { ok: true; value: T } | { ok: false } {
  try {
    return { ok: true, value: action() };
  } catch {
    return { ok: false };
  }
}
