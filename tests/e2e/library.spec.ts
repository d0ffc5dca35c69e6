import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { load } from '../../src/authoring/load.ts';
import { answersOf } from '../../src/components/site/scenario-facts.ts';
import { countWith, fits, questions, type Wanted } from '../../src/islands/library/filter.ts';
import { prepare } from '../../src/scenario/engine.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { filter as words, library, standing } from '../../src/words/en/library.ts';
import { accessibilityFaults, expect, test } from './harness.ts';
import { open, play, scenario, sticksOut, tabTo } from './play.ts';

/** The library with whatever scenarios there are. */

const root = resolve(import.meta.dirname, '../..');
const scenarios = globSync('scenarios/*.yaml', { cwd: root }).map((file): Scenario => {
  const found = load(file, readFileSync(resolve(root, file), 'utf8'));
  if ('report' in found) throw new Error(found.report);
  return found.scenario;
});
const cards = scenarios.map(answersOf);

const shown = (page: Page) => page.locator('#library').getByRole('article');
const status = (page: Page) => page.getByRole('search', { name: words.title }).getByRole('status');
const select = (page: Page, question: keyof typeof words.questions) =>
  page.getByRole('combobox', { name: words.questions[question].label });

/** Checks that the page shows what is wanted, and says how much that is. */
async function shows(page: Page, wanted: Wanted): Promise<void> {
  const fitting = scenarios.filter((each) => fits(answersOf(each), wanted));
  await expect(shown(page)).toHaveCount(fitting.length);
  for (const { title } of fitting)
    await expect(shown(page).getByRole('link', { name: title, exact: true })).toBeVisible();
  await expect(status(page)).toHaveText(fitting.length ? words.shown(fitting.length, scenarios.length) : words.nothing);
}

test('one is found by keyboard, and the address keeps what was asked', async ({ page }) => {
  await page.goto('scenarios/');
  await shows(page, {});
  await tabTo(page, select(page, 'family'));
  await page.keyboard.type(words.questions.family.answers.crisis);
  await expect(page).toHaveURL(/\?family=crisis$/);
  await shows(page, { family: 'crisis' });
  await tabTo(page, select(page, 'team'));
  await page.keyboard.type(words.questions.team.answers.none);
  await expect(page).toHaveURL(/\?family=crisis&team=none$/);
  await shows(page, { family: 'crisis', team: 'none' });
  await page.reload();
  await shows(page, { family: 'crisis', team: 'none' });
  await page.goBack();
  await shows(page, { family: 'crisis' });
  await expect(select(page, 'team')).toHaveValue('');
  await page.goBack();
  await shows(page, {});
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('an answer that would leave nothing says so', async ({ page }) => {
  await page.goto('scenarios/?level=introductory');
  await shows(page, { level: 'introductory' });
  for (const question of questions) {
    for (const [value, answer] of Object.entries<string>(words.questions[question].answers)) {
      if (question === 'level' && value === 'introductory') continue;
      const count = countWith(cards, { level: 'introductory' }, question, value);
      const option = select(page, question).locator(`option[value="${value}"]`);
      await expect(option).toHaveText(words.withCount(answer, count));
      expect(await option.isDisabled(), answer).toBe(count === 0);
    }
  }
});

test('where nothing fits there are ways back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const wanted: Wanted = { family: 'integration', level: 'introductory' };
  await page.goto('scenarios/?family=integration&level=introductory');
  await shows(page, wanted);
  expect(await sticksOut(page)).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  const family = words.questions.family.answers.integration;
  const without = countWith(cards, wanted, 'family');
  await page.getByRole('button', { name: words.without(family, without) }).press('Enter');
  await shows(page, { level: 'introductory' });
  await expect(status(page)).toBeFocused();
  await page.getByRole('button', { name: words.showAll }).press('Enter');
  await shows(page, {});
  await expect(page).toHaveURL(/scenarios\/$/);
});

test('a card says whether its scenario was begun and finished', async ({ page }) => {
  const card = shown(page).filter({ has: page.getByRole('link', { name: scenario.title, exact: true }) });
  const { decisions } = prepare(scenario);
  await page.goto('scenarios/');
  await expect(card.locator('.standing')).toBeHidden();
  await open(page);
  await play(page, 1);
  await page.goto('scenarios/');
  await expect(card.locator('.standing')).toHaveText(standing.begun(1, decisions));
  await expect(card.getByText(standing.goOn, { exact: true })).toBeVisible();
  await open(page);
  await play(page);
  await page.goto('scenarios/');
  await expect(card.locator('.standing')).toHaveText(standing.finished(1));
  await expect(card.getByText(standing.again, { exact: true })).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('all scenarios are there and say what they are', async ({ page }) => {
    await page.goto('scenarios/?family=integration');
    await expect(page.locator('.library-filter')).toBeHidden();
    await expect(shown(page)).toHaveCount(scenarios.length);
    for (const each of scenarios) {
      const card = shown(page).filter({ has: page.getByRole('link', { name: each.title, exact: true }) });
      await expect(card).toContainText(library.teams[each.authority]);
      await expect(card).toContainText(`${prepare(each).decisions} decisions`);
    }
  });
});
