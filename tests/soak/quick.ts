import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type LaunchOptions, type Page } from '@playwright/test';
import { build } from 'vite';
import { serve } from '../../src/cli/serve.ts';

/** A folder that is gone afterwards. */
export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'both-hands-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }) };
}

/** The quick page, bundled and served from a folder of its own. */
export async function quickSite(): Promise<{ address: string; close: () => Promise<void> }> {
  const { folder, remove } = temporaryFolder();
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      lib: { entry: resolve(import.meta.dirname, 'quick-page.ts'), formats: ['es'], fileName: 'quick-page' },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const page = (script: string) => `<!doctype html><meta charset="utf-8"><title></title>${script}`;
  writeFileSync(join(folder, 'index.html'), page('<script type="module" src="quick-page.js"></script>'));
  writeFileSync(join(folder, 'elsewhere.html'), page('<p>Elsewhere</p>'));
  writeFileSync(join(folder, '404.html'), page('<p>Not found</p>'));
  const site = await serve({ folder, port: 0 });
  return {
    address: site.address,
    async close() {
      await site.close();
      remove();
    },
  };
}

/** A browser with a profile on the disk, and the id of its process. */
export interface OwnBrowser {
  context: BrowserContext;
  pid: number;
}

/** Starts a browser on a profile folder. What it had there before the last end it has again. */
export async function startBrowser(profile: string, options: Partial<LaunchOptions> = {}): Promise<OwnBrowser> {
  const launch = JSON.parse(process.env['BROWSER_LAUNCH']!) as LaunchOptions;
  const context = await chromium.launchPersistentContext(profile, { ...launch, ...options });
  const session = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return { context, pid: processInfo.find(({ type }) => type === 'browser')!.id };
}

/** Opens the quick page and waits for its journal. */
export async function openQuick(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'quick' in window);
  return page;
}
