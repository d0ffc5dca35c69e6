import { buildOf, kindOf, type KeptFiles } from './kept-files.ts';

/** The files of one build in the browser's caches. */
export interface Stock {
  /** The name of this build's cache. */
  name: string;
  get(path: string): Promise<Response | undefined>;
  /** Fetches what is missing. Rejects when a file is not to be had, or is of another build; what came before stays. */
  fill(): Promise<void>;
  isComplete(): Promise<boolean>;
  /** Deletes the caches of other builds. */
  tidy(): Promise<void>;
  /** Nothing is fetched or kept any more: everything on this device is being deleted. */
  stop(): void;
}

/** How many files are fetched at a time. */
const lanes = 4;

/** Found in spite of a query that somebody's chat has added, and of `Vary`, which hosts use as they like. */
const loosely = { ignoreSearch: true, ignoreVary: true };

/**
 * @param of the names of all caches of this copy of the site begin so
 * @param scope the address of the site's root
 */
export function stock(caches: CacheStorage, get: typeof fetch, of: string, scope: string, kept: KeptFiles): Stock {
  const name = `${of}${kept.build}`;
  const paths = Object.keys(kept.files);
  const stopped = new AbortController();

  const others = async () => (await caches.keys()).filter((each) => each.startsWith(of) && each !== name);
  const missing = async () => {
    if (!(await caches.has(name))) return paths;
    const there = new Set((await (await caches.open(name)).keys()).map(({ url }) => url));
    return paths.filter((path) => !there.has(scope + path));
  };
  const find = async (path: string, names: readonly string[]) => {
    for (const cacheName of names) {
      const found = await caches.match(scope + path, { ...loosely, cacheName });
      if (found) return found;
    }
    return undefined;
  };
  const bring = async (path: string) => {
    const isAsset = kindOf(path) === 'asset';
    const had = isAsset ? await find(path, await others()) : undefined;
    const found = had ?? (await fetched(path, isAsset ? 'default' : 'no-cache'));
    if (stopped.signal.aborted) throw new Error('stopped');
    await (await caches.open(name)).put(scope + path, found);
  };
  const fetched = async (path: string, cache: RequestCache) => {
    for (const name of namesOf(path)) {
      const response = await get(scope + name, { cache, credentials: 'same-origin', signal: stopped.signal });
      const body = await response.arrayBuffer();
      if (!response.ok || !(await isProven(path, body))) continue;
      // Made anew: an answer that came by a redirection may not be given to a navigation.
      return new Response(body, { headers: plain(response.headers) });
    }
    throw new Error(`${path} is not to be had, or is of another build`);
  };
  const isProven = async (path: string, body: ArrayBuffer) => {
    const kind = kindOf(path);
    if (kind === 'page') return buildOf(new TextDecoder().decode(body.slice(0, 1024))) === kept.build;
    return kind === 'asset' || (await hashOf(body)) === kept.files[path];
  };

  return {
    name,
    // A name in `_astro/` means the same content in every build, so the next build's stock may help out.
    get: async (path) => find(path, kindOf(path) === 'asset' ? [name, ...(await others())] : [name]),
    async fill() {
      const queue = await missing();
      const lane = async () => {
        for (let path = queue.shift(); path !== undefined; path = queue.shift()) await bring(path);
      };
      await Promise.all(Array.from({ length: lanes }, lane));
    },
    isComplete: async () => (await missing()).length === 0,
    async tidy() {
      for (const each of await others()) await caches.delete(each);
    },
    stop: () => stopped.abort(),
  };
}

/** Some hosts, learning platforms among them, know files alone and no folders. */
function namesOf(path: string): string[] {
  return kindOf(path) === 'page' ? [path, `${path}index.html`] : [path];
}

/** Without what was said of the packed form, which is no longer there. */
function plain(headers: Headers): Headers {
  const made = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) made.delete(name);
  return made;
}

async function hashOf(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
