import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type LaunchOptions } from '@playwright/test';

const ownNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** What a browser is started with: no calls home, since the tests use nothing but this machine. */
const args = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/**
 * Finds a browser: `CHROME_PATH`, one installed here, Playwright's own, on macOS and Windows an installed Chrome or
 * Edge, on Linux x64 the one that npm brings. Throws with what to install if there is none.
 */
export async function findBrowser(): Promise<LaunchOptions> {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH is '${named}', and there is no such file.`);
    return started(named);
  }
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const found = ownNames.map((name) => join(folder, name)).find((path) => existsSync(path));
    if (found) return started(found);
  }
  if (existsSync(chromium.executablePath())) return started(chromium.executablePath());
  if (process.platform === 'darwin') return { channel: 'chrome', args };
  if (process.platform === 'win32') return { channel: 'msedge', args };
  if (process.platform === 'linux' && process.arch === 'x64') return packaged();
  throw new Error(
    'No browser was found for the browser tests. Set CHROME_PATH to a Chrome or Chromium, or run ' +
      '`npx playwright install chromium`, or on Debian and Ubuntu `apt-get install chromium`.',
  );
}

/** As root a browser refuses to start with its sandbox. */
function started(executablePath: string): LaunchOptions {
  const root = process.getuid?.() === 0;
  return { executablePath, args: root ? [...args, '--no-sandbox'] : args };
}

/** Unpacks the browser from npm, with the libraries that a bare Linux lacks, once into node_modules. */
async function packaged(): Promise<LaunchOptions> {
  const folder = resolve(import.meta.dirname, '../../node_modules/.cache/both-hands-browser');
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  const { default: browser, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const bin = resolve(fileURLToPath(import.meta.resolve('@sparticuz/chromium')), '../../bin');
  if (!existsSync(join(folder, 'al2023'))) await inflate(join(bin, 'al2023.tar.br'));
  setupLambdaEnvironment(join(folder, 'al2023', 'lib'));
  const executablePath = await browser.executablePath();
  // The font settings that come along name a folder of another machine.
  const fonts = join(folder, 'fonts.conf');
  writeFileSync(
    fonts,
    `<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`,
  );
  process.env['FONTCONFIG_FILE'] = fonts;
  return {
    executablePath,
    args: [...args, '--headless=shell', '--no-sandbox', '--no-zygote', '--disable-gpu'],
    env: { ...process.env, TMPDIR: folder } as Record<string, string>,
  };
}
