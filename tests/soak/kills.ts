import type { BrowserContext, Page } from '@playwright/test';
import { openQuick, startBrowser, temporaryFolder, type OwnBrowser } from './quick.ts';

/** What is killed: one tab, the process that draws it, or the whole browser. */
export type Blow = 'tab' | 'renderer' | 'browser';

export interface Swept {
  kills: number;
  /** Entries that the page had said to be kept before some kill. */
  acknowledged: number;
  /** Those of them that were not there afterwards, as text. */
  missing: string[];
}

/** Numbers below 1, the same for the same seed: mulberry32. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Ends a page or its browser as hard as it can be done. Answers when it is gone. */
export async function strike(blow: Blow, page: Page, { context, pid }: OwnBrowser): Promise<void> {
  if (blow === 'tab') return page.close();
  if (blow === 'browser') {
    const gone = context.waitForEvent('close');
    process.kill(pid, 'SIGKILL');
    await gone;
    return;
  }
  const crashed = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

/**
 * A page takes step after step without waiting for anybody, and is killed at some moment after it has said of some of
 * them that they are kept. Then it is opened again, and so on, with one profile.
 */
export async function sweep(address: string, blows: readonly Blow[], seed: number): Promise<Swept> {
  const random = numbers(seed);
  const { folder, remove } = temporaryFolder();
  const acknowledged = new Set<string>();
  const missing = new Set<string>();
  let heard: () => void = () => undefined;
  const start = async () => {
    const browser = await startBrowser(folder);
    await browser.context.exposeFunction('kept', (entries: string[]) => {
      for (const entry of entries) acknowledged.add(entry);
      heard();
    });
    return browser;
  };
  const reopen = async (context: BrowserContext) => {
    const before = [...acknowledged];
    const page = await openQuick(context, address);
    // A database that is slow after its end is told as not kept, and read when it answers.
    const isKept = () => window.quick.journal.$keeping.get().state === 'kept';
    await page.waitForFunction(isKept, undefined, { timeout: 30_000 });
    const there = new Set(await page.evaluate(() => window.quick.entries()));
    for (const entry of before) if (!there.has(entry)) missing.add(entry);
    return page;
  };

  let browser = await start();
  for (const blow of blows) {
    const page = await reopen(browser.context);
    const enough = acknowledged.size + 1 + Math.floor(random() * 12);
    const reached = new Promise<void>((done, fail) => {
      const late = setTimeout(() => fail(new Error('nothing is kept')), 20_000);
      heard = () => {
        if (acknowledged.size < enough) return;
        clearTimeout(late);
        done();
      };
    });
    const atOnce = 1 + Math.floor(random() * 3);
    await page.evaluate((each) => window.quick.runOn(1000, each), atOnce);
    await reached;
    await strike(blow, page, browser);
    if (blow === 'browser') browser = await start();
  }
  await reopen(browser.context);
  await browser.context.close();
  remove();
  return { kills: blows.length, acknowledged: acknowledged.size, missing: [...missing] };
}
