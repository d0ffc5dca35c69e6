import { describe, expect, it } from 'vitest';
import { beginAddress, readAssigned } from '../../src/islands/assigned/address.ts';
import {
  keepAssignment,
  keepName,
  keptAssignment,
  keptAssignments,
  readSettings,
  settingsWord,
  type Settings,
} from '../../src/islands/assigned/kept.ts';
import { isAsked } from '../../src/islands/player/screen.ts';
import type { Marks } from '../../src/progress/kept-run.ts';
import { replay } from '../../src/scenario/engine.ts';
import { memoryJournal } from '../fixtures/journal.ts';
import { choice, decision, ending, scenario } from '../fixtures/scenarios.ts';

const settings: Settings = { readings: 'part', phrases: false, firstCounts: true, naming: 'pseudonym' };

describe('what is kept of an assignment', () => {
  it('stays when its link is opened again, the number of the person above all', () => {
    const journal = memoryJournal();
    keepAssignment(journal, 7, settings, 'a1xyz');
    keepName(journal, 7, 'Anna');
    const [first, entries] = [keptAssignment(journal.$folded.get(), 7)!, journal.entries()];
    keepAssignment(journal, 7, settings, 'a1xyz', 3);
    expect(journal.entries()).toEqual(entries);
    expect(keptAssignment(journal.$folded.get(), 7)).toEqual(first);
    expect(first).toMatchObject({ id: 7, settings, link: 'a1xyz', name: 'Anna' });
    expect(first.person).toBeLessThan(2 ** 25);
  });

  it('is another person for every assignment', () => {
    const journal = memoryJournal();
    for (let id = 1; id <= 20; id += 1) keepAssignment(journal, id, settings, `a1${id}`);
    const all = keptAssignments(journal.$folded.get());
    expect(new Set(all.map(({ person }) => person)).size).toBe(20);
  });

  it('is nothing where its notes make no sense', () => {
    const journal = memoryJournal();
    keepAssignment(journal, 7, settings, 'a1xyz');
    const damaged = journal
      .entries()
      .map((entry) => ({ ...entry, about: 'assigned/8', value: '__proto__', clock: 99 }));
    journal.add(damaged as never);
    expect(keptAssignments(journal.$folded.get()).map(({ id }) => id)).toEqual([7]);
  });
});

it('every setting is read as it was written', () => {
  for (const readings of ['decision', 'part', 'end'] as const) {
    for (const naming of ['name', 'pseudonym', 'none'] as const) {
      for (const flag of [true, false]) {
        const each = { readings, naming, phrases: flag, firstCounts: !flag };
        expect(readSettings(settingsWord(each))).toEqual(each);
      }
    }
  }
});

describe('the address of an assigned run', () => {
  const kept = { id: 48213, settings, person: 99_999, name: 'Anna', link: 'a1xyz', opened: 0 };

  it('names the assignment alone where the browser keeps the rest', () => {
    const address = beginAddress('../', 'tiny', kept, true);
    expect(address).toBe('../scenarios/tiny/?run=new&assigned=48213');
    expect(readAssigned('48213')).toEqual({ id: 48213 });
  });

  it('carries settings and person where it does not, and no text', () => {
    const address = beginAddress('../', 'tiny', kept, false);
    expect(address).not.toMatch(/Anna|a1xyz/);
    const value = new URL(address, 'https://a.example/b/').searchParams.get('assigned');
    expect(readAssigned(value)).toEqual({ id: 48213, settings, person: 99_999 });
  });

  it.each([[null], [''], ['x'], ['48213.dyyn'], ['48213.dyyn.'], ['9'.repeat(9)], ['1 2'], ['48213.DYYN.1'], ['-1']])(
    '%j is none',
    (value) => expect(readAssigned(value)).toBeUndefined(),
  );

  it.each([['48213.zzzz.1'], ['48213.dyyn.zzzzzz']])('%j brings no settings', (value) =>
    expect(readAssigned(value)).toEqual({ id: 48213 }),
  );
});

describe('phrases in an assigned run', () => {
  const ids = ['one', 'two', 'three'];
  const story = scenario([
    ...ids.map((id, at) => decision(id, { choices: [choice(`${id}-a`)], next: ids[at + 1] ?? 'over', key: true })),
    ending('over'),
  ]);
  const passedOver = new Map<string, Marks>([
    ['one', { skipped: true }],
    ['two', { skipped: true }],
  ]);
  const after = replay(
    story,
    ids.map((id) => `${id}-a`),
  );

  it.each([
    [undefined, false],
    [true, true],
    [false, false],
  ])('set to %j, after two that were passed over: asked again %j', (always, asked) => {
    expect(isAsked(after, passedOver, always)).toBe(asked);
  });
  it('are not asked where the trainer wants none, from the beginning on', () => {
    expect(isAsked(replay(story, ['one-a']), new Map(), false)).toBe(false);
    expect(isAsked(replay(story, ['one-a']), new Map())).toBe(true);
  });
});
