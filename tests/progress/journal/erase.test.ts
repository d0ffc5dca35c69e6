import { expect, it } from 'vitest';
import { openJournal, type Channel, type Journal } from '../../../src/progress/journal.ts';
import { openRun } from '../../../src/progress/kept-run.ts';
import { localMirror } from '../../../src/progress/mirror.ts';
import { editions } from './editions.ts';
import { clock, durableOn, emptyDisk, hub, MemoryStorage, never, settled, type Clock, type Faults } from './stores.ts';

const tiny = editions[0]!;

interface Page extends Journal {
  clock: Clock;
}

/** A browser with some pages on the same stores. */
function browser() {
  const [disk, storage, channels] = [emptyDisk(), new MemoryStorage(), hub()];
  let count = 0;
  const open = async (faults: Faults = never, channel: Channel = channels.open()): Promise<Page> => {
    const own = clock();
    const mirror = localMirror(() => storage);
    const journal = openJournal({
      durable: durableOn(disk, faults),
      mirror,
      channel,
      writer: `w${(count += 1)}`,
      alarm: own.alarm,
    });
    await Promise.race([journal.ready, own.pass(2000)]);
    await settled();
    return { ...journal, clock: own };
  };
  return { disk, storage, channels, open };
}

/** Erases, and lets time pass until that is over. */
async function erase(page: Page): Promise<boolean> {
  const answer = page.erase();
  await page.clock.pass(5000);
  return answer;
}

it('leaves nothing in either store nor on any page', async () => {
  const { disk, storage, open } = browser();
  const [page, other] = [await open(), await open()];
  storage.setItem('both-hands.theme', 'dark');
  storage.setItem('of-another-site', 'stays');
  openRun(tiny, page).take('one-a');
  openRun(tiny, other).take('one-b');
  await settled();
  expect(await erase(page)).toBe(true);
  for (const { entries, $folded, $keeping } of [page, other]) {
    expect([entries(), $folded.get().runs, $keeping.get().state]).toEqual([[], [], 'kept']);
  }
  expect([disk.entries.size, storage.length, storage.getItem('of-another-site')]).toEqual([0, 1, 'stays']);
  expect((await open()).entries()).toEqual([]);
});

it('says so when the database does not answer, or a page writes on', async () => {
  const { open } = browser();
  const page = await open((call) => (call === 'clear' ? { how: 'silent' } : undefined));
  openRun(tiny, page).take('one-a');
  await settled();
  expect(await erase(page)).toBe(false);
});

it('takes what is being written at that moment as well', async () => {
  const { disk, open } = browser();
  const page = await open((call) => (call === 'write' ? { how: 'late' } : undefined));
  openRun(tiny, page).take('one-a');
  await settled();
  const answer = page.erase();
  await settled();
  for (const land of disk.late.splice(0)) land();
  await settled();
  expect(await answer).toBe(true);
  expect(disk.entries.size).toBe(0);
  await page.clock.pass(60_000);
  expect([disk.entries.size, page.entries()]).toEqual([0, []]);
});

it('what the database answers late, to a question from before, does not come back', async () => {
  const { disk, storage, open } = browser();
  openRun(tiny, await open()).take('one-a');
  await settled();
  const page = await open((call) => (call === 'read' ? { how: 'late' } : undefined));
  const before = [...disk.entries];
  expect(await erase(page)).toBe(true);
  for (const [key, value] of before) disk.entries.set(key, value);
  for (const answer of disk.late.splice(0)) answer();
  await settled();
  expect(page.entries()).toEqual([]);
  expect(storage.length).toBe(0);
});

it('a page that heard nothing of it drops what was deleted when it comes back into view', async () => {
  const { channels, open, disk } = browser();
  channels.mode = 'lost';
  const [page, asleep] = [await open(), await open()];
  openRun(tiny, page).take('one-a');
  await settled();
  await asleep.reread();
  expect(asleep.entries()).toHaveLength(1);
  expect(await erase(page)).toBe(true);
  await asleep.reread();
  expect([asleep.entries(), disk.entries.size]).toEqual([[], 0]);
});

it('a new step after it is kept', async () => {
  const { disk, open } = browser();
  const page = await open();
  const run = openRun(tiny, page);
  run.take('one-a');
  await settled();
  await erase(page);
  expect(run.$run.get().id).toBe(undefined);
  expect(run.take('one-b')).toBe(true);
  await settled();
  expect([disk.entries.size, page.$keeping.get().state]).toEqual([1, 'kept']);
});
