import type { Locator } from '@playwright/test';
import { accessibilityFaults, expect, test } from './harness.ts';

const lesson = (slug: string) => `learn/two-kinds-of-work/${slug}/`;

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

test('what was chosen and opened before the island woke is compared', async ({ page }) => {
  let wake = () => {};
  const held = new Promise<void>((resolve) => (wake = resolve));
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
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

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [slug, answer] of [
    ['words-and-weight', 'One act on one day, by somebody without the post.'],
    ['leadership-as-work', 'It moves the aim from fewer cars in the way'],
    ['management-as-work', 'A box would have hung over the quay'],
    ['seven-dimensions', 'The route is left to the staff.'],
    ['reading-a-move', 'A guarantee he cannot give'],
  ] as const)
    test(`the keys of ${slug} open and there is no button`, async ({ page }) => {
      await page.goto(lesson(slug));
      for (const summary of await page.locator('.exercise summary').all()) await summary.click();
      await expect(page.getByText(answer)).toBeVisible();
      await expect(page.locator('.exercise button')).toHaveCount(0);
    });
});

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const [slug, colorScheme] of [
    ['words-and-weight', 'light'],
    ['leadership-as-work', 'dark'],
    ['management-as-work', 'light'],
    ['seven-dimensions', 'dark'],
    ['reading-a-move', 'light'],
  ] as const)
    test(`${slug} with every key open has no fault and fits, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(lesson(slug));
      for (const layer of await page.locator('.timeline-layer > summary').all()) await layer.click();
      for (const key of await page.locator('.exercise-check > summary').all()) await key.click();
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });
});
