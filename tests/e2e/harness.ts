import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type LaunchOptions, type Page } from '@playwright/test';

interface Fixtures {
  /** Fails the test when the page asks another origin for something, throws, or breaks its own policy. */
  rules: void;
}

export const test = base.extend<Fixtures>({
  baseURL: async ({}, use) => use(process.env['SITE_ADDRESS']!),
  launchOptions: [
    async ({}, use) => use(JSON.parse(process.env['BROWSER_LAUNCH']!) as LaunchOptions),
    { scope: 'worker' },
  ],
  rules: [
    async ({ page, baseURL }, use) => {
      const broken: string[] = [];
      const { origin } = new URL(baseURL!);
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) broken.push(`asked elsewhere: ${url}`);
      });
      page.on('pageerror', (error) => {
        // Of Chromium's own: a page that comes late is shown without its transition, and nobody holds that promise.
        if (!error.message.startsWith('Transition was ')) broken.push(`threw: ${error.message}`);
      });
      page.on('console', (message) => {
        if (/Content Security Policy|Refused to/i.test(message.text())) broken.push(`policy: ${message.text()}`);
      });
      await use();
      expect(broken).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Waits until every island of the page is awake. */
export async function awake(page: Page): Promise<void> {
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

/** What axe finds, as `rule: element` lines; the empty list is good. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // No page here has frames of other origins, and without a look for them axe takes a third of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'], iframes: false });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}
