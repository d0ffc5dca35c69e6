import { buildOf, kindOf, pathIn, type KeptFiles } from './kept-files.ts';
import { openPages } from './open-pages.ts';
import { stock } from './stock.ts';

/*
 * How no page ever mixes two builds.
 *
 * A build is known by a hash of all that is kept of it. Each kept page says its build in its root element, the worker
 * holds the list of all files of one build, and no file gets into its cache that was not proven to be of that build.
 *
 * 1. A page is asked for: the network is tried first, for three seconds, with the whole page; else the kept one is
 *    given. Either way it is noted which build the page is of.
 * 2. A page asks for data: a page of the worker's own build gets the kept file, any other page what the network has,
 *    and never something that was kept. A page that was open before there was any worker tells its build itself; until
 *    it has, it is such another page.
 * 3. Files in `_astro/` carry a hash of their content in their name, so they fit wherever they are asked for.
 * 4. After an update the new worker fills a cache of its own while the old one serves on. It takes over when every open
 *    page is already of the new build, and not earlier: a page that is open never changes its worker for one of another
 *    build. Which is soon: the first page opened after an update comes from the network, so it is of the new build, and
 *    asks the new worker to take over when that is ready. Old caches go when it has.
 * 5. Pages that are not kept (lessons, record, search) are left to the browser, and so is what they ask for.
 */

/** A page that is open, as a service worker sees it. */
export interface OpenPage {
  id: string;
  url: string;
}

/** What surrounds a service worker. */
export interface Around {
  /** The address of the site's root, with a slash at the end. */
  scope: string;
  caches: CacheStorage;
  fetch: typeof fetch;
  /** All open pages of the site, also those that no worker serves. */
  pages(): Promise<readonly OpenPage[]>;
  /** Ends the waiting of this worker. */
  takeOver(): Promise<void>;
  /** Makes this worker serve the pages that were opened before there was one. */
  serveAll(): Promise<void>;
}

/** Something that is asked for. */
export interface Asked {
  request: Request;
  /** The page that asks; for a page that is opened, the one that it will be. */
  page: string;
}

/** What a page may say to the worker. */
export type Said = { say: 'hello'; build: string } | { say: 'take over' } | { say: 'stop' };

/** What the worker answers to `hello`. */
export interface State {
  build: string;
  complete: boolean;
}

export interface Worker {
  install(): Promise<void>;
  activate(): Promise<void>;
  /** `undefined`: left to the browser. */
  answer(asked: Asked): Promise<Response> | undefined;
  hello(page: string, build: string): Promise<State>;
  /** Fetches again what the browser has thrown away. */
  refill(): Promise<State>;
  /** Takes over if that mixes nothing; says whether it did. */
  takeOver(): Promise<boolean>;
  stop(): void;
}

/** How long the network may take for a page, in milliseconds. */
const patience = 3000;

export function offlineWorker(kept: KeptFiles, around: Around): Worker {
  const { scope, caches } = around;
  const files = stock(caches, around.fetch, `both-hands ${scope} build `, scope, kept);
  const open = openPages(caches, `both-hands ${scope} pages`, scope);
  let stopped = false;
  const note = async (page: string, build: string) => {
    if (!stopped) await quietly(open.note(page, build));
  };
  const isKept = (path: string | undefined): path is string => path !== undefined && Object.hasOwn(kept.files, path);

  const givePage = async ({ request, page }: Asked, path: string) => {
    const online = await inTime(around.fetch, request);
    const offline = online ? undefined : await files.get(path);
    const build = online ? buildOf(online.start) : kept.build;
    if (online || offline) await note(page, build);
    return online?.response ?? offline ?? around.fetch(request);
  };
  const giveAsset = async ({ request }: Asked, path: string) => (await files.get(path)) ?? around.fetch(request);
  const giveData = async ({ request, page }: Asked, path: string) => {
    const isOwn = (await quietly(open.buildOf(page))) === kept.build;
    return (isOwn ? await files.get(path) : undefined) ?? around.fetch(request);
  };
  const state = async (): Promise<State> => ({ build: kept.build, complete: await files.isComplete() });

  return {
    install: () => files.fill(),
    async activate() {
      await files.tidy();
      await quietly(open.tidy(async (id) => (await around.pages()).some((page) => page.id === id)));
      await around.serveAll();
    },
    answer(asked) {
      const path = pathIn(scope, asked.request.url);
      if (asked.request.method !== 'GET' || path === undefined) return undefined;
      const opens = asked.request.mode === 'navigate';
      if (opens && isKept(`${path}/`)) return withSlash(around.fetch, asked.request);
      if (!isKept(path) || opens !== (kindOf(path) === 'page')) return undefined;
      return { page: givePage, asset: giveAsset, data: giveData }[kindOf(path)](asked, path);
    },
    async hello(page, build) {
      await note(page, build);
      return state();
    },
    async refill() {
      await quietly(files.fill());
      return state();
    },
    async takeOver() {
      for (const { id, url } of await around.pages()) {
        const build = await open.buildOf(id);
        if (build === undefined ? isKept(pathIn(scope, url)) : build !== kept.build) return false;
      }
      await around.takeOver();
      return true;
    },
    stop() {
      stopped = true;
      files.stop();
    },
  };
}

/** What the network has, whole; `undefined` when it is dead, silent, or has lost its head. */
async function inTime(get: typeof fetch, request: Request): Promise<{ response: Response; start: string } | undefined> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    // Not from the browser's own cache, which could have a page of an earlier build.
    const response = await get(request, { cache: 'no-cache', signal: stop.signal });
    // The browser follows a redirection by itself.
    if (response.type === 'opaqueredirect') return { response, start: '' };
    if (response.status >= 500) return undefined;
    const body = await response.arrayBuffer();
    const { status, statusText, headers } = response;
    const start = new TextDecoder().decode(body.slice(0, 1024));
    return { response: new Response(body, { status, statusText, headers }), start };
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** A folder asked for as if it were a file: hosts redirect that, and without one links inside would lead elsewhere. */
async function withSlash(get: typeof fetch, request: Request): Promise<Response> {
  const [address, query] = request.url.split('#', 1)[0]!.split('?') as [string, string | undefined];
  return (
    (await inTime(get, request))?.response ?? Response.redirect(`${address}/${query === undefined ? '' : `?${query}`}`)
  );
}

/** Goes on without: what cannot be noted is not known later, which is allowed for. */
async function quietly<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch {
    return undefined;
  }
}
