import type { Page } from '@playwright/test';
import { lookingBack } from '../../src/words/en/looking-back.ts';
import { playerFoot as foot } from '../../src/words/en/player-foot.ts';
import { player as words } from '../../src/words/en/player.ts';
import { expect, test } from './harness.ts';
import { button, choices, kind, open, path, play, screen, sticksOut, tabTo, title } from './play.ts';

test.use({ viewport: { width: 320, height: 640 } });

/** Whether what has the focus can be seen, and shows that it has it. */
async function seen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement!;
    const shown = element.closest('label') ?? element;
    const { top, bottom, left, right, width } = shown.getBoundingClientRect();
    const styles = [element, shown, element.nextElementSibling].flatMap((each) =>
      each ? [getComputedStyle(each)] : [],
    );
    const ringed = styles.some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    );
    return ringed && width > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  });
}

test('a scenario is played to its ending and looked back at by keyboard alone, at 320 px', async ({ page }) => {
  test.setTimeout(90_000);
  await open(page);
  for (let step = 0; (await kind(page)) === 'scene'; step += 1) {
    if (step > 0) await expect(title(page)).toBeFocused();
    const count = await choices(page).count();
    await tabTo(page, choices(page).nth(step % count));
    expect(await seen(page)).toBe(true);
    expect(await sticksOut(page)).toBe(0);
    await page.keyboard.press('Enter');
    await expect(title(page)).toBeFocused();
    if ((await kind(page)) === 'ask') {
      await tabTo(page, screen(page).getByRole('checkbox').first());
      expect(await seen(page)).toBe(true);
      await page.keyboard.press('Space');
      await tabTo(page, screen(page).getByRole('radio').first());
      await page.keyboard.press('Space');
      await expect(screen(page).getByRole('radio').first()).toBeChecked();
      expect(await sticksOut(page)).toBe(0);
      await tabTo(page, button(page, words.ask.done));
      await page.keyboard.press('Enter');
      await expect(title(page)).toBeFocused();
    }
    expect(await kind(page)).toBe('story');
    await tabTo(page, page.locator('[data-key="g"]'));
    expect(await seen(page)).toBe(true);
    if ((await page.locator(':focus').textContent()) === words.read) {
      await page.keyboard.press('Enter');
      await expect(screen(page).locator('.readings-now')).toBeFocused();
      expect(await sticksOut(page)).toBe(0);
      await tabTo(page, page.locator('[data-key="g"]'));
    }
    await page.keyboard.press('Enter');
  }
  expect(await kind(page)).toBe('ending');
  await expect(title(page)).toBeFocused();
  await tabTo(page, button(page, words.lookBack));
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText(lookingBack.title);
  await expect(title(page)).toBeFocused();
  expect(await sticksOut(page)).toBe(0);

  const made = await path(page);
  const again = screen(page).getByText(lookingBack.again.open, { exact: true });
  await tabTo(page, again, 150);
  await page.keyboard.press('Enter');
  await tabTo(page, button(page, lookingBack.again.go));
  expect(await seen(page)).toBe(true);
  expect(made.length).toBeGreaterThan(5);
  await page.keyboard.press('Enter');
  expect(await path(page)).toEqual([]);
});

test('letters choose and go on, once they can be switched off', async ({ page }) => {
  await open(page);
  await play(page, 1);
  await expect(page.getByText(foot.title, { exact: true })).toBeVisible();
  await page.keyboard.press('c');
  expect(await path(page)).toHaveLength(2);
  if ((await kind(page)) === 'ask') await button(page, words.ask.skip).click();
  await page.keyboard.press('g');
  await expect(screen(page).locator('.readings-now')).toBeFocused();
  await page.keyboard.press('g');
  expect(await kind(page)).toBe('scene');
});

test('the way out of the screen and back in is never a trap', async ({ page }) => {
  await open(page);
  const stops = new Set<string>();
  let left = false;
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const { tagName, textContent } = document.activeElement!;
      return `${tagName} ${textContent}`;
    });
    left = name.startsWith('BODY');
    if (left) break;
    expect(await seen(page), name).toBe(true);
    stops.add(name);
  }
  expect(left).toBe(true);
  expect(stops.size).toBeGreaterThan(6);
});

test('without the player its links take the focus along', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('scenarios/crisis-cold-store/');
  const choice = page.locator('.section.first .choices a').first();
  await tabTo(page, choice);
  await page.keyboard.press('Enter');
  await tabTo(page, page.locator('.section:target .turns a'), 4);
  await page.keyboard.press('Enter');
  await tabTo(page, page.locator('.section:target .choices a').first(), 4);
  expect(await seen(page)).toBe(true);
  expect(await sticksOut(page)).toBe(0);
});

test.describe('with larger text', () => {
  test('at 200 % nothing sticks out', async ({ page }) => {
    await open(page);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await sticksOut(page)).toBe(0);
  });
});
