import type { Page } from '@playwright/test';
import { frame } from '../../src/words/en/frame.ts';
import { home } from '../../src/words/en/home.ts';
import { results } from '../../src/words/en/results.ts';
import { teach } from '../../src/words/en/teach.ts';
import { trainers as words } from '../../src/words/en/trainers.ts';
import { accessibilityFaults, expect, test } from './harness.ts';
import { scenario, tabTo } from './play.ts';

const { id, title } = scenario;
const { ways } = words;

/** From the home page by the header: the first click. */
async function toTrainers(page: Page): Promise<void> {
  await page.goto('');
  await page.getByRole('banner').getByRole('link', { name: frame.trainers }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.heading);
}

test.describe('each way is two clicks from the home page:', () => {
  const cases: [way: string, link: string, to: RegExp][] = [
    ['together', ways.together.link(title), new RegExp(`/scenarios/${id}/room/$`)],
    ['alone', ways.alone.link(title), /\/trainers\/assign\/#./],
    ['on paper', ways.paper.link(title), new RegExp(`/scenarios/${id}/kit/$`)],
  ];
  for (const [way, link, to] of cases) {
    test(way, async ({ page }) => {
      await toTrainers(page);
      await page.getByRole('link', { name: link }).first().click();
      await expect(page).toHaveURL(to);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
    });
  }
});

test('assigning begins with the scenario that was chosen', async ({ page }) => {
  await page.goto('trainers/');
  await page
    .getByRole('link', { name: ways.alone.link(title) })
    .first()
    .click();
  await expect(page.getByRole('checkbox', { name: title })).toBeChecked();
});

test('the sample stands in the results, and says what it is', async ({ page }) => {
  await page.goto('trainers/');
  await page.getByRole('link', { name: words.first.sample.link }).click();
  await expect(page.getByText(results.sampleMark).first()).toBeVisible();
});

test('the home page has a door for lecturers, and this page leads on to it', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: home.teach.link }).click();
  await expect(page).toHaveURL(/\/teach\/$/);
  await page.goto('trainers/');
  await page.getByRole('link', { name: words.course.more }).click();
  await expect(page.getByRole('heading', { level: 1, name: teach.heading })).toBeVisible();
});

test('every link of the page resolves', async ({ page, request }) => {
  await page.goto('trainers/');
  const links = await page.locator('a').evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(12);
  for (const link of new Set(links.map((each) => each.split('#')[0]!))) {
    expect((await request.get(link)).status(), link).toBe(200);
  }
  for (const link of links.filter((each) => /\/trainers\/#/.test(each))) {
    await expect(page.locator(`[id="${link.split('#')[1]!}"]`)).toHaveCount(1);
  }
});

test('the ten minutes ask the scenario’s own question, and add up', async ({ page }) => {
  await page.goto('trainers/');
  const times = await page.locator('.minutes .at').allInnerTexts();
  const seconds = times.map((time) => time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0));
  expect(seconds).toEqual([...seconds].sort((a, b) => a - b));
  expect([seconds[0], seconds.at(-1)]).toEqual([0, 600]);
  const first = scenario.scenes.find((scene) => scene.id === scenario.start);
  if (first?.kind !== 'decision' || !first.debrief) throw new Error('the first scene has no question');
  await expect(page.locator('.minutes')).toContainText(first.debrief.question.replaceAll("'", '’'));
});

test('the half page prints alone', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto('trainers/');
  await page.getByRole('button', { name: words.data.print }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: words.data.title })).toBeVisible();
  await expect(page.getByRole('heading', { name: ways.title })).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('heading', { name: ways.title })).toBeVisible();
});

test('it is accessible, fits a small screen, and can be used by keyboard', async ({ page }) => {
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [320, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 720 });
    // The browser's own transition between pages would be cut short here, which it reports as an error.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('trainers/');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  expect(await accessibilityFaults(page)).toEqual([]);
  await tabTo(page, page.getByRole('link', { name: ways.paper.link(title) }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/scenarios/${id}/kit/$`));
});

test('without JavaScript the page says what needs it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('trainers/');
  await expect(page.locator('noscript p')).toHaveText(words.noScript.text);
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(page.getByRole('button', { name: words.data.print })).toBeHidden();
  await context.close();
});
