import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './harness.ts';
import { lookBack, open } from './play.ts';

/** What a page may ship, in bytes after Brotli. Fonts apart. A figure goes up only on purpose. */
const budget = {
  lessonWithoutExercise: { scripts: 3_000, all: 30_000 },
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
