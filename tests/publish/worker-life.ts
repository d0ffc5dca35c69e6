import { createHash } from 'node:crypto';
import type { KeptFiles } from '../../src/islands/offline/kept-files.ts';
import { offlineWorker, type Worker } from '../../src/islands/offline/worker.ts';

export const scope = 'https://host.example/a/b/';
export const pages = ['', 'trainers/'] as const;

/** A build of a tiny site: two pages, one file of data, one script with its content in its name. */
export function kept(build: number): KeptFiles {
  const hash = createHash('sha256').update(`data of ${build}`).digest('hex');
  return { build: named(build), files: { '': '', 'trainers/': '', 'data/a.json': hash, [`_astro/a.${build}.js`]: '' } };
}

export const named = (build: number) => `b${build}`.padStart(12, '0');

/** A static host with one build on it, and the way to it. */
export class Host {
  build = 0;
  network: 'there' | 'dead' | 'broken' | 'silent' = 'there';
  /** Whether an address of a folder is answered with the page in it. */
  folders = true;
  /** Files that were asked for, since the last time that somebody looked. */
  asked: string[] = [];
  /** Called before a file is answered: another build may come at any moment. */
  before: () => void = () => undefined;

  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const url = typeof input === 'string' ? input : (input as Request).url;
    init?.signal?.throwIfAborted();
    const path = url.slice(scope.length).split('?')[0]!;
    this.asked.push(path);
    this.before();
    if (this.network === 'dead') throw new TypeError('Failed to fetch');
    if (this.network === 'silent') return silence(init?.signal ?? undefined);
    if (this.network === 'broken') return new Response('no', { status: 503 });
    const isFolder = path === '' || path.endsWith('/');
    const text = isFolder && !this.folders ? undefined : this.#file(path.replace(/(^|\/)index\.html$/, '$1'));
    return text === undefined ? new Response('not here', { status: 404 }) : new Response(text);
  };

  #file(path: string): string | undefined {
    const { build } = this;
    if (path === 'data/a.json') return `data of ${build}`;
    // Scripts of earlier builds are left there by many hosts.
    const script = Number(/^_astro\/a\.(\d+)\.js$/.exec(path)?.[1]);
    if (script <= build) return `script of ${script}`;
    if ((pages as readonly string[]).includes(path))
      return `<!DOCTYPE html><html data-build="${named(build)}" data-worker="x">`;
    return undefined;
  }
}

/** Never answers, and ends when it is given up. */
function silence(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, fail) => signal?.addEventListener('abort', () => fail(signal.reason)));
}

/** The caches of a browser, in memory. */
export function memoryCaches(): CacheStorage {
  const all = new Map<string, Map<string, { body: string; status: number }>>();
  const bare = (url: string) => url.split('?')[0]!;
  const open = (name: string) => {
    const there = all.get(name) ?? new Map<string, { body: string; status: number }>();
    all.set(name, there);
    return there;
  };
  const made = {
    keys: async () => [...all.keys()],
    has: async (name: string) => all.has(name),
    delete: async (name: string) => all.delete(name),
    match: async (url: string, { cacheName, ignoreSearch }: { cacheName: string; ignoreSearch?: boolean }) => {
      const entries = [...(all.get(cacheName) ?? [])];
      const found = entries.find(([key]) => key === url || (ignoreSearch && bare(key) === bare(url)));
      return found && new Response(found[1].body, { status: found[1].status });
    },
    open: async (name: string) => ({
      keys: async () => [...open(name).keys()].map((url) => ({ url })),
      put: async (url: string, response: Response) =>
        void open(name).set(url, { body: await response.text(), status: response.status }),
      delete: async (url: string) => open(name).delete(url),
    }),
  };
  return made as unknown as CacheStorage;
}

export interface Tab {
  id: string;
  path: string;
  /** What its page says; `undefined` where none could be opened. */
  build: string | undefined;
  /** Whether a worker serves it. */
  served: boolean;
}

/** A browser with tabs on the tiny site. It starts and ends workers as browsers do. */
export class Browser {
  readonly caches = memoryCaches();
  readonly tabs: Tab[] = [];
  active: { build: number; worker: Worker } | undefined;
  waiting: { build: number; worker: Worker } | undefined;
  readonly #host: Host;
  #count = 0;

  constructor(host: Host) {
    this.#host = host;
  }

  #start(build: number): { build: number; worker: Worker } {
    const worker = offlineWorker(kept(build), {
      scope,
      caches: this.caches,
      fetch: this.#host.fetch,
      pages: async () => this.tabs.map(({ id, path }) => ({ id, url: scope + path })),
      takeOver: () => this.#activate(),
      serveAll: async () => {
        for (const tab of this.tabs) tab.served = true;
      },
    });
    return { build, worker };
  }

  async #activate(): Promise<void> {
    if (!this.waiting) return;
    this.active = this.waiting;
    this.waiting = undefined;
    await this.active.worker.activate();
  }

  /** Opens a page in a new tab, or again in one. */
  async open(path: string, again?: Tab): Promise<Tab> {
    // A page that is left is gone when the next one has come.
    const tab: Tab = { id: `tab-${(this.#count += 1)}`, path, build: undefined, served: this.active !== undefined };
    const request = { url: `${scope}${path}?from=chat`, method: 'GET', mode: 'navigate' } as Request;
    const answer = await this.#ask(request, tab);
    if (again) this.close(again);
    tab.build = /data-build="(\w+)"/.exec((await answer?.text()) ?? '')?.[1];
    this.tabs.push(tab);
    return tab;
  }

  async ask(tab: Tab, path: string): Promise<string | undefined> {
    const answer = await this.#ask({ url: scope + path, method: 'GET', mode: 'cors' } as Request, tab);
    return answer?.ok ? answer.text() : undefined;
  }

  async #ask(request: Request, tab: Tab): Promise<Response | undefined> {
    const own = tab.served ? this.active?.worker.answer({ request, page: tab.id }) : undefined;
    return (own ?? this.#host.fetch(request)).catch(() => undefined);
  }

  close(tab: Tab): void {
    this.tabs.splice(this.tabs.indexOf(tab), 1);
  }

  /** The browser looks for a newer worker, and fills its stock. */
  async update(): Promise<void> {
    const { build, network } = this.#host;
    if (network !== 'there' || this.active?.build === build || this.waiting?.build === build) return;
    const next = this.#start(build);
    const came = await next.worker.install().then(
      () => true,
      () => false,
    );
    if (!came) return;
    this.waiting = next;
    if (!this.tabs.some(({ served }) => served)) await this.#activate();
  }

  /** What the script of a page does: it says hello, or asks the newer worker to take over. */
  async greet(tab: Tab): Promise<void> {
    if (!tab.build) return;
    const state = await this.active?.worker.hello(tab.id, tab.build);
    if (state?.build !== tab.build) await this.waiting?.worker.takeOver();
  }

  /** The browser ends idle workers and starts them again: what was in memory is gone. */
  restart(): void {
    if (this.active) this.active = this.#start(this.active.build);
    if (this.waiting) this.waiting = this.#start(this.waiting.build);
  }
}
