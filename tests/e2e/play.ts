import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { load } from '../../src/authoring/load.ts';
import type { Decision, Scenario } from '../../src/scenario/types.ts';
import { player as words } from '../../src/words/en/player.ts';
import { expect } from './harness.ts';

/** The scenario that the tests play, and its page. Of its content they use ids alone: those never change. */
export const address = 'scenarios/crisis-cold-store/';
export const scenario = read('scenarios/crisis-cold-store.yaml');

/** Every scenario of the course. */
export const scenarios = globSync('scenarios/*.yaml', { cwd: resolve(import.meta.dirname, '../..') }).map(read);

/** The first decisions on the road of all first choices: their ids, their choices', and whether phrases are asked. */
export const decisions = scenario.scenes.filter((scene): scene is Decision => scene.kind === 'decision');
export const first = decisions.find(({ id }) => id === scenario.start)!;
export const [firstChoice, secondChoice] = first.choices.map(({ id }) => id) as [string, string];

function read(file: string): Scenario {
  const found = load(file, readFileSync(resolve(import.meta.dirname, '../..', file), 'utf8'));
  if ('report' in found) throw new Error(found.report);
  return found.scenario;
}

/** Opens the page and waits for the player. */
export async function open(page: Page, hash = ''): Promise<void> {
  await page.goto(`${address}${hash}`);
  await taken(page);
}

/** Waits until the player has taken the page over. */
export async function taken(page: Page): Promise<void> {
  await expect(page.locator('.player-root')).toBeVisible();
  await expect(screen(page)).toBeVisible();
}

/** The screen that the player shows. */
export const screen = (page: Page) => page.locator('.screen');
export const title = (page: Page) => screen(page).getByRole('heading', { level: 2 });
export const choices = (page: Page) => screen(page).locator('ol.choices').getByRole('button');
export const button = (page: Page, name: string) => screen(page).getByRole('button', { name, exact: true });

/** Which screen it is: `scene`, `ask`, `story`, `ending` ... */
export async function kind(page: Page): Promise<string> {
  return (await screen(page).getAttribute('class'))!.replace('screen on-', '');
}

/** The steps that are kept of the run in the address. */
export async function path(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const run = new URLSearchParams(location.search).get('run');
    const kept = Object.entries(localStorage).filter(([key]) => key.startsWith('both-hands.entry.'));
    const steps = kept
      .map(([, text]) => JSON.parse(text as string) as { kind: string; run: string; n: number; path: string[] })
      .filter((entry) => entry.kind === 'step' && entry.run === run)
      .sort((a, b) => a.n - b.n);
    return steps.at(-1)?.path ?? [];
  });
}

/** Goes on from a choice to the next scene or ending: phrases passed over, the reading opened. */
export async function goOn(page: Page): Promise<void> {
  await advance(page, ['scene', 'ending'], 0);
}

/** Plays with the first choice of every scene, until so many steps are made; by default to the ending. */
export async function play(page: Page, steps = 100): Promise<void> {
  await advance(page, ['ending'], steps);
}

/** Plays on to the next question for phrases, or to the ending. Answers whether there was one. */
export async function playToAsk(page: Page): Promise<boolean> {
  await advance(page, ['ask', 'ending'], 100);
  return (await kind(page)) === 'ask';
}

/** Clicks on, a frame for each click, until the screen is one of those named and no step is left to make. */
async function advance(page: Page, until: string[], steps: number): Promise<void> {
  await page.evaluate(
    async ([until, steps]) => {
      const buttons = { scene: '.choices button', ask: '.row button:last-child', story: '[data-key="g"]' };
      for (let left = steps; ;) {
        const kind = document.querySelector('.screen')!.className.replace('screen on-', '');
        if (until.includes(kind) || (kind === 'scene' && left === 0)) return;
        if (kind === 'scene') left -= 1;
        const button = document.querySelector<HTMLButtonElement>(`.screen ${buttons[kind as keyof typeof buttons]}`);
        if (!button) throw new Error(`no way on from the screen '${kind}'`);
        button.click();
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    },
    [until, steps] as const,
  );
}

/** Plays to the ending and looks back. */
export async function lookBack(page: Page): Promise<void> {
  await play(page);
  await button(page, words.lookBack).click();
  await expect(page.locator('.looking-back')).toBeVisible();
}

/** Presses Tab until something has the focus. Fails after so many stops, as a person would give up. */
export async function tabTo(page: Page, target: Locator, stops = 40): Promise<void> {
  for (let stop = 0; stop < stops; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused({ timeout: 1 });
}

/** How wide the page is, beyond what can be seen. */
export async function sticksOut(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
