/**
 * Which build each open page is of. Kept in a cache, because a service worker is ended and started again as the browser
 * likes, and because the next worker has to know as well.
 */
export interface OpenPages {
  /** `undefined`: not known; the page was opened before there was a worker. */
  buildOf(client: string): Promise<string | undefined>;
  note(client: string, build: string): Promise<void>;
  /** Forgets the pages that are no longer open. */
  tidy(isOpen: (client: string) => Promise<boolean>): Promise<void>;
}

/** `scope` is the address of the site's root. Notes lie under addresses that no page has. */
export function openPages(caches: CacheStorage, name: string, scope: string): OpenPages {
  const known = new Map<string, string>();
  const address = (client: string) => `${scope}?page=${encodeURIComponent(client)}`;
  return {
    async buildOf(client) {
      const found = known.get(client) ?? (await (await caches.match(address(client), { cacheName: name }))?.text());
      if (found !== undefined) known.set(client, found);
      return found;
    },
    async note(client, build) {
      if (!client || known.get(client) === build) return;
      known.set(client, build);
      await (await caches.open(name)).put(address(client), new Response(build));
    },
    async tidy(isOpen) {
      if (!(await caches.has(name))) return;
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        const client = new URL(url).searchParams.get('page') ?? '';
        if (!(await isOpen(client))) await cache.delete(url);
      }
    },
  };
}
