import { browserJournal } from '../../src/progress/browser-journal.ts';
import { database } from '../../src/progress/database.ts';
import { keyOf, type Entry } from '../../src/progress/entries.ts';
import { openJournal, type Journal } from '../../src/progress/journal.ts';
import { openRun, runsOf, type OpenRun } from '../../src/progress/kept-run.ts';
import { localMirror } from '../../src/progress/mirror.ts';
import { pathOf } from '../../src/scenario/engine.ts';
import { longRun } from './long-run.ts';

/**
 * A page without a picture: the journal of a browser as the site's pages use it, driven by a test. With `?quiet` it
 * keeps in the same stores and tells other pages nothing.
 */

export interface QuickPage {
  journal: Journal;
  run: OpenRun;
  /** The choices made, as this page shows them. */
  path(): string[];
  /** Ids of the choices of the scene that is shown. */
  choices(): string[];
  step(choice?: string): boolean;
  /** Makes so many steps, one after the other without waiting for any store, a few in each turn of the page. */
  runOn(count: number, atOnce: number): void;
  keys(): string[];
  entries(): string[];
  whole(): Promise<void>;
}

declare global {
  interface Window {
    quick: QuickPage;
    /** The test hears which entries are said to be kept from this moment on, as text. */
    kept?: (entries: string[]) => void;
  }
}

const silent = { post: () => undefined, listen: () => undefined, close: () => undefined };
const { search } = new URL(location.href);
const journal = search.includes('quiet')
  ? openJournal({
      durable: database(),
      mirror: localMirror(() => localStorage),
      channel: silent,
      writer: `${Math.random()}`,
    })
  : browserJournal();

const said = new Set<Entry>();
journal.$keeping.subscribe(({ state }) => {
  if (state !== 'kept') return;
  const news = journal.entries().filter((entry) => !said.has(entry));
  for (const entry of news) said.add(entry);
  window.kept?.(news.map((entry) => JSON.stringify(entry)));
});

void journal.ready.then(() => {
  const wanted = new URL(location.href).searchParams.get('run') ?? runsOf(journal.$folded.get(), longRun.id)[0]?.id;
  const run = openRun(longRun, journal, wanted);
  const choices = () => {
    const { scene } = run.$run.get().state;
    return scene.kind === 'decision' ? scene.choices.map(({ id }) => id) : [];
  };
  const step = (choice = choices()[0]) => {
    if (choice === undefined) run.begin();
    return choice !== undefined && run.take(choice);
  };
  window.quick = {
    journal,
    run,
    path: () => pathOf(run.$run.get().state),
    choices,
    step,
    runOn(count, atOnce) {
      for (let made = 0; made < atOnce; made += 1) step();
      if (count > atOnce) setTimeout(() => this.runOn(count - atOnce, atOnce));
    },
    keys: () => journal.entries().map(keyOf),
    entries: () => journal.entries().map((entry) => JSON.stringify(entry)),
    async whole() {
      while (journal.$keeping.get().state === 'writing') await journal.retry();
    },
  };
  document.title = 'ready';
});
