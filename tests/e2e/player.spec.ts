import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { lookingBack } from '../../src/words/en/looking-back.ts';
import { player as words } from '../../src/words/en/player.ts';
import { rareScreens } from '../../src/words/en/rare-screens.ts';
import { playerFoot as foot } from '../../src/words/en/player-foot.ts';
import { expect, test } from './harness.ts';
import {
  address,
  button,
  choices,
  decisions,
  first,
  firstChoice,
  goOn,
  kind,
  lookBack,
  open,
  path,
  play,
  playToAsk,
  screen,
  secondChoice,
  sticksOut,
  taken,
  title,
} from './play.ts';

test.describe('one step', () => {
  test('comes of a double click', async ({ page }) => {
    await open(page);
    await choices(page).first().dblclick();
    await expect.poll(() => path(page)).toEqual([firstChoice]);
    expect(['ask', 'story']).toContain(await kind(page));
  });

  test('comes of a held Enter', async ({ page }) => {
    await open(page);
    await choices(page).first().focus();
    for (let held = 0; held < 5; held += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    expect(await path(page)).toEqual([firstChoice]);
    await expect(title(page)).toBeFocused();
  });

  test('comes of a held letter', async ({ page }) => {
    await open(page);
    await play(page, 1);
    await expect(page.getByText(foot.title, { exact: true })).toBeVisible();
    for (let held = 0; held < 5; held += 1) await page.keyboard.down('b');
    await page.keyboard.up('b');
    for (let held = 0; held < 5; held += 1) await page.keyboard.down('g');
    expect(await path(page)).toHaveLength(2);
  });

  test('comes of two clicks at once', async ({ page }) => {
    await open(page);
    await choices(page)
      .first()
      .evaluate((button: HTMLButtonElement) => {
        button.click();
        button.click();
      });
    expect(await path(page)).toEqual([firstChoice]);
  });
});

test('a reload at any screen keeps the run and shows the last consequence', async ({ page }) => {
  test.setTimeout(60_000);
  await open(page);
  const reload = async () => {
    const before = { path: await path(page), kind: await kind(page), address: page.url() };
    await page.reload();
    await taken(page);
    expect(await path(page)).toEqual(before.path);
    return before;
  };
  for (let step = 0; step < 3; step += 1) {
    const { path: made } = await reload();
    if (made.length) expect(await kind(page)).toBe('story');
    if (made.length) await goOn(page);
    await choices(page).first().click();
    const chosen = await title(page).textContent();
    const { kind: before } = await reload();
    expect(await kind(page)).toBe(before);
    await expect(title(page)).toHaveText(chosen!);
    await goOn(page);
  }
  await lookBack(page);
  await reload();
  await expect(title(page)).toHaveText(lookingBack.title);
});

test('Back shows earlier moments and undoes nothing', async ({ page }) => {
  await open(page);
  await play(page, 2);
  const made = await path(page);
  const now = page.url();
  const seen: string[] = [];
  for (let back = 0; back < 4; back += 1) {
    await page.goBack();
    seen.push(await kind(page));
  }
  expect(seen).toEqual(['story', 'earlier', 'earlier', 'earlier']);
  await expect(screen(page).getByText(words.earlier)).toBeVisible();
  await expect(title(page)).toHaveText(first.title);
  await expect(choices(page)).toHaveCount(0);
  await button(page, words.toNow).click();
  expect(await path(page)).toEqual(made);
  expect(await kind(page)).toBe('story');
  for (let forward = 0; forward < 2 && page.url() !== now; forward += 1) await goOn(page);
  expect(page.url()).toBe(now);
  expect(await path(page)).toEqual(made);
});

test('a choice is taken back once, before going on', async ({ page }) => {
  await open(page);
  await choices(page).first().click();
  await expect(button(page, words.takeBack)).toBeVisible();
  await button(page, words.takeBack).click();
  await expect(title(page)).toHaveText(first.title);
  await expect(page.getByRole('status').filter({ hasText: words.takenBack })).toBeAttached();
  expect(await path(page)).toEqual([]);
  await choices(page).nth(1).click();
  expect(await path(page)).toEqual([secondChoice]);
  await expect(button(page, words.takeBack)).toHaveCount(0);
});

test('what was read or gone on from is not taken back', async ({ page }) => {
  await open(page);
  await choices(page).first().click();
  await button(page, words.read).click();
  await expect(button(page, words.takeBack)).toHaveCount(0);
});

test.describe('a click before the player is awake', () => {
  /** Holds back all scripts until `wake` is called. */
  async function asleep(page: Page, hash = ''): Promise<() => void> {
    let wake = () => {};
    const held = new Promise<void>((resolve) => (wake = resolve));
    await page.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${address}${hash}`, { waitUntil: 'commit' });
    return wake;
  }
  const link = (page: Page, choice: string) => page.locator(`a[data-choice="${choice}"]`);

  test('shows its consequence at once, and is a step', async ({ page }) => {
    const wake = await asleep(page);
    await link(page, secondChoice).click();
    await expect(page.locator(`[id="${secondChoice}"]`)).toBeVisible();
    wake();
    await taken(page);
    expect(await path(page)).toEqual([secondChoice]);
    expect(page.url()).toContain(`#${secondChoice}`);
    await expect(page.locator(`[id="${secondChoice}"]`)).toBeHidden();
  });

  test('twice in a row makes one step; another choice instead replaces it', async ({ page }) => {
    const wake = await asleep(page);
    await link(page, firstChoice).dblclick();
    await page.goBack({ waitUntil: 'commit' });
    await link(page, secondChoice).click();
    wake();
    await taken(page);
    expect(await path(page)).toEqual([secondChoice]);
  });

  test('goes on with a run that was open', async ({ page }) => {
    await open(page);
    await play(page, 1);
    const second = decisions.find(({ id }) => page.url().endsWith(`#${id}`))!;
    const wake = await asleep(page, `?again#${second.id}`);
    await link(page, second.choices[1]!.id).click();
    wake();
    await taken(page);
    expect(await path(page)).toEqual([firstChoice, second.choices[1]!.id]);
  });
});

test.describe('an address', () => {
  test('of a choice of the first scene begins a run', async ({ page }) => {
    await open(page, `#${secondChoice}`);
    expect(await path(page)).toEqual([secondChoice]);
  });

  test('of a choice leaves an open run alone', async ({ page }) => {
    await open(page);
    await choices(page).first().click();
    await page.goto('about:blank');
    await open(page, `#${secondChoice}`);
    await expect(title(page)).toHaveText(rareScreens.lost.title);
    await expect(screen(page)).toContainText(rareScreens.lost.elsewhere(secondChoice));
    await button(page, words.toNow).click();
    expect(await path(page)).toEqual([firstChoice]);
    expect(['ask', 'story']).toContain(await kind(page));
  });

  for (const id of [
    'an-old-choice',
    '<script>',
    '__proto__',
    'looking.back',
    'looking.at.nowhere',
    'reading.nowhere',
  ]) {
    test(`that is foreign, like ${id}, is explained`, async ({ page }) => {
      await open(page, `#${encodeURIComponent(id)}`);
      await expect(title(page)).toHaveText(rareScreens.lost.title);
      await expect(screen(page)).toContainText(rareScreens.lost.unknown(id));
      await button(page, words.toNow).click();
      await expect(title(page)).toHaveText(first.title);
    });
  }

  test('that cannot be decoded is explained', async ({ page }) => {
    await open(page, '#%E0%A4%A');
    await expect(title(page)).toHaveText(rareScreens.lost.title);
  });

  test('of a later scene is explained before a run begins', async ({ page }) => {
    await open(page, `#${decisions.at(-1)!.id}`);
    await expect(screen(page)).toContainText(rareScreens.lost.elsewhere(decisions.at(-1)!.id));
  });
});

test.describe('the words that decided', () => {
  test('are asked before the story, and told when looking back', async ({ page }) => {
    await open(page);
    expect(await playToAsk(page)).toBe(true);
    await expect(title(page)).toHaveText(words.ask.title);
    await screen(page).getByRole('checkbox').first().check();
    await screen(page).getByRole('radio', { name: words.ask.isSure, exact: true }).check();
    await button(page, words.ask.done).click();
    expect(await kind(page)).toBe('story');
    await lookBack(page);
    await page
      .locator('.decision-back')
      .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
    await expect(screen(page).getByText(lookingBack.youTapped)).toHaveCount(1);
    await expect(screen(page).getByText(lookingBack.sure, { exact: true })).toHaveCount(1);
  });

  test('are not asked again after two skips', async ({ page }) => {
    await open(page);
    let asked = 0;
    while (await playToAsk(page)) {
      asked += 1;
      await goOn(page);
    }
    expect(await kind(page)).toBe('ending');
    expect(decisions.filter(({ key }) => key).length).toBeGreaterThan(2);
    expect(asked).toBe(2);
  });
});

test('single-key shortcuts can be switched off, and stay off', async ({ page }) => {
  await open(page);
  await choices(page).first().click();
  const reading = screen(page).locator('.readings-now');
  await page.getByText(foot.title, { exact: true }).click();
  await page.getByRole('checkbox', { name: foot.keys }).uncheck();
  await title(page).press('g');
  await expect(reading).toHaveCount(0);
  await page.reload();
  await taken(page);
  await title(page).press('g');
  await expect(reading).toHaveCount(0);
  await page.getByText(foot.title, { exact: true }).click();
  await page.getByRole('checkbox', { name: foot.keys }).check();
  await title(page).press('g');
  await expect(reading).toBeVisible();
});

test('a shortcut with a modifier is the browser’s own', async ({ page }) => {
  await open(page);
  await play(page, 1);
  await expect(page.getByText(foot.title, { exact: true })).toBeVisible();
  for (const key of ['Control+a', 'Alt+b', 'Meta+c']) await page.keyboard.press(key);
  expect(await path(page)).toHaveLength(1);
});

test('a page that the browser translates can be played on', async ({ page }) => {
  await open(page);
  for (let step = 0; step < 3; step += 1) {
    await translate(page);
    await choices(page).first().click();
    await translate(page);
    await goOn(page);
    await translate(page);
    const { title: expected } = decisions.find(({ id }) => page.url().endsWith(`#${id}`))!;
    await expect(title(page)).toHaveText(expected.toUpperCase().replaceAll("'", '’'), { ignoreCase: true });
    await expect(title(page)).toHaveCount(1);
  }
  await lookBack(page);
  await translate(page);
  await screen(page).getByRole('radio').first().check();
  await expect(screen(page).locator('.flip .verdict')).toHaveCount(1);
});

/** Does to text nodes what browsers do when they translate: each is wrapped, with other words. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.parentElement?.closest('script, style, font, svg') || !text.data.trim()) continue;
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(text.data.toUpperCase());
    }
  });
}

test.describe('looking back', () => {
  test('tells the run as a sentence, a table and a map', async ({ page }) => {
    await open(page);
    await lookBack(page);
    await expect(title(page)).toBeFocused();
    await expect(screen(page).locator('.summary')).toContainText(/moves? (was|were) what the moment asked for/);
    await screen(page).getByText(lookingBack.asTable, { exact: true }).click();
    const made = await path(page);
    await expect(screen(page).getByRole('table').getByRole('row')).toHaveCount(made.length + 1);
    await expect(screen(page).getByText(/^Your moves: A(, A)* and A\.|^Your moves: A, /)).toBeVisible();
  });

  test('a note of the score leads to its decision', async ({ page }) => {
    await open(page);
    await lookBack(page);
    await screen(page).getByRole('list', { name: 'Score for two hands' }).getByRole('link').last().click();
    const last = page.locator('.decision-back[open]').last();
    await expect(last).toBeFocused();
    await expect(last).toBeInViewport();
  });

  test('one fact changed is answered by a tap', async ({ page }) => {
    await open(page);
    await lookBack(page);
    const flip = screen(page).getByRole('region', { name: lookingBack.flip.title });
    for (const option of Object.values(lookingBack.flip.options)) {
      await flip.getByRole('radio', { name: option, exact: true }).check();
      await expect(flip.getByRole('status').locator('.verdict')).toHaveCount(1);
    }
  });

  test('the if-then sentence and one’s own reading stay over a reload', async ({ page }) => {
    await open(page);
    await lookBack(page);
    const sentence = screen(page).getByRole('textbox', { name: lookingBack.ifThen.label });
    await expect(sentence).not.toBeEmpty();
    await sentence.fill('If it rains, then I say why.');
    const decision = screen(page).locator('.decision-back').first();
    await decision.getByText(lookingBack.differently.open, { exact: true }).click();
    await decision.getByRole('textbox', { name: lookingBack.differently.label }).fill('I would wait.');
    await decision.getByRole('button', { name: lookingBack.differently.keep }).click();
    await expect(decision.getByRole('status')).toHaveText(lookingBack.differently.kept);
    await page.reload();
    await taken(page);
    await expect(sentence).toHaveValue('If it rains, then I say why.');
    await expect(screen(page).getByRole('textbox', { name: lookingBack.differently.label }).first()).toHaveValue(
      'I would wait.',
    );
  });

  test('says copied only when it is', async ({ page, context }) => {
    await open(page);
    await lookBack(page);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const share = screen(page).getByRole('region', { name: lookingBack.share.title });
    await share.getByRole('button', { name: lookingBack.share.copy }).click();
    await expect(share.getByRole('status')).toHaveText(lookingBack.share.copied);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n').filter((line) => /^\d+\. /.test(line))).toHaveLength((await path(page)).length);

    await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('blocked'))));
    await share.getByRole('button', { name: lookingBack.share.copy }).click();
    await expect(share.getByRole('status')).toHaveText(lookingBack.share.select);
    const text = share.getByRole('textbox');
    await expect(text).toHaveValue(copied);
    expect(await text.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)).toBe(
      copied.length,
    );
  });

  test('begins again, at the start or from one decision', async ({ page }) => {
    await open(page);
    await lookBack(page);
    const made = await path(page);
    const third = screen(page)
      .locator('.decision-back')
      .filter({ has: page.getByText(/^3\. /) });
    await third.evaluate((details: HTMLDetailsElement) => (details.open = true));
    await third.getByText(lookingBack.tryOther.open, { exact: true }).click();
    await third.getByRole('button', { name: lookingBack.tryOther.go }).click();
    expect(await path(page)).toEqual(made.slice(0, 2));
    expect(await kind(page)).toBe('scene');
    await lookBack(page);
    await screen(page).getByText(lookingBack.again.open, { exact: true }).click();
    await button(page, lookingBack.again.go).click();
    expect(await path(page)).toEqual([]);
    await expect(title(page)).toHaveText(first.title);
  });
});

for (const moment of ['first', 'after a choice'] as const) {
  test(`nothing shifts when the player takes over, ${moment}`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    let wake = () => {};
    const held = new Promise<void>((resolve) => (wake = resolve));
    await page.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(address + (moment === 'first' ? '' : `#${firstChoice}`), { waitUntil: 'commit' });
    await expect(page.locator('.section').filter({ visible: true })).toHaveCount(1);
    await page.evaluate(() => document.fonts.ready);
    wake();
    await taken(page);
    await expect(title(page)).toBeVisible();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const sum = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0),
    );
    expect(sum).toBeLessThan(0.01);
  });
}

test('axe finds nothing on any screen at 320 px, light or dark, and nothing sticks out', async ({ page }) => {
  test.setTimeout(90_000);
  const faults: Record<string, string[]> = {};
  const look = async (name: string, parts: string[] = []) => {
    const found = await faultsInBothThemes(page, parts);
    if (await sticksOut(page)) found.push('sticks out');
    if (found.length) faults[name] = found;
  };
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  await look('scene');
  await choices(page).first().click();
  await look('story');
  await button(page, words.read).click();
  await look('reading');
  await playToAsk(page);
  await look('ask');
  await play(page);
  await look('ending');
  await button(page, words.lookBack).click();
  await page.locator('details').evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
  await look('looking back');
  await open(page, '#paper');
  // One section of each kind stands for the hundred others: looking at all takes as long as all other screens.
  await look('paper', ['.player', '.booklet-front', '.section.first', `[id="${firstChoice}"]`, '.checklist']);
  expect(faults).toEqual({});
});

/**
 * The dark theme differs in colours alone, so only they are looked at again. Without `parts` all is looked at but the
 * gamebook behind the player, which is hidden.
 */
async function faultsInBothThemes(page: Page, parts: string[]): Promise<string[]> {
  const axe = () => {
    const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
    return parts.length ? parts.reduce((all, part) => all.include(part), builder) : builder.exclude('.gamebook');
  };
  const faultsOf = ({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>) =>
    violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
  await page.emulateMedia({ colorScheme: 'light' });
  const light = faultsOf(await axe().analyze());
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  return [...light, ...faultsOf(await axe().withRules(['color-contrast']).analyze()).map((fault) => `dark: ${fault}`)];
}
