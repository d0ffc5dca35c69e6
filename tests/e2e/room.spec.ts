import { resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { serve, type Served } from '../../src/cli/serve.ts';
import { openCode, readCode } from '../../src/report/hand-in.ts';
import { apply, fold } from '../../src/report/room/fold.ts';
import { onward } from '../../src/report/room/moves.ts';
import { withEvent, type RoomEvent, type Session } from '../../src/report/room/session.ts';
import { slideOf, type Slide } from '../../src/report/room/show.ts';
import { letters } from '../../src/scenario/letters.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { view } from '../../src/scenario/view.ts';
import { offline } from '../../src/words/en/offline.ts';
import { desk, finish, keyMap, page as pageWords, start, vote, windows } from '../../src/words/en/room.ts';
import { accessibilityFaults, expect, test as base } from './harness.ts';
import { pdfPages } from './pdf-text.ts';
import { decisions, scenario, scenarios } from './play.ts';

const built = process.env['SITE_FOLDER'] ?? resolve(import.meta.dirname, '../../dist');
const room = `scenarios/${scenario.id}/room/`;

/** A host of the test's own, which it may stop. */
const test = base.extend<{ site: Served; baseURL: string }>({
  site: async ({}, use) => {
    const site = await serve({ folder: built, port: 0, mount: '/c/d/' });
    let open = true;
    const close = async () => {
      if (open) await site.close();
      open = false;
    };
    await use({ ...site, close });
    await close();
  },
  baseURL: async ({ site }, use) => use(site.address),
});

const onwardButton = (page: Page) => page.locator('[data-onward]');
const heading = (page: Page) => page.locator('#room\\.now');
const stage = (page: Page) => page.locator('.room > .stage');

/** Begins a session with people in the room and on a call. */
async function begin(page: Page): Promise<void> {
  await page.goto(room);
  await page.getByLabel(start.wheres.both, { exact: true }).check();
  await page.locator('.people input').first().fill('14');
  await page.getByRole('button', { name: start.begin, exact: true }).click();
  await expect(heading(page)).toBeVisible();
}

async function openAudience(page: Page, context: BrowserContext): Promise<Page> {
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: windows.open }).click();
  const audience = await opening;
  await audience.setViewportSize({ width: 1280, height: 720 });
  await expect(stage(audience)).toBeVisible();
  return audience;
}

/** Goes on with the button, types votes where one is open, picks where it has to be picked, until so many are behind. */
async function playTo(page: Page, decision: number): Promise<void> {
  await page.evaluate(
    async ([decision, opens]) => {
      const settled = () => new Promise((done) => requestAnimationFrame(() => done(undefined)));
      for (let left = 200; left > 0; left -= 1) {
        const place = document.querySelector('.desk-now .kicker')!.textContent;
        const title = document.querySelector('#room\\.now')!.textContent;
        if (place.startsWith(decision) && opens.some((word) => title.includes(word))) return;
        const fields = [...document.querySelectorAll<HTMLInputElement>('[data-count]')];
        if (/vote$/.test(title))
          for (const [index, field] of fields.entries()) {
            field.value = String([1, 0, 2, 1, 6, 2, 0, 0][index]);
            field.dispatchEvent(new Event('input', { bubbles: true }));
            await settled();
          }
        const on = document.querySelector<HTMLButtonElement>('[data-onward]')!;
        if (on.getAttribute('aria-disabled'))
          document.querySelectorAll<HTMLButtonElement>('.move-take button')[2]!.click();
        else on.click();
        await settled();
      }
      throw new Error(`never came to '${decision}'`);
    },
    [
      decision < decisionsOnRoad ? desk.of(decision + 1, decisionsOnRoad) : desk.end,
      ['the scene', 'told', 'losing'],
    ] as const,
  );
}

const decisionsOnRoad = view(fold(emptySession(scenario), scenario).road[0]!).of;

function emptySession({ id, revision }: Scenario): Session {
  const settings = { where: 'both', minutes: 90, anonymous: true, people: { room: 14, call: 6 } } as const;
  return { version: 1, id: 'fit', n: 0, scenario: id, revision, run: 1, settings: { ...settings }, events: [] };
}

async function pathInCode(page: Page): Promise<string[]> {
  const code = await page.getByLabel(finish.code).inputValue();
  const opened = openCode(code);
  if (opened.kind !== 'opened') throw new Error(`the code ${code} was refused`);
  const read = readCode(opened, scenario.id, scenario);
  if (read.kind !== 'hand-in') throw new Error(`the code ${code} was not read`);
  expect(read.handIn.room).toBe(true);
  return read.handIn.path;
}

test('a whole session in two windows with the server stopped, and each reloaded in the middle', async ({
  page,
  context,
  site,
}) => {
  await begin(page);
  await expect(page.locator('.offline-status')).toHaveText(offline.ready);
  const audience = await openAudience(page, context);
  await site.close();

  await playTo(page, 3);
  const title = await heading(page).textContent();
  await page.reload();
  await expect(heading(page)).toHaveText(title!);
  await playTo(page, 6);
  await expect(stage(audience)).toContainText(desk.of(7, decisionsOnRoad).replace('Decision ', ''));
  const shown = await stage(audience).textContent();
  await audience.reload();
  await expect(stage(audience)).toHaveText(shown!);
  await onwardButton(page).click();
  await expect(stage(audience)).not.toHaveText(shown!);

  await playTo(page, decisionsOnRoad);
  // Everybody votes C, and where it is told the trainer picks C.
  const path = await pathInCode(page);
  expect(path).toHaveLength(decisionsOnRoad);
  for (const choice of path) expect(decisions.find(({ choices }) => choices[2]?.id === choice)).toBeDefined();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await accessibilityFaults(audience)).toEqual([]);

  const pages = pdfPages(await page.pdf({ format: 'A4' }));
  expect(pages).toHaveLength(1);
  expect(pages[0]).toContain(scenario.title);
});

test('what the other window holds is enough where the browser keeps nothing', async ({ page, context }) => {
  await context.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get: () => undefined }));
  await begin(page);
  const audience = await openAudience(page, context);
  await playTo(page, 1);
  await expect(page.getByRole('alert')).toHaveText(desk.notKept);
  const title = await heading(page).textContent();
  await page.reload();
  await expect(heading(page)).toHaveText(title!);
  await audience.reload();
  await expect(stage(audience)).toContainText(title!.split(':')[0]!);
});

test('an earlier session is offered, beginning anew can be undone, and the audience goes along', async ({
  page,
  context,
}) => {
  await begin(page);
  const audience = await openAudience(page, context);
  await playTo(page, 2);
  const title = await heading(page).textContent();
  await page.getByRole('button', { name: desk.leave }).click();
  await page.getByRole('button', { name: start.earlier.goOn }).click();
  await expect(heading(page)).toHaveText(title!);
  await page.goto(`${room}?again`);
  await page.getByRole('button', { name: start.earlier.anew }).click();
  await expect(heading(page)).not.toHaveText(title!);
  await expect(audience.locator('.stage.on-title')).toBeVisible();
  await page.getByRole('button', { name: desk.takeBack }).click();
  await expect(audience.locator('.stage.on-scene')).toBeVisible();
  await expect(heading(page)).toHaveText(title!);
});

/** What a slide says, as far as its size goes; nothing for what does not depend on the road. */
function textOf(slide: Slide): string | undefined {
  if (slide.kind === 'choices') return slide.head.title;
  if (slide.kind === 'reading') return `${slide.move.choice.id} ${slide.part}`;
  return 'blocks' in slide ? JSON.stringify(slide.blocks) : undefined;
}

/** Sessions that stand at every decision in full, on roads taken with a fixed seed: each other text once. */
function sessionsToFit(scenario: Scenario): Session[] {
  const seen = new Set<string>();
  const found: Session[] = [];
  let random = 4;
  const below = (count: number) => (random = (random * 48271) % 2147483647) % count;
  for (let road = 0; road < 16; road += 1) {
    let session = emptySession(scenario);
    let state = fold(session, scenario);
    for (let step = 0; step < 400; step += 1) {
      const text = textOf(slideOf(state));
      if (text !== undefined && !seen.has(text)) found.push({ ...session, n: found.length + 1 });
      if (text !== undefined) seen.add(text);
      const next = onward(state);
      if (next === 'end') break;
      const choices = state.steps[state.index]?.scene.choices ?? [];
      const event: RoomEvent =
        state.phase === 'told'
          ? { kind: 'paced', pace: 'full' }
          : next === 'pick'
            ? { kind: 'chosen', choice: choices[below(choices.length)]!.id, by: 'trainer' }
            : next;
      session = withEvent(session, event);
      state = apply(state, event);
    }
  }
  return found;
}

for (const scenario of scenarios)
  test(`${scenario.id} at 1280 by 720: nothing has to be scrolled, and choices are a thirtieth of the height`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(`scenarios/${scenario.id}/room/#audience=fit`);
    await expect(stage(page)).toContainText(windows.waiting);
    await page.evaluate(() => document.fonts.ready);
    const sessions = sessionsToFit(scenario);
    const asked = sessions.map((session) => slideOf(fold(session, scenario))).filter(({ kind }) => kind === 'choices');
    expect(asked).toHaveLength(scenario.scenes.filter(({ kind }) => kind === 'decision').length);
    const faults = await page.evaluate(async (sessions) => {
      const channel = new BroadcastChannel('both-hands.room.fit');
      const faults: string[] = [];
      const sizes: number[] = [];
      for (const session of sessions) {
        // The window answers with the session that it has: then it has drawn the one sent before.
        const drawn = new Promise<void>((done) => {
          channel.onmessage = ({ data }) => data.session?.n === session.n && done();
        });
        channel.postMessage({ kind: 'session', role: 'trainer', session });
        channel.postMessage({ kind: 'hello', role: 'trainer' });
        await drawn;
        const stage = document.querySelector('.stage')!;
        const said = `${stage.className}: ${stage.textContent.slice(0, 60)}`;
        for (const box of [stage, ...stage.querySelectorAll('.stage-main, .fitted')])
          if (box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
            faults.push(`scrolls: ${said}`);
        for (const text of stage.querySelectorAll('.stage-choice, .stage-story > div > p:not(.stage-small)')) {
          const size = parseFloat(getComputedStyle(text).fontSize);
          sizes.push(size);
          if (size < innerHeight / 30) faults.push(`${size} px: ${said}`);
        }
      }
      return { faults, smallest: Math.min(...sizes), texts: sizes.length };
    }, sessions);
    expect(faults.faults).toEqual([]);
    expect(faults.texts).toBeGreaterThan(200);
  });

test('a remote and the keyboard work in both windows', async ({ page, context }) => {
  await begin(page);
  const audience = await openAudience(page, context);
  await audience.bringToFront();
  for (const key of ['PageDown', 'ArrowRight', ' ']) await audience.keyboard.press(key);
  await expect(heading(page)).toContainText(decisions.find(({ id }) => id === scenario.start)!.title);
  await audience.keyboard.press('b');
  await expect(audience.locator('.stage.is-blank')).toBeVisible();
  await audience.keyboard.press('PageDown');
  await expect(audience.locator('.stage.on-scene')).toBeVisible();

  await page.bringToFront();
  await page.locator('body').click({ position: { x: 5, y: 400 } });
  await page.keyboard.press('PageDown');
  await expect(audience.locator('.stage.on-choices')).toBeVisible();
  for (const key of ['1', '2', 'Enter', '3', 'Enter', '0', 'Enter', '1', 'Enter', '4']) await page.keyboard.press(key);
  await expect(page.locator('.totals')).toContainText(vote.tooMany(16, 14));
  await page.keyboard.press('PageDown');
  await expect(audience.locator('.stage.on-counts')).toContainText('12');
  await page.keyboard.press('PageUp');
  await expect(audience.locator('.stage.on-choices')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(audience.locator('.stage.on-counts')).toBeVisible();
  await page.keyboard.press('+');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: keyMap.title })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('o');
  // A page hears later that its list is closed: a key pressed in between counts.
  await page.evaluate(() => {
    document.querySelector('dialog')!.close();
    dispatchEvent(new KeyboardEvent('keydown', { key: 'o' }));
  });
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('.one-window .stage.on-counts')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(heading(page)).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('letters pasted from the chat become the counts of the call, and the text stays out of the session', async ({
  page,
}) => {
  await begin(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  await playTo(page, 0);
  await onwardButton(page).click();
  await page.getByText(vote.paste).click();
  await page
    .getByLabel(vote.pasteLabel)
    .fill('Ana: B\nBen: I say C\nAna: C, sorry\nDana: can you hear me\n<img src=x onerror=alert(1)>');
  await expect(page.locator('.paste')).toContainText(vote.read(2, 'A 0, B 0, C 2, D 0'));
  await expect(page.locator('.unread')).toContainText('<img src=x');
  await page.getByRole('button', { name: vote.useThem }).click();
  await expect(page.getByLabel(vote.field(vote.call, letters[2]))).toHaveValue('2');
  const kept = await page.evaluate(
    () =>
      new Promise<string>((done) => {
        const request = indexedDB.open('both-hands.trainer');
        request.onsuccess = () => {
          const all = request.result.transaction('kept').objectStore('kept').getAll();
          all.onsuccess = () => done(JSON.stringify(all.result));
        };
      }),
  );
  expect(kept).toContain('"counts":[0,0,2,0]');
  expect(kept).not.toContain('Ana');
});

test('inside another page it offers one window and says why', async ({ page, baseURL }) => {
  const host = `${baseURL}frame-of-a-host.html`;
  await page.route(host, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe src="${baseURL}${room}" width="900" height="700"></iframe>`,
    }),
  );
  await page.goto(host);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText(windows.framed)).toBeVisible();
  await frame.getByRole('button', { name: start.begin, exact: true }).click();
  await expect(frame.getByRole('button', { name: windows.open })).toHaveCount(0);
  await frame.getByRole('button', { name: windows.one }).click();
  await expect(frame.locator('.one-window .stage')).toContainText(scenario.title);
});

test('without JavaScript the page says that it needs it, and leads to paper', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto(room);
  await expect(page.getByText(pageWords.waking)).toBeVisible();
  await expect(page.getByRole('link', { name: pageWords.kit })).toBeVisible();
  await context.close();
});
