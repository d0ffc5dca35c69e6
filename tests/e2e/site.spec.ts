import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { learn } from '../../src/words/en/learn.ts';
import { notFound } from '../../src/words/en/not-found.ts';
import { search } from '../../src/words/en/search.ts';
import { accessibilityFaults, awake, expect, test } from './harness.ts';

const root = resolve(import.meta.dirname, '../..');
const pages = [
  '',
  'learn/',
  'learn/way/core/',
  'plan/',
  'diagnostic/compare/',
  'learn/two-kinds-of-work/',
  'scenarios/',
  'search/',
  'about/',
  'privacy/',
  'no/such/page',
];
const lessonPage = 'learn/two-kinds-of-work/reading-a-move/';

/** Every text of a value, those of the given fields left out. */
function texts(value: unknown, without: readonly string[] = []): string[] {
  if (typeof value === 'string') return [value.replace(/[*_]/g, '').replace(/\s+/g, ' ').trim()];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => (without.includes(field) ? [] : texts(inner, without)));
}

const scenario = parse(readFileSync(join(root, 'scenarios/crisis-cold-store.yaml'), 'utf8'));
const [firstId, firstScene] = Object.entries<Record<string, unknown>>(scenario.scenes)[0]!;
const firstChoices = Object.keys(firstScene['choices'] as object);

/** What may stand on other pages: the cover of the scenario, and what the first scene shows. */
const choiceTexts = Object.values(firstScene['choices'] as Record<string, { text: string }>).map(({ text }) => text);
const openTo = texts([scenario.premise, scenario.notice, scenario.setting, firstScene['text'], choiceTexts]);

/** What only a run may tell, sentence by sentence. Short ones occur anywhere. */
const secrets = [
  ...texts({ ...scenario.scenes, [firstId]: {} }, ['part', 'place', 'time']),
  ...texts(firstScene, ['title', 'part', 'place', 'time', 'text']),
  ...texts(firstScene['choices'], ['text']),
  ...texts(scenario.delayed),
  ...texts(scenario.replays),
]
  .flatMap((text) => text.split(/(?<=[.!?]['’]?) /))
  .filter((text) => text.length > 24 && !openTo.some((open) => open.includes(text)));

const shownOf = (page: Page) =>
  page
    .locator('body')
    .innerText()
    .then((text) => text.replace(/\s+/g, ' '));

test.describe('home', () => {
  test('its four choices lead into the scenario', async ({ page }) => {
    await page.goto('');
    const choices = page.getByRole('article').getByRole('listitem').getByRole('link');
    await expect(choices).toHaveCount(firstChoices.length);
    for (const [index, id] of firstChoices.entries()) {
      await expect(choices.nth(index)).toHaveAttribute('href', `./scenarios/crisis-cold-store/#${id}`);
    }
    await choices.first().click();
    await expect(page).toHaveURL(/\/a\/b\/scenarios\/crisis-cold-store\//);
    const { consequence } = (firstScene['choices'] as Record<string, { consequence: string }>)[firstChoices[0]!]!;
    const told = page.getByText(texts(consequence)[0]!.slice(0, 40)).filter({ visible: true });
    await expect(told).toHaveCount(1);
  });

  test('it promises what the scenario has', async ({ page }) => {
    await page.goto('');
    await expect(page.getByText(/^11 decisions, about 20 minutes/)).toBeVisible();
  });

  test('it tells nothing but the first scene', async ({ page }) => {
    await page.goto('');
    const shown = await shownOf(page);
    expect(shown).toContain(texts(firstScene['text'])[0]!.slice(0, 40));
    expect(secrets.length).toBeGreaterThan(200);
    expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
  });
});

/** What stands behind the # of these pages is read by them, and names no place. */
const readsFragment = /\/trainers\/(assign|results)\/$/;

test('no link of the site is dead', async ({ request, baseURL }) => {
  const seen = new Map<string, string>();
  const open = [baseURL!];
  const dead: string[] = [];
  for (let url = open.pop(); url; url = open.pop()) {
    if (seen.has(url)) continue;
    const answer = await request.get(url);
    seen.set(url, await answer.text());
    if (!answer.ok()) dead.push(url);
    if (!answer.headers()['content-type']?.startsWith('text/html')) continue;
    for (const [, href] of seen.get(url)!.matchAll(/<a [^>]*?href="([^"]+)"/g)) {
      const to = new URL(href!.replaceAll('&amp;', '&'), url);
      if (to.origin !== new URL(baseURL!).origin) continue;
      const [address, fragment] = to.href.split('#');
      if (!seen.has(address!)) open.push(address!);
      if (fragment) open.push(to.href);
    }
  }
  for (const url of seen.keys()) {
    const [address, fragment] = url.split('#');
    if (!fragment || readsFragment.test(address!)) continue;
    if (!seen.get(address!)?.includes(` id="${fragment}"`)) dead.push(url);
  }
  expect(seen.size).toBeGreaterThan(12);
  expect(dead).toEqual([]);
});

test('one reads from lesson to lesson, on to the next module, and back', async ({ page }) => {
  await page.goto('learn/two-kinds-of-work/');
  const titles = await page.getByRole('list').getByRole('heading', { level: 2 }).allInnerTexts();
  expect(titles).toHaveLength(5);
  await page.getByRole('list').getByRole('link', { name: titles[0]! }).click();
  const neighbours = page.getByRole('navigation', { name: learn.neighbours });
  for (const [index, title] of titles.entries()) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByText(learn.place(index + 1, 5))).toBeVisible();
    await neighbours.getByRole('link', { name: learn.next }).click();
  }
  await expect(page).toHaveURL(/\/learn\/argument-and-evidence\/[\w-]+\/$/);
  await neighbours.getByRole('link', { name: learn.previous }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[4]!);
  await page.getByRole('navigation', { name: learn.trail }).getByRole('link').last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two kinds of work');
});

test.describe('search', () => {
  const field = (page: Page) => page.getByRole('searchbox', { name: search.label });

  test('it finds a lesson by keyboard and goes there', async ({ page }) => {
    await page.goto('search/');
    await awake(page);
    await field(page).focus();
    await page.keyboard.type('stuck lift');
    await expect(page.getByRole('status')).toContainText('lesson');
    await expect(page).toHaveURL(/\?q=stuck\+lift$/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/a\/b\/learn\/two-kinds-of-work\/reading-a-move\/$/);
  });

  test('it finds a scenario, and the address keeps what was asked', async ({ page }) => {
    await page.goto('search/?q=food+bank');
    const found = page.getByRole('region', { name: search.kinds.scenario });
    await expect(found.getByRole('link', { name: scenario.title })).toHaveAttribute(
      'href',
      '/a/b/scenarios/crisis-cold-store/',
    );
    await expect(field(page)).toHaveValue('food bank');
  });

  test('the index is fetched when the field gets the focus, not before', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const ofIndex = () => asked.filter((url) => url.includes('/pagefind/'));
    await page.goto('search/');
    await awake(page);
    expect(ofIndex()).toEqual([]);
    const fetched = page.waitForResponse(/pagefind-entry\.json/);
    await field(page).focus();
    await fetched;
  });

  test('where nothing is found, every suggestion finds something', async ({ page }) => {
    await page.goto('search/');
    await awake(page);
    for (const suggestion of search.suggestions) {
      await field(page).fill('xyzzy');
      await expect(page.getByRole('status')).toHaveText(search.nothing('xyzzy'));
      await page.getByRole('button', { name: suggestion }).click();
      await expect(page.getByRole('status')).toContainText(`with ‘${suggestion}’`);
    }
  });

  test('without its index it says so, and can try again', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('search/');
    await awake(page);
    await field(page).fill('toolbox');
    await expect(page.getByRole('status')).toHaveText(search.failed);
    await expect(page.getByRole('link', { name: scenario.title })).toBeVisible();
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: search.again }).click();
    await expect(page.getByRole('status')).toContainText('lesson');
  });

  interface Result {
    data(): Promise<{ content: string; filters: Record<string, string[]> }>;
  }

  test('it knows neither endings nor keys', async ({ page }) => {
    await page.goto('search/');
    const contents = await page.evaluate(async () => {
      const index = await import(new URL('../pagefind/pagefind.js', location.href).href);
      const { results }: { results: Result[] } = await index.search(null);
      const pages = await Promise.all(results.map((result) => result.data()));
      return pages.map(({ content, filters }) => ({ content, kind: filters['kind']![0]! }));
    });
    const course = contents.filter(({ kind }) => kind === 'lesson' || kind === 'scenario');
    expect(course).toHaveLength(lessonsAndScenarios());
    const known = contents
      .map(({ content }) => content)
      .join(' ')
      .replace(/\s+/g, ' ');
    expect(secrets.filter((secret) => known.includes(secret))).toEqual([]);
    const keys = lessonKeys();
    expect(keys.length).toBeGreaterThan(60);
    expect(keys.filter((key) => known.includes(key))).toEqual([]);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('it says so and lists everything', async ({ page }) => {
      await page.goto('search/');
      await expect(page.locator('noscript p')).toHaveText(search.noScript);
      await expect(page.locator('noscript p')).toBeVisible();
      await expect(field(page)).toBeHidden();
      const more = Object.keys(search.pages).length;
      await expect(page.getByRole('main').getByRole('link')).toHaveCount(lessonsAndScenarios() + more);
    });
  });
});

function lessonsAndScenarios(): number {
  const files = ['src/content/lessons', 'scenarios'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }),
  );
  return files.filter((file) => /\.mdx$|^[^/\\]+\.yaml$/.test(file)).length;
}

/** The reasons in the keys of all exercises, from the lessons' own sources; what a worked example shows is no key. */
function lessonKeys(): string[] {
  const folder = join(root, 'src/content/lessons');
  const worked = /given: \['mode', 'fit', 'craft'\],\s*whys: \{[^}]*\}/g;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(worked, ''))
    .flatMap((text) => [...text.matchAll(/\b(?:why|mode|fit|craft): '([^'\n]{25,})'/g)])
    .map(([, key]) => key!.replace(/\s+/g, ' '));
}

test.describe('a wrong address', () => {
  test('its links find the folder that the site lies in', async ({ page, baseURL }) => {
    const answer = await page.goto('learn/two-kinds-of-work/no/such-lesson.html');
    expect(answer!.status()).toBe(404);
    await expect(page.getByRole('link', { name: notFound.lessons })).toHaveAttribute('href', '/a/b/learn/');
    for (const link of await page.getByRole('link').all()) {
      const href = await link.getAttribute('href');
      if (!href!.startsWith('#')) expect((await page.request.get(new URL(href!, baseURL).href)).status()).toBe(200);
    }
    await page.getByRole('button', { name: notFound.submit }).click();
    await expect(page).toHaveURL(/\/a\/b\/search\/\?q=such\+lesson$/);
  });

  test('at the root of the site it works as well', async ({ page }) => {
    await page.goto('cold-stor');
    const link = page.getByRole('link', { name: notFound.scenarios });
    await expect(link).toHaveAttribute('href', '/a/b/scenarios/');
    await link.click();
    await expect(page).toHaveURL(/\/a\/b\/scenarios\/$/);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('its links take the root of the host', async ({ page }) => {
      await page.goto('no/such/page');
      await expect(page.getByRole('link', { name: notFound.lessons })).toHaveAttribute('href', '/learn/');
    });
  });
});

/** In the light theme, then in the dark one. */
async function faultsInBothThemes(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    // Half-way from one theme to the other no colour is the one that is meant.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    faults.push(...(await accessibilityFaults(page)).map((fault) => `${colorScheme}: ${fault}`));
  }
  return faults;
}

test.describe('axe finds nothing, light or dark,', () => {
  for (const address of [...pages, lessonPage]) {
    test(`on /${address}`, async ({ page }) => {
      await page.goto(address);
      expect(await faultsInBothThemes(page)).toEqual([]);
    });
  }

  test('on the results of a search', async ({ page }) => {
    await page.goto('search/?q=managing');
    await expect(page.getByRole('region', { name: search.kinds.lesson })).toBeVisible();
    expect(await faultsInBothThemes(page)).toEqual([]);
  });
});

test('nothing sticks out at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const wide: string[] = [];
  for (const address of [...pages, lessonPage]) {
    await page.goto(address);
    if ((await page.evaluate(() => document.documentElement.scrollWidth)) > 320) wide.push(address);
  }
  expect(wide).toEqual([]);
});

test('by keyboard alone every control is reached and seen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of pages) {
    await page.goto(address);
    await awake(page);
    const controls = await page.locator('a[href]:visible, button:visible, input:not([type=radio]):visible').count();
    const reached = new Set<number>();
    // Twice as many stops as controls at most: a field for a date has four.
    for (let count = 0; reached.size < controls && count < 2 * controls; count += 1) {
      await page.keyboard.press('Tab');
      const { index, ...seen } = await page.evaluate(whereFocusIs);
      expect(seen, `/${address}, control ${count + 1}`).toEqual({ inView: true, ringed: true });
      reached.add(index);
    }
    expect(reached.size, `/${address}`).toBe(controls);
  }
});

/** Runs in the page: which element has the focus, whether it is in view, and whether a ring shows it. */
function whereFocusIs() {
  const element = document.activeElement!;
  const { top, bottom, width } = element.getBoundingClientRect();
  const styles = [getComputedStyle(element), getComputedStyle(element, '::after')];
  return {
    index: [...document.querySelectorAll('*')].indexOf(element),
    inView: width > 0 && bottom > 0 && top < innerHeight,
    ringed: styles.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2),
  };
}
