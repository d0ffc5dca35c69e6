import type { Page, Route } from '@playwright/test';
import { learn } from '../../src/words/en/learn.ts';
import { lessonProgress, nextOnWay } from '../../src/words/en/lesson-progress.ts';
import { keptHere } from '../../src/words/en/not-kept.ts';
import { search } from '../../src/words/en/search.ts';
import { calls, steps, way, ways } from '../../src/words/en/ways.ts';
import { accessibilityFaults, awake, expect, test } from './harness.ts';
import { lookBack, taken } from './play.ts';

/** The way through the course: what comes next, what is done, and what comes back. */

test('a way is taken, a step is done, and the next one is one click away', async ({ page }) => {
  await page.goto('learn/way/one-evening/');
  await page.getByRole('button', { name: way.take }).click();
  await expect(page.getByText(way.taken)).toBeVisible();

  await page.goto('learn/two-kinds-of-work/reading-a-move/');
  await page.locator('.lesson-progress').scrollIntoViewIfNeeded();
  const foot = page.getByRole('region', { name: lessonProgress.label });
  await foot.getByRole('link', { name: `${nextOnWay.done}${steps.plan}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.goto('learn/');
  const next = page.locator('#course-progress');
  await expect(next).toContainText(way.onWay(ways['one-evening'].title));
  await expect(next.getByRole('link')).toHaveAttribute('href', /\/scenarios\/crisis-cold-store\/$/);
  const step = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Reading a move' }) });
  await expect(step.last()).toContainText(way.done);

  await page.goto('learn/way/one-evening/');
  await page.getByRole('button', { name: way.leave }).click();
  await expect(page.getByRole('button', { name: way.take })).toBeVisible();
});

test('who begins on the page of a way has taken it, and is led on after the story and at the end', async ({ page }) => {
  const place = page.locator('#course-progress');
  await page.goto('learn/way/one-evening/');
  await expect(page.getByText(way.free)).toBeVisible();
  await place.getByRole('link').click();
  await taken(page);
  await lookBack(page);
  await page.locator('.next-on-way').getByRole('link').click();
  await expect(page).toHaveURL(/\/learn\/two-kinds-of-work\/reading-a-move\/$/);
  await page.locator('.lesson-progress').scrollIntoViewIfNeeded();
  await page.locator('.next-on-way').getByRole('link').click();
  await awake(page);
  await page.locator('#plan\\.what').fill('ask first');
  await page.getByRole('link', { name: ways['one-evening'].title }).click();

  await expect(place).toContainText(way.finished(ways['one-evening'].title));
  await expect(page.locator('.steps .is-done')).toHaveCount(3);
  await place.getByRole('link', { name: way.goOn(ways.core.title) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ways.core.title);
});

test('from where somebody stands the way goes on', async ({ page }) => {
  await page.goto('learn/way/core/');
  await page.getByRole('button', { name: way.take }).click();
  await expect(page.getByText(way.taken)).toBeVisible();
  await page.goto('diagnostic/');
  await page.locator('.next-on-way').getByRole('link').click();
  await expect(page).toHaveURL(/\/learn\/argument-and-evidence\/the-case-against-the-split\/$/);

  // Left out on purpose: the way does not lead back to it.
  await page.goto('learn/way/core/');
  const step = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: steps.diagnostic, exact: true }) });
  await expect(step).toContainText(way.left);
});

test.describe('the foot of a lesson', () => {
  const lesson = 'learn/scaling/promoted-because-excellent/';
  const toFoot = async (page: Page, address = lesson) => {
    await page.goto(address);
    await page.locator('.lesson-progress').scrollIntoViewIfNeeded();
    return page.getByRole('region', { name: lessonProgress.label });
  };

  test('makes no database for who only reads', async ({ page }) => {
    const foot = await toFoot(page);
    await expect(foot.getByRole('link')).toBeVisible();
    await page.reload();
    await page.locator('.lesson-progress').scrollIntoViewIfNeeded();
    await expect(foot.getByRole('button', { name: lessonProgress.done })).toBeVisible();
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  });

  test('offers nothing to press before it knows what is kept', async ({ page }) => {
    const foot = await toFoot(page);
    await foot.getByRole('button', { name: lessonProgress.done }).click();
    await expect(foot.getByText(keptHere.kept)).toBeVisible();
    await page.evaluate(() => localStorage.clear());
    // The database answers when the page lets it, and no clock runs meanwhile.
    await page.clock.install({ time: Date.now() });
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.addInitScript(() => {
      const open = indexedDB.open.bind(indexedDB);
      const waiting: (() => void)[] = [];
      Object.assign(window, { waiting });
      indexedDB.open = (name, version) => {
        const opening = open(name, version);
        const hear = Object.getOwnPropertyDescriptor(IDBRequest.prototype, 'onsuccess')!;
        Object.defineProperty(opening, 'onsuccess', {
          set: (heard: (event: Event) => void) =>
            hear.set!.call(opening, (event: Event) => waiting.push(() => heard(event))),
        });
        return opening;
      };
    });
    await toFoot(page);
    const waiting = await page.evaluateHandle(() => (window as unknown as { waiting: (() => void)[] }).waiting);
    await expect.poll(() => waiting.evaluate(({ length }) => length)).toBe(2);
    expect(await foot.getByRole('button').count()).toBe(0);
    await waiting.evaluate((all) => all.forEach((answer) => answer()));
    await expect(foot.getByRole('button', { name: lessonProgress.undo })).toBeVisible();
  });

  test('knows what is done from either store', async ({ page }) => {
    const foot = await toFoot(page);
    await foot.getByRole('button', { name: lessonProgress.done }).click();
    await expect(foot.getByText(keptHere.kept)).toBeVisible();
    await page.evaluate(() => localStorage.clear());
    await toFoot(page);
    await expect(foot.getByRole('button', { name: lessonProgress.undo })).toBeVisible();
    await foot.getByRole('button', { name: lessonProgress.undo }).click();
    await expect(foot.getByText(keptHere.kept)).toBeVisible();
    await toFoot(page);
    await expect(foot.getByRole('button', { name: lessonProgress.done })).toBeVisible();
  });

  test('keeps the last word while the journal has not come', async ({ page }) => {
    const held: Route[] = [];
    await page.route('**/keep-in-journal.*.js', (route) => void held.push(route));
    const foot = await toFoot(page);
    for (const name of [lessonProgress.done, lessonProgress.undo, lessonProgress.done])
      await foot.getByRole('button', { name }).click();
    await expect.poll(() => held.length).toBeGreaterThan(0);
    await toFoot(page);
    await expect(foot.getByRole('button', { name: lessonProgress.undo })).toBeVisible();
    await page.unroute('**/keep-in-journal.*.js');
    await page.goto('record/');
    await expect(page.locator('.read .done')).toHaveCount(1);
  });

  test('lets the last word stand when the journal comes', async ({ page }) => {
    const held: Route[] = [];
    await page.route('**/keep-in-journal.*.js', (route) => void held.push(route));
    const foot = await toFoot(page);
    await foot.getByRole('button', { name: lessonProgress.done }).click();
    await foot.getByRole('button', { name: lessonProgress.undo }).click();
    await expect.poll(() => held.length).toBeGreaterThan(0);
    for (const route of held) await route.continue();
    await expect(foot.getByText(keptHere.kept)).toBeVisible();
    await expect(foot.getByRole('button', { name: lessonProgress.done })).toBeFocused();
    await toFoot(page);
    await expect(foot.getByRole('button', { name: lessonProgress.done })).toBeVisible();
  });
});

test('the page of a module says what is done in it and what comes next', async ({ page }) => {
  await page.goto('learn/scaling/promoted-because-excellent/');
  await page.locator('.lesson-progress').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: lessonProgress.done }).click();
  await expect(page.getByRole('button', { name: lessonProgress.undo })).toBeVisible();

  await page.goto('learn/scaling/');
  const place = page.locator('#course-progress');
  await expect(place).toContainText(way.doneOf(1, 6));
  await expect(place.getByRole('link')).toHaveAttribute('href', /\/scenarios\/scaling-fifty-chairs\/$/);
  await expect(page.locator('.lessons .is-done')).toHaveText(/Promoted because excellent[^]*done/);
});

test('the last lesson of a module leads to its four calls, and they lead on', async ({ page }) => {
  await page.goto('learn/crisis/after-the-crisis/');
  const around = page.getByRole('navigation', { name: learn.neighbours });
  await around.getByRole('link', { name: learn.next }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(calls.title);
  await awake(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  await around.getByRole('link', { name: learn.next }).click();
  await expect(page).toHaveURL(/\/learn\/scaling\/the-inflection-point\/$/);
});

test('the search answers what people ask', async ({ page }) => {
  await page.goto('search/');
  await awake(page);
  const lessons = page.getByRole('region', { name: search.kinds.lesson });
  for (const [query, first] of [
    ['vision', /Destination and route|Vision into routine/],
    ['startup', /Four kinds of organisation|The inflection point/],
    ['micromanaging', /Inspiring and controlling/],
    ['public sector', /Four kinds of organisation|Change inside constraints/],
    ['who said managers do things right', /Where the split came from/],
  ] as const) {
    await page.getByRole('searchbox').fill(query);
    await expect(page.getByRole('status')).toContainText(`with ‘${query}’`);
    await expect(lessons.getByRole('heading', { level: 3 }).first(), query).toHaveText(first);
    await expect(lessons.locator('mark').first(), query).toBeVisible();
  }
  await page.getByRole('searchbox').fill('trigger');
  const words = page.getByRole('region', { name: search.kinds.glossary });
  await expect(words.getByRole('link').first()).toHaveAttribute('href', /\/glossary\/#trigger$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a question from memory answers a tap, and one of another lesson stands at the start', async ({ page }) => {
    await page.goto('learn/paired-moves/aligning-and-organising/');
    await page.getByText(learn.old).click();
    const old = page.locator('.old-question');
    const options = old.locator('.recall-options details');
    const answer = options.first().locator('p');
    await expect(answer).toBeHidden();
    await options.first().locator('summary').click();
    await expect(answer).toBeVisible();
    await options.last().locator('summary').click();
    await expect(answer).toBeHidden();
    await expect(page.locator('.recall .recall-options details')).not.toHaveCount(0);
  });

  test('the map lists every lesson, and no button waits for a script', async ({ page }) => {
    await page.goto('learn/');
    await expect(page.locator('.modules .lesson')).toHaveCount(36);
    await expect(page.locator('#course-progress button')).toBeHidden();
  });
});
