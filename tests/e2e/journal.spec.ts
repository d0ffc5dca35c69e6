import {
  expect,
  test as base,
  type Browser,
  type BrowserContext,
  type LaunchOptions,
  type Page,
} from '@playwright/test';
import { playerFoot as foot } from '../../src/words/en/player-foot.ts';
import { breakDatabase, type Break } from '../soak/broken-database.ts';
import { numbers, strike, sweep, type Blow } from '../soak/kills.ts';
import { openQuick, quickSite, startBrowser, temporaryFolder } from '../soak/quick.ts';
import { address, choices, goOn, kind, path, screen, title } from './play.ts';

/** The journal in a real browser: what it said to be kept is there after any end, and what is not is told. */

const test = base.extend<object, { quick: string; launchOptions: LaunchOptions }>({
  baseURL: async ({}, use) => use(process.env['SITE_ADDRESS']!),
  launchOptions: [
    async ({}, use) => use(JSON.parse(process.env['BROWSER_LAUNCH']!) as LaunchOptions),
    { scope: 'worker' },
  ],
  /** Address of the page that drives a journal without a picture. */
  quick: [
    async ({}, use) => {
      const site = await quickSite();
      await use(site.address);
      await site.close();
    },
    { scope: 'worker' },
  ],
});

const seed = 20261121;
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

test.describe('killed at 42 points, a page that keeps steps loses none of those it said to be kept', () => {
  const sweeps: [blow: Blow, kills: number][] = [
    ['tab', 12],
    ['renderer', 12],
    ['browser', 12],
  ];
  for (const [blow, kills] of sweeps) {
    test(`${kills} times the ${blow}`, async ({ quick }) => {
      test.setTimeout(90_000);
      const swept = await sweep(quick, times(kills, blow), seed);
      expect(swept.missing).toEqual([]);
      expect(swept.acknowledged).toBeGreaterThan(kills * 3);
    });
  }

  test('and 6 times in the player', async () => {
    test.setTimeout(90_000);
    const { folder, remove } = temporaryFolder();
    const site = `${process.env['SITE_ADDRESS']!}${address}`;
    let browser = await startBrowser(folder);
    let made: string[] = [];
    for (const blow of ['renderer', 'browser', 'tab', 'browser', 'renderer', 'browser'] as const) {
      const page = await browser.context.newPage();
      await page.goto(site);
      await expect(screen(page)).toBeVisible();
      expect(await stepsInDatabase(page)).toEqual(made);
      if (made.length) await expect(title(page)).not.toHaveText('');
      if (made.length) await goOn(page);
      await choices(page)
        .nth(made.length % 2)
        .click();
      await expect(page.locator('.player-root').getByText(foot.kept)).toBeVisible();
      const kept = await stepsInDatabase(page);
      expect(kept).toHaveLength(made.length + 1);
      made = kept;
      await strike(blow, page, browser);
      if (blow === 'browser') browser = await startBrowser(folder);
    }
    await browser.context.close();
    remove();
  });
});

/** The choices of the one run that is kept, as IndexedDB has them. */
async function stepsInDatabase(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('both-hands');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const values = await new Promise<{ kind: string; n: number; path: string[] }[]>((done, fail) => {
      const request = db.transaction('entries').objectStore('entries').getAll();
      request.onsuccess = () => done(request.result as { kind: string; n: number; path: string[] }[]);
      request.onerror = () => fail(request.error);
    });
    db.close();
    const steps = values.filter((each) => each.kind === 'step').sort((a, b) => a.n - b.n);
    return steps.at(-1)?.path ?? [];
  });
}

test('two tabs, 30 interleavings: the same step within a second, nothing lost or counted twice', async ({
  context,
  quick,
}) => {
  test.setTimeout(90_000);
  const random = numbers(seed);
  const tabs = [await openQuick(context, quick), await openQuick(context, quick)] as const;
  const shown = (tab: Page) => tab.evaluate(() => window.quick.path().join());
  const soon = { timeout: 1000, intervals: [20] };
  let steps = 0;
  let forks = 0;
  for (let round = 0; round < 30; round += 1) {
    // Both are on one run: the second tab is opened at it.
    await tabs[0].evaluate(() => window.quick.run.begin());
    expect(await tabs[0].evaluate(() => window.quick.step())).toBe(true);
    steps += 1;
    const run = await tabs[0].evaluate(() => window.quick.run.$run.get().id!);
    await tabs[1].goto(`${quick}?run=${run}`);
    await tabs[1].waitForFunction(() => 'quick' in window);
    // Once both have gone their own ways at one moment, each tab stays on the one that it took.
    let forked = false;
    for (let turn = 0; turn < 6; turn += 1) {
      const [one, other] = random() < 0.5 ? tabs : ([tabs[1], tabs[0]] as const);
      const pick = Math.floor(random() * 3);
      if (random() < 0.25) {
        // Both at the same moment: whoever was first, both ways stay.
        const took = await Promise.all(
          tabs.map((tab, at) => tab.evaluate((c) => window.quick.step(window.quick.choices()[c]), at)),
        );
        expect(took).toEqual([true, true]);
        steps += 2;
        forked = true;
        forks += 1;
      } else {
        const { before, choice, after } = await one.evaluate((c) => {
          const { quick } = window;
          const [before, choice] = [quick.path(), quick.choices()[c]!];
          quick.step(choice);
          return { before, choice, after: quick.path() };
        }, pick);
        steps += 1;
        expect(after).toEqual([...before, choice]);
        if (!forked) await expect.poll(() => shown(other), soon).toBe(after.join());
      }
    }
    // Both tell the same of all runs, within a second.
    const story = (tab: Page) =>
      tab.evaluate(() =>
        JSON.stringify(window.quick.journal.$folded.get().runs.map(({ id, path, steps }) => [id, path, steps.length])),
      );
    const ofOne = await story(tabs[0]);
    await expect.poll(() => story(tabs[1]), soon).toBe(ofOne);
  }
  for (const tab of tabs) {
    await tab.evaluate(() => window.quick.whole());
    expect(await tab.evaluate(() => window.quick.keys().length)).toBe(steps);
  }
  const fresh = await openQuick(context, quick);
  expect(await fresh.evaluate(() => window.quick.keys().length)).toBe(steps);
  const runs = await fresh.evaluate(() => window.quick.journal.$folded.get().runs);
  const inRuns = new Set(runs.flatMap(({ steps }) => steps.map(({ run, n, writer }) => `${run}/${n}/${writer}`)));
  expect(inRuns.size).toBe(steps);
  expect(forks).toBeGreaterThan(10);
  expect(runs.filter(({ from }) => from?.left).length).toBeGreaterThan(0);
});

test.describe('out of the back/forward cache', () => {
  /**
   * Leaves a page, does something elsewhere, and goes back. The browser that npm brings for bare machines is built
   * without this cache; there the page is frozen meanwhile, and then told what the cache would tell it.
   */
  type AwayAndBack = (page: Page, elsewhere: string, meanwhile: (page: Page) => Promise<void>) => Promise<void>;

  const own = async (quick: string, work: (context: BrowserContext, awayAndBack: AwayAndBack) => Promise<void>) => {
    const { folder, remove } = temporaryFolder();
    const { context } = await startBrowser(folder, { ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    await context.addInitScript(() =>
      addEventListener('pageshow', ({ persisted }) =>
        document.documentElement.setAttribute('persisted', `${persisted}`),
      ),
    );
    if (await isBuiltWithCache(context, quick)) {
      await work(context, async (page, elsewhere, meanwhile) => {
        await page.goto(elsewhere);
        await meanwhile(page);
        await goBack(page, page.url());
        await expect(page.locator('html')).toHaveAttribute('persisted', 'true');
      });
    } else {
      console.info('This browser is built without a back/forward cache: the page was frozen instead.');
      await work(context, async (page, elsewhere, meanwhile) => {
        const session = await context.newCDPSession(page);
        await session.send('Page.setWebLifecycleState', { state: 'frozen' });
        const other = await context.newPage();
        await other.goto(elsewhere);
        await meanwhile(other);
        await other.close();
        await session.send('Page.setWebLifecycleState', { state: 'active' });
        await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
        await expect(page.locator('html')).toHaveAttribute('persisted', 'true');
      });
    }
    await context.close();
    remove();
  };

  /** Playwright's own way back waits for a load, and out of the cache there is none. */
  const goBack = async (page: Page, from: string) => {
    await page.evaluate(() => history.back());
    await expect(page).not.toHaveURL(from);
  };

  const isBuiltWithCache = async (context: BrowserContext, quick: string): Promise<boolean> => {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Page.enable');
    const reasons: string[] = [];
    session.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) => {
      reasons.push(...notRestoredExplanations.map(({ reason }) => reason));
    });
    await page.goto(`${quick}elsewhere.html`);
    await page.goto(`${quick}elsewhere.html?again`);
    await goBack(page, page.url());
    await expect(page.locator('html')).toHaveAttribute('persisted');
    const persisted = await page.locator('html').getAttribute('persisted');
    await page.close();
    return persisted === 'true' || !reasons.includes('BackForwardCacheDisabledForDelegate');
  };

  test('a page shows what was made meanwhile, before it takes a step', async ({ quick }) => {
    await own(quick, async (context, awayAndBack) => {
      const page = await openQuick(context, quick);
      await page.evaluate(() => window.quick.step());
      await page.evaluate(() => window.quick.whole());
      let made: string[] = [];
      await awayAndBack(page, `${quick}?quiet`, async (other) => {
        await other.waitForFunction(() => 'quick' in window);
        await other.evaluate(() => window.quick.step());
        await other.evaluate(() => window.quick.whole());
        made = await other.evaluate(() => window.quick.path());
      });
      expect(made).toHaveLength(2);
      await expect.poll(() => page.evaluate(() => window.quick.path()), { timeout: 1000 }).toEqual(made);
      await page.evaluate(() => window.quick.step());
      await page.evaluate(() => window.quick.whole());
      const runs = await page.evaluate(() => window.quick.journal.$folded.get().runs.map(({ path }) => path.length));
      expect(runs).toEqual([3]);
    });
  });

  test('the player goes on where it stood', async ({ quick, baseURL }) => {
    await own(quick, async (context, awayAndBack) => {
      const page = await context.newPage();
      await page.goto(`${baseURL}${address}`);
      await expect(screen(page)).toBeVisible();
      await choices(page).first().click();
      await goOn(page);
      const shown = await title(page).textContent();
      await expect(page.locator('.player-root').getByText(foot.kept)).toBeVisible();
      await awayAndBack(page, baseURL!, async () => undefined);
      await expect(title(page)).toHaveText(shown!);
      await choices(page).first().click();
      expect(await kind(page)).not.toBe('scene');
      await expect.poll(() => stepsInDatabase(page)).toHaveLength(2);
    });
  });
});

test.describe('where nothing can be stored, the player plays and says so on every screen', () => {
  /** Plays three decisions. */
  const playsOn = async (page: Page | ReturnType<Page['frameLocator']>) => {
    const root = page.locator('.player-root');
    await expect(root.locator('.screen')).toBeVisible();
    for (let step = 0; step < 3; step += 1) {
      await root.locator('ol.choices button').first().click();
      for (const until = root.locator('.screen.on-scene'); !(await until.isVisible());) {
        await expect(root.getByText(/^Not kept/).first()).toBeVisible();
        await root.locator('.screen .row button:last-child, .screen [data-key="g"]').first().click();
      }
      await expect(root.getByText(/^Not kept/).first()).toBeVisible();
    }
    await expect(root.getByText(foot.kept)).toHaveCount(0);
  };

  test('in a frame that is no origin', async ({ page, baseURL }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const host = `${baseURL}frame-of-a-host.html`;
    await page.route(host, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe sandbox="allow-scripts" src="${baseURL}${address}" width="900" height="700"></iframe>`,
      }),
    );
    // Such a frame may run module scripts and read data only from a host that lets everybody read them.
    await page.route(/\.(js|json)$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
    });
    await page.goto(host);
    await playsOn(page.frameLocator('iframe'));
    expect(errors).toEqual([]);
  });

  test('without IndexedDB', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    await page.goto(address);
    await playsOn(page);
    expect(errors).toEqual([]);
    // The mirror has it all the same, and a reload goes on from there.
    const made = await path(page);
    expect(made).toHaveLength(3);
    await page.reload();
    await expect(screen(page)).toBeVisible();
    expect(await path(page)).toEqual(made);
  });
});

test.describe('IndexedDB breaks', () => {
  /** Plays on a broken database, then on a good one. Answers how many calls there were. */
  const life = async (browser: Browser, quick: string, from: number, is: Break, lasting: boolean): Promise<number> => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.clock.install();
    await page.addInitScript(breakDatabase);
    await page.addInitScript((broken) => (window.broken = sessionStorage.getItem('mended') ? undefined : broken), {
      from,
      to: lasting ? 1e9 : from,
      is,
    });
    await page.goto(quick);
    const state = () => page.evaluate(() => window.quick.journal.$keeping.get().state);
    const settles = async () => {
      // Silence is known after two seconds; an error at once.
      if (is.how === 'silent') await page.clock.runFor(2500);
      await expect
        .poll(() => page.evaluate(() => ('quick' in window ? window.quick.journal.$keeping.get().state : 'not ready')))
        .toMatch(/kept/);
      return state();
    };
    const hit = () => page.evaluate(() => window.calls >= window.broken!.from);
    let told = false;
    for (let step = 0; step < 4; step += 1) {
      const before = await hit();
      if (step > 0) expect(await page.evaluate(() => window.quick.step())).toBe(true);
      const now = await settles();
      if (now === 'not-kept') told = true;
      if (lasting && before) expect(now).toBe('not-kept');
    }
    if (await hit()) expect([from, is.how, told]).toEqual([from, is.how, true]);
    const calls = await page.evaluate(() => window.calls);
    await page.evaluate(() => {
      window.broken = undefined;
      sessionStorage.setItem('mended', 'yes');
    });
    await page.evaluate(() => window.quick.step());
    await expect.poll(state, `call ${from} ${lasting ? 'and all after it' : ''}`).toBe('kept');
    const made = await page.evaluate(() => window.quick.entries());
    expect(made).toHaveLength(4);
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await expect.poll(() => page.evaluate(() => 'quick' in window && window.quick.entries())).toEqual(made);
    expect(errors).toEqual([]);
    await context.close();
    return calls;
  };
  const ways: [name: string, way: (k: number) => Break][] = [
    ['throws', (k) => ({ how: 'throw', name: ['QuotaExceededError', 'UnknownError', 'InvalidStateError'][k % 3]! })],
    ['is aborted', () => ({ how: 'abort', name: 'AbortError' })],
    ['never answers', () => ({ how: 'silent' })],
  ];
  for (const [name, way] of ways) {
    test(`at every call, which ${name}: told, played on, and all is kept afterwards`, async ({ browser, quick }) => {
      test.setTimeout(90_000);
      const calls = await life(browser, quick, 1e9, way(0), false);
      expect(calls).toBeGreaterThan(10);
      for (let k = 1; k <= calls; k += 1) await life(browser, quick, k, way(k), k % 2 === 0);
    });
  }

  test('a full disk is told, and what was not kept is kept when there is room', async ({ context, quick }) => {
    const page = await openQuick(context, quick);
    const session = await context.newCDPSession(page);
    const { origin } = new URL(quick);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await page.evaluate(() => window.quick.step());
    const state = () => page.evaluate(() => window.quick.journal.$keeping.get().state);
    await expect.poll(state, { timeout: 1000 }).toBe('not-kept');
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await page.evaluate(() => window.quick.step());
    await expect.poll(state, { timeout: 1000 }).toBe('kept');
    await page.reload();
    await page.waitForFunction(() => 'quick' in window);
    expect(await page.evaluate(() => window.quick.path())).toHaveLength(2);
  });
});

test('deleted is deleted: no database, no key, on no tab', async ({ context, quick }) => {
  const [page, other] = [await openQuick(context, quick), await openQuick(context, quick)];
  for (const each of [page, other]) {
    await each.evaluate(() => window.quick.step());
    await each.evaluate(() => window.quick.whole());
  }
  expect(await page.evaluate(() => window.quick.journal.erase())).toBe(true);
  for (const each of [page, other]) expect(await each.evaluate(() => window.quick.keys())).toEqual([]);
  const left = () =>
    page.evaluate(async () => [(await indexedDB.databases()).map(({ name }) => name), localStorage.length]);
  expect(await left()).toEqual([[], 0]);
});
