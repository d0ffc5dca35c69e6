/** Tries something with storage. Whatever is thrown means: not kept. */
export function attempt<T>(action: () => T): { ok: true; value: T } | { ok: false } {
  try {
    return { ok: true, value: action() };
  } catch {
    return { ok: false };
  }
}
