import type { Page } from '@playwright/test';
import { gamebook as book } from '../../src/scenario/gamebook.ts';
import { gamebook as words } from '../../src/words/en/gamebook.ts';
import { accessibilityFaults, expect, test } from './harness.ts';
import { address, scenario, sticksOut } from './play.ts';

const sections = book(scenario);

test.use({ javaScriptEnabled: false });

/** The one section that shows. */
const section = (page: Page) => page.locator('.gamebook .section').filter({ visible: true });

test.describe('without JavaScript', () => {
  test('the scenario is played by links to an ending', async ({ page }) => {
    test.setTimeout(60_000);
    await page.goto(address);
    await expect(section(page)).toHaveCount(1);
    let turned = 0;
    for (; turned < 100; turned += 1) {
      await expect(section(page)).toHaveCount(1);
      const ways = section(page).locator('.choices a, .turns a, .checklist a');
      if ((await section(page).locator('.choices, .turns, .checklist').count()) === 0) break;
      const last = ways.last();
      const to = (await last.getAttribute('href'))!;
      await last.click();
      await expect(page).toHaveURL(new RegExp(`${to}$`));
      await expect(section(page)).toHaveAttribute('id', to.slice(1));
    }
    expect(turned).toBeGreaterThan(20);
    await expect(section(page)).toContainText(words.theEnd);
    await section(page).getByRole('link', { name: words.again }).click();
    await expect(section(page)).toHaveAttribute('id', scenario.start);
  });

  test('every choice and every turn leads to a section that stands in the page', async ({ page }) => {
    await page.goto(address);
    const lost = await page
      .locator('.gamebook a[href^="#"]')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('href')!.slice(1))
          .filter((id) => !document.getElementById(id)?.classList.contains('section')),
      );
    expect(lost).toEqual([]);
    for (const { id } of sections) await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
  });

  test('the reading of a move opens, and leads back', async ({ page }) => {
    await page.goto(address);
    await section(page).locator('.choices a').nth(1).click();
    const chosen = await section(page).getAttribute('id');
    await section(page).getByRole('link', { name: words.readingLink }).click();
    await expect(section(page)).toHaveAttribute('id', `reading.${chosen}`);
    await expect(section(page)).toContainText('The moment asked for');
    await section(page).getByRole('link').click();
    await expect(section(page)).toHaveAttribute('id', chosen!);
  });

  test('nothing on it is dead: no button, and the player is not there', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });

  test('scenes, consequences and readings fit into 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const id of ['', sections[1]!.id, `reading.${sections[1]!.id}`]) {
      await page.goto(`${address}#${id}`);
      expect(await sticksOut(page), id).toBe(0);
    }
  });
});

test.describe('before the player is awake', () => {
  test.use({ javaScriptEnabled: true });

  for (const id of [sections[0]!.id, sections[1]!.id]) {
    test(`axe finds nothing on ${id}`, async ({ page }) => {
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(`${address}#${id}`);
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  }
});

test.describe('the booklet', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
  });

  test('has every section with its number, and every reading', async ({ page }) => {
    const printed = page.locator('.gamebook .section').filter({ visible: true });
    const choices = sections.filter(({ kind }) => kind === 'consequence');
    await expect(printed).toHaveCount(sections.length + choices.length);
    const numbers = await page
      .locator('.section:not(.back-matter) .section-number')
      .filter({ visible: true })
      .allInnerTexts();
    expect(numbers).toEqual(sections.map(({ number }) => String(number)));
  });

  test('names at every choice the section to turn to', async ({ page }) => {
    const turns = await page.locator('.choices a .turn-number').filter({ visible: true }).allInnerTexts();
    const expected = sections.flatMap((each) => (each.kind === 'scene' ? each.options : []));
    expect(turns).toEqual(expected.map(({ to }) => `(${words.turnTo(to)})`));
  });

  test('parts what a turn is called from its number', async ({ page }) => {
    const later = sections.find(({ kind }) => kind === 'later')!;
    const turn = page.locator('.turns a').filter({ hasText: words.later, visible: true }).first();
    expect(await turn.innerText()).toBe(`${words.later} ${words.turnTo(later.number)}`);
  });

  test('has its ticks on one sheet', async ({ page }) => {
    const ticks = sections
      .filter((each) => each.kind === 'consequence' && each.tick)
      .map(({ number }) => String(number));
    const sheet = await page.locator('.tick-sheet .tick-box').filter({ visible: true }).allInnerTexts();
    expect(sheet.map((text) => text.trim())).toEqual(ticks);
  });

  for (const format of ['A4', 'Letter'] as const) {
    test(`prints on ${format}, on a number of pages that one would staple`, async ({ page }) => {
      const pdf = await page.pdf({ format });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
      expect(pages).toBeGreaterThan(8);
      expect(pages).toBeLessThan(50);
    });
  }
});
