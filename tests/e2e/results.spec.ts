import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { bech32m } from '@scure/base';
import type { Locator, Page } from '@playwright/test';
import { trainerDatabaseName } from '../../src/progress/trainer-store.ts';
import { writeCode } from '../../src/report/hand-in.ts';
import type { HandedMarks, HandIn } from '../../src/report/types.ts';
import { choose, pathOf, start } from '../../src/scenario/engine.ts';
import { phrasesOf } from '../../src/scenario/view.ts';
import { results as words } from '../../src/words/en/results.ts';
import { accessibilityFaults, expect, test } from './harness.ts';
import { pdfPages } from './pdf-text.ts';
import { scenario, sticksOut, tabTo } from './play.ts';

/** A run by numbers: what is chosen at each decision follows from the seed. */
function runOf(seed: number): Pick<HandIn, 'path' | 'marks'> {
  const marks: Record<string, HandedMarks> = {};
  let state = start(scenario);
  while (state.scene.kind === 'decision') {
    const { choices, key, id } = state.scene;
    if (key)
      marks[id] = { phrases: phrasesOf(state).filter((_, index) => (seed + index) % 2 === 0), sure: seed % 3 > 0 };
    state = choose(state, choices[(seed * 7 + state.length * 3) % choices.length]!.id);
  }
  return { path: pathOf(state), marks };
}

function code(person: number, fields: Partial<HandIn> = {}): string {
  const { id, revision } = scenario;
  const settings = { undone: 0, readings: 'end', phrases: true, assignment: 77, turn: 1, room: false } as const;
  return writeCode({ scenario: id, revision, ...settings, run: person, person, ...runOf(person), ...fields }, scenario);
}

/** The same code with one symbol wrong. */
const slip = (right: string) => right.slice(0, 20) + (right[20] === 'q' ? 'p' : 'q') + right.slice(21);

/** Six people: one twice, one with two runs, one cut in two lines, one with a typing error; a foreign code. */
const chat = [
  `[03/12/2026, 10:42] Anouk: here is mine *${code(1)}*`,
  `[03/12/2026, 10:42] Benedikt: ${code(2).toUpperCase()}...`,
  `[03/12/2026, 10:43] Cem: „${code(3).slice(0, 18)}`,
  `> ${code(3).slice(18)}“`,
  `[03/12/2026, 10:44] Dee: ${code(4)} and again ${code(4)}`,
  `[03/12/2026, 10:45] Eliska: ${code(5)}`,
  `[03/12/2026, 10:45] Eliska: second try ${code(5, { run: 99, turn: 2, ...runOf(8) })}`,
  `[03/12/2026, 10:46] Fay: ${slip(code(6))}`,
  `[03/12/2026, 10:47] Gus: ${bech32m.encode('xy', [...Array(30).keys()])}`,
].join('\n');

const field = (page: Page) => page.getByLabel(words.intake.field);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const part = (page: Page, id: keyof typeof words.parts): Locator => page.locator(`#part-${id}`);
const sum = (...counts: [found: number, accepted: number, second: number, repeated: number, refused: number]) =>
  words.totals.sentence(...counts);

async function paste(page: Page, text: string, group = ''): Promise<void> {
  await page.getByLabel(words.intake.group).fill(group);
  await field(page).fill(text);
  await press(page, words.intake.read);
  await expect(page.getByRole('button', { name: words.intake.stop })).toHaveCount(0);
}

async function open(page: Page, text?: string): Promise<void> {
  await page.goto('trainers/results/');
  await expect(field(page)).toBeVisible();
  if (text) await paste(page, text);
}

async function whole(page: Page): Promise<void> {
  await expect(part(page, 'take')).toBeVisible();
}

/** A CSV by the letter of RFC 4180, every field in quotation marks. Throws where it is anything else. */
function strictCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      const field = /"((?:[^"]|"")*)"/y;
      field.lastIndex = at;
      const match = field.exec(text);
      if (!match) throw new Error(`no field at ${at}: ${text.slice(at, at + 40)}`);
      row.push(match[1]!.replaceAll('""', '"'));
      at += match[0].length;
      if (text[at] !== separator) break;
      at += 1;
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`no end of line at ${at}`);
    at += 2;
    rows.push(row);
  }
  return rows;
}

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, button)]);
  return readFileSync(await download.path(), 'utf8');
}

test('a mangled chat adds up, and again changes nothing', async ({ page }) => {
  await open(page, chat);
  await expect(page.getByText(sum(9, 6, 1, 1, 2))).toBeAttached();
  await paste(page, chat);
  await expect(page.getByText(sum(9, 6, 1, 1, 2))).toBeAttached();
  await expect(page.getByText(words.refusals.reasons['other-course']!)).toBeVisible();
  await press(page, words.refusals.acceptOf(code(6)));
  await expect(page.getByText(sum(9, 7, 1, 1, 1))).toBeAttached();
  await expect(page.locator('#refusals-title')).toBeFocused();
  await press(page, words.steps.undo);
  await expect(page.getByText(sum(9, 6, 1, 1, 2))).toBeAttached();
  await expect(page.getByText(words.twoNames.title)).toHaveCount(0);
  await paste(page, `Kim: ${code(1, { run: 500, turn: 2 })}`);
  await expect(page.getByText(words.twoNames.hidden(1))).toBeVisible();
  await press(page, words.steps.undo);
  await press(page, words.steps.clear);
  await expect(page.getByText(words.empty.title)).toBeVisible();
  await press(page, words.steps.undo);
  await expect(page.getByText(sum(9, 6, 1, 1, 2))).toBeAttached();
});

test('a group is shown without names, and a person with their run by keyboard', async ({ page }) => {
  await open(page, `${chat}\nHalina: ${code(7)}`);
  await whole(page);
  expect(await page.locator('.told').innerText()).not.toMatch(/Anouk|Benedikt|Halina/);
  await expect(page.locator('.decision-card').first().locator('.bar-row')).toHaveCount(4);
  await expect(part(page, 'debrief').locator('.suggestion')).toHaveCount(3);
  await expect(part(page, 'ribbons').locator('.band').first()).toBeVisible();
  await expect(page.locator('.heat').first()).toBeVisible();
  await page.getByRole('switch', { name: words.steps.names }).check();
  const ben = part(page, 'people').locator('.person').filter({ hasText: 'Benedikt' });
  await ben.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(ben.locator('.replay-step')).toHaveCount(runOf(2).path.length + 1);
  await tabTo(page, ben.getByRole('link').first());
  await page.keyboard.press('Enter');
  await expect(page.locator(`#at-${scenario.start}`)).toBeInViewport();
  await part(page, 'missing').getByLabel(words.missing.field).fill('Anouk\nZoe Unknown');
  await part(page, 'missing').getByRole('button').click();
  await expect(part(page, 'missing').locator('.names').first()).toHaveText('Zoe Unknown');
});

test('fewer than five people without names are totals and nothing else', async ({ page }) => {
  await open(page, [...[1, 2, 3, 4].map((person) => `P${person}: ${code(person)}`), slip(code(5))].join('\n'));
  await expect(page.getByText(words.fewer(4))).toBeVisible();
  await expect(page.locator('.bar-row, .decision-card, .person, .group-score, .ribbons')).toHaveCount(0);
  await expect(page.getByRole('button', { name: words.take.comma })).toHaveCount(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('switch', { name: words.steps.names }).check();
  await expect(page.locator('.decision-card').first()).toBeVisible();
});

test('the table reads back as it was, in both separators', async ({ page }) => {
  const name = '=HYPERLINK("http://x";"y"), Ana';
  const file = { course: 'both-hands', kind: 'hand-in', format: 1, code: code(9), name, written: {} };
  await open(page, `${chat}\n${JSON.stringify(file)}`);
  await page.getByRole('switch', { name: words.steps.names }).check();
  await whole(page);
  const [comma, semicolon] = [await saved(page, words.take.comma), await saved(page, words.take.semicolon)];
  const [rows, same] = [strictCsv(comma, ','), strictCsv(semicolon, ';')];
  expect(same).toEqual(rows);
  const at = rows[0]!.indexOf('name');
  expect(rows.slice(1)).toHaveLength([1, 2, 3, 4, 5, 8, 9].reduce((all, seed) => all + runOf(seed).path.length, 0));
  expect(rows.map((row) => row[at]!.replaceAll("'", ''))).toContain(name);
  expect(rows.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
  const json = JSON.parse(await saved(page, words.take.json)) as { names: boolean; people: number };
  expect(json).toMatchObject({ names: true, people: 6 });
});

test('nothing foreign becomes part of the page', async ({ page }) => {
  const payloads = ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '${alert(1)}', '__proto__'];
  page.on('dialog', () => expect('a dialog').toBe('none'));
  await open(page);
  for (const [index, payload] of payloads.entries()) {
    const lines: Record<string, string> = { 'if-then': payload, constructor: payload, [payload]: payload };
    const written: Record<string, Record<string, string>> = { '': lines, [payload]: { x: payload } };
    const file = { course: 'both-hands', kind: 'hand-in', format: 1, code: code(20 + index), name: payload, written };
    await paste(page, `${JSON.stringify(file)}\n${payload}: ${code(30 + index)}`, payload);
  }
  await whole(page);
  await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
  await expect(page.locator('.replay-step').first()).toBeVisible();
  await expect(page.locator('.person .lines')).toHaveCount(0);
  await page.getByRole('switch', { name: words.steps.names }).check();
  await whole(page);
  await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
  await expect(page.locator('.written-text').filter({ hasText: payloads[0]! }).first()).toBeVisible();
  expect(await page.locator('.results img, .results script').count()).toBe(0);
  expect(await page.evaluate(() => ({}) as { polluted?: unknown }).then((it) => it.polluted)).toBeUndefined();
});

test('the sample is marked, prints with its line on every page, and has no barrier', async ({ page }) => {
  await page.goto('trainers/results/');
  await press(page, words.intake.sample);
  await whole(page);
  await expect(page.getByText(words.sampleMark).first()).toBeVisible();
  await page.evaluate(() =>
    document.querySelectorAll('.decision-card details, .person').forEach((each, index) => {
      if (index < 6) (each as HTMLDetailsElement).open = true;
    }),
  );
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = new AxeBuilder({ page }).include('#part-overview').include('#part-debrief').include('.decision-card');
  expect((await dark.withRules(['color-contrast']).analyze()).violations).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sticksOut(page)).toBe(0);
  await page.emulateMedia({ media: 'print' });
  const printed = pdfPages(await page.pdf({ format: 'A4' }));
  expect(printed.length).toBeGreaterThan(3);
  for (const text of printed) {
    expect(text).toContain('Not for appraisal');
    expect(text).toContain('Sample');
  }
});

test('the report has no name in it', async ({ page }) => {
  await page.addInitScript(() => (window.print = () => undefined));
  await open(page, chat);
  await page.getByRole('switch', { name: words.steps.names }).check();
  await whole(page);
  await press(page, words.take.printReport);
  const printed = pdfPages(await page.pdf({ format: 'Letter' }));
  for (const text of printed) expect(text).toContain('Not for appraisal');
  expect(printed.join('')).toContain(scenario.title);
  expect(printed.join('')).not.toMatch(/Anouk|Benedikt|Eliska/);
  expect(await page.locator('.take textarea').inputValue()).not.toMatch(/Anouk|Benedikt|Eliska/);
});

test('it is kept only if the trainer says so', async ({ page }) => {
  await open(page, chat);
  await whole(page);
  const databases = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(databases).not.toContain(trainerDatabaseName);
  await page.reload();
  await expect(page.getByText(words.empty.title)).toBeVisible();
  await paste(page, chat);
  await page.getByRole('switch', { name: words.steps.keep }).check();
  await expect(page.getByText(words.steps.kept)).toBeVisible();
  await page.reload();
  await expect(page.getByText(sum(9, 6, 1, 1, 2))).toBeAttached();
  await press(page, words.refusals.acceptOf(code(6)));
  await expect(page.getByText(sum(9, 7, 1, 1, 1))).toBeAttached();
  await page.getByRole('switch', { name: words.steps.keep }).uncheck();
  await page.reload();
  await expect(page.getByText(words.empty.title)).toBeVisible();
});

test('a file that cannot be read says what and why, and takes nothing away', async ({ page }) => {
  await open(page, chat);
  const files = page.locator('input[type=file]');
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/plain', buffer });
  await files.setInputFiles([
    file('picture.txt', Buffer.from([1, 0, 2, 0])),
    file('letter.txt', Buffer.from('Dear all, see you on Monday.')),
    file('codes.csv', Buffer.from(`\uFEFFname;code\r\n"Ivo";"${code(11)}"\r\n`, 'utf16le')),
  ]);
  await expect(page.getByText(words.problems.notText('picture.txt'))).toBeVisible();
  await expect(page.getByText(words.problems.nothing('letter.txt'))).toBeVisible();
  await expect(page.getByText(sum(10, 7, 1, 1, 2))).toBeAttached();
  await page.locator('.intake').evaluate(
    (form, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }));
      for (const type of ['dragover', 'drop']) {
        form.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    slip(code(12)),
  );
  await expect(page.getByText(words.refusals.lineIn('dropped.txt', 1))).toBeVisible();
  await files.setInputFiles([file('large.txt', Buffer.alloc(10_000_001, 'a'))]);
  await expect(page.getByText(words.problems.tooBig('large.txt', 11, 10))).toBeVisible();
  await expect(page.getByText(sum(11, 7, 1, 1, 3))).toBeAttached();
});

test('a story that does not come is refused, and read when it comes', async ({ page }) => {
  const story = `**/data/scenarios/${scenario.id}.json`;
  await page.route(story, (route) => route.abort());
  await page.route('**/released/**', (route) => route.abort());
  await open(page, `Ana: ${code(1)}`);
  await expect(page.getByText(words.refusals.reasons['edition']!)).toBeVisible();
  await page.unroute(story);
  await paste(page, `Ana: ${code(1)}`);
  await expect(page.getByText(sum(1, 1, 0, 0, 0))).toBeAttached();
});

test('ten thousand codes are read without standing still', async ({ page }) => {
  const lines = Array.from({ length: 10_000 }, (_, index) => `Person ${index}: ${code(index, runOf(index % 50))}`);
  const pasteAll = (text: string) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.querySelector('.intake textarea')!.dispatchEvent(event);
  };
  await open(page);
  await page.evaluate(pasteAll, lines.join('\n'));
  await press(page, words.intake.stop);
  await expect(page.locator('.intake-said')).toContainText('Stopped');
  await expect(field(page)).toBeFocused();
  await page.evaluate(pasteAll, lines.join('\n'));
  // The page answers while it reads.
  await page.getByLabel(words.intake.group).fill('still here');
  await expect(page.getByText(sum(10_000, 10_000, 0, 0, 0))).toBeAttached({ timeout: 10_000 });
  await whole(page);
});

test('says without JavaScript that it needs it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('trainers/results/');
  await expect(page.locator('noscript p')).toHaveText(/needs JavaScript/);
  await context.close();
});
