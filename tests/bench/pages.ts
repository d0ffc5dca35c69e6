import type { Browser, Page } from '@playwright/test';
import { atMost, median, round, type Figure } from './report.ts';
import type { Bench } from './site.ts';

/**
 * Lighthouse's slow 4G, 1.6 Mbit/s with round trips of 150 ms, in the form that it gives to the browser: latency counts
 * once for a request, so it is 3.75 round trips (name, connection, encryption, request), and a tenth of the rate is lost.
 */
const slow4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1_638_400 * 0.9) / 8,
  uploadThroughput: (750_000 * 0.9) / 8,
};

/** And its slow-down of the processor. */
const slowDown = 4;

const viewport = { width: 412, height: 823 };

/** Where the page under test has its things. */
interface Plan {
  name: 'ours' | 'hand' | 'screens';
  url: string;
  /** What a first choice is clicked on. */
  choice: string;
  /** What goes on from a consequence. */
  on: string;
  /** What is there when the consequence of the first choice shows. */
  consequence: string;
}

function plans({ ours, hand, scenario }: Bench): Plan[] {
  const first = scenario.scenes.find(({ id }) => id === scenario.start);
  const choice = first?.kind === 'decision' ? first.choices[0]!.id : '';
  return [
    {
      name: 'ours',
      url: ours,
      choice: 'a[data-choice], button.choice',
      on: '.screen.on-story [data-key="g"]',
      consequence: `[id="${choice}"], .screen.on-story, .screen.on-ask`,
    },
    { name: 'hand', url: hand, choice: 'section ol button', on: 'button.on', consequence: `[id="${choice}"]` },
  ];
}

/**
 * How long until the first choice works: from the start of the navigation until a click on it, made as soon as there is
 * something to click, has put its consequence on screen.
 */
export async function firstChoice(browser: Browser, bench: Bench, runs = 7): Promise<Figure> {
  const times: Record<Plan['name'], number[]> = { ours: [], hand: [], screens: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const plan of plans(bench)) times[plan.name].push(await timeToWork(browser, plan));
  }
  const [ours, hand] = [median(times.ours), median(times.hand)];
  const detail = `${round(ours / 1000)} s and ${round(hand / 1000)} s, slow 4G, processor ${slowDown} times slower, ${runs} runs`;
  return atMost('first choice works, to a hand-written page', ours / hand, 1.2, 'x', detail);
}

async function timeToWork(browser: Browser, { url, choice, consequence }: Plan): Promise<number> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', slow4G);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await page.addInitScript(
    ({ choice, consequence }) => {
      const visible = (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)].find((element) => element.getClientRects().length > 0);
      let clicked = false;
      const look = () => {
        if (!clicked) {
          const target = visible(choice);
          target?.click();
          clicked = target !== undefined;
        } else if (visible(consequence)) {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => Object.assign(window, { worked: performance.now() });
          port2.postMessage(0);
          return;
        }
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    { choice, consequence },
  );
  await page.goto(url, { waitUntil: 'commit' });
  const worked = await page.waitForFunction(() => (window as unknown as { worked?: number }).worked, null, {
    timeout: 30_000,
  });
  const time = (await worked.jsonValue())!;
  await context.close();
  return time;
}

interface Frame {
  time: number;
  changed: boolean;
}

/**
 * How long from a click to the end of the first frame after it, and whether that frame showed the next screen. The bound
 * is on a page without any framework that shows the very same screens, by hiding one and showing the next, and keeps
 * its step and its address; a page of bare text is measured beside it.
 */
export async function clicks(browser: Browser, bench: Bench, count = 50): Promise<Figure[]> {
  const [ours, hand] = plans(bench);
  const screens: Plan = {
    name: 'screens',
    url: bench.put('screens.html', await recorded(browser, ours!)),
    choice: 'section:not([hidden]) button.choice',
    on: 'section:not([hidden]) .on-story [data-key="g"]',
    consequence: '',
  };
  const frames = { ours: [] as Frame[], hand: [] as Frame[], screens: [] as Frame[] };
  const rounds = 2;
  for (let round = 0; round < rounds; round += 1) {
    for (const plan of [ours!, screens, hand!]) {
      frames[plan.name].push(...(await clickThrough(browser, plan, count / rounds)));
    }
  }
  const times = (of: Frame[]) => of.map(({ time }) => time);
  const medians = {
    ours: median(times(frames.ours)),
    screens: median(times(frames.screens)),
    hand: median(times(frames.hand)),
  };
  const late = frames.ours.filter(({ changed }) => !changed).length;
  return [
    atMost(
      'frame after a click, to the same screens without a framework',
      medians.ours / medians.screens,
      1.2,
      'x',
      `median ${round(medians.ours)} ms and ${round(medians.screens)} ms (bare text: ${round(medians.hand)} ms), ` +
        `processor ${slowDown} times slower, ${count} clicks`,
    ),
    atMost('longest frame after a click', Math.max(...times(frames.ours)), 100, ' ms'),
    atMost('clicks whose first frame did not show the next screen', late, 0, ''),
  ];
}

/** The screens of one run as a page of their own: the player's page with its styles, and a script of twelve lines. */
async function recorded(browser: Browser, plan: Plan): Promise<string> {
  const page = await browser.newPage({ viewport });
  await page.addInitScript(atTheEnd);
  await page.goto(plan.url);
  await begun(page, plan);
  const html = await page.evaluate(async () => {
    const player = document.querySelector('.player')!;
    const screens: string[] = [];
    const note = () =>
      screens.push(
        `<section hidden data-shows="${document.documentElement.dataset['screen']}">${player.innerHTML}</section>`,
      );
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    for (;;) {
      await frame();
      note();
      const { className } = player.querySelector('.screen')!;
      const way = className.includes('on-scene')
        ? '.choices button'
        : className.includes('on-ask')
          ? '.row button:last-child'
          : '[data-key="g"]';
      if (className.includes('on-ending')) break;
      player.querySelector<HTMLButtonElement>(`.screen ${way}`)!.click();
    }
    for (const each of document.querySelectorAll('script, meta[http-equiv], .gamebook')) each.remove();
    player.innerHTML = screens.join('');
    return document.documentElement.outerHTML;
  });
  await page.close();
  const script = `<script>
const sections = document.querySelectorAll('.player > section');
let at = 0;
const show = (next) => {
  sections[at].hidden = true;
  at = next;
  sections[at].hidden = false;
  document.documentElement.dataset.screen = sections[at].dataset.shows;
  localStorage.setItem('step', at);
  history.pushState(null, '', '#' + at);
  sections[at].querySelector('.screen-title').focus({ preventScroll: true });
  scrollTo(0, 0);
};
show(0);
document.addEventListener('click', (event) => event.target.closest('button') && show(at + 1));
</script>`;
  return `<!doctype html>${html.replace('</body>', `${script}</body>`)}`;
}

/** Readings at the end, so that two clicks lead from choice to choice. */
function atTheEnd(): void {
  localStorage.setItem('both-hands.settings', '{"readings":"end"}');
}

/** Clicks from choice to consequence to choice; begins again where the story ends. */
async function clickThrough(browser: Browser, plan: Plan, count: number): Promise<Frame[]> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await page.addInitScript(watchClicks);
  await page.addInitScript(atTheEnd);
  const devtools = await context.newCDPSession(page);
  const throttle = (rate: number) => devtools.send('Emulation.setCPUThrottlingRate', { rate });
  const frames: Frame[] = [];
  await page.goto(plan.url);
  await begun(page, plan);
  await throttle(slowDown);
  while (frames.length < count) {
    for (const selector of [plan.choice, plan.on]) {
      const next = page.locator(selector).filter({ visible: true }).first();
      const skip = page.locator('.screen.on-ask .row button:last-child').filter({ visible: true });
      if ((await next.count()) === 0 && (await skip.count()) > 0) await skip.click();
      if ((await next.count()) === 0) break;
      await page.evaluate(() => Object.assign(window, { frame: undefined }));
      await next.click();
      const frame = await page.waitForFunction(() => (window as unknown as { frame?: Frame }).frame);
      frames.push((await frame.jsonValue())!);
    }
    if ((await page.locator(plan.choice).filter({ visible: true }).count()) > 0) continue;
    await throttle(1);
    await page.goto('about:blank');
    await page.goto(plan.url);
    await begun(page, plan);
    await throttle(slowDown);
  }
  await context.close();
  return frames.slice(0, count);
}

async function begun(page: Page, { name }: Plan): Promise<void> {
  if (name === 'ours') await page.locator('.player-root .screen').waitFor();
}

/** Runs in the page: notes for each click when its first frame was over, and whether what shows is another screen then. */
function watchClicks(): void {
  const shows = () => {
    const all = [...document.querySelectorAll<HTMLElement>('.screen, main > section[id], body > section[id]')];
    const shown = all.find((element) => element.getClientRects().length > 0);
    return shown ? `${shown.id} ${shown.querySelector('h2')?.textContent}` : '';
  };
  addEventListener(
    'click',
    (event) => {
      const before = shows();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () =>
          Object.assign(window, { frame: { time: performance.now() - event.timeStamp, changed: shows() !== before } });
        port2.postMessage(0);
      });
    },
    true,
  );
}
