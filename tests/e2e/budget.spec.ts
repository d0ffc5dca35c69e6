import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { lessonProgress } from '../../src/words/en/lesson-progress.ts';
import { expect, test } from './harness.ts';
import { lookBack, open } from './play.ts';

/** What a page may ship, in bytes after Brotli. Fonts apart. A figure goes up only on purpose. */
const budget = {
  lessonWithoutExercise: { scripts: 3_000, all: 30_000 },
  /** With everything that doing the exercise loads. */
  lessonWithExercise: { scripts: 16_000, all: 60_000 },
  /** Where the exercise is writing, the journal is part of it, and read to its end the page has a little more. */
  lessonWithWriting: { scripts: 17_000, all: 60_000 },
  scenario: { scripts: 24_000, all: 90_000 },
  /** With looking back, which comes with the first choice. */
  wholeRun: { scripts: 32_000, all: 100_000 },
};

const brotli = (text: string | Buffer) => brotliCompressSync(text).length;

interface Shipped {
  scripts: number;
  all: number;
  files: string[];
}

/** Watches what a page loads. `shipped` says what it was until now. */
function watch(page: Page): { shipped: () => Promise<Shipped> } {
  const files = new Map<string, Promise<{ type: string; body: Buffer }>>();
  page.on('response', (response) => {
    const type = response.request().resourceType();
    if (type === 'font' || !response.ok()) return;
    files.set(
      response.url(),
      response.body().then((body) => ({ type, body })),
    );
  });
  return {
    async shipped() {
      await page.waitForLoadState('networkidle');
      const loaded = await Promise.all([...files].map(async ([url, file]) => ({ url, ...(await file) })));
      const inline = await page.evaluate(() =>
        [...document.scripts]
          .filter(({ src, type }) => !src && !/json/.test(type))
          .map(({ textContent }) => textContent),
      );
      const sum = (sizes: number[]) => sizes.reduce((a, b) => a + b, 0);
      const modules = loaded.filter(({ type }) => type === 'script');
      return {
        scripts: sum(modules.map(({ body }) => brotli(body))) + brotli(inline.join('\n')),
        all: sum(loaded.map(({ body }) => brotli(body))),
        files: loaded.map(({ url, body }) => `${url.split('/').at(-1)!} ${brotli(body)}`),
      };
    },
  };
}

function holds(shipped: Shipped, { scripts, all }: { scripts: number; all: number }): void {
  const said = `${shipped.scripts} bytes of scripts, ${shipped.all} in all: ${shipped.files.join(', ')}`;
  expect(shipped.scripts, said).toBeLessThanOrEqual(scripts);

  expect(shipped.all, said).toBeLessThanOrEqual(all);
}

test('a lesson without its exercise stays within its budget', async ({ page }) => {
  // No lesson is without an exercise yet: islands load when they come into view, and here none does.
  await page.setViewportSize({ width: 800, height: 200 });
  const { shipped } = watch(page);
  await page.goto('learn/two-kinds-of-work/management-as-work/');
  holds(await shipped(), budget.lessonWithoutExercise);
});

/** One lesson for each kind of exercise, and the files of islands that it may load. */
const kinds: Record<string, [lesson: string, islands: string[]]> = {
  board: ['two-kinds-of-work/seven-dimensions', ['Board', 'Choice']],
  match: ['argument-and-evidence/rank-and-glamour', ['Matching', 'Board', 'Choice']],
  pointer: ['reading-the-situation/when-leadership-work-carries', ['Pointers']],
  compose: ['innovation-and-change/room-to-try', ['Composer', 'Meters']],
  talk: ['paired-moves/change-and-consistency', ['Talking', 'Meters']],
  call: ['reading-the-situation/what-kind-of-problem', ['Calls', 'Choice']],
  write: ['crisis/truth-under-uncertainty', ['Writing']],
  maps: ['argument-and-evidence/the-case-against-the-split', ['MapsBoard', 'Board', 'Choice']],
  team: ['scaling/the-inflection-point', ['Growing']],
};
const islands =
  /^(Board|Choice|MarkLines|Guesses|Matching|Pointers|Composer|Meters|Talking|Calls|Writing|MapsBoard|Growing)\./;

for (const [kind, [lesson, allowed]] of Object.entries(kinds))
  test(`a lesson with one exercise stays within its budget: ${kind}`, async ({ page }) => {
    const { shipped } = watch(page);
    await page.goto(`learn/${lesson}/`);
    const foot = page.locator('.lesson-progress');
    // An answer may bring the foot near; what it loads is counted apart.
    await foot.evaluate((element) => (element.style.display = 'none'));
    const exercise = page.locator('section.exercise').last();
    const control = exercise
      .locator('astro-island')
      .last()
      .locator('input[type=radio], input[type=range], textarea, .choice, .talk-option > summary')
      .first();
    await control.scrollIntoViewIfNeeded();
    await expect(exercise.locator('astro-island[ssr]')).toHaveCount(0);
    await control.click();
    const key = exercise.locator('.exercise-check > summary').first();
    if (await key.count()) await key.click();
    const loaded = await shipped();
    holds(loaded, budget.lessonWithExercise);
    const own = loaded.files.filter((file) => islands.test(file)).map((file) => file.split('.')[0]!);
    expect(own.filter((name) => !allowed.includes(name))).toEqual([]);
    expect(own).toContain(allowed[0]);
    await foot.evaluate((element) => (element.style.display = ''));
    await foot.scrollIntoViewIfNeeded();
    await expect(foot.getByRole('button', { name: lessonProgress.done })).toBeVisible();
    holds(await shipped(), kind === 'write' ? budget.lessonWithWriting : budget.lessonWithExercise);
  });

test('the scenario page stays within its budget, and so does a whole run', async ({ page }) => {
  const { shipped } = watch(page);
  await open(page);
  const opened = await shipped();
  holds(opened, budget.scenario);
  expect(opened.files.filter((file) => file.startsWith('signals'))).toEqual([]);
  await lookBack(page);
  const played = await shipped();
  holds(played, budget.wholeRun);
  expect(played.files.filter((file) => file.startsWith('signals'))).toEqual([]);
});
