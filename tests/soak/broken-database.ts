/** How a call of IndexedDB goes wrong: it throws, its transaction is aborted, or nothing is ever heard of it. */
export type Break = { how: 'throw' | 'abort'; name: string } | { how: 'silent' };

declare global {
  interface Window {
    /** Calls of IndexedDB so far. */
    calls: number;
    broken: { from: number; to: number; is: Break } | undefined;
  }
}

/**
 * Runs in a page before its scripts: counts every call of IndexedDB, and breaks those that `window.broken` names. The
 * calls themselves are real.
 */
export function breakDatabase(): void {
  window.calls = 0;
  // A new database still gets its stores: else it would stay without them for good, which no browser does.
  const mute = (target: EventTarget) => {
    for (const event of ['success', 'error', 'complete', 'abort']) {
      target.addEventListener(event, (heard) => heard.stopImmediatePropagation());
    }
  };
  const wrap = (prototype: object, method: string) => {
    const methods = prototype as Record<string, (...given: unknown[]) => unknown>;
    const real = methods[method]!;
    methods[method] = function (this: unknown, ...given: unknown[]) {
      window.calls += 1;
      const { broken } = window;
      const hit = broken && window.calls >= broken.from && window.calls <= broken.to ? broken.is : undefined;
      const cannotAbort = hit?.how === 'abort' && this instanceof IDBFactory;
      if (hit?.how === 'throw' || cannotAbort) throw new DOMException('as told', hit.name);
      const result = real.apply(this, given);
      if (hit?.how === 'silent') mute(result as EventTarget);
      if (hit?.how === 'abort') {
        if (this instanceof IDBObjectStore) this.transaction.abort();
        else (result as IDBTransaction).abort();
      }
      return result;
    };
  };
  wrap(IDBFactory.prototype, 'open');
  wrap(IDBDatabase.prototype, 'transaction');
  for (const method of ['get', 'getAll', 'getAllKeys', 'put']) wrap(IDBObjectStore.prototype, method);
}
