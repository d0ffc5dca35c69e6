import { describe, expect, it } from 'vitest';
import { format, type Entry, type Note, type NoteValue, type Step } from '../../src/progress/entries.ts';
import { fold, type Folded } from '../../src/progress/fold.ts';
import { handInOf, runsWithin, turnOf, writtenIn, type Under } from '../../src/progress/hand-in.ts';
import { openRun } from '../../src/progress/kept-run.ts';
import { memoryJournal } from '../fixtures/journal.ts';
import { choice, decision, ending, scenario } from '../fixtures/scenarios.ts';

const cue = (quote: string, more = {}) => ({ quote, asks: 'management' as const, because: 'It says so.', ...more });
const story = scenario([
  decision('hook', {
    choices: [choice('ring'), choice('promise')],
    next: 'door',
    text: 'The hook is empty, and nobody wrote it down.',
    cues: [cue('nobody wrote it down')],
    decoys: [{ quote: 'The hook is empty', because: 'True.' }],
  }),
  decision('door', {
    choices: [choice('speak'), choice('list')],
    next: 'over',
    text: 'They wait.',
    cues: [cue('They wait', { after: ['ring'] })],
  }),
  ending('over'),
]);
const own: Under = { assignment: 0, person: undefined, readings: 'decision', phrases: true };
const assigned: Under = { assignment: 77, person: 12, readings: 'end', phrases: false };

function step(run: string, n: number, path: string[], more: Partial<Step> = {}): Step {
  const [writer, at] = ['w', 1000 * n];
  const act = { act: 'choose', choice: path.at(-1)!, path } as const;
  return {
    format,
    kind: 'step',
    run,
    n,
    writer,
    after: n > 1 ? 'w' : '',
    scenario: 'tiny',
    revision: 1,
    ...act,
    at,
    ...more,
  };
}
function note(about: string, name: string, value: NoteValue, clock: number): Note {
  return { format, kind: 'note', about, name, value, clock, writer: 'w', at: 0 };
}
const runIn = (folded: Folded, id: string) => folded.runs.find((run) => run.id === id)!;
const handedIn = (entries: Entry[], id = 'a', under = own, of = story) => {
  const folded = fold(entries);
  return handInOf(folded, runIn(folded, id), of, under);
};

describe('a run that is handed in', () => {
  it('carries its path, its marks and what was taken back', () => {
    const journal = memoryJournal();
    const run = openRun(story, journal);
    run.take('promise');
    run.mark('hook', { skipped: true });
    run.takeBack();
    run.take('ring');
    run.mark('hook', { phrases: ['nobody wrote it down', 'of an older text'], sure: false, read: true, stands: true });
    run.take('list');
    run.mark('door', { differently: ' They came for the key. ' });
    run.intend('If it rains, then I speak.');
    const folded = journal.$folded.get();
    const kept = folded.runs[0]!;
    expect(handInOf(folded, kept, story, own)).toEqual({
      scenario: 'tiny',
      revision: 1,
      path: ['ring', 'list'],
      marks: { hook: { phrases: ['nobody wrote it down'], sure: false }, door: { differently: true } },
      undone: 1,
      readings: 'decision',
      phrases: true,
      assignment: 0,
      turn: 1,
      run: expect.any(Number) as number,
      person: expect.any(Number) as number,
      room: false,
    });
    expect(writtenIn(folded, kept, story)).toEqual({
      door: { differently: 'They came for the key.' },
      '': { 'if-then': 'If it rains, then I speak.' },
    });
  });

  it('may be unfinished', () => {
    expect(handedIn([step('a', 1, ['ring'])])?.path).toEqual(['ring']);
  });

  it('has phrases of its own road alone', () => {
    const marked = note('run/a/door', 'phrases', ['They wait'], 1);
    const road = (first: string) => [step('a', 1, [first]), step('a', 2, [first, 'list']), marked];
    expect(handedIn(road('ring'))?.marks).toEqual({ door: { phrases: ['They wait'] } });
    expect(handedIn(road('promise'))?.marks).toEqual({ door: { phrases: [] } });
  });

  it('counts seven for more that were taken back', () => {
    const acts = Array.from({ length: 20 }, (_, index) =>
      step('a', index + 1, index % 2 ? [] : ['ring'], index % 2 ? { act: 'undo', choice: 'ring' } : {}),
    );
    expect(handedIn([...acts, step('a', 21, ['ring'])])?.undone).toBe(7);
  });

  it('is read in the revision that it was played in, or not at all', () => {
    const later = { ...story, revision: 2, scenes: story.scenes.slice(1), start: 'door' };
    expect(handedIn([step('a', 1, ['ring'])], 'a', own, later)).toBeUndefined();
    expect(handedIn([step('a', 1, ['ring'])], 'a', own, { ...story, revision: 2 })).toBeUndefined();
    expect(handedIn([step('a', 1, ['ring'], { revision: 2 })], 'a', own, later)).toBeUndefined();
    expect(handedIn([step('a', 1, ['list'], { revision: 2 })], 'a', own, later)?.revision).toBe(2);
  });

  it('that left another one is another run', () => {
    const entries = [
      step('a', 1, ['ring']),
      step('a', 2, ['ring', 'list']),
      step('a', 2, ['ring', 'speak'], { writer: 'x' }),
    ];
    const folded = fold(entries);
    const handed = folded.runs.map((run) => handInOf(folded, run, story, own)!);
    expect(handed.map(({ path }) => path)).toEqual([
      ['ring', 'list'],
      ['ring', 'speak'],
    ]);
    expect(handed[0]!.run).not.toBe(handed[1]!.run);
  });

  it('is the same every time, and two runs with the same path are two', () => {
    const both = [step('a', 1, ['ring']), step('b', 1, ['ring'])];
    expect(handedIn(both)).toEqual(handedIn(both.toReversed()));
    const [a, b] = [handedIn(both, 'a')!, handedIn(both, 'b')!];
    expect(a.run === b.run || a.person === b.person).toBe(false);
    for (const { run, person } of [a, b]) {
      expect(run).toBeLessThan(2 ** 20);
      expect(person).toBeLessThan(2 ** 25);
    }
  });
});

describe('within an assignment', () => {
  const begun = (run: string, clock: number, assignment = 77) => [
    step(run, 1, ['ring']),
    note(`run/${run}`, 'assignment', assignment, clock),
  ];

  it('runs are counted in the order in which they were begun', () => {
    const folded = fold([...begun('z', 1), ...begun('c', 2), ...begun('b', 3), ...begun('a', 4), ...begun('y', 5)]);
    const order = ['z', 'c', 'b', 'a', 'y'];
    expect(runsWithin(folded, 77, 'tiny').map(({ id }) => id)).toEqual(order);
    expect(order.map((id) => turnOf(folded, runIn(folded, id)))).toEqual([1, 2, 3, 4, 4]);
  });

  it('runs of others and of nobody do not count', () => {
    const entries = [...begun('a', 1, 5), step('b', 1, ['ring']), ...begun('c', 2)];
    const folded = fold(entries);
    expect(turnOf(folded, runIn(folded, 'c'))).toBe(1);
    expect(turnOf(folded, runIn(folded, 'b'))).toBe(1);
    expect(handedIn(entries, 'c', assigned)).toMatchObject({
      assignment: 77,
      person: 12,
      readings: 'end',
      phrases: false,
    });
  });
});
