import type { Page } from '@playwright/test';
import { replay } from '../../src/scenario/engine.ts';
import { typographic } from '../../src/scenario/text.ts';
import { player as words } from '../../src/words/en/player.ts';
import { expect, test } from './harness.ts';
import { button, choices, kind, path, scenarios, sticksOut, tabTo, taken, title } from './play.ts';

/** Every scenario of the course, one road of each, on a phone and by keyboard. */

test.use({ viewport: { width: 390, height: 844 } });

for (const scenario of scenarios) {
  test(`${scenario.id} is played to an ending by keyboard, at 390 px`, async ({ page }) => {
    await page.goto(`scenarios/${scenario.id}/`);
    await taken(page);
    const made: string[] = [];
    while ((await kind(page)) !== 'ending') made.push(...(await step(page, made.length)));
    const { scene, length, story } = replay(scenario, made);
    expect(scene.kind).toBe('ending');
    expect(length).toBe(story.decisions);
    expect(await path(page)).toEqual(made);
    await expect(title(page)).toHaveText(typographic(scene.title));
    await tabTo(page, button(page, words.lookBack));
    await page.keyboard.press('Enter');
    await expect(page.locator('.looking-back')).toBeVisible();
    expect(await sticksOut(page)).toBe(0);
  });
}

/** Waits until what was pressed has moved the focus: a key before that would go nowhere. */
async function focused(page: Page): Promise<void> {
  await expect(page.locator(':is(.screen-title, .readings-now):focus')).toHaveCount(1);
}

/** Makes one move, reads what comes of it, and answers the choice; letters go round, so that a road of every kind is met. */
async function step(page: Page, number: number): Promise<string[]> {
  const before = await path(page);
  expect(await sticksOut(page)).toBe(0);
  await tabTo(page, choices(page).nth((number + 1) % (await choices(page).count())));
  await page.keyboard.press('Enter');
  await expect.poll(() => kind(page)).not.toBe('scene');
  await focused(page);
  if ((await kind(page)) === 'ask') {
    await tabTo(page, button(page, words.ask.skip));
    await page.keyboard.press('Enter');
    await expect.poll(() => kind(page)).not.toBe('ask');
    await focused(page);
  }
  expect(await kind(page)).toBe('story');
  expect(await sticksOut(page)).toBe(0);
  // Once to read, where the reading is not open yet, and once to go on.
  while ((await kind(page)) === 'story') {
    const pressed = page.locator('[data-key="g"]');
    const said = await pressed.textContent();
    await tabTo(page, pressed);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await kind(page)) !== 'story' || (await pressed.textContent()) !== said).toBe(true);
    await focused(page);
  }
  return (await path(page)).slice(before.length);
}
