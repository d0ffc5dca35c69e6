import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser, Download, Page } from '@playwright/test';
import { choose, start } from '../../src/scenario/engine.ts';
import { carry as words } from '../../src/words/en/carry.ts';
import { keptHere, notKept } from '../../src/words/en/not-kept.ts';
import { player } from '../../src/words/en/player.ts';
import { lessonProgress } from '../../src/words/en/lesson-progress.ts';
import { resume } from '../../src/words/en/resume.ts';
import { take } from '../../src/words/en/take.ts';
import { accessibilityFaults, expect, test } from './harness.ts';
import { button, choices, first, kind, lookBack, open, path, play, scenario, sticksOut, tabTo } from './play.ts';

const lesson = 'learn/two-kinds-of-work/reading-a-move/';

/** Another device: it shares nothing with the first one. */
async function otherDevice(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ baseURL: baseURL! });
  return context.newPage();
}

async function toCarry(page: Page): Promise<void> {
  await page.goto('record/');
  await expect(page.getByRole('heading', { name: words.elsewhere.title })).toBeVisible();
}

async function linkOn(page: Page): Promise<string> {
  await toCarry(page);
  const field = page.getByLabel(words.elsewhere.link, { exact: true });
  await expect(field).toHaveValue(/#1.+z$/);
  return field.inputValue();
}

/** Counts what a browser holds of a learner's steps. */
async function stepsIn(page: Page): Promise<number> {
  return page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('.entry.step/')).length);
}

async function add(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('button', { name: take.add }).click();
  await expect(page.getByText(take.added)).toBeVisible();
}

async function downloads(page: Page, act: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return download;
}

const click = (page: Page, name: string) => () => page.getByRole('button', { name, exact: true }).click();

async function savedFile(page: Page): Promise<string> {
  const download = await downloads(page, click(page, words.file.save));
  return readFileSync(await download.path(), 'utf8');
}

const fileField = (page: Page) => page.getByLabel(words.file.load);
const asFile = (text: string | Buffer, name = 'progress.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

/** Everything of ours that a browser still holds, whichever way it holds it. */
async function traces(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}
const none = { databases: [], local: [], session: [], caches: [], workers: 0 };

test.describe('a run goes on elsewhere', () => {
  test('by a link, there and back again', async ({ page, browser, baseURL }) => {
    await open(page);
    await play(page, 4);
    const made = await path(page);
    expect(made).toHaveLength(4);
    const link = await linkOn(page);
    expect(new URL(link).hash.length).toBeLessThanOrEqual(401);

    const other = await otherDevice(browser, baseURL);
    await other.goto(link);
    await expect(other.getByRole('heading', { name: scenario.title })).toBeVisible();
    await expect(other.getByText(/^4 of 11 decisions made, the last one at ‘/)).toBeVisible();
    expect(await stepsIn(other)).toBe(0);
    await other.getByRole('button', { name: take.add }).click();
    await expect(other.getByRole('link', { name: take.goOn })).toBeFocused();
    await other.keyboard.press('Enter');
    await expect(other).toHaveURL(/\/scenarios\/crisis-cold-store\/\?run=/);
    await expect.poll(() => path(other)).toEqual(made);

    await other.locator('[data-key="g"]').click();
    await play(other, 1);
    await expect.poll(() => path(other)).toHaveLength(5);
    const further = await path(other);
    await add(page, await linkOn(other));
    await page.getByRole('link', { name: take.goOn }).click();
    await expect.poll(() => path(page)).toEqual(further);
    await other.context().close();
  });

  test('and the same link twice adds nothing', async ({ page, browser, baseURL }) => {
    await open(page);
    await play(page, 2);
    const link = await linkOn(page);
    await expect(page.getByText(words.elsewhere.thisMachine)).toBeVisible();
    await expect(page.getByRole('img', { name: words.elsewhere.qr })).toHaveCount(0);
    await page.goto(link);
    await expect(page.getByText(take.already)).toBeVisible();

    const other = await otherDevice(browser, baseURL);
    await add(other, link);
    const known = await stepsIn(other);
    await other.reload();
    await expect(other.getByText(take.already)).toBeVisible();
    await expect(other.getByRole('button', { name: take.add })).toHaveCount(0);
    expect(await stepsIn(other)).toBe(known);
    await other.context().close();
  });

  test('finished, it can be looked back at', async ({ page, browser, baseURL }) => {
    await open(page);
    await lookBack(page);
    const other = await otherDevice(browser, baseURL);
    const link = await linkOn(page);
    expect(new URL(link).hash.length).toBeLessThanOrEqual(401);
    await add(other, link);
    await other.getByRole('link', { name: take.lookBack }).click();
    await expect(other.locator('.looking-back')).toBeVisible();
    await other.context().close();
  });
});

test('a link that is not sound says what it is, and adds nothing', async ({ page, browser, baseURL }) => {
  await open(page);
  await play(page, 1);
  const link = await linkOn(page);
  const letter = link.at(-20) === 'x' ? 'y' : 'x';
  const cases: [link: string, title: string][] = [
    [link.slice(0, -9), take.incomplete.title],
    [link.slice(0, -20) + letter + link.slice(-19), take.incomplete.title],
    [link.replace(/#.*/, ''), take.empty.title],
    [link.replace(/#.*/, '#section-3'), take.incomplete.title],
  ];
  const other = await otherDevice(browser, baseURL);
  for (const [changed, title] of cases) {
    await other.goto('about:blank');
    await other.goto(changed);
    await expect(other.getByRole('heading', { name: title })).toBeVisible();
    await expect(other.getByRole('button')).toHaveCount(0);
    expect(await stepsIn(other)).toBe(0);
  }
  await other.goto(link);
  await expect(other.getByRole('button', { name: take.add })).toBeVisible();
  await other.context().close();
});

test('on a host without https there is a code for the camera, and copying works the older way', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext();
  await context.route('http://course.test/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: new URL(pathname, baseURL).href }) });
  });
  const page = await context.newPage();
  await page.goto('http://course.test/a/b/scenarios/crisis-cold-store/');
  await page.locator('.screen').waitFor();
  await play(page, 2);
  await page.goto('http://course.test/a/b/record/');
  const field = page.getByLabel(words.elsewhere.link, { exact: true });
  await expect(field).toHaveValue(/^http:\/\/course\.test\/a\/b\/take\/#1.+z$/);
  await expect(page.getByRole('img', { name: words.elsewhere.qr })).toBeVisible();
  await expect(page.getByText(words.elsewhere.thisMachine)).toHaveCount(0);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await page.evaluate(() => {
    document.addEventListener('copy', () => {
      const field = document.activeElement as HTMLTextAreaElement;
      Object.assign(window, { copied: field.value.slice(field.selectionStart, field.selectionEnd) });
    });
  });
  await click(page, words.elsewhere.copy)();
  await expect(page.getByText(words.copied)).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { copied: string }).copied)).toBe(await field.inputValue());
  await expect(page.getByRole('button', { name: words.elsewhere.copy })).toBeFocused();
  await context.close();
});

test.describe('a file', () => {
  test('brings everything to another device, and twice nothing', async ({ page, browser, baseURL }) => {
    await open(page);
    await play(page, 3);
    await toCarry(page);
    const text = await savedFile(page);
    expect(JSON.parse(text)).toMatchObject({ kind: 'both-hands progress', format: 1 });

    const other = await otherDevice(browser, baseURL);
    await toCarry(other);
    await fileField(other).setInputFiles(asFile(text));
    await click(other, words.file.add)();
    await expect(other.getByText(/^Added: /)).toBeVisible();
    await expect(other.locator('.report:focus')).toContainText('Added: ');
    expect(await stepsIn(other)).toBe(3);
    await expect(other.getByText(/^Cold Store, .*: 3 of 11, ‘/)).toBeVisible();
    await fileField(other).setInputFiles(asFile(text));
    await expect(other.getByText(words.file.nothingNew)).toBeVisible();
    await other.context().close();
  });

  test('is added to what is here only after a backup of that', async ({ page, browser, baseURL }) => {
    await open(page);
    await play(page, 2);
    await toCarry(page);
    const text = await savedFile(page);
    const other = await otherDevice(browser, baseURL);
    await open(other);
    await play(other, 1);
    await toCarry(other);
    await fileField(other).setInputFiles(asFile(text));
    await expect(other.getByText(words.file.backup)).toBeVisible();
    const backup = await downloads(other, click(other, words.file.add));
    expect(backup.suggestedFilename()).toMatch(/^both-hands-backup-\d{4}-\d\d-\d\d\.json$/);
    const kept = JSON.parse(readFileSync(await backup.path(), 'utf8')) as { entries: { kind: string }[] };
    expect(kept.entries.filter(({ kind }) => kind === 'step')).toHaveLength(1);
    await expect.poll(() => stepsIn(other)).toBe(3);
    await other.context().close();
  });

  test('that is no progress of this course changes nothing, and is named', async ({ page }, info) => {
    await open(page);
    await play(page, 2);
    await toCarry(page);
    const text = await savedFile(page);
    const before = await stepsIn(page);
    const huge = info.outputPath('huge.json');
    writeFileSync(huge, Buffer.alloc(50 * 1024 * 1024, ' '));
    const cases: [Parameters<ReturnType<typeof fileField>['setInputFiles']>[0], keyof typeof words.file.refused][] = [
      [huge, 'too-big'],
      [asFile(''), 'empty'],
      [asFile(text.slice(0, text.length / 2)), 'truncated'],
      [asFile(Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0])), 'not-progress'],
      [asFile(text.replace('both-hands progress', 'sourdough progress')), 'other-course'],
      [asFile(text.replace('"format": 1', '"format": 7')), 'newer'],
      [asFile(text.replace('{', '{"__proto__": {"kind": 1},')), 'reserved'],
    ];
    for (const [file, why] of cases) {
      await fileField(page).setInputFiles(file);
      await expect(page.getByText(words.file.refused[why])).toBeVisible();
      await expect(page.getByText(words.file.refusedTail(1))).toBeVisible();
      await expect(page.getByRole('button', { name: words.file.add, exact: true })).toHaveCount(0);
    }
    expect(await stepsIn(page)).toBe(before);
  });
});

test.describe('to read elsewhere', () => {
  test('as a table', async ({ page }) => {
    await open(page);
    await play(page, 3);
    await toCarry(page);
    const table = await downloads(page, click(page, words.forms.csv));
    const text = readFileSync(await table.path(), 'utf8');
    expect(text.startsWith('\uFEFF"kind","scenario"')).toBe(true);
    expect(text.split('\r\n').filter((line) => line.startsWith(`"move","${scenario.title}"`))).toHaveLength(3);
  });

  test('on paper: the text alone', async ({ page }) => {
    await page.addInitScript(() => (window.print = () => undefined));
    await open(page);
    await play(page, 1);
    await toCarry(page);
    const copy = page.getByLabel(words.copyField);
    await expect(copy).toHaveValue(new RegExp(scenario.title));
    await click(page, words.forms.print)();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.on-paper')).toBeVisible();
    await expect(page.locator('.on-paper')).toHaveText(await copy.inputValue());
    await expect(page.getByRole('main')).toBeHidden();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.locator('.on-paper')).toHaveCount(0);
  });

  test('copied is said only when it is', async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(baseURL!).origin });
    await open(page);
    await play(page, 1);
    const link = await linkOn(page);
    await click(page, words.elsewhere.copy)();
    await expect(page.getByText(words.copied)).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  });

  test('where the browser refuses, the text stands selected with the keys to press', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
      document.execCommand = () => false;
    });
    await open(page);
    await play(page, 1);
    await toCarry(page);
    await expect(page.getByLabel(words.copyField)).toHaveValue(new RegExp(scenario.title));
    await click(page, words.forms.copy)();
    await expect(page.getByText(words.notCopied)).toBeVisible();
    await expect(page.getByText(words.copied, { exact: true })).toHaveCount(0);
    const selected = await page.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement;
      return field.value.slice(field.selectionStart, field.selectionEnd);
    });
    expect(selected).toContain(scenario.title);
    expect(selected).toContain('/take/#1');
  });
});

test.describe('leaving nothing behind:', () => {
  const prepare = async (page: Page) => {
    await page.goto(lesson);
    await open(page);
    await play(page, 2);
    await page.evaluate(async () => {
      localStorage.setItem('both-hands.settings', '{"keys":false}');
      sessionStorage.setItem('both-hands.seen', '1');
      await caches.open('both-hands-1');
    });
    await toCarry(page);
  };

  test('hand over saves first, then removes', async ({ page }) => {
    await prepare(page);
    await page.getByLabel(words.handOver.name).fill('Sam Åse');
    await page.getByLabel(words.handOver.name).blur();
    const file = await downloads(page, click(page, words.handOver.save));
    expect(file.suggestedFilename()).toMatch(/^both-hands-Sam-Åse-\d{4}-\d\d-\d\d\.json$/);
    await expect(page.getByText(words.handOver.whose('Sam Åse'))).toBeVisible();
    expect(await stepsIn(page)).toBe(2);
    await click(page, words.handOver.arrived)();
    await expect(page.getByText(words.handOver.done)).toBeVisible();
    expect(await traces(page)).toEqual(none);
    const saved = JSON.parse(readFileSync(await file.path(), 'utf8')) as { entries: unknown[] };
    expect(saved.entries.length).toBeGreaterThan(2);
  });

  test('delete everything asks twice and looks again', async ({ page }) => {
    await prepare(page);
    await click(page, words.remove.ask)();
    expect(await stepsIn(page)).toBe(2);
    await click(page, words.remove.no)();
    expect(await stepsIn(page)).toBe(2);
    await click(page, words.remove.ask)();
    await click(page, words.remove.yes)();
    await expect(page.getByText(words.remove.done)).toBeVisible();
    expect(await traces(page)).toEqual(none);
  });

  test('also where another page is open; what belongs to others on the host stays', async ({ page, context }) => {
    await prepare(page);
    const second = await context.newPage();
    await open(second);
    await page.bringToFront();
    await page.evaluate(async () => {
      localStorage.setItem('somebody-else', '1');
      await caches.open('other-app');
    });
    await click(page, words.remove.ask)();
    await click(page, words.remove.yes)();
    await expect(page.getByText(words.remove.done)).toBeVisible();
    expect(await traces(page)).toEqual({ ...none, local: ['somebody-else'], caches: ['other-app'] });
  });

  test('what could not be deleted is named', async ({ page }) => {
    await page.addInitScript(() => {
      const kept = Storage.prototype.removeItem;
      Storage.prototype.removeItem = function (key) {
        if (key !== 'both-hands.settings') kept.call(this, key);
      };
    });
    await prepare(page);
    await click(page, words.remove.ask)();
    await click(page, words.remove.yes)();
    await expect(page.getByText(words.remove.left)).toBeVisible();
    await expect(page.getByText(words.remove.leftOf.keys(['both-hands.settings']))).toBeVisible();
    await expect(page.getByText(words.remove.done)).toHaveCount(0);
  });
});

/** How far the page moved by itself while it came up. */
async function shiftOf(page: Page, address: string): Promise<number> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  return page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0));
}

test.describe('coming back', () => {
  const line = (page: Page) => page.getByRole('region', { name: resume.title });

  for (const address of ['', 'scenarios/']) {
    test(`to /${address}, a new learner is shown nothing of it, and nothing moves`, async ({ page }) => {
      expect(await shiftOf(page, address)).toBe(0);
      await expect(line(page)).toBeHidden();
      expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    });

    test(`to /${address}, a run that is open fills the first screen of a phone`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await open(page);
      await play(page, 4);
      const last = (await path(page)).at(-1)!;
      const scene = scenario.scenes.find(
        (each) => each.kind === 'decision' && each.choices.some(({ id }) => id === last),
      )!;
      expect(await shiftOf(page, address)).toBe(0);
      await expect(line(page)).toContainText(scenario.title);
      await expect(line(page)).toContainText(scene.title.replace("'", '’'));
      await expect(line(page)).toContainText('4 of 11');
      const rest = page.locator('main > :not(#resume, script)').first();
      expect((await rest.boundingBox())!.y).toBeGreaterThanOrEqual(840);
      await line(page).getByRole('link', { name: resume.go }).click();
      await expect.poll(() => page.url()).toContain('?run=');
      await expect(page.locator('.screen')).toHaveClass(/on-(story|ask)/);
      expect(await path(page)).toHaveLength(4);
    });
  }

  test('a finished run is not to be continued', async ({ page }) => {
    await open(page);
    await play(page);
    await page.goto('');
    await page.waitForLoadState('networkidle');
    await expect(line(page)).toBeHidden();
  });

  test('what only the database holds is found as well', async ({ page }) => {
    await open(page);
    await play(page, 2);
    await toCarry(page);
    await page.evaluate(() => localStorage.clear());
    await page.goto('');
    await expect(line(page)).toContainText('2 of 11');
  });

  test('damaged values in the storage stop nothing', async ({ page }) => {
    await open(page);
    await play(page, 2);
    await page.evaluate(() => {
      localStorage.setItem('both-hands.entry.step/x/1/y', '{"format":1,"kind":"st');
      localStorage.setItem('both-hands.entry.step/x/2/y', 'null');
    });
    await page.goto('');
    await expect(line(page)).toContainText('2 of 11');
  });

  test('on a shared computer the first screen says whose it is', async ({ page }) => {
    await open(page);
    await play(page, 1);
    await toCarry(page);
    await page.getByLabel(words.handOver.name).fill('Sam');
    await page.getByLabel(words.handOver.name).blur();
    await page.goto('');
    await expect(line(page)).toContainText(resume.whose.replace('%', 'Sam'));
  });
});

test('a lesson is done when the learner says so, and stays so', async ({ page }) => {
  await page.goto(lesson);
  const foot = page.getByRole('region', { name: lessonProgress.label });
  await page.locator('.lesson-progress').scrollIntoViewIfNeeded();
  await foot.getByRole('button', { name: lessonProgress.done }).click();
  await expect(foot.getByText(keptHere.kept)).toBeVisible();
  await expect(foot.getByRole('button', { name: lessonProgress.undo })).toBeFocused();
  await page.reload();
  await page.locator('.lesson-progress').scrollIntoViewIfNeeded();
  await expect(foot.getByText(/^Done on /)).toBeVisible();
  await page.goto('record/');
  await expect(page.locator('.read .done')).toHaveCount(1);
  await page.goto(lesson);
  await page.locator('.lesson-progress').scrollIntoViewIfNeeded();
  await foot.getByRole('button', { name: lessonProgress.undo }).click();
  await expect(foot.getByRole('button', { name: lessonProgress.done })).toBeVisible();
  await page.goto('record/');
  await expect(page.locator('.read .opened')).toHaveCount(1);
});

/** How many decisions the first part has, on the road of all first choices. */
const firstPart = (() => {
  let state = start(scenario);
  while (state.scene.kind === 'decision' && state.scene.part === first.part) {
    state = choose(state, state.scene.choices[0]!.id);
  }
  return state.length;
})();

test.describe('in the browser of a chat app', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 WhatsApp/24.22',
  });

  test('a link to carry the run over stands where the first part ends', async ({ page, browser, baseURL }) => {
    await open(page);
    const notice = page.getByRole('complementary', { name: words.chat.title });
    await play(page, firstPart - 1);
    await expect(notice).toHaveCount(0);
    await choices(page).first().click();
    if ((await kind(page)) === 'ask') await button(page, player.ask.skip).click();
    await expect(notice).toBeVisible();
    const link = await notice.getByLabel(words.elsewhere.link).inputValue();
    const other = await otherDevice(browser, baseURL);
    await add(other, link);
    expect(await stepsIn(other)).toBe(firstPart);
    await other.context().close();
  });

  test('my record says so', async ({ page }) => {
    await toCarry(page);
    await expect(page.getByText(words.where.hereChat)).toBeVisible();
  });
});

test('where nothing is kept, a lasting notice offers both ways to take it along', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    navigator.clipboard.writeText = (text) => Promise.resolve(void Object.assign(window, { copied: text }));
  });
  await open(page);
  await play(page, 2);
  const notice = page.locator('.not-kept');
  await expect(notice).toContainText(notKept.text);
  await notice.getByRole('button', { name: words.notKept.copy }).click();
  await expect(notice.getByText(words.copied)).toBeVisible();
  const text = await page.evaluate(() => (window as unknown as { copied: string }).copied);
  const file = await downloads(page, () => notice.getByRole('button', { name: words.notKept.save }).click());
  expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toMatchObject({ kind: 'both-hands progress' });
  expect(await accessibilityFaults(page)).toEqual([]);

  const other = await otherDevice(browser, baseURL);
  await add(other, /http\S+/.exec(text)![0]);
  expect(await stepsIn(other)).toBe(2);
  await other.context().close();
});

test.describe('for everybody', () => {
  test('axe finds nothing, light or dark, and nothing sticks out at 320 px', async ({ page, browser, baseURL }) => {
    test.setTimeout(60_000);
    await open(page);
    await play(page, 2);
    const link = await linkOn(page);
    await click(page, words.remove.ask)();
    await fileField(page).setInputFiles(asFile('{}', 'somebody-elses-file-with-a-rather-long-name-indeed.json'));
    const other = await otherDevice(browser, baseURL);
    await other.goto(link);
    await expect(other.getByRole('button', { name: take.add })).toBeVisible();
    const home = await page.context().newPage();
    await home.goto('');
    await expect(home.getByRole('heading', { name: resume.title })).toBeVisible();
    const faults: string[] = [];
    for (const each of [page, other, home]) {
      await each.setViewportSize({ width: 320, height: 640 });
      if ((await sticksOut(each)) > 0) faults.push(`${each.url()} sticks out`);
      for (const colorScheme of ['light', 'dark'] as const) {
        await each.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        faults.push(...(await accessibilityFaults(each)).map((fault) => `${each.url()} ${colorScheme}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
    await other.context().close();
  });

  test('by keyboard alone everything is deleted, with the focus where it is said', async ({ page }) => {
    await open(page);
    await play(page, 1);
    await toCarry(page);
    const ask = page.getByRole('button', { name: words.remove.ask });
    await ask.focus();
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: words.remove.no }), 3);
    await page.keyboard.press('Enter');
    await expect(ask).toBeFocused();
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: words.remove.yes }), 3);
    await page.keyboard.press('Enter');
    await expect(page.getByText(words.remove.done)).toBeVisible();
    await expect(page.locator('.report:focus')).toContainText(words.remove.done);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('nothing is promised that does not work', async ({ page }) => {
      await page.goto('take/#1abcz');
      await expect(page.locator('noscript p')).toHaveText(take.noScript);
      await expect(page.getByRole('button')).toHaveCount(0);
      await page.goto('');
      await expect(page.locator('#resume')).toBeHidden();
    });
  });
});
