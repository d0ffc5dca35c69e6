import { globSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { compose } from '../../src/words/en/exercise-compose.ts';
import { talk } from '../../src/words/en/exercise-talk.ts';
import { keptHere } from '../../src/words/en/not-kept.ts';
import { record } from '../../src/words/en/record.ts';
import { accessibilityFaults, expect, test } from './harness.ts';

/** Every lesson, by module: `<module>/<lesson>`. */
const modules = Map.groupBy(
  globSync('*/*/index.mdx', { cwd: `${import.meta.dirname}/../../src/content/lessons` })
    .map((file) => file.split(/[\\/]/).slice(0, 2).join('/'))
    .sort(),
  (lesson) => lesson.split('/')[0]!,
);

const lesson = (slug: string) => `learn/${slug.includes('/') ? slug : `two-kinds-of-work/${slug}`}/`;

/** Islands wake when they come into view: waits for the ones of this exercise. */
async function awake(exercise: Locator): Promise<void> {
  await exercise.scrollIntoViewIfNeeded();
  await expect(exercise.locator('astro-island[ssr]')).toHaveCount(0);
}

/** Does to text nodes what browsers do when they translate: each is replaced by an element with other words. */
async function translate(place: Locator): Promise<void> {
  await place.evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.parentElement?.closest('script, style, option')) continue;
      const font = document.createElement('font');
      font.textContent = text.data.toUpperCase();
      text.replaceWith(font);
    }
  });
}

/** Keeps scripts back until what it gives is called. */
async function asleep(page: Page): Promise<() => void> {
  let wake = () => {};
  const held = new Promise<void>((resolve) => (wake = resolve));
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return () => wake();
}

/** The last exercise of a lesson, awake. */
async function exerciseOf(page: Page, slug: string): Promise<Locator> {
  await page.goto(lesson(slug));
  const exercise = page.locator('section.exercise').last();
  await awake(exercise);
  return exercise;
}

test('what was chosen and opened before the island woke is compared', async ({ page }) => {
  const wake = await asleep(page);
  await page.goto(lesson('words-and-weight'), { waitUntil: 'commit' });
  const exercise = page.getByRole('region', { name: 'Which of the three is meant?' });
  await exercise.getByRole('group', { name: 'When the drivers' }).getByRole('radio', { name: 'a behaviour' }).check();
  await exercise.getByRole('group', { name: 'Since May' }).getByRole('radio', { name: 'a skill' }).check();
  await exercise.getByText('Compare with the key').click();
  await expect(exercise.getByRole('status')).toHaveText('The key, with its reasons.');
  wake();
  await expect(exercise.getByRole('status')).toHaveText(
    'One of six as in the key. Four are still open. Look again at 2, 3, 4, 5, 6.',
  );
});

test('what was chosen is there after a reload, and gone after clearing', async ({ page }) => {
  await page.goto(lesson('words-and-weight'));
  const exercise = page.getByRole('region', { name: 'Which of the three is meant?' });
  const chosen = exercise.getByRole('group', { name: 'When the drivers' }).getByRole('radio', { name: 'a behaviour' });
  await awake(exercise);
  await chosen.check();
  await page.reload();
  await awake(exercise);
  await expect(chosen).toBeChecked();
  await exercise.getByText('Compare with the key').click();
  await expect(exercise.getByRole('status')).toContainText('One of six as in the key.');
  await exercise.getByRole('button', { name: 'Clear and start again' }).click();
  await page.reload();
  await awake(exercise);
  await expect(exercise.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a talk goes on where it stood after a reload', async ({ page }) => {
  await page.goto('learn/crisis/after-the-crisis/');
  const talk = page.locator('.exercise').filter({ has: page.locator('.talk-turns') });
  await awake(talk);
  const [first] = await talk.getByRole('button').allInnerTexts();
  await talk.getByRole('button').first().click();
  const turns = await talk.locator('.talk-turns > li').count();
  await page.reload();
  await awake(talk);
  await expect(talk.locator('.talk-turns > li')).toHaveCount(turns);
  await expect(talk.locator('.talk-turns > li').first()).toContainText(first!);
});

test('an exercise is done by keyboard alone', async ({ page }) => {
  await page.goto(lesson('words-and-weight'));
  const exercise = page.getByRole('region', { name: 'Which of the three is meant?' });
  await awake(exercise);
  const first = exercise.getByRole('group', { name: 'When the drivers' });
  await first.getByRole('radio', { name: 'a post' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(first.getByRole('radio', { name: 'a behaviour' })).toBeChecked();
  await exercise.getByText('Compare with the key').focus();
  await page.keyboard.press('Enter');
  await expect(exercise.getByRole('status')).toBeFocused();
  await expect(exercise.getByRole('status')).toContainText('One of six as in the key.');

  await exercise.getByRole('button', { name: 'Try again with my answers' }).focus();
  await page.keyboard.press('Enter');
  await expect(exercise.getByRole('group', { name: 'Since May' }).getByRole('radio').first()).toBeFocused();
  await expect(first.getByRole('radio', { name: 'a behaviour' })).toBeChecked();

  await exercise.getByText('Compare with the key').focus();
  await page.keyboard.press('Enter');
  await expect(exercise.getByRole('status')).toBeFocused();
  await exercise.getByRole('button', { name: 'Clear and start again' }).focus();
  await page.keyboard.press('Enter');
  await expect(first.getByRole('radio').first()).toBeFocused();
  await expect(exercise.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a change while the key is open is read at once', async ({ page }) => {
  await page.goto(lesson('leadership-as-work'));
  const exercise = page.getByRole('region', { name: 'Underline the lead' });
  await awake(exercise);
  await exercise.getByText('Compare with the key').click();
  await expect(exercise.getByRole('status')).toHaveText('Nothing was marked yet. The key has four lines.');
  await exercise.getByRole('checkbox', { name: 'Tomas: I’d like the street' }).check();
  await expect(exercise.getByRole('status')).toHaveText('You marked one of the four lines in the key.');
});

test('a translated page still tells the truth', async ({ page }) => {
  await page.goto(lesson('words-and-weight'));
  const exercise = page.getByRole('region', { name: 'Which of the three is meant?' });
  await awake(exercise);
  const first = exercise.getByRole('listitem').filter({ hasText: /When the drivers/i });
  await exercise.getByText('Compare with the key').click();
  await translate(exercise);
  await first.getByRole('radio').nth(1).check();
  await expect(exercise.getByRole('status')).toContainText('One of six as in the key.');
  await translate(exercise);
  await first.getByRole('radio').nth(2).check();
  await expect(exercise.getByRole('status')).toContainText('None of six as in the key.');
  await expect(first.last()).toContainText('You chose: a skill.');
});

test('a match tells what was hidden and counts what went together', async ({ page }) => {
  const exercise = await exerciseOf(page, 'argument-and-evidence/rank-and-glamour');
  await expect(exercise.locator('.exercise-reveal').first()).toBeHidden();
  for (const group of await exercise.locator('.exercise-items > li:first-child .segmented').all())
    await group.getByRole('radio').first().check();
  await exercise.locator('.exercise-check > summary').click();
  await expect(exercise.locator('.exercise-reveal').first()).toBeVisible();
  const bar = exercise.getByRole('table').first().getByRole('row').first();
  await expect(bar.getByText(/^\d of 1$/)).toBeVisible();
});

test('pointers are drawn beside the authors’ own', async ({ page }) => {
  const exercise = await exerciseOf(page, 'reading-the-situation/when-leadership-work-carries');
  const first = exercise.getByRole('group').first();
  await first.getByRole('radio').nth(0).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(first.getByRole('radio').nth(1)).toBeChecked();
  await exercise.locator('.exercise-check > summary').click();
  await expect(exercise.getByRole('status')).toContainText('within one step of the authors’ pointer');
  await expect(exercise.locator('circle.own')).toHaveCount(1);
});

test('a composition is told while it is made and when it is whole', async ({ page }) => {
  const exercise = await exerciseOf(page, 'paired-moves/destination-and-route');
  const groups = exercise.locator('.exercise-group');
  const budget = exercise.locator('.exercise-budget');
  const most = Number(/of (\d+)/.exec(await budget.innerText())![1]);
  const chooseEach = async (pick: (...costs: number[]) => number) => {
    for (const group of await groups.all()) {
      const costs = (await group.locator('.cost').allInnerTexts()).map((text) => Number.parseInt(text));
      await group
        .getByRole('radio')
        .nth(costs.indexOf(pick(...costs)))
        .check();
    }
  };
  await chooseEach(Math.max);
  await expect(budget).toHaveClass(/is-over/);
  await exercise.locator('.exercise-check > summary').click();
  const summary = exercise.locator('.exercise-summary');
  await expect(summary).toContainText(compose.notYet);
  await chooseEach(Math.min);
  await expect(budget).not.toHaveClass(/is-over/);
  expect(Number.parseInt(await budget.innerText())).toBeLessThanOrEqual(most);
  await expect(summary).not.toContainText(compose.notYet);
  await expect(exercise.locator('.exercise-check .exercise-text')).toBeVisible();
});

test('a talk goes on from what was opened before, and one step back', async ({ page }) => {
  const wake = await asleep(page);
  await page.goto(lesson('paired-moves/change-and-consistency'), { waitUntil: 'commit' });
  const exercise = page.locator('section.exercise').last();
  await exercise.locator('.talk-option > summary').first().click();
  await expect(exercise.locator('.talk-turns > li').nth(1)).toBeVisible();
  wake();
  await expect(exercise.locator('.is-awake .is-done')).toHaveCount(1);
  await exercise.locator('.choice').first().focus();
  await page.keyboard.press('Enter');
  await expect(exercise.locator('.is-done')).toHaveCount(2);
  await expect(exercise.locator('.is-done').last().locator('.talk-you')).toBeFocused();
  await exercise.getByRole('button', { name: talk.back }).click();
  await expect(exercise.locator('.is-done')).toHaveCount(1);
  while (await exercise.locator('.choice').count()) await exercise.locator('.choice').first().click();
  await expect(exercise.getByRole('status')).toContainText(talk.comes);
});

test('a call asks for phrases after the first answer, and tells seeing from doing', async ({ page }) => {
  const exercise = await exerciseOf(page, 'reading-the-situation/what-kind-of-problem');
  const card = exercise.locator('.call').first();
  const calls = card.locator('fieldset:visible');
  await expect(calls).toHaveCount(1);
  await calls.first().getByRole('radio').first().check();
  await expect(calls).toHaveCount(2);
  for (const phrase of await card.getByRole('checkbox').all())
    if (/cue/.test((await phrase.getAttribute('name'))!)) await phrase.check();
  await calls.last().getByRole('radio').nth(1).check();
  await card.locator('.exercise-check > summary').click();
  await expect(card.getByRole('status')).toContainText('You saw what decides it');
  await expect(exercise.locator('.exercise-sum')).toContainText('Of the one that you have read');
});

test('what is written is there again, in the record too, and nothing typed early is lost', async ({ page }) => {
  const slug = 'crisis/truth-under-uncertainty';
  const exercise = await exerciseOf(page, slug);
  await exercise.getByRole('textbox').first().fill('Two desks are closed.');
  await expect(exercise.getByText(keptHere.kept)).toBeVisible();
  const wake = await asleep(page);
  await page.goto(lesson(slug), { waitUntil: 'commit' });
  const [first, second] = [exercise.getByRole('textbox').first(), exercise.getByRole('textbox').nth(1)];
  await second.fill('Nobody knows why.');
  wake();
  await expect(first).toHaveValue('Two desks are closed.');
  await expect(second).toHaveValue('Nobody knows why.');
  await expect(exercise.getByText(keptHere.kept)).toBeVisible();
  await page.goto('record/');
  await page.locator('#written summary').filter({ hasText: 'Truth under uncertainty' }).click();
  await expect(page.locator('#written').getByRole('textbox').first()).toHaveValue('Two desks are closed.');
});

test('a map of one’s own gets its objection', async ({ page }) => {
  const exercise = await exerciseOf(page, 'argument-and-evidence/the-case-against-the-split');
  const own = exercise.locator('.maps-own');
  await own.getByRole('radio').nth(2).check();
  await own.locator('.exercise-check > summary').click();
  await expect(own.getByRole('status')).toContainText('Against ‘');
});

test('a team that grows misses more, and a structure gives some of it back', async ({ page }) => {
  const exercise = await exerciseOf(page, 'scaling/the-inflection-point');
  const status = exercise.locator('p[role=status]');
  await exercise.getByRole('slider').focus();
  await page.keyboard.press('End');
  await expect(status).toContainText(/messages [1-9]\d are missed/);
  const people = Number.parseInt(await status.innerText());
  await expect(status).toContainText(`${(people * (people - 1)) / 2} links`);
  const missed = async () => Number(/(\d+) are missed/.exec(await status.innerText())![1]);
  const before = await missed();
  await exercise.getByRole('checkbox').first().check();
  await expect.poll(missed).toBeLessThan(before);
});

test('what is ticked when reading a text again is kept, and can be taken back', async ({ page }) => {
  const writing = 'crisis/truth-under-uncertainty';
  const exercise = await exerciseOf(page, writing);
  const ticks = exercise.getByRole('checkbox');
  const kept = exercise.getByText(keptHere.kept);
  await expect(kept).toBeVisible();
  for (const at of [0, 2]) await ticks.nth(at).check();
  await ticks.nth(2).uncheck();
  await expect(kept).toBeVisible();
  await exerciseOf(page, writing);
  await expect(ticks.nth(0)).toBeChecked();
  await expect(ticks.nth(2)).not.toBeChecked();
  await page.goto('record/');
  const written = page.getByRole('region', { name: record.written.title });
  await expect(written).toBeVisible();
  await expect(written).not.toContainText('true');
});

test('a word to think about is told under the field that it stands in', async ({ page }) => {
  const exercise = await exerciseOf(page, 'crisis/truth-under-uncertainty');
  const field = exercise.locator('.exercise-write').first();
  await field.getByRole('textbox').fill('It will be fixed by tonight.');
  await expect(field.getByRole('status')).toContainText('will be fixed');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every exercise has its controls, its key opens, and there is no button', async ({ page }) => {
    const faults: string[] = [];
    let all = 0;
    for (const slug of [...modules.values()].flat()) {
      await page.goto(lesson(slug), { waitUntil: 'domcontentloaded' });
      const found = await page.evaluate(() =>
        [...document.querySelectorAll('section.exercise')].map((exercise) => {
          for (const key of exercise.querySelectorAll('details')) key.open = true;
          const isShown = (element: Element) => element.getClientRects().length > 0;
          const keys = [...exercise.querySelectorAll('details')].filter(isShown);
          return {
            keys: keys.length,
            empty: keys.filter((key) => (key as HTMLElement).innerText.trim().length < 20).length,
            hidden: [...exercise.querySelectorAll('.talk-turns > li, .exercise-items > li')].filter(
              (item) => !isShown(item),
            ).length,
            buttons: exercise.querySelectorAll('button').length,
          };
        }),
      );
      found.forEach(({ keys, empty, hidden, buttons }, at) => {
        if (empty + hidden + buttons > 0)
          faults.push(`${slug} ${at + 1}: ${empty} empty, ${hidden} hidden, ${buttons} buttons`);
        all += keys;
      });
    }
    expect(faults).toEqual([]);
    expect(all).toBeGreaterThan(36);
  });
});

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const [module, lessons] of modules)
    test(`lessons of ${module} with every key open have no fault and fit`, async ({ page }) => {
      for (const [at, slug] of lessons.entries()) {
        await page.emulateMedia({ colorScheme: at % 2 ? 'dark' : 'light', reducedMotion: 'reduce' });
        await page.goto(lesson(slug));
        await page.evaluate(() => {
          for (const key of document.querySelectorAll<HTMLDetailsElement>('.exercise details')) key.open = true;
        });
        expect(await accessibilityFaults(page), slug).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide, slug).toBeLessThanOrEqual(0);
      }
    });
});
