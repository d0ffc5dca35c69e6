import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { serve, type Served } from '../../src/cli/serve.ts';
import { writeWorker } from '../../src/publish/worker.ts';
import { carry } from '../../src/words/en/carry.ts';
import { offline as words } from '../../src/words/en/offline.ts';
import { search } from '../../src/words/en/search.ts';
import { expect, test as base } from './harness.ts';
import { address, taken } from './play.ts';

const built = process.env['SITE_FOLDER'] ?? resolve(import.meta.dirname, '../../dist');

interface Site extends Served {
  /** A copy of the built site, to be changed at will. */
  folder: string;
  /** Puts the site up again, at the same address. */
  again(): Promise<void>;
}

/** A host of the test's own, which it may stop, with a copy of the built site in some folder. */
const test = base.extend<{ site: Site }>({
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'both-hands-'));
    cpSync(built, folder, { recursive: true });
    let running = await serve({ folder, port: 0, mount: '/c/d/' });
    const { address } = running;
    const close = () => running.close();
    const again = async () => {
      running = await serve({ folder, port: Number(new URL(address).port), fixed: true, mount: '/c/d/' });
    };
    await use({ address, folder, close, again });
    await close();
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ site }, use) => use(site.address),
});

const ready = (page: Page) => expect(page.locator('.offline-status')).toHaveText(words.ready);
const buildOf = (page: Page) => page.locator('html').getAttribute('data-build');

/** The addresses that the worker keeps. */
function keptPaths(): string[] {
  const [list] = /^const keptFiles=(.*);$/m.exec(readFileSync(join(built, 'both-hands-worker.js'), 'utf8'))!.slice(1);
  const { files } = JSON.parse(list!) as { files: Record<string, string> };
  return Object.keys(files);
}

const isPage = (path: string) => path === '' || path.endsWith('/');

test('what a device keeps stays within its budget', () => {
  const sizes = keptPaths().map((path) => statSync(join(built, isPage(path) ? `${path}index.html` : path)).size);
  const scenarios = keptPaths().filter((path) => /^scenarios\/[^/]+\/$/.test(path)).length;
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_200_000 + scenarios * 850_000);
});

/** Another edition of the site: other words on a page, other data. */
async function edit(folder: string): Promise<void> {
  const page = join(folder, 'trainers/index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replaceAll('For trainers', 'For coaches'));
  const data = join(folder, 'data/course.json');
  writeFileSync(data, `${readFileSync(data, 'utf8')} `);
  await writeWorker(folder);
}

const lengthOfData = (page: Page) =>
  page.evaluate(async () => (await (await fetch('../data/course.json')).text()).length).catch(() => undefined);

const scenarioPages = ['', 'room/', 'kit/'].map((part) => `${address}${part}`);
const needed = ['', 'trainers/', 'trainers/assign/', 'trainers/results/', 'assigned/', ...scenarioPages];

test('every kept page opens with the server stopped, and says what it said', async ({ page, site }) => {
  await page.goto('trainers/');
  await ready(page);
  const pages = keptPaths().filter(isPage);
  for (const path of needed) expect(pages).toContain(path);
  await site.close();
  await page.reload();
  await ready(page);
  for (const path of pages) {
    await page.goto(`${path}?from=chat`);
    await expect(page.locator('h1').first()).toBeAttached();
    expect(await page.title(), path).not.toBe('');
  }
  await page.goto(`${address}index.html`);
  await taken(page);
  await site.again();
});

test('search and lessons are left to the network, before and after', async ({ page, context, site }) => {
  await page.goto('trainers/');
  await ready(page);
  await page.goto('search/');
  await page.getByRole('searchbox').fill('trust');
  await expect(page.locator('main')).toContainText(/trust/i);
  await page.goto('trainers/');
  await site.close();
  const dead = await context.newPage();
  await expect(dead.goto('search/')).rejects.toThrow();
  await site.again();
  await page.goto('search/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(search.title);
});

test('another build replaces the first after the next visit, and no page mixes the two', async ({ page, site }) => {
  await page.goto('trainers/');
  await ready(page);
  const [first, length] = [await buildOf(page), await lengthOfData(page)];
  await edit(site.folder);

  await page.goto('trainers/');
  const second = await buildOf(page);
  expect(second).not.toBe(first);
  expect(await lengthOfData(page)).toBe(length! + 1);
  await ready(page);
  await site.close();
  await page.reload();
  expect([await buildOf(page), await lengthOfData(page)]).toEqual([second, length! + 1]);
  await expect(page.getByRole('link', { name: 'For coaches' }).first()).toBeVisible();
  expect((await page.evaluate(() => caches.keys())).filter((name) => name.includes(' build '))).toHaveLength(1);
  await site.again();
});

test('a page that is open keeps its build until it is closed', async ({ page, context, site }) => {
  await page.goto('trainers/');
  await ready(page);
  const [first, length] = [await buildOf(page), await lengthOfData(page)];
  await edit(site.folder);
  const other = await context.newPage();
  await other.goto('trainers/');
  await expect(other.locator('.offline-status')).toHaveText(words.waiting);
  await site.close();
  // The older page has its own data still, the newer one has no network and is not given the older one's.
  expect([await buildOf(page), await lengthOfData(page)]).toEqual([first, length]);
  expect(await lengthOfData(other)).toBeUndefined();
  await site.again();
  await page.close();
  await other.reload();
  await ready(other);
  expect(await lengthOfData(other)).toBe(length! + 1);
});

test('what was half fetched is told, and got when asked again', async ({ page, site }) => {
  const [font] = readdirSync(join(site.folder, '_astro')).filter((name) => name.endsWith('.woff2'));
  const file = join(site.folder, '_astro', font!);
  const content = readFileSync(file);
  rmSync(file);
  await page.goto('trainers/');
  await expect(page.locator('.offline-status')).toContainText(words.failed);
  writeFileSync(file, content);
  await page.getByRole('button', { name: words.again }).click();
  await ready(page);
});

/** What the browser still holds of this course. */
const left = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    keys: Object.keys(localStorage),
  }));

test('deleting everything takes worker, caches and the trainers’ database along', async ({ page, context }) => {
  await page.goto('trainers/');
  await ready(page);
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const request = indexedDB.open('both-hands.trainer', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('kept').put('codes', 'results');
        request.onsuccess = () => done(request.result.close());
      }),
  );
  const record = await context.newPage();
  await record.goto('record/');
  expect((await left(record)).workers).toBe(1);
  expect((await left(record)).databases).toContain('both-hands.trainer');
  await record.getByRole('button', { name: carry.remove.ask }).click();
  await record.getByRole('button', { name: carry.remove.yes }).click();
  await expect(record.getByText(carry.remove.done)).toBeVisible();
  const nothing = { workers: 0, caches: [], databases: [], keys: [] };
  expect(await left(record)).toEqual(nothing);
  // Also when the page that the worker has served goes on to another one.
  await page.goto('scenarios/');
  expect(await left(page)).toEqual(nothing);
});

test('where the browser keeps no pages, it says so and all else works', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('as told', 'SecurityError'));
  });
  await page.goto('trainers/');
  await expect(page.locator('.offline-status')).toHaveText(words.never.browser);
});

test('a learner’s pages install nothing', async ({ page }) => {
  await page.goto(address);
  await taken(page);
  await page.goto('');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
