import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { pathIn } from '../../src/islands/offline/kept-files.ts';
import { Browser, Host, named, pages, scope } from './worker-life.ts';

/** A browser that has visited a site with build 0 and keeps it. */
async function visited() {
  const host = new Host();
  const browser = new Browser(host);
  const tab = await browser.open('trainers/');
  await browser.update();
  await browser.greet(tab);
  return { host, browser, tab };
}

const cachesOf = async ({ caches }: Browser) => (await caches.keys()).filter((name) => name.includes(' build ')).length;

it.each([
  ['https://host.example/a/b/', ''],
  ['https://host.example/a/b/index.html', ''],
  ['https://host.example/a/b/trainers/?utm=x#y', 'trainers/'],
  ['https://host.example/a/b/trainers/index.html', 'trainers/'],
  ['https://host.example/a/c/', undefined],
])('%s is %s', (url, path) => expect(pathIn(scope, url)).toBe(path));

describe('when the network is gone', () => {
  it.each(['dead', 'broken'] as const)('a kept page opens, with its data and scripts (%s)', async (network) => {
    const { host, browser } = await visited();
    host.network = network;
    for (const path of pages) {
      const tab = await browser.open(path);
      expect(tab.build).toBe(named(0));
      expect(await browser.ask(tab, 'data/a.json')).toBe('data of 0');
      expect(await browser.ask(tab, '_astro/a.0.js')).toBe('script of 0');
    }
  });

  it('a silent one is waited for three seconds, and no longer', async () => {
    const { host, browser } = await visited();
    host.network = 'silent';
    vi.useFakeTimers();
    try {
      let opened: string | undefined;
      void browser.open('').then(({ build }) => (opened = build));
      await vi.advanceTimersByTimeAsync(2999);
      expect(opened).toBeUndefined();
      await vi.advanceTimersByTimeAsync(1);
      expect(opened).toBe(named(0));
    } finally {
      vi.useRealTimers();
    }
  });

  it('the page that was open before the worker has its data', async () => {
    const { host, browser, tab } = await visited();
    host.network = 'dead';
    browser.restart();
    expect(await browser.ask(tab, 'data/a.json')).toBe('data of 0');
  });

  it('a folder asked for without its slash leads to the page', async () => {
    const { host, browser } = await visited();
    host.network = 'dead';
    const request = { url: `${scope}trainers?x#y`, method: 'GET', mode: 'navigate' } as Request;
    const answer = await browser.active!.worker.answer({ request, page: 'p' });
    expect([answer!.status, answer!.headers.get('location')]).toEqual([302, `${scope}trainers/?x`]);
  });
});

it('a host that knows no folders will do', async () => {
  const host = new Host();
  host.folders = false;
  const browser = new Browser(host);
  const tab = await browser.open('trainers/index.html');
  await browser.update();
  host.network = 'dead';
  expect((await browser.open('trainers/index.html', tab)).build).toBe(named(0));
  expect((await browser.open('index.html')).build).toBe(named(0));
});

it('what is not kept is left to the browser', async () => {
  const { browser } = await visited();
  const answered = (url: string, mode: string, method = 'GET') =>
    browser.active!.worker.answer({ request: { url, mode, method } as Request, page: 'p' });
  expect(answered(`${scope}learn/`, 'navigate')).toBeUndefined();
  expect(answered(`${scope}pagefind/pagefind.js`, 'cors')).toBeUndefined();
  expect(answered('https://elsewhere.example/', 'cors')).toBeUndefined();
  expect(answered(scope, 'navigate', 'POST')).toBeUndefined();
});

describe('after an update of the site', () => {
  it('the next visit has the new build, and its worker takes over with no cache left of the old one', async () => {
    const { host, browser, tab } = await visited();
    host.build = 1;
    const next = await browser.open('trainers/', tab);
    expect(next.build).toBe(named(1));
    expect(await browser.ask(next, 'data/a.json')).toBe('data of 1');
    await browser.update();
    await browser.greet(next);
    expect([browser.active!.build, browser.waiting, await cachesOf(browser)]).toEqual([1, undefined, 1]);
    host.network = 'dead';
    expect(await browser.ask(await browser.open('trainers/', next), 'data/a.json')).toBe('data of 1');
  });

  it('an open page of the old build keeps its worker until it is closed', async () => {
    const { host, browser, tab } = await visited();
    host.build = 1;
    const next = await browser.open('');
    await browser.update();
    await browser.greet(next);
    expect([browser.active!.build, await cachesOf(browser)]).toEqual([0, 2]);
    expect(await browser.ask(tab, 'data/a.json')).toBe('data of 0');
    browser.close(tab);
    await browser.greet(next);
    expect([browser.active!.build, await cachesOf(browser)]).toEqual([1, 1]);
  });

  it('a site that changes while it is fetched is not kept, and what had come serves the next attempt', async () => {
    const { host, browser } = await visited();
    host.build = 1;
    host.before = () => {
      if (host.asked.length === 3) host.build = 2;
    };
    host.asked = [];
    await browser.update();
    expect([browser.active!.build, browser.waiting]).toEqual([0, undefined]);
    host.build = 1;
    host.asked = [];
    await browser.update();
    expect(browser.waiting!.build).toBe(1);
    expect(host.asked.length).toBeLessThan(4);
  });
});

type Step =
  /** `torn`: the site changes while a new worker is fetching it. */
  | { do: 'deploy' | 'update' | 'torn' | 'restart' }
  | { do: 'network'; is: Host['network'] }
  | { do: 'open' | 'reload' | 'close' | 'ask' | 'greet'; at: number };

const step = fc.oneof(
  fc.constantFrom<Step>({ do: 'deploy' }, { do: 'update' }, { do: 'update' }, { do: 'torn' }, { do: 'restart' }),
  fc.record({ do: fc.constant('network' as const), is: fc.constantFrom<Host['network']>('there', 'dead', 'broken') }),
  fc.record({ do: fc.constantFrom('open', 'reload', 'close', 'ask', 'ask', 'greet'), at: fc.nat(5) }),
) as fc.Arbitrary<Step>;

async function torn(host: Host, browser: Browser): Promise<void> {
  let left = 2;
  host.before = () => {
    if ((left -= 1) === 0) host.build += 1;
  };
  await browser.update();
  host.before = () => undefined;
}

it('whatever happens, no page is given something that was kept of another build', async () => {
  const life = async (steps: readonly Step[]) => {
    const host = new Host();
    const browser = new Browser(host);
    for (const now of steps) {
      if (now.do === 'deploy') host.build += 1;
      if (now.do === 'network') host.network = now.is;
      if (now.do === 'update') await browser.update();
      if (now.do === 'torn') await torn(host, browser);
      if (now.do === 'restart') browser.restart();
      if (!('at' in now)) continue;
      const tab = browser.tabs[now.at % Math.max(1, browser.tabs.length)];
      if (now.do === 'open' && browser.tabs.length < 3) await browser.open(pages[now.at % 2]!);
      if (!tab) continue;
      if (now.do === 'reload') await browser.open(tab.path, tab);
      if (now.do === 'close') browser.close(tab);
      if (now.do === 'greet') await browser.greet(tab);
      if (now.do === 'ask') {
        host.asked = [];
        const data = await browser.ask(tab, 'data/a.json');
        const isKept = data !== undefined && (host.asked.length === 0 || host.network !== 'there');
        if (isKept) expect(named(Number(data.slice('data of '.length)))).toBe(tab.build);
      }
    }
  };
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 40, size: 'max' }), life), { numRuns: 1500, seed: 4 });
});
