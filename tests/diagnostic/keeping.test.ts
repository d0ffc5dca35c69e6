import { describe, expect, it } from 'vitest';
import { namesFrom } from '../../src/islands/record/carry/names.ts';
import { recordRows } from '../../src/progress/csv.ts';
import { progressFile, readProgressFile } from '../../src/progress/file.ts';
import { finish, keepAnswer } from '../../src/islands/diagnostic/keep.ts';
import { keepNote } from '../../src/islands/record/keep.ts';
import { plansText } from '../../src/islands/plan/export.ts';
import { diagnosticText } from '../../src/islands/diagnostic/as-text.ts';
import {
  finishedOccasions,
  occasionsOf,
  openOccasion,
  pairs,
  pairsResult,
  reasonOf,
  retrospectOf,
  sureOf,
} from '../../src/progress/diagnostic.ts';
import { openJournal, type Journal } from '../../src/progress/journal.ts';
import { localMirror } from '../../src/progress/mirror.ts';
import { earlierPlans, putAside, planOf } from '../../src/progress/plan.ts';
import { durableOn, emptyDisk, MemoryStorage, type Disk } from '../progress/journal/stores.ts';

/** Pages of one browser: each hears what the others add, and all write to one disk. */
function browser() {
  const disk: Disk = emptyDisk();
  const storage = new MemoryStorage();
  const listeners = new Set<(entries: unknown) => void>();
  let pages = 0;
  return async (): Promise<Journal> => {
    let own: ((entries: unknown) => void) | undefined;
    pages += 1;
    const journal = openJournal({
      durable: durableOn(disk),
      mirror: localMirror(() => storage),
      channel: {
        post: (entries) => listeners.forEach((heard) => heard !== own && heard(structuredClone(entries))),
        listen: (heard) => listeners.add((own = heard)),
        close: () => undefined,
      },
      writer: `w${pages}`,
    });
    await journal.ready;
    return journal;
  };
}

const occasions = (journal: Journal) => occasionsOf(journal.$folded.get());
const answerAll = (journal: Journal, hand: 'leadership' | 'management') => {
  let id: string | undefined;
  for (const pair of pairs) id = keepAnswer(journal, 'pairs', id, pair.id, hand);
  finish(journal, id!, true);
};

describe('answers', () => {
  it('are there again after the page was closed, and it goes on in the same occasion', async () => {
    const open = browser();
    const first = await open();
    const id = keepAnswer(first, 'form-a', undefined, 'payroll', 'management');
    keepAnswer(first, 'form-a', id, reasonOf('payroll'), 'They know it');
    keepAnswer(first, 'form-a', id, sureOf('payroll'), 3);
    const second = await open();
    const [occasion] = occasions(second);
    expect(occasion).toMatchObject({ id, part: 'form-a', done: false });
    expect([...occasion!.answers]).toEqual([['payroll', 'management']]);
    expect(occasion!.reasons.get('payroll')).toBe('They know it');
    expect(occasion!.sure.get('payroll')).toBe(3);
    expect(keepAnswer(second, 'form-a', undefined, 'merger', 'both')).toBe(id);
    expect(occasions(second)).toHaveLength(1);
  });

  it('of two tabs go into one occasion', async () => {
    const open = browser();
    const [one, two] = [await open(), await open()];
    const id = keepAnswer(one, 'pairs', undefined, 'free-day', 'leadership');
    expect(keepAnswer(two, 'pairs', undefined, 'half-way', 'management')).toBe(id);
    expect([...occasions(one)[0]!.answers.keys()].sort()).toEqual(['free-day', 'half-way']);
  });

  it('can be changed and taken back', async () => {
    const journal = await browser()();
    const id = keepAnswer(journal, 'pairs', undefined, 'free-day', 'leadership');
    keepAnswer(journal, 'pairs', id, 'free-day', 'management');
    expect(occasions(journal)[0]!.answers.get('free-day')).toBe('management');
    keepAnswer(journal, 'pairs', id, 'free-day', null);
    expect(occasions(journal)[0]!.answers.has('free-day')).toBe(false);
  });

  it('given again later are an occasion of their own, and the first stays', async () => {
    const journal = await browser()();
    answerAll(journal, 'leadership');
    answerAll(journal, 'management');
    const counts = finishedOccasions(occasions(journal), 'pairs').map((each) => pairsResult(each).leadership);
    expect(counts.sort()).toEqual([0, 14]);
    expect(openOccasion(occasions(journal), 'pairs')).toBeUndefined();
  });

  it('that were begun on two devices both stay', async () => {
    const [here, there] = [await browser()(), await browser()()];
    keepAnswer(here, 'pairs', undefined, 'free-day', 'leadership');
    keepAnswer(there, 'pairs', undefined, 'free-day', 'management');
    here.add(there.entries());
    expect(occasions(here)).toHaveLength(2);
  });

  it('are gone when everything is deleted', async () => {
    const open = browser();
    const journal = await open();
    answerAll(journal, 'leadership');
    keepNote(journal, 'action', 'what', 'ask');
    expect(await journal.erase()).toBe(true);
    const again = await open();
    expect(occasions(again)).toEqual([]);
    expect(planOf(again.$folded.get()).what).toBe('');
  });

  it('stand in the text of the record, with the limits', async () => {
    const journal = await browser()();
    answerAll(journal, 'leadership');
    keepAnswer(journal, 'form-a', undefined, 'payroll', 'both');
    const text = diagnosticText(journal.$folded.get()).flat().join('\n');
    expect(text).toContain('14 of 14 answers chose leadership work');
    expect(text).toContain('No norms, no validation study, no claim about ability.');
    expect(text).toContain('A free day. You … talk to people who see what is coming');
    expect(text).toContain('Not finished: 1 of 8 answered');
    // What is not finished tells nothing of the key.
    expect(text).not.toContain('known procedure');
  });
});

it('answers and the plan come along in the file and in the table', async () => {
  const journal = await browser()();
  keepAnswer(journal, 'form-a', undefined, 'payroll', 'both');
  keepNote(journal, 'action', 'what', 'ask what it was for');
  const read = readProgressFile(progressFile(journal.entries(), new Date(0)));
  if (!('entries' in read)) throw new Error('the file was refused');
  const there = await browser()();
  there.add(read.entries);
  expect(occasions(there)).toEqual(occasions(journal));
  expect(planOf(there.$folded.get()).what).toBe('ask what it was for');
  const rows = recordRows(there.entries(), namesFrom({})).map((row) => row.join(';'));
  expect(rows.filter((row) => /;diagnostic\/.*;payroll;both$/.test(row))).toHaveLength(1);
  expect(rows.filter((row) => /;action;;I will first;ask what it was for$/.test(row))).toHaveLength(1);
});

it('a stored value that nothing here can mean is left where it is and not shown', async () => {
  const journal = await browser()();
  const odd = { what: 'ask', day: 'soon', review: '2026-02-30', 'follow-up': 'never' };
  for (const [name, value] of Object.entries(odd)) keepNote(journal, 'action', name, value);
  const id = keepAnswer(journal, 'form-a', undefined, 'payroll', 'leading');
  keepAnswer(journal, 'form-a', id, sureOf('payroll'), 5);
  keepNote(journal, 'diagnostic', 'then', 0);
  keepNote(journal, 'diagnostic', 'now', 7);
  const folded = journal.$folded.get();
  expect(planOf(folded)).toMatchObject({ what: 'ask', day: '', review: '', followUp: undefined });
  expect(plansText(folded)).toEqual([['My plan in Both Hands', 'Plan: Ask.']]);
  expect(occasions(journal)[0]).toMatchObject({ answers: new Map(), sure: new Map() });
  expect(retrospectOf(folded)).toEqual({ then: undefined, now: 7, surprise: '' });
});

it('a plan makes room for a new one and stays in the record', async () => {
  const journal = await browser()();
  for (const [name, value] of [
    ['when', 'Ines says ‘as always’'],
    ['what', 'ask what it was for'],
    ['day', '2026-11-30'],
    ['follow-up', 'sometimes'],
  ] as const)
    keepNote(journal, 'action', name, value);
  for (const note of putAside(journal.$folded.get(), 'old')) keepNote(journal, note.about, note.name, note.value);
  const folded = journal.$folded.get();
  expect(planOf(folded)).toMatchObject({ when: '', what: '', day: '', followUp: undefined });
  expect(earlierPlans(folded).map(({ plan }) => [plan.what, plan.followUp])).toEqual([
    ['ask what it was for', 'sometimes'],
  ]);
  expect(plansText(folded).flat()).toContain('Plan: When Ines says ‘as always’, I will first ask what it was for.');
});
