import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/progress/entries.ts';
import { openRun, runsOf, type OpenRun } from '../../src/progress/kept-run.ts';
import { pathOf } from '../../src/scenario/engine.ts';
import { memoryJournal } from '../fixtures/journal.ts';
import { twoSteps } from '../fixtures/scenarios.ts';

const story = twoSteps();
const path = (run: OpenRun) => pathOf(run.$run.get().state);
const opened = () => openRun(story, memoryJournal());

describe('an open run', () => {
  it('has an id from its first step on', () => {
    const run = opened();
    expect(run.$run.get()).toMatchObject({ id: undefined, readOnly: false, revived: 'same' });
    expect(run.take('ring')).toBe(true);
    expect(run.$run.get().id).toMatch(/^[0-9a-z]{12}$/);
  });

  it('goes on in another page where it was left', async () => {
    const stored = new Map<string, Entry>();
    const journal = memoryJournal(stored);
    const first = openRun(story, journal);
    first.take('promise');
    first.mark('hook', { sure: true });
    first.intend('If it rains, then I speak.');
    await journal.retry();
    const next = memoryJournal(stored, 'w2');
    await next.ready;
    const again = openRun(story, next, first.$run.get().id);
    expect(path(again)).toEqual(['promise']);
    expect(again.$run.get()).toMatchObject({ ifThen: 'If it rains, then I speak.' });
    expect(again.$run.get().marks.get('hook')).toEqual({ sure: true });
  });

  it('takes a choice once', () => {
    const run = opened();
    const taken = ['ring', 'ring', 'nowhere', 'promise'].map((choice) => run.take(choice));
    expect(taken).toEqual([true, false, false, false]);
    expect(path(run)).toEqual(['ring']);
  });

  it('takes nothing after the ending', () => {
    const run = opened();
    for (const id of ['ring', 'list']) run.take(id);
    expect(run.take('speak')).toBe(false);
  });

  it('merges marks of a scene', () => {
    const run = opened();
    run.take('ring');
    run.mark('hook', { sure: true });
    run.mark('hook', { phrases: ['a'] });
    run.mark('door', { read: true });
    expect(Object.fromEntries(run.$run.get().marks)).toEqual({
      hook: { sure: true, phrases: ['a'] },
      door: { read: true },
    });
  });

  it('begins a new run with its first steps or none, and stays itself', () => {
    const journal = memoryJournal();
    const run = openRun(story, journal);
    for (const id of ['ring', 'list']) run.take(id);
    const old = run.$run.get().id!;
    run.begin(1);
    expect(path(run)).toEqual(['ring']);
    expect(run.$run.get().id).not.toBe(old);
    run.begin();
    expect(path(run)).toEqual([]);
    const kept = runsOf(journal.$folded.get(), story.id);
    expect(kept.map(({ path }) => path)).toContainEqual(['ring', 'list']);
    expect(kept.find(({ id }) => id !== old)).toMatchObject({ path: ['ring'], from: { run: old, length: 1 } });
  });
});

describe('taking back', () => {
  it('returns to the decision and marks the choice', () => {
    const run = opened();
    run.take('ring');
    expect(run.takeBack()).toBe(true);
    expect(run.$run.get().state.scene.id).toBe('hook');
    expect(run.$run.get().marks.get('hook')).toEqual({ undone: 'ring' });
    run.take('promise');
    expect(path(run)).toEqual(['promise']);
  });

  it('works once for a decision, and again at the next', () => {
    const run = opened();
    run.take('ring');
    run.takeBack();
    run.take('promise');
    expect(run.takeBack()).toBe(false);
    run.take('list');
    expect(run.takeBack()).toBe(true);
  });

  it.each([{ read: true }, { stands: true }])('is over with %j', (mark) => {
    const run = opened();
    run.take('ring');
    run.mark('hook', mark);
    expect(run.takeBack()).toBe(false);
    expect(path(run)).toEqual(['ring']);
  });

  it('needs a step', () => expect(opened().takeBack()).toBe(false));

  it('forgets what was tapped for the choice taken back', () => {
    const run = opened();
    run.take('ring');
    run.mark('hook', { phrases: ['a'], sure: true });
    run.takeBack();
    expect(run.$run.get().marks.get('hook')).toEqual({ undone: 'ring' });
  });
});
