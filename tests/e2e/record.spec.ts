import { readFileSync } from 'node:fs';
import type { BrowserContext, Page, Route } from '@playwright/test';
import { keyOf, type Entry, type NoteValue, type Step } from '../../src/progress/entries.ts';
import { pullOf } from '../../src/progress/pull.ts';
import { choose, pathOf, replay } from '../../src/scenario/engine.ts';
import { outcomeOf } from '../../src/scenario/outcome.ts';
import type { Decision, Mode } from '../../src/scenario/types.ts';
import { carry } from '../../src/words/en/carry.ts';
import { certificate } from '../../src/words/en/certificate.ts';
import { comeBack } from '../../src/words/en/come-back.ts';
import { plan } from '../../src/words/en/plan.ts';
import { record } from '../../src/words/en/record.ts';
import { accessibilityFaults, awake, expect, test } from './harness.ts';
import { choices, scenario, sticksOut, tabTo, taken } from './play.ts';

const day = 86_400_000;
const now = Date.now();
let clock = 0;

/** A run that goes on from a given path, at each decision by the move that `pick` names. */
function pathBy(pick: (scene: Decision) => number, begin: readonly string[] = [], length = Infinity): string[] {
  let state = replay(scenario, begin);
  while (state.scene.kind === 'decision' && state.length < length) {
    state = choose(state, state.scene.choices[Math.max(0, pick(state.scene))]!.id);
  }
  return pathOf(state);
}
const by = (mode: Mode) => (scene: Decision) => scene.choices.findIndex((choice) => choice.mode === mode);

function steps(run: string, path: readonly string[], at: number, from?: { run: string; length: number }): Step[] {
  return path.map((choice, index) => ({
    format: 1,
    kind: 'step',
    run,
    n: index + 1,
    writer: `w${run}`,
    after: index ? `w${run}` : '',
    scenario: scenario.id,
    revision: scenario.revision,
    act: 'choose',
    choice,
    path: path.slice(0, index + 1),
    at: at + index * 1000,
    ...(index === 0 && from && { from }),
  }));
}
function note(about: string, name: string, value: NoteValue): Entry {
  clock += 1;
  return { format: 1, kind: 'note', about, name, value, clock, writer: 'w', at: now };
}

const led = pathBy(by('leadership'));
const managed = pathBy(by('management'));
const parted = pathBy(by('leadership'), managed.slice(0, 3));
const two = [...steps('aaa', managed, now - 4 * day), ...steps('bbb', parted, now - day, { run: 'aaa', length: 3 })];
const endOf = (path: readonly string[]) => replay(scenario, path).scene.title;

/** Puts entries where the browser keeps them, from a page that has nothing to do with the record. */
async function seed(page: Page, entries: readonly Entry[]): Promise<void> {
  await page.goto('privacy/');
  await page.evaluate(
    async (rows) => {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open('both-hands', 1);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('entries');
          opening.result.createObjectStore('aside', { autoIncrement: true });
        };
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error);
      });
      const transaction = db.transaction('entries', 'readwrite');
      for (const [key, entry] of rows) transaction.objectStore('entries').put(entry, key);
      await new Promise((done) => (transaction.oncomplete = done));
      db.close();
    },
    entries.map((entry) => [keyOf(entry), entry] as const),
  );
}

/** What the browser keeps. */
async function kept(page: Page): Promise<Entry[]> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('both-hands');
      opening.onsuccess = () => done(opening.result);
    });
    const all = await new Promise<Entry[]>((done) => {
      const reading = db.transaction('entries').objectStore('entries').getAll();
      reading.onsuccess = () => done(reading.result as Entry[]);
    });
    db.close();
    return all;
  });
}

async function open(page: Page, entries: readonly Entry[], address = 'record/'): Promise<void> {
  await seed(page, entries);
  await page.goto(address);
  await awake(page);
  await expect(page.locator('.loading')).toHaveCount(0);
}

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const runs = (page: Page) => page.locator('.run');

test.describe('an empty record', () => {
  test('has one button, to the first decision', async ({ page }) => {
    await page.goto('record/');
    await expect(page.getByRole('heading', { name: record.empty.title })).toBeVisible();
    await page.getByRole('link', { name: record.empty.start }).click();
    await expect(page).toHaveURL(/scenarios\/crisis-cold-store\/$/);
  });

  test('fetches no story', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto('record/');
    await expect(page.getByText(record.keeping.kept, { exact: true }).first()).toBeVisible();
    expect(fetched.filter((url) => url.includes('/data/scenarios/'))).toEqual([]);
  });
});

test('its code comes nowhere else', async ({ page }) => {
  const own = /\/(Record|ComeBack|Certificate)\.[^/]+\.js$/;
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(...(request.resourceType() === 'script' ? [request.url()] : [])));
  for (const address of ['', 'scenarios/crisis-cold-store/', 'learn/two-kinds-of-work/reading-a-move/']) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
  }
  expect(scripts.filter((url) => own.test(url))).toEqual([]);
  await page.goto('record/');
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((url) => own.test(url))).toHaveLength(1);
});

test.describe('runs', () => {
  test('stand newest first, finished or with the scene they are at', async ({ page }) => {
    await open(page, [...two, ...steps('ccc', managed.slice(0, 5), now - 60_000)]);
    const titles = [record.runs.at(replay(scenario, managed.slice(0, 5)).scene.title), endOf(parted), endOf(managed)];
    await expect(runs(page).getByRole('heading', { level: 4 })).toHaveText(titles);
    await expect(page.getByText(record.sum(3, 2, 0))).toBeVisible();
  });

  test('lead back into the player', async ({ page }) => {
    await open(page, [...two, ...steps('ccc', managed.slice(0, 5), now - 60_000)]);
    const links = runs(page).locator('.run-links').getByRole('link');
    await expect(links.nth(0)).toHaveAttribute('href', '../scenarios/crisis-cold-store/?run=ccc');
    await expect(links.nth(1)).toHaveAttribute('href', '../scenarios/crisis-cold-store/?run=bbb#looking.back');
    await links.nth(1).click();
    await expect(page.locator('.looking-back')).toContainText(endOf(parted));
  });

  test('tell nothing of what was asked before its reading', async ({ page }) => {
    await open(page, steps('ccc', managed.slice(0, 5), now));
    await runs(page).getByText(record.moves.open).click();
    await expect(page.locator('.move')).toHaveCount(5);
    const text = await runs(page).innerText();
    for (const told of Object.values(record.moves.asked)) expect(text).not.toContain(told);
    await expect(runs(page).getByRole('img', { name: / asked, / })).toHaveCount(0);
  });

  test('of a branch say where it left', async ({ page }) => {
    const other = pathBy(by('leadership'), managed.slice(0, 3), 5);
    const branch = other.slice(3).map((choice, index): Step => ({
      ...steps('ccc', other, now + 9000)[3 + index]!,
      choice,
      writer: 'other',
      after: index ? 'other' : 'wccc',
    }));
    await open(page, [...steps('ccc', managed.slice(0, 5), now), ...branch]);
    await expect(runs(page)).toHaveCount(2);
    await expect(runs(page).getByText(/left after three moves; both are kept/)).toHaveCount(1);
  });

  test('made in a version that changed say how they go on', async ({ page }) => {
    const older = steps('old', [...managed.slice(0, 4), 'a-move-that-left'], now).map((step) => ({
      ...step,
      revision: scenario.revision - 1,
    }));
    await open(page, older);
    await expect(runs(page).getByText(/^This scenario has changed since you were here/)).toBeVisible();
    await expect(runs(page).getByRole('link', { name: record.runs.continue })).toBeVisible();
  });

  test('can be tried again from any decision, and both stay', async ({ page }) => {
    await open(page, two);
    await runs(page).last().getByText(record.moves.open).click();
    const at = replay(scenario, managed.slice(0, 3)).scene;
    const button = page.locator('.run').last().locator('.move').nth(3).getByRole('button');
    await expect(button).toHaveAccessibleName(`${record.moves.tryOther} ${at.title}`);
    await button.click();
    await expect(page).toHaveURL(/crisis-cold-store\/\?run=(?!aaa|bbb)\w+#/);
    await taken(page);
    const paths = (await kept(page)).filter((entry) => entry.kind === 'step' && !['aaa', 'bbb'].includes(entry.run));
    expect(paths.map((entry) => entry.kind === 'step' && entry.path.length).toSorted()).toEqual([1, 2, 3]);
    await page.goto('record/');
    await expect(runs(page)).toHaveCount(3);
    await expect(runs(page).first()).toContainText(`at ‘${at.title}’`);
  });

  test('are waited for, so that nothing moves when their story comes, but not for ever', async ({ page }) => {
    const held: Route[] = [];
    await page.route('**/data/scenarios/*.json', (route) => void held.push(route));
    await seed(page, two);
    await page.goto('record/');
    await expect(page.getByText(record.loading)).toBeVisible();
    await expect.poll(() => held.length).toBe(1);
    await expect(page.getByRole('heading', { name: carry.elsewhere.title })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: carry.elsewhere.title })).toBeVisible();
    await expect(page.getByText(record.runs.fetching)).toBeVisible();
    for (const route of held) await route.continue();
    await expect(runs(page)).toHaveCount(2);
  });

  test('whose story cannot be fetched are told of, and come when it can', async ({ page }) => {
    await page.route('**/data/scenarios/*.json', (route) => route.abort());
    await open(page, two);
    const notice = page.getByRole('alert');
    await expect(notice).toContainText(record.runs.failed);
    await expect(page.getByRole('heading', { name: record.side.title })).toHaveCount(0);
    await page.unroute('**/data/scenarios/*.json');
    await notice.getByRole('button').click();
    await expect(runs(page)).toHaveCount(2);
  });
});

test.describe('two runs side by side', () => {
  test('are told in sentences and move by move', async ({ page }) => {
    await open(page, two);
    const side = part(page, record.side.title);
    const scene = replay(scenario, managed.slice(0, 3)).scene.title;
    await expect(side.getByText(`The roads part in ‘${scene}’`)).toBeVisible();
    const rows = side.getByRole('table').getByRole('row');
    await expect(rows).toHaveCount(managed.length + 2);
    await expect(rows.nth(3)).toContainText(record.side.how.same);
    await expect(rows.nth(4)).toContainText(record.side.parting);
    await expect(rows.last()).toContainText(endOf(managed));
    await expect(rows.last()).toContainText(endOf(parted));
  });

  test('are those that the learner picks', async ({ page }) => {
    await open(page, [...two, ...steps('ccc', led, now - 9 * day)]);
    const side = part(page, record.side.title);
    await side.getByRole('combobox', { name: record.side.first }).selectOption({ index: 2 });
    await expect(side.getByRole('row').last()).toContainText(endOf(led));
    await side.getByRole('combobox', { name: record.side.second }).selectOption({ index: 2 });
    await expect(side.getByRole('combobox', { name: record.side.first })).toHaveValue('bbb');
    await expect(side.getByRole('combobox', { name: record.side.second })).toHaveValue('ccc');
  });

  test('have a note for every row', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(page, two);
    const notes = part(page, record.side.title).getByRole('figure').first().getByRole('link');
    await expect(notes).toHaveCount(managed.length);
    await notes.nth(4).press('Enter');
    await expect(page).toHaveURL(/#side\.5$/);
    await expect(page.locator('[id="side.5"]')).toBeInViewport();
  });
});

test('what is written is kept as it is typed', async ({ page }) => {
  await open(page, [...two, note('run/bbb/rule-and-room', 'differently', 'They had a point.')]);
  const written = part(page, record.written.title);
  const box = written.getByLabel(record.written.boxes.commit.title).first();
  await box.pressSequentially('Ring first');
  await written.getByLabel(record.written.reading('The rule and the room')).fill('They had half a point.');
  await expect(written.getByText(record.written.holds(1, false, 1))).toBeVisible();
  await expect(page.locator('.keeping-word')).toHaveText(record.keeping.kept);
  await page.reload();
  await expect(box).toHaveValue('Ring first');
  await expect(written.getByLabel(/^Your reading/)).toHaveValue('They had half a point.');
});

test.describe('pull', () => {
  const misses = (path: readonly string[]) => pullOf([{ moves: outcomeOf(replay(scenario, path)).moves, copied: 0 }]);
  const [high, low] = [misses(led), misses(managed)];

  test('is a count alone below ten', async ({ page }) => {
    expect(high.total).toBeLessThan(10);
    await open(page, steps('aaa', led, now));
    const pull = part(page, record.pull.title);
    await expect(pull).toContainText(record.pull.early(high.total));
    await expect(pull.getByRole('img')).toHaveCount(0);
    expect(await pull.innerText()).not.toMatch(/%|÷/);
  });

  test('is shown from ten on, with its counts and limits', async ({ page }) => {
    const [sumLed, sumManaged] = [2 * high.led + low.led, 2 * high.managed + low.managed];
    expect(sumLed + sumManaged).toBeGreaterThanOrEqual(10);
    await open(page, [...steps('a', led, now - day), ...steps('b', led, now), ...steps('c', managed, now + day)]);
    const pull = part(page, record.pull.title);
    await expect(pull).toContainText(record.pull.led(sumLed));
    await expect(pull).toContainText(record.pull.managed(sumManaged));
    await expect(pull.getByRole('img')).toHaveAccessibleName(record.pull.chart(sumLed, sumManaged));
    for (const limit of record.pull.says) await expect(pull).toContainText(limit);
    expect(await pull.innerText()).not.toContain('%');
  });
});

test('one action goes into the calendar', async ({ page }) => {
  await open(page, two);
  const action = part(page, plan.title);
  const save = action.getByRole('button', { name: plan.save });
  await save.click();
  await expect(action.getByRole('status').last()).toHaveText(plan.need);
  await expect(action.getByLabel(plan.what)).toBeFocused();
  await action.getByLabel(plan.what).fill('Ring Ines; then write, by noon');
  await action.getByLabel(plan.who).fill('Ines');
  await action.getByLabel(plan.day).fill('2027-02-28');
  const file = async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(download.suggestedFilename()).toBe('both-hands-action.ics');
    return readFileSync(await download.path(), 'utf8').replaceAll('\r\n ', '');
  };
  const [first, second] = [await file(), await file()];
  expect(first).toContain('SUMMARY:Both Hands: Ring Ines\\; then write\\, by noon\r\n');
  expect(first).toContain('DTSTART;VALUE=DATE:20270228\r\nDTEND;VALUE=DATE:20270301\r\n');
  const uid = /^UID:(.+)$/m;
  expect(uid.exec(second)![1]).toBe(uid.exec(first)![1]);
  await page.reload();
  await expect(action.getByLabel(plan.day)).toHaveValue('2027-02-28');
});

test.describe('coming back', () => {
  const since = (days: number) => {
    const date = new Date(now - days * day);
    const two = (value: number) => String(value).padStart(2, '0');
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  };
  const on = (days: number) => [note('come-back', 'on', true), note('come-back', 'since', since(days))];

  test('is off until it is wanted, and off again in one tap', async ({ page }) => {
    await open(page, two);
    const plan = part(page, comeBack.title);
    await plan.getByRole('button', { name: comeBack.accept }).click();
    await expect(plan).toContainText(comeBack.missed);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      plan.getByRole('button', { name: comeBack.calendar(3) }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(text.replaceAll('\r\n ', '')).toContain('/a/b/record/come-back/');
    await plan.getByRole('button', { name: comeBack.off }).click();
    await expect(plan.getByRole('button', { name: comeBack.accept })).toBeVisible();
    await page.reload();
    await expect(plan.getByRole('button', { name: comeBack.accept })).toBeVisible();
  });

  test('asks five questions at most, by keyboard, and goes on after a reload', async ({ page }) => {
    await open(page, [...two, ...on(3)], 'record/come-back/');
    const question = page.locator('.question');
    await expect(question.getByText(comeBack.of(1, 5))).toBeVisible();
    for (let number = 1; number <= 5; number += 1) {
      await expect(question.getByText(comeBack.of(number, 5))).toBeVisible();
      const call = question.getByRole('button', { name: comeBack.options.both });
      await tabTo(page, call);
      await page.keyboard.press('Enter');
      await expect(question.locator('.reading')).toBeVisible();
      if (number === 2) {
        await page.reload();
        continue;
      }
      await tabTo(page, question.getByRole('button', { name: number < 5 ? comeBack.nextQuestion : comeBack.finish }));
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('heading', { name: comeBack.done.title })).toBeFocused();
    await page.reload();
    await expect(page.getByText(comeBack.nothingDue)).toBeVisible();
    const answers = (await kept(page)).filter(({ kind }) => kind === 'note');
    expect(answers.filter((each) => each.kind === 'note' && each.value === 'both')).toHaveLength(5);
  });

  test('a first tap counts, and then it is told why', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, [...two, ...on(3)], 'record/come-back/');
    const question = page.locator('.question');
    await question.getByRole('button', { name: comeBack.options.leadership }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await question.getByRole('button', { name: comeBack.options.management }).click({ force: true });
    await expect(question.getByRole('button', { name: comeBack.options.leadership })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(question.getByRole('button', { name: comeBack.options.management })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
  });

  test('has no question before its day, and none for days that were missed', async ({ page }) => {
    await open(page, [...two, ...on(1)], 'record/come-back/');
    await expect(page.getByText(comeBack.nothingDue)).toBeVisible();
    await open(page, on(40), 'record/come-back/');
    await expect(page.locator('.question').getByText(comeBack.of(1, 5))).toBeVisible();
    await expect(page.getByText(comeBack.over)).toBeVisible();
  });
});

test.describe('certificate', () => {
  const lesson = (id: string) => note(`lesson/two-kinds-of-work/${id}`, 'done', true);
  const all = [...two, lesson('leadership-as-work'), lesson('management-as-work')];

  test('says what was done and nothing about how well', async ({ page }) => {
    await open(page, all, 'record/certificate/');
    const sheet = page.locator('.sheet');
    await expect(sheet).toContainText(certificate.sum(2, 1, managed.length * 2 - 3));
    await expect(sheet).toContainText(certificate.self);
    expect(await sheet.innerText()).not.toMatch(/asked|missing|fit|%/i);
    await expect(sheet.getByRole('img', { name: / asked, / })).toHaveCount(0);
  });

  for (const format of ['A4', 'Letter']) {
    test(`prints to one page of ${format}, with the whole course on it`, async ({ page }) => {
      await open(page, all, 'record/certificate/');
      await page.getByLabel(certificate.name).fill('Maximiliane von Hohenberg-Winterstein');
      const pages = async () => {
        const text = (await page.pdf({ format, preferCSSPageSize: true })).toString('latin1');
        return text.match(/\/Type\s*\/Page(?!s)/g)?.length;
      };
      expect(await pages()).toBe(1);
      await page.locator('.sheet').evaluate((sheet) => {
        sheet.classList.add('many');
        for (const [list, count] of [...sheet.querySelectorAll('.sheet-lists ul')].map(
          (each, at) => [each, [11, 8][at]!] as const,
        )) {
          const first = list.firstElementChild!;
          while (first.childElementCount > 3) first.children[1]!.remove();
          for (let at = 1; at < count; at += 1) list.append(first.cloneNode(true));
        }
      });
      await expect(page.locator('.sheet-lists li')).toHaveCount(19);
      expect(await pages()).toBe(1);
    });
  }

  test('keeps a name only if it is told to', async ({ page }) => {
    await open(page, all, 'record/certificate/');
    const name = page.getByLabel(certificate.name);
    const keep = page.getByLabel(certificate.keepName);
    await name.fill('Ines');
    await expect(page.locator('.sheet')).toContainText('Ines');
    await page.reload();
    await expect(name).toHaveValue('');
    await name.fill('Ines');
    await keep.check();
    await page.reload();
    await expect(name).toHaveValue('Ines');
    await keep.uncheck();
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('Ines');
  });

  test('is not given for nothing', async ({ page }) => {
    await open(page, steps('a', managed.slice(0, 4), now), 'record/certificate/');
    await expect(page.getByText(certificate.nothing)).toBeVisible();
    await expect(page.locator('.sheet')).toHaveCount(0);
  });
});

test('a browser that keeps nothing says so, with a way to take it along', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  await page.goto('record/');
  await expect(page.locator('.keeping-word')).toHaveText(record.keeping.notKept);
  await expect(page.getByText(record.keeping.keepsNothing)).toBeVisible();
  await page.goto('scenarios/crisis-cold-store/');
  await taken(page);
  await choices(page).first().click();
  await page.goto('record/');
  await expect(runs(page)).toHaveCount(1);
  await page.getByRole('link', { name: record.keeping.take }).click();
  await expect(page.locator('#carry')).toBeInViewport();
  await expect(part(page, record.carry.title)).toContainText(carry.lead);
});

const views = ['record/', 'record/come-back/', 'record/certificate/'];
const everything = [
  ...two,
  ...steps('ccc', managed.slice(0, 5), now),
  ...steps('ddd', led, now - 9 * day),
  note('run/bbb', 'if-then', 'If I hear it again, then I will ask.'),
  note('run/bbb/rule-and-room', 'differently', 'They had a point.'),
  note('come-back', 'on', true),
  note('come-back', 'since', '2026-01-01'),
  note('lesson/two-kinds-of-work/leadership-as-work', 'done', true),
];

for (const address of views) {
  test.describe(address, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await open(page, everything, address);
        await expect(page.locator('.run, .question, .sheet').first()).toBeVisible();
        await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
        expect(await accessibilityFaults(page)).toEqual([]);
      });
    }

    test('fits into 320 px', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, everything, address);
      await expect(page.locator('.run, .question, .sheet').first()).toBeVisible();
      await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
      expect(await sticksOut(page)).toBe(0);
    });

    test('says without JavaScript that it needs it', async ({ browser, baseURL }) => {
      const context: BrowserContext = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
      const page = await context.newPage();
      await page.goto(address);
      await expect(page.locator('noscript p')).toHaveText(/needs JavaScript/);
      await context.close();
    });

    test('is not searched', async ({ request }) => {
      expect(await (await request.get(address)).text()).not.toContain('data-pagefind-body');
    });
  });
}
