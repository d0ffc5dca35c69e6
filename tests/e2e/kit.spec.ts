import type { Page } from '@playwright/test';
import { plain, typographic } from '../../src/scenario/text.ts';
import { kit as words } from '../../src/words/en/kit.ts';
import { accessibilityFaults, expect, test } from './harness.ts';
import { pdfPages } from './pdf-text.ts';
import { address as scenarioAddress, decisions, scenario, sticksOut } from './play.ts';

const address = `${scenarioAddress}kit/`;

type Part = keyof typeof words.parts;
const parts = Object.keys(words.parts) as Part[];

/** How an author's text stands in a page. */
const printed = (text: string) => plain(typographic(text));

/** What nobody may read before the debrief. */
const key = decisions.flatMap(({ why, cues, decoys, choices, flips, debrief }) => [
  why,
  ...[...cues, ...decoys].map(({ because }) => because),
  ...choices.flatMap(({ coach }) => [coach.why, coach.other]),
  ...flips.map((flip) => flip.why),
  ...(debrief ? [debrief.listen, debrief.misreading] : []),
]);

const part = (page: Page, id: Part) => page.locator(`#${id}.kit-part`);

/** The text of a part, white space collapsed. */
async function textOf(page: Page, id: Part): Promise<string> {
  return (await part(page, id).evaluate((element) => element.textContent ?? '')).replace(/\s+/g, ' ');
}

const unspaced = (text: string) => text.replace(/\s/g, '');

/** The pages of a PDF, each by what stands on it. */
async function sheetsOf(page: Page, format: 'A4' | 'Letter'): Promise<string[]> {
  return pdfPages(await page.pdf({ format })).map(unspaced);
}

/** How many sheets each part takes. A part that does not begin on top of one takes none. */
async function sheetsByPart(page: Page, sheets: string[]): Promise<Map<Part, number>> {
  await page.emulateMedia({ media: 'print' });
  const bodies = page.locator('.kit-part .part-body');
  const texts = await bodies.evaluateAll((all) =>
    all.map((body) => {
      for (const unseen of body.querySelectorAll('.visually-hidden')) unseen.remove();
      return (body as HTMLElement).innerText;
    }),
  );
  await page.emulateMedia({ media: null });
  const begins = texts.map((text) => unspaced(text).slice(0, 40));
  const firsts = begins.map((begin) => sheets.findIndex((sheet) => sheet.startsWith(begin)));
  return new Map(parts.map((id, at) => [id, firsts[at]! < 0 ? 0 : (firsts[at + 1] ?? sheets.length) - firsts[at]!]));
}

/** Asks for one part on paper, as its button does; the print window itself stays closed. */
async function choosePart(page: Page, id: Part): Promise<void> {
  await part(page, id).getByRole('button', { name: words.contents.print, exact: true }).click();
}

const shownParts = (page: Page) =>
  page.locator('.kit-part').evaluateAll((all) => all.filter((each) => each.checkVisibility()).map(({ id }) => id));

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every part is there, and no button that would do nothing', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title(scenario.title));
    await expect(page.getByText(words.warning.title)).toBeVisible();
    for (const id of parts) await expect(part(page, id).locator('.sheet').first()).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByText(words.contents.noScript)).toBeVisible();

    // Search and search engines pass it by.
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('.kit')).toHaveAttribute('data-pagefind-ignore', 'all');
    await expect(page.locator('[data-pagefind-body]')).toHaveCount(0);
  });

  test('no part that is handed out or shown gives the key away', async ({ page }) => {
    await page.goto(address);
    for (const id of ['sheet', 'slides', 'story', 'advocates', 'votes', 'codes'] as const) {
      const text = await textOf(page, id);
      expect(
        key.filter((each) => text.includes(printed(each))),
        id,
      ).toEqual([]);
    }
    // The same search finds all of it where it belongs.
    const trainers = `${await textOf(page, 'key')} ${await textOf(page, 'notes')}`;
    expect(key.filter((each) => !trainers.includes(printed(each)))).toEqual([]);
  });

  test('sheet and slides have every scene and every move', async ({ page }) => {
    await page.goto(address);
    for (const id of ['sheet', 'slides'] as const) {
      const text = await textOf(page, id);
      const missing = decisions
        .flatMap((scene) => [
          scene.text,
          ...scene.variants.map((each) => each.text ?? ''),
          ...scene.choices.map((each) => each.text),
        ])
        .filter((each) => !text.includes(printed(each)));
      expect(missing).toEqual([]);
    }

    // The key says on every sheet whose it is.
    await expect(part(page, 'key').locator('thead')).toHaveText(decisions.map(() => words.key.band));
  });
});

test.describe('on paper', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => Object.assign(window, { print: () => {} }));
    await page.goto(address);
  });

  for (const format of ['A4', 'Letter'] as const) {
    test(`every part begins a sheet of its own on ${format}, and none is too long`, async ({ page }) => {
      const most: Partial<Record<Part, number>> = { plan: 4, briefing: 1, votes: 1, codes: 1, mails: 2 };
      const sheets = await sheetsOf(page, format);
      const byPart = await sheetsByPart(page, sheets);
      for (const [id, count] of byPart) {
        expect(count, id).toBeGreaterThan(0);
        expect(count, id).toBeLessThanOrEqual(most[id] ?? 2 * decisions.length + 2);
      }
      expect([...byPart.values()].reduce((sum, count) => sum + count)).toBe(sheets.length);
      // Alone a part is as long, also the one on paper that lies.
      await choosePart(page, 'slides');
      const alone = await page.pdf({ format });
      expect(alone.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(byPart.get('slides')!);
    });
  }

  test('one part prints alone under its own name, and all of them again afterwards', async ({ page }) => {
    const title = await page.title();
    await choosePart(page, 'votes');
    await expect(page).toHaveTitle(`${title} · ${words.parts.votes.title}`);
    await page.emulateMedia({ media: 'print' });
    expect(await shownParts(page)).toEqual(['votes']);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page).toHaveTitle(title);
    expect(await shownParts(page)).toEqual(parts);
  });

  test('four vote cards fill their sheet in equal parts', async ({ page }) => {
    await page.setViewportSize({ width: 720, height: 950 });
    await page.emulateMedia({ media: 'print' });
    const boxes = await page.locator('.vote-card').evaluateAll((cards) =>
      cards.map((card) => {
        const { width, height } = card.getBoundingClientRect();
        return [Math.round(width), Math.round(height)];
      }),
    );
    expect(boxes).toHaveLength(4);
    for (const [width, height] of boxes) {
      expect(Math.abs(width! - 360)).toBeLessThan(4);
      expect(Math.abs(height! - 475)).toBeLessThan(4);
    }
  });

  test('no text sticks out of a slide', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    // As wide as A4 in landscape within its margins; a slide there is 180 mm high, and Letter is squarer.
    await page.setViewportSize({ width: 1032, height: 700 });
    const over = await page
      .locator('.slide')
      .evaluateAll((slides) =>
        slides.flatMap((slide, at) =>
          slide.scrollHeight > slide.clientHeight + 1 ? [`${at}: ${slide.scrollHeight} > ${slide.clientHeight}`] : [],
        ),
      );
    expect(over).toEqual([]);
  });
});

test('a mail names its subject and fits into a mail link', async ({ page }) => {
  await page.goto(address);
  const links = await page.locator('.mail a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links).toHaveLength(3);
  for (const link of links) {
    const { protocol, searchParams } = new URL(link);
    expect(protocol).toBe('mailto:');
    expect(searchParams.get('subject')).toContain(scenario.title);
    expect(searchParams.get('body')).toContain('Hello');
    expect(link.length).toBeLessThan(2000);
  }
});

test('nothing is wider than the window, folded or not', async ({ page }) => {
  const fold = part(page, 'notes').locator('[data-fold]');
  await page.goto(address);
  for (const open of [false, true]) {
    if (open) await fold.click();
    await expect(fold).toHaveAttribute('aria-expanded', String(open));
    await expect(fold).toHaveText(open ? words.fold.less : words.fold.more);
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await sticksOut(page)).toBe(0);
    }
  }
});

test('axe finds nothing', async ({ page }) => {
  await page.goto(address);
  // Sheets of one kind are made by one component: two of each are looked at, which takes a quarter of the time.
  const repeated = ['.note-sheet', '.key-decision', '.slide', '.advocate-row', '.paper-scene', '.followed'];
  await page.evaluate((kinds) => {
    for (const kind of kinds) [...document.querySelectorAll(kind)].slice(2).forEach((each) => each.remove());
  }, repeated);
  expect(await accessibilityFaults(page)).toEqual([]);
});
