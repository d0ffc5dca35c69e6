import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { pairs } from '../../src/progress/diagnostic.ts';
import { carry } from '../../src/words/en/carry.ts';
import { compare } from '../../src/words/en/compare.ts';
import { diagnostic as words } from '../../src/words/en/diagnostic.ts';
import { bands, limits } from '../../src/words/en/instrument-limits.ts';
import { pairWords, vignetteWords } from '../../src/words/en/instruments.ts';
import { lookingBack } from '../../src/words/en/looking-back.ts';
import { planBegin } from '../../src/words/en/plan-begin.ts';
import { planLater } from '../../src/words/en/plan-later.ts';
import { plan } from '../../src/words/en/plan.ts';
import { record } from '../../src/words/en/record.ts';
import { accessibilityFaults, expect, test } from './harness.ts';
import { lookBack, open } from './play.ts';

const asked = (page: Page) => page.locator('.diagnostic-question');
const options = (page: Page) => page.locator('.choices.pair').getByRole('button');
const stem = (index: number) => `${pairWords[pairs[index]!.id]!.stem} …`;

/** Answers the pair that is asked, once it can be answered: a tap right after the last one counts for nothing. */
async function answer(page: Page, index: number, option: number): Promise<void> {
  await expect(asked(page)).toHaveText(stem(index));
  await expect(async () => {
    if ((await asked(page).textContent()) === stem(index)) await options(page).nth(option).click();
    await expect(asked(page).or(page.getByText(words.last.title))).not.toHaveText(stem(index), { timeout: 100 });
  }).toPass();
}

test('fourteen pairs are kept one by one, and their result stands in the record', async ({ page }) => {
  await page.goto('diagnostic/');
  await page.locator('#pairs').getByRole('button', { name: words.begin }).click();
  await expect(asked(page)).toBeFocused();
  for (let index = 0; index < 5; index++) await answer(page, index, index % 2);
  await page.reload();
  await expect(asked(page)).toHaveText(stem(5));
  await page.getByRole('button', { name: words.back, exact: true }).click();
  await expect(options(page).first()).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: words.takeBack }).click();
  await expect(options(page).first()).toHaveAttribute('aria-pressed', 'false');
  for (let index = 4; index < pairs.length; index++) await answer(page, index, index % 2);
  await expect(page.getByText(words.last.all)).toBeVisible();
  await page.getByRole('button', { name: words.last.show.pairs }).click();

  const leading = pairs.filter(({ first }, index) => (first === 'leadership') === (index % 2 === 0)).length;
  const result = page.locator('.diagnostic-result');
  await expect(result).toBeFocused();
  await expect(result).toContainText(words.pairsResult.count(leading));
  for (const limit of limits) await expect(result).toContainText(limit);
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.goto('record/');
  const part = page.getByRole('region', { name: words.title, exact: true });
  await expect(part).toContainText(bands[leading > 9 ? 'leading' : leading < 5 ? 'managing' : 'none']);
  await expect(part).toContainText(limits[2]!);
  const text = page.getByLabel(carry.copyField);
  await expect(text.last()).toHaveValue(new RegExp(words.pairsResult.count(leading)));
});

test('form B is answered in its lesson, and before and after tells what chance can do', async ({ page }) => {
  await page.goto('learn/becoming-both/plan-and-retest/');
  await page.locator('#form-b-exercise-title').scrollIntoViewIfNeeded();
  await page.locator('#form-b').getByRole('button', { name: words.begin }).click();
  for (let index = 0; index < 8; index++) {
    await page.getByRole('button', { name: words.calls.management, exact: true }).click();
    if (index === 0) await page.getByLabel('4', { exact: true }).check({ force: true });
    await page.getByRole('button', { name: words.next, exact: true }).click();
  }
  await page.getByRole('button', { name: words.last.show['form-b'] }).click();
  await expect(page.locator('.diagnostic-result')).toContainText(words.formResult.count(3, 8, 8));
  await expect(page.locator('.diagnostic-result')).toContainText(vignetteWords['night-shift']!.because);
  await page.getByRole('link', { name: words.compare }).click();
  await expect(page.getByText(compare.forms.onlyB)).toBeVisible();
  await expect(page.getByText(compare.forms.chance)).toBeVisible();
  await expect(page.getByText(compare.pairs.none)).toBeVisible();
  await expect(page.getByText(compare.pull.none)).toHaveCount(2);
  await page.getByLabel(compare.surprise.label).fill('The night shift');
  await page.reload();
  await expect(page.getByLabel(compare.surprise.label)).toHaveValue('The night shift');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: compare.save }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toMatch(/The night shift[\s\S]*sure, 3 or 4, about one/);
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('a plan can begin with the sentence that was written when looking back', async ({ page }) => {
  await open(page);
  await lookBack(page);
  await page.getByLabel(lookingBack.ifThen.label).fill('If I hear ‘as always’, then I will ask what it was for.');
  await page.goto('plan/');
  await expect(
    page.getByText(planBegin.wrote('If I hear ‘as always’, then I will ask what it was for.')),
  ).toBeVisible();
  await page.getByRole('button', { name: planBegin.take }).click();
  await expect(page.getByLabel(plan.when)).toBeFocused();
  await expect(page.getByLabel(plan.when)).toHaveValue('‘as always’');
  await expect(page.getByLabel(plan.what)).toHaveValue('ask what it was for');
  await expect(page.getByRole('button', { name: planBegin.take })).toHaveCount(0);
});

test('a plan is one and the same in its lesson, on its page and in the record', async ({ page }) => {
  await page.goto('plan/');
  await page.getByLabel(plan.when).fill('Ines says ‘as always’');
  await page.getByLabel(plan.what).fill('ask what it was for');
  await page.getByLabel(plan.who).fill('Marit');
  await expect(page.getByText(plan.check.done)).toHaveCount(0);
  await page.getByLabel(plan.day).fill('2020-02-03');
  await expect(page.getByText(plan.check.done)).toBeVisible();
  await page.getByLabel(planLater.followUp.options.sometimes).check();
  await page.goto('learn/becoming-both/plan-and-retest/');
  await page.locator('#if-then-title').scrollIntoViewIfNeeded();
  await expect(page.getByLabel(plan.what)).toHaveValue('ask what it was for');
  await page.goto('record/');
  await expect(page.getByLabel(planLater.followUp.options.sometimes)).toBeChecked();
  await page.getByRole('button', { name: planLater.followUp.again }).click();
  await expect(page.getByLabel(plan.what)).toHaveValue('');
  await page.getByText(planLater.earlier).click();
  await expect(page.locator('.plan-earlier')).toContainText('I will first ask what it was for');
  await page.goto('plan/');
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('it is offered after a finished run, once', async ({ page }) => {
  await open(page);
  await lookBack(page);
  await page.goto('record/');
  const offer = page.getByText(words.offer.text);
  await expect(offer).toBeVisible();
  await page.getByRole('button', { name: words.offer.later }).click();
  await expect(offer).toHaveCount(0);
  await expect(page.getByText(record.keeping.kept, { exact: true }).first()).toBeVisible();
  await page.reload();
  await expect(page.getByText(record.pull.title).first()).toBeVisible();
  await expect(offer).toHaveCount(0);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('all questions and the key can be read', async ({ page }) => {
    await page.goto('diagnostic/');
    await page.getByRole('link', { name: words.paper }).click();
    for (const { stem } of Object.values(pairWords)) await expect(page.getByText(stem)).toHaveCount(1);
    for (const { text } of Object.values(vignetteWords)) await expect(page.getByText(text)).toHaveCount(1);
    await expect(page.getByText(bands['managing-slight'])).toBeVisible();
  });
});

/** The exercises of the two lessons by their headings, and what each may ship by itself. */
const exercises: [lesson: string, heading: string][] = [
  ['knowing-your-lean', 'said-and-shown-title'],
  ['knowing-your-lean', 'ask-two-title'],
  ['plan-and-retest', 'form-b-exercise-title'],
  ['plan-and-retest', 'if-then-title'],
];
for (const [lesson, heading] of exercises) {
  test(`${heading} ships at most 16,000 bytes`, async ({ page }) => {
    // So low that no second exercise comes into view with it.
    await page.setViewportSize({ width: 390, height: 120 });
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') bodies.push(response.body());
    });
    await page.goto(`learn/becoming-both/${lesson}/`);
    const exercise = page.locator('.exercise', { has: page.locator(`#${heading}`) });
    await exercise.locator('.loading').evaluate((waiting) => waiting.scrollIntoView());
    await expect(exercise.locator('.button').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const sizes = (await Promise.all(bodies)).map((body) => brotliCompressSync(body).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(16_000);
  });
}
