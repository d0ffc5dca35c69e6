import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openRun } from '../../src/progress/run.ts';
import type { KeyValue } from '../../src/progress/storage.ts';
import { pathOf } from '../../src/scenario/engine.ts';
import { twoSteps } from '../fixtures/scenarios.ts';

const key = 'both-hands.run.tiny';

/** A storage in memory; the calls from the nth on throw. */
function memory(
  texts: Record<string, string> = {},
  brokenFrom = Infinity,
): KeyValue & { texts: Record<string, string> } {
  let calls = 0;
  const call = <T>(action: () => T): T => {
    calls += 1;
    if (calls > brokenFrom) throw new DOMException('full', 'QuotaExceededError');
    return action();
  };
  return {
    texts,
    get: (key) => call(() => texts[key] ?? null),
    set: (key, value) => call(() => void (texts[key] = value)),
  };
}

const story = twoSteps();
const path = (run: ReturnType<typeof openRun>) => pathOf(run.$run.get().state);

describe('an open run', () => {
  it('begins empty and keeps every step', () => {
    const storage = memory();
    const run = openRun(story, storage);
    expect(run.$run.get()).toMatchObject({ stored: true, record: { scenario: 'tiny', revision: 1, path: [] } });
    expect(run.take('ring')).toBe(true);
    expect(JSON.parse(storage.texts[key]!)).toMatchObject({ format: 1, path: ['ring'] });
  });

  it('goes on where it was left', () => {
    const storage = memory();
    const first = openRun(story, storage);
    first.take('promise');
    first.mark('hook', { sure: true });
    first.intend('If it rains, then I speak.');
    const again = openRun(story, storage);
    expect(again.putAside).toBe(false);
    expect(again.$run.get().state.scene.id).toBe('door');
    expect(again.$run.get().record).toEqual(first.$run.get().record);
  });

  it('takes a choice once', () => {
    const run = openRun(story, memory());
    expect([run.take('ring'), run.take('ring'), run.take('nowhere'), run.take('promise')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(path(run)).toEqual(['ring']);
  });

  it('takes nothing after the ending', () => {
    const run = openRun(story, memory());
    for (const id of ['ring', 'list']) run.take(id);
    expect(run.take('speak')).toBe(false);
    expect(path(run)).toEqual(['ring', 'list']);
  });

  it('merges marks of a scene', () => {
    const run = openRun(story, memory());
    run.mark('hook', { sure: true });
    run.mark('hook', { phrases: ['a'] });
    run.mark('door', { read: true });
    expect(run.$run.get().record.marks).toEqual({ hook: { sure: true, phrases: ['a'] }, door: { read: true } });
  });

  it('begins again, with first steps or none', () => {
    const run = openRun(story, memory());
    run.take('ring');
    run.mark('hook', { read: true });
    run.restart(['promise']);
    expect(path(run)).toEqual(['promise']);
    expect(run.$run.get().record.marks).toEqual({});
    run.restart();
    expect(path(run)).toEqual([]);
  });
});

describe('taking back', () => {
  it('returns to the decision and marks the choice', () => {
    const run = openRun(story, memory());
    run.take('ring');
    expect(run.takeBack()).toBe(true);
    expect(run.$run.get().state.scene.id).toBe('hook');
    expect(run.$run.get().record).toMatchObject({ path: [], marks: { hook: { undone: 'ring' } } });
    run.take('promise');
    expect(path(run)).toEqual(['promise']);
  });

  it('works once for a decision, and again at the next', () => {
    const run = openRun(story, memory());
    run.take('ring');
    run.takeBack();
    run.take('promise');
    expect(run.takeBack()).toBe(false);
    run.take('list');
    expect(run.takeBack()).toBe(true);
  });

  it.each([{ read: true }, { stands: true }])('is over with %j', (mark) => {
    const run = openRun(story, memory());
    run.take('ring');
    run.mark('hook', mark);
    expect(run.takeBack()).toBe(false);
    expect(path(run)).toEqual(['ring']);
  });

  it('needs a step', () => expect(openRun(story, memory()).takeBack()).toBe(false));

  it('forgets what was tapped for the choice taken back', () => {
    const run = openRun(story, memory());
    run.take('ring');
    run.mark('hook', { phrases: ['a'], sure: true });
    run.takeBack();
    expect(run.$run.get().record.marks['hook']).toEqual({ undone: 'ring' });
  });
});

describe('a stored run that can’t be continued', () => {
  const broken: [name: string, text: string][] = [
    ['unreadable', '{"format"'],
    ['of another scenario', JSON.stringify({ format: 1, scenario: 'other', revision: 1, path: [], marks: {} })],
    ['of another revision', JSON.stringify({ format: 1, scenario: 'tiny', revision: 7, path: ['ring'], marks: {} })],
    [
      'with a choice that is gone',
      JSON.stringify({ format: 1, scenario: 'tiny', revision: 1, path: ['rang'], marks: {} }),
    ],
    ['of a newer format', JSON.stringify({ format: 9 })],
  ];
  it.each(broken)('%s is put aside word for word', (_, text) => {
    const storage = memory({ [key]: text });
    const run = openRun(story, storage);
    expect(run.putAside).toBe(true);
    expect(path(run)).toEqual([]);
    run.take('ring');
    const aside = Object.entries(storage.texts).filter(([name]) => name.startsWith(`${key}.aside.`));
    expect(aside.map(([, kept]) => kept)).toEqual([text]);
  });
});

describe('a storage that fails', () => {
  it('from the start leaves a run that can be played', () => {
    const run = openRun(story, memory({}, 0));
    expect(run.$run.get().stored).toBe(false);
    for (const id of ['ring', 'list']) expect(run.take(id)).toBe(true);
    expect(run.$run.get()).toMatchObject({ stored: false, state: { scene: { id: 'inside' } } });
  });

  it('at any call loses no step of the open page, and never says kept when it was not', () => {
    fc.assert(
      fc.property(fc.nat({ max: 8 }), (calls) => {
        const storage = memory({}, calls);
        const run = openRun(story, storage);
        const act = [() => run.take('ring'), () => run.takeBack(), () => run.take('promise'), () => run.take('list')];
        for (const each of act) {
          each();
          const { record, stored } = run.$run.get();
          expect(storage.texts[key] === JSON.stringify(record)).toBe(stored);
        }
        expect(path(run)).toEqual(['promise', 'list']);
      }),
      { seed: 2, numRuns: 30 },
    );
  });

  it('says kept again when it is', () => {
    const storage = memory();
    let full = true;
    const run = openRun(story, { get: storage.get, set: (key, value) => (full ? fail() : storage.set(key, value)) });
    run.take('ring');
    expect(run.$run.get().stored).toBe(false);
    full = false;
    run.take('list');
    expect(run.$run.get().stored).toBe(true);
    expect(JSON.parse(storage.texts[key]!)).toMatchObject({ path: ['ring', 'list'] });
  });
});

function fail(): never {
  throw new DOMException('full', 'QuotaExceededError');
}
