import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { findBrowser } from '../e2e/browser.ts';
import type { Told } from '../progress/journal/life.ts';
import { proveLives, report } from '../progress/journal/prove.ts';
import { sweep, type Blow } from './kills.ts';
import { quickSite } from './quick.ts';

/**
 * `npm run soak`: the property tests of the journal for 10 million operations, and 600 kills of a real browser. Takes a
 * good half hour on two cores. `node tests/soak/soak.ts 100000 30` makes it as long as one likes.
 */

const [operations = 10_000_000, kills = 600] = process.argv.slice(2).map(Number);
/** Lives are between none and so many operations long. */
const longest = 600;
/** Kills with one profile, which grows with each of them. */
const each = 50;

if (!isMainThread) {
  const { seed, count } = workerData as { seed: number; count: number };
  parentPort!.postMessage(await proveLives(seed, count, longest));
} else {
  const start = Date.now();
  console.log(`The journal lives through ${operations} operations, and a browser is killed ${kills} times.\n`);
  await liveLong();
  await killOften();
  console.log(`\nDone in ${Math.round((Date.now() - start) / 1000)} s.`);
}

/** Every core lives its own lives, a few hundred for each seed. Throws at the first that loses or invents something. */
async function liveLong(): Promise<void> {
  let done = 0;
  let seed = 1;
  const core = async () => {
    while (done < operations) {
      const own = (seed += 1);
      const told = await inWorker(own, 300);
      done += told.operations;
      console.log(`${report(own, told)} ${done} of ${operations} so far.`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, core));
}

function inWorker(seed: number, count: number): Promise<Told> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { seed, count } });
    worker.once('message', done);
    worker.once('error', fail);
  });
}

async function killOften(): Promise<void> {
  process.env['BROWSER_LAUNCH'] = JSON.stringify(await findBrowser());
  const site = await quickSite();
  const turns: Blow[] = ['browser', 'renderer', 'tab', 'browser'];
  for (let done = 0; done < kills;) {
    const blows = Array.from({ length: Math.min(each, kills - done) }, (_, at) => turns[at % turns.length]!);
    const seed = 1000 + done;
    const { acknowledged, missing } = await sweep(site.address, blows, seed);
    done += blows.length;
    console.log(
      `Seed ${seed}: killed ${done} of ${kills} times, ${acknowledged} steps said to be kept, ${missing.length} missing.`,
    );
    if (missing.length) throw new Error(`These were said to be kept and are not there:\n${missing.join('\n')}`);
  }
  await site.close();
}
