import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { bytesOf, checksum, lettersOf } from '../../src/progress/letters.ts';
import { writeAssignment } from '../../src/report/assignment.ts';
import { openCode, readCode } from '../../src/report/hand-in.ts';
import type { Assignment, HandIn } from '../../src/report/types.ts';
import { assigned as words } from '../../src/words/en/assigned.ts';
import { handIn } from '../../src/words/en/hand-in.ts';
import { lessonProgress } from '../../src/words/en/lesson-progress.ts';
import { lookingBack } from '../../src/words/en/looking-back.ts';
import { playerFoot } from '../../src/words/en/player-foot.ts';
import { player } from '../../src/words/en/player.ts';
import { record } from '../../src/words/en/record.ts';
import { accessibilityFaults, expect, test } from './harness.ts';
import {
  address,
  button,
  choices,
  firstChoice,
  goOn,
  kind,
  lookBack,
  open,
  path,
  play,
  playToAsk,
  scenario,
  screen,
  sticksOut,
  tabTo,
  taken,
} from './play.ts';

const lesson = 'two-kinds-of-work/management-as-work';
const base: Assignment = {
  id: 48213,
  scenarios: [scenario.id],
  lessons: [lesson],
  readings: 'end',
  phrases: true,
  firstCounts: true,
  naming: 'name',
  due: '2148-12-03',
  group: 'Tuesday group',
  line: 'Play it as you would at work.',
};
const linkTo = (changes: Partial<Assignment> = {}) => `assigned/#${writeAssignment({ ...base, ...changes })}`;

/** Opens a link as if it had just been pasted: the page may be open already. */
async function openLink(page: Page, link: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(link);
}

/** What a browser keeps about assignments, by name of the note. */
async function notes(page: Page, about = `assigned/${base.id}`): Promise<Record<string, unknown>> {
  return page.evaluate((about) => {
    const kept = Object.entries(localStorage)
      .filter(([key]) => key.startsWith(`both-hands.entry.note/${about}/`))
      .map(([, text]) => JSON.parse(text as string) as { about: string; name: string; value: unknown })
      .filter((note) => note.about === about);
    return Object.fromEntries(kept.map(({ name, value }) => [name, value]));
  }, about);
}

const begin = (page: Page) => page.getByRole('link', { name: words.begin(scenario.title), exact: true });
const codeField = (page: Page) => page.getByLabel(handIn.code, { exact: true });

/** The hand-in that a line in the panel stands for. */
function readLine(line: string): HandIn {
  const opened = openCode(/bh1\w+/.exec(line)![0]);
  if (opened.kind !== 'opened') throw new Error(opened.reason);
  const read = readCode(opened, scenario.id, scenario);
  if (read.kind !== 'hand-in') throw new Error(read.reason);
  return read.handIn;
}

test.describe('an assigned run', () => {
  test.use({ viewport: { width: 390, height: 800 }, permissions: ['clipboard-read', 'clipboard-write'] });

  test('is opened, played, left, finished and handed in, the first part by keyboard', async ({ page }) => {
    await openLink(page, linkTo());
    await expect(page.getByText(base.group)).toBeVisible();
    await expect(page.getByText(words.trainer)).toBeVisible();
    await expect(page.getByText(base.line)).toBeVisible();
    await expect(page.getByText(words.readings.end)).toBeVisible();
    expect(await sticksOut(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    const { person } = await notes(page);

    await tabTo(page, begin(page));
    await page.keyboard.press('Enter');
    await taken(page);
    await expect(page.getByText(words.inPlayer.lead)).toBeVisible();
    for (let step = 0; step < 2; step += 1) {
      await tabTo(page, choices(page).first());
      await page.keyboard.press('Enter');
      if ((await kind(page)) === 'ask') {
        await tabTo(page, button(page, player.ask.skip));
        await page.keyboard.press('Enter');
      }
      await tabTo(page, page.locator('[data-key="g"]'));
      await expect(page.locator('.readings-now')).toHaveCount(0);
      await page.keyboard.press('Enter');
    }
    await page.getByText(playerFoot.title, { exact: true }).click();
    await expect(page.getByText(playerFoot.fixed)).toBeVisible();
    const run = new URL(page.url()).searchParams.get('run')!;
    await page.reload();
    await taken(page);
    expect(await path(page)).toHaveLength(2);
    expect(await notes(page, `run/${run}`)).toEqual({ assignment: base.id });

    await openLink(page, linkTo());
    expect(await notes(page)).toMatchObject({ person, settings: 'eyyn' });
    await page.getByRole('link', { name: words.goOn(scenario.title) }).click();
    await taken(page);
    await play(page);
    await expect(page.getByText(words.inPlayer.atEnd)).toBeVisible();
    const made = await path(page);

    await openLink(page, 'assigned/');
    await page.locator('.run-line a').click();
    await page.getByRole('link', { name: lookingBack.toHandIn }).click();
    await page.getByLabel(handIn.name, { exact: true }).fill('Anna');
    await expect(codeField(page)).toHaveValue(/^Anna: bh1\w+$/);
    expect(await sticksOut(page)).toBe(0);
    await page.getByRole('button', { name: handIn.copy }).click();
    await expect(page.getByText('Copied.', { exact: true })).toBeVisible();
    const line = await page.evaluate(() => navigator.clipboard.readText());
    expect(readLine(line)).toMatchObject({
      path: made,
      person,
      assignment: base.id,
      turn: 1,
      readings: 'end',
      phrases: true,
      undone: 0,
    });

    const told = page.locator('.hand-in');
    await expect(told).toContainText(handIn.taken('').slice(0, 20));
    await page.locator('.differently > summary').first().click();
    await page.locator('.differently input').first().fill('They had a point.');
    await page.locator('.differently button').first().click();
    await expect(told).toContainText(handIn.changed('').slice(0, 30));
    expect(readLine(await codeField(page).inputValue()).path).toEqual(made);

    await openLink(page, linkTo());
    await page.locator('.next-step a').click();
    await page.locator('.lesson-progress').scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: lessonProgress.done }).click();
    await openLink(page, linkTo());
    await expect(page.getByText(words.allDone)).toBeVisible();
  });

  test('a second one says that the first counts, and hands in that one', async ({ page }) => {
    await openLink(page, linkTo({ lessons: [], phrases: false, naming: 'none' }));
    await begin(page).click();
    await taken(page);
    await lookBack(page);
    const first = await path(page);
    await screen(page).getByText(lookingBack.again.open, { exact: true }).click();
    await button(page, lookingBack.again.go).click();
    await choices(page).last().click();
    const second = await path(page);
    expect(await kind(page)).toBe('story');

    await openLink(page, 'assigned/');
    await page.getByRole('button', { name: words.handIn(scenario.title) }).click();
    await expect(page.getByText(handIn.firstCounts)).toBeVisible();
    await expect(page.getByText(handIn.noName)).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(readLine(await codeField(page).inputValue())).toMatchObject({ path: first, turn: 1, phrases: false });
    await page.getByRole('radio').last().check();
    await expect(page.getByText(handIn.notFirst)).toBeVisible();
    await expect(page.getByText(handIn.unfinished(1, 11))).toBeVisible();
    expect(readLine(await codeField(page).inputValue())).toMatchObject({ path: second, turn: 2 });
  });

  test('is asked for phrases every time, and never touches a run that is there', async ({ page }) => {
    await open(page);
    await play(page, 3);
    const before = await path(page);
    const own = new URL(page.url()).searchParams.get('run')!;
    await openLink(page, linkTo());
    await begin(page).click();
    await taken(page);
    let asked = 0;
    while (await playToAsk(page)) {
      asked += 1;
      await button(page, player.ask.skip).click();
    }
    expect(asked).toBe(keysOn(await path(page)));
    expect(asked).toBeGreaterThan(2);
    await page.goto(`${address}?run=${own}`);
    await taken(page);
    expect(await path(page)).toEqual(before);
    await expect(page.getByText(words.inPlayer.lead)).toHaveCount(0);
  });
});

/** How many key decisions a road has. */
function keysOn(path: readonly string[]): number {
  return scenario.scenes.filter(
    (scene) => scene.kind === 'decision' && scene.key && scene.choices.some(({ id }) => path.includes(id)),
  ).length;
}

test('any run can be handed in, with a name as one likes, as code, file and text', async ({ page }) => {
  await open(page);
  await play(page, 1);
  await goOn(page);
  await page.goto('record/');
  await page.locator('.run-hand-in > summary').click();
  await page.getByLabel(handIn.anyName).fill('=Ann:a');
  await expect(page.getByText(handIn.unfinished(1, 11))).toBeVisible();
  const line = await codeField(page).inputValue();
  expect(line).toMatch(/^=Ann a: bh1/);
  expect(readLine(line)).toMatchObject({ path: [firstChoice], assignment: 0, turn: 1 });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: handIn.file }).click(),
  ]);
  const file = JSON.parse(readFileSync(await download.path(), 'utf8')) as Record<string, unknown>;
  expect(file).toEqual({
    course: 'both-hands',
    kind: 'hand-in',
    format: 1,
    code: line.split(': ')[1],
    name: '=Ann a',
    written: {},
  });
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('blocked'));
    Object.assign(document, { execCommand: () => false });
  });
  await page.getByRole('button', { name: handIn.copyText }).click();
  await expect(page.getByText('Copied.', { exact: true })).toHaveCount(0);
  await expect(page.locator('.hand-in textarea').last()).toBeFocused();
  await expect(page.locator('.hand-in textarea').last()).toHaveValue(
    new RegExp(`${scenario.title}[^]*1\\. [^]*${line}`),
  );
});

test('links that are cut, changed, foreign or newer say so, and keep what was assigned', async ({ page }) => {
  await openLink(page, 'assigned/');
  await expect(page.getByText(words.empty.title)).toBeVisible();
  await openLink(page, linkTo());
  await expect(begin(page)).toBeVisible();
  const opened = await notes(page);
  const tab = await page.context().newPage();
  await tab.goto(linkTo());
  await expect(begin(tab)).toBeVisible();
  expect(await notes(tab)).toEqual(opened);
  await tab.close();

  const whole = writeAssignment(base);
  const cases = [
    ['cut', whole.slice(0, 30)],
    ['changed', whole.replace(/.z$/, (end) => (end[0] === 'A' ? 'Bz' : 'Az'))],
    ['foreign', 'looking.back'],
    ['newer', asVersion2(whole)],
  ] as const;
  for (const [why, fragment] of cases) {
    await page.evaluate((fragment) => (location.hash = fragment), fragment);
    const told = page.getByRole('alert');
    await expect(told.getByRole('heading')).toHaveText(words.refused[why].title);
    await expect(page.getByText(words.before, { exact: true })).toBeVisible();
  }
  await page.goto('record/');
  await page.getByRole('link', { name: record.assigned }).click();
  await expect(begin(page)).toBeVisible();
});

/** The same link as a later version of the course would write it. */
function asVersion2(fragment: string): string {
  const bytes = bytesOf(fragment.slice(2, -1))!;
  new DataView(bytes.buffer).setUint32(0, checksum('2', bytes.subarray(4)));
  return `a2${lettersOf(bytes)}z`;
}

test('an address that was passed on makes nobody another person', async ({ page }) => {
  await open(page, '?run=new&assigned=999.eyyn.abc');
  await expect(page.getByText(words.inPlayer.unknown)).toBeVisible();
  await choices(page).first().click();
  const run = new URL(page.url()).searchParams.get('run')!;
  await page.goto('record/');
  await page.locator('.run-hand-in > summary').click();
  expect(readLine(await codeField(page).inputValue())).toMatchObject({ assignment: 0 });
  expect(await notes(page, `run/${run}`)).toEqual({});
  expect(await notes(page, 'assigned/999')).toEqual({});
});

test('where nothing is kept the settings travel in the address', async ({ page }) => {
  await page.addInitScript(() => {
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, { get: blocked });
    }
  });
  await page.goto(linkTo({ line: 'Secret words' }));
  await expect(page.getByText(words.notKept.title)).toBeVisible();
  await begin(page).click();
  await taken(page);
  expect(page.url()).toMatch(/\?assigned=48213\.eyyn\.[0-9a-z]+$/);
  const person = parseInt(page.url().split('.').at(-1)!, 36);
  await lookBack(page);
  await page.getByLabel(handIn.name, { exact: true }).fill('Anna');
  const handed = readLine(await codeField(page).inputValue());
  expect(handed).toMatchObject({ person, assignment: base.id, readings: 'end' });
  expect(handed.path).toHaveLength(11);
});

test('texts of a link and names are shown as text, and no script of them runs', async ({ page }) => {
  const payloads = [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    "javascript:alert('1')",
    '{{constructor}}${alert(1)}',
    '\u202eevil\u0000__proto__',
  ];
  page.on('dialog', () => {
    throw new Error('a script ran');
  });
  for (const [index, payload] of payloads.entries()) {
    await page.goto('about:blank');
    await page.goto(linkTo({ id: 100 + index, group: payload, line: payload, lessons: [] }));
    await expect(begin(page)).toBeVisible();
    expect(await page.locator('.assigned :is(script, img)').count()).toBe(0);
    expect(await page.locator('.assigned a[href^="javascript"]').count()).toBe(0);
    const shown = await page.locator('.from-trainer blockquote').innerText();
    expect(shown).toBe(payload.replace(/[\u202e\u0000]/g, ''));
  }
  await expect(page.locator('.earlier')).toHaveCount(payloads.length - 1);
  await begin(page).click();
  await taken(page);
  await choices(page).first().click();
  await openLink(page, 'assigned/');
  await page.locator('.hand-in-here > summary').click();
  await page.getByLabel(handIn.name, { exact: true }).fill(payloads[0]!);
  await expect(codeField(page)).toHaveValue(/^<img src=x onerror=alert\(1\)>: bh1/);
  await expect(page.locator('.assigned :is(script, img)')).toHaveCount(0);
});
