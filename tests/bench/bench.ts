import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../e2e/browser.ts';
import { authoringFigures } from './authoring.ts';
import { engineFigures } from './engine.ts';
import { lessonFigures } from './lessons.ts';
import { clicks, firstChoice } from './pages.ts';
import { print } from './report.ts';
import { benchSite } from './site.ts';

/**
 * Measures what the project promises, as ratios within one run, and ends with 1 where a bound is broken. It needs a built
 * site: `npm run bench` builds one.
 */
const root = resolve(import.meta.dirname, '../..');
const site = process.env['SITE_FOLDER'] ?? resolve(root, 'dist');

let holds = print([...engineFigures(), ...authoringFigures()]);
holds = print(lessonFigures()) && holds;

const bench = await benchSite(site, resolve(root, 'scenarios/crisis-cold-store.yaml'));
const browser = await chromium.launch(await findBrowser());
try {
  holds = print([await firstChoice(browser, bench)]) && holds;
  holds = print(await clicks(browser, bench)) && holds;
} finally {
  await browser.close();
  await bench.close();
}
process.exitCode = holds ? 0 : 1;
