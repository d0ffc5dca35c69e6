import { glossary } from '../../src/words/en/glossary.ts';
import { accessibilityFaults, expect, test } from './harness.ts';
import { pdfPages } from './pdf-text.ts';

const workbook = 'learn/two-kinds-of-work/workbook/';
const pages = ['glossary/', 'references/', 'questions/', 'seven-dimensions/', 'field-card/', 'teach/', workbook];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`pages to look things up fit a narrow screen, and axe finds nothing, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme });
    for (const address of [...pages, 'glossary/#trigger']) {
      await page.goto(address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
      expect(await accessibilityFaults(page), address).toEqual([]);
    }
  });
}

test('what is made for paper keeps to its sheets, on A4 and on Letter', async ({ page }) => {
  for (const format of ['A4', 'Letter']) {
    const printed = async (address: string) => {
      await page.goto(address);
      return pdfPages(await page.pdf({ format, preferCSSPageSize: true }));
    };
    expect(await printed('seven-dimensions/'), format).toHaveLength(1);
    expect(await printed('field-card/'), format).toHaveLength(1);
    // A cover, five lessons, the answers.
    expect(await printed(workbook), format).toHaveLength(7);
  }
});

/** A lesson in which a word is explained. */
const lesson = 'learn/reading-the-situation/when-leadership-work-carries/';

test.describe('a word in a lesson', () => {
  test('is explained by keyboard, and Escape takes that away', async ({ page }) => {
    await page.goto(lesson);
    const word = page.locator('.term').first();
    const note = page.locator('.term-note').first();
    await word.focus();
    await page.keyboard.press('Enter');
    await expect(note).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await expect(note.getByRole('link', { name: glossary.here })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(word).toBeFocused();
  });

  test('opens under a resting mouse, and one word of the line after the other', async ({ page }) => {
    await page.goto(lesson);
    const [first, second] = [page.locator('.term').nth(0), page.locator('.term').nth(1)];
    const notes = page.locator('.term-note');
    await first.hover();
    await expect(notes.nth(0)).toBeVisible();
    await first.click();
    await expect(notes.nth(0)).toBeVisible();
    await page.mouse.move(0, 0);
    await expect(notes.nth(0)).toBeHidden();
    await second.hover();
    await expect(notes.nth(1)).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a word is explained in place, and leads to its entry', async ({ page }) => {
    await page.goto(lesson);
    await page.locator('.term').first().click();
    const note = page.locator('.term-note').first();
    await expect(note).toBeVisible();
    await note.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(glossary.heading);
    await expect(page.locator('.entry:has(> :target)')).toBeInViewport();
  });

  test('the pages are whole', async ({ page }) => {
    for (const address of pages) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('main').getByRole('link').or(page.locator('.half')).first()).toBeVisible();
      await expect(page.locator('[data-print-page]:visible')).toHaveCount(0);
    }
  });
});
