import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serve } from '../../src/cli/serve.ts';
import { findBrowser } from './browser.ts';

/** The folder of the host that the tests put the site into: any will do, and the root is the one that hides faults. */
export const mount = '/a/b/';

/** Serves the built site and finds a browser, once for all workers; they read both from the environment. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = process.env['SITE_FOLDER'] ?? resolve(import.meta.dirname, '../../dist');
  if (!existsSync(join(folder, 'index.html'))) throw new Error('There is no built site in dist. Run: npm run build');
  // Where no language is set, Chromium does not know what to do with a file called Åse.
  process.env['LANG'] ??= 'C.UTF-8';
  process.env['BROWSER_LAUNCH'] = JSON.stringify(await findBrowser());
  const site = await serve({ folder, port: 0, mount });
  process.env['SITE_ADDRESS'] = site.address;
  return site.close;
}
