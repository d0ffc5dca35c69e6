import { chromium, type LaunchOptions, type Page } from '@playwright/test';
import { assign as words } from '../../src/words/en/assign.ts';
import { assigned } from '../../src/words/en/assigned.ts';
import { carry } from '../../src/words/en/carry.ts';
import { frame } from '../../src/words/en/frame.ts';
import { accessibilityFaults, expect, test } from './harness.ts';
import { scenario, sticksOut, tabTo } from './play.ts';

const address = 'trainers/assign/';
const phone = { width: 390, height: 800 };

const box = (page: Page) => page.getByRole('checkbox', { name: scenario.title });
const link = (page: Page) => page.getByLabel(words.link.field);
const copy = (page: Page) => page.getByRole('button', { name: words.link.copy });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function open(page: Page, rest = ''): Promise<void> {
  await page.goto(address + rest);
  await expect(page.getByRole('heading', { name: words.link.title, exact: true })).toBeVisible();
}

/** Says that the link was copied whenever the page copies, and holds on to it. */
async function withClipboard(page: Page): Promise<() => Promise<string>> {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = (text) => Promise.resolve(void Object.assign(window, { copied: text }));
  });
  return () => page.evaluate(() => (window as unknown as { copied: string }).copied);
}

test.describe('assigning on a phone', () => {
  test.use({ viewport: phone });

  test('takes the keyboard alone: choose, set, copy, and open the link', async ({ page }) => {
    const copied = await withClipboard(page);
    await open(page);
    await expect(page.getByText(words.link.empty)).toBeVisible();
    await tabTo(page, box(page));
    await page.keyboard.press('Space');
    await expect(link(page)).toHaveValue(/\/assigned\/#a1[\w-]+z$/);
    await tabTo(page, page.locator('summary', { hasText: words.settings.title }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('radio', { name: words.settings.when.decision }));
    await page.keyboard.press('ArrowRight');
    await expect(page.getByText(words.settings.readingsHint.part)).toBeVisible();
    await tabTo(page, copy(page));
    await page.keyboard.press('Enter');
    await expect(page.getByText(carry.copied, { exact: true })).toBeVisible();
    expect(await copied()).toBe(await link(page).inputValue());
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await sticksOut(page)).toBe(0);
    await page.goto(await copied());
    await expect(page.getByRole('heading', { name: scenario.title })).toBeVisible();
    await expect(page.getByText(assigned.readings.part)).toBeVisible();
  });

  test('says on this machine that the link works on this machine only', async ({ page }) => {
    await open(page, `#${scenario.id}`);
    await expect(box(page)).toBeChecked();
    await expect(page.locator('.notice', { hasText: words.link.thisMachine })).toBeVisible();
    await expect(page.getByRole('img', { name: words.link.qr })).toHaveCount(0);
  });
});

test('the link goes along beside the form, and lies on nothing below it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, `#${scenario.id}`);
  await button(page, words.paper.print).scrollIntoViewIfNeeded();
  const top = (name: string) =>
    page.getByRole('heading', { name, exact: true }).evaluate((heading) => {
      const card = heading.parentElement!.getBoundingClientRect();
      const found = document.elementFromPoint(card.x + 30, Math.max(1, heading.getBoundingClientRect().y + 4));
      return found === heading;
    });
  await page.evaluate(() => scrollBy(0, -200));
  expect(await top(words.paper.title)).toBe(true);
});

test('reload and Back lose nothing', async ({ page }) => {
  await open(page, `?scenario=${scenario.id}`);
  await page.getByLabel(words.own.group).fill('Тест 课程');
  await page.getByLabel(words.own.line).fill('Take your time.');
  await page.getByLabel(words.own.due, { exact: true }).fill('2099-12-03');
  await page.getByLabel(words.settings.firstCounts).uncheck();
  const made = await link(page).inputValue();
  const isAsBefore = async () => {
    await expect(page.getByLabel(words.own.group)).toHaveValue('Тест 课程');
    await expect(page.getByLabel(words.own.line)).toHaveValue('Take your time.');
    await expect(page.getByLabel(words.own.due, { exact: true })).toHaveValue('2099-12-03');
    await expect(page.getByLabel(words.settings.firstCounts)).not.toBeChecked();
    expect(await link(page).inputValue()).toBe(made);
  };
  await page.reload();
  await isAsBefore();
  await page.goto('about/');
  await page.goBack();
  await isAsBefore();
  await page.keyboard.press('Home');
  await page.getByRole('link', { name: /Skip to/ }).focus();
  await page.keyboard.press('Enter');
  await isAsBefore();
  await expect(page).not.toHaveURL(/#main$/);
  await page.reload();
  await isAsBefore();
});

test('a change stands in the address as soon as it shows, so that no reload loses it', async ({ page }) => {
  await withClipboard(page);
  await open(page, `#${scenario.id}`);
  await copy(page).click();
  const [shown, address] = await page.getByLabel(words.own.group).evaluate(
    (field: HTMLInputElement, another) =>
      new Promise<[string, string]>((told) => {
        const card = document.querySelector('.assign-link')!;
        new MutationObserver(() => {
          if (card.textContent.includes(another)) told([card.querySelector('textarea')!.value, location.hash]);
        }).observe(card, { subtree: true, childList: true });
        field.value = 'A';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    words.link.another,
  );
  expect(new URL(shown).hash).toBe(address);
});

test('a change after the link was given out makes another one, and can be taken back', async ({ page }) => {
  await withClipboard(page);
  await open(page, `#${scenario.id}`);
  const given = await link(page).inputValue();
  await copy(page).click();
  await page.getByLabel(words.own.group).fill('A');
  await expect(page.getByText(words.link.another)).toBeVisible();
  await page.reload();
  await expect(page.getByText(words.link.another)).toBeVisible();
  expect(await link(page).inputValue()).not.toBe(given);
  await button(page, words.link.back).click();
  await expect(page.getByText(words.link.restored)).toBeFocused();
  expect(await link(page).inputValue()).toBe(given);
  await page.getByLabel(words.own.group).fill('B');
  await expect(page.getByText(words.link.another)).toBeVisible();
  await page.getByLabel(words.own.group).fill('');
  await expect(page.getByText(words.link.another)).toHaveCount(0);
  expect(await link(page).inputValue()).toBe(given);
});

test('what was taken out can be put back, and an address that was cut says so', async ({ page }) => {
  await open(page, `#${scenario.id}`);
  const made = await link(page).inputValue();
  await button(page, words.pick.none).click();
  await expect(page.getByText(words.link.empty)).toBeVisible();
  await button(page, words.pick.undo).click();
  expect(await link(page).inputValue()).toBe(made);
  await page.goto('about/');
  await open(page, new URL(made).hash.slice(0, -5));
  await expect(page.getByText(words.unread)).toBeVisible();
  await expect(page.getByText(words.link.empty)).toBeVisible();
});

/** A group of 24 characters and a line of 80. */
const payloads = [
  ['<svg onload=ran=1>', '</textarea><script>window.ran = 1</script>'],
  ['"><script>ran=1</script>', '<img src=x onerror="window.ran = 1">'],
  ['\u202eabc\u202c {{ran}} ${ran}', 'javascript:window.ran=1'],
] as const;

test('words of trainers are text and nothing else', async ({ page }) => {
  await open(page, `#${scenario.id}`);
  for (const [group, line] of payloads) {
    await page.getByLabel(words.own.group).fill(group);
    await page.getByLabel(words.own.line).fill(line);
    const seen = group.replace(/[\u202a-\u202e]/g, '');
    await expect(page.locator('.sheet-group')).toHaveText(words.sheet.for(seen));
    await expect(page.locator('.sheet-line blockquote')).toHaveText(line);
    expect(await page.getByLabel(words.mail.field).inputValue()).toContain(line);
    const learner = await page.context().newPage();
    await learner.goto(await link(page).inputValue());
    for (const each of [seen, line]) await expect(learner.getByText(each).first()).toBeVisible();
    for (const each of [page, learner]) expect(await each.evaluate(() => 'ran' in window)).toBe(false);
    await learner.close();
  }
});

test('on a server there is a code for cameras, large as well, and one sheet of paper', async ({ baseURL }) => {
  const launch = JSON.parse(process.env['BROWSER_LAUNCH']!) as LaunchOptions;
  const named = '--host-resolver-rules=MAP course.example 127.0.0.1';
  const browser = await chromium.launch({ ...launch, args: [...(launch.args ?? []), named] });
  const context = await browser.newContext({ baseURL: baseURL!.replace('127.0.0.1', 'course.example') });
  const page = await context.newPage();
  await open(page, `#${scenario.id}`);
  await page.getByRole('checkbox').nth(1).check({ force: true });
  await page.getByLabel(words.own.line).fill('请在见面之前先玩一次，谢谢大家。'.repeat(5));
  await expect(page.getByText(words.link.thisMachine)).toHaveCount(0);
  await expect(page.getByRole('img', { name: words.link.qr })).toBeVisible();
  await button(page, words.link.large).click();
  const large = page.getByRole('dialog').getByRole('img');
  await expect(large).toBeInViewport({ ratio: 1 });
  expect((await large.boundingBox())!.width).toBeGreaterThan(500);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format }))).toBe(1);
  await browser.close();
});

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says that it needs it', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('noscript p')).toHaveText(words.noScript);
  });
});

for (const where of [address, 'trainers/results/', 'assigned/'])
  test(`where no script comes, ${where} says so after a while`, async ({ page }) => {
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(where);
    await expect(page.getByText(frame.waking)).toBeHidden();
    await page.evaluate(() => document.getAnimations().forEach((each) => each.finish()));
    await expect(page.getByText(frame.waking)).toBeVisible();
  });
