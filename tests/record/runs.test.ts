import { describe, expect, it } from 'vitest';
import { doneOf } from '../../src/islands/record/done.ts';
import { isTold, recordRuns, revisionsNeeded, type RecordRun } from '../../src/islands/record/runs.ts';
import { format, type Entry, type NoteValue, type Step } from '../../src/progress/entries.ts';
import { fold } from '../../src/progress/fold.ts';
import type { Keeping } from '../../src/progress/journal.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { twoSteps } from '../fixtures/scenarios.ts';

const story = twoSteps();
const keeping: Keeping = { state: 'kept', waiting: 0, newerRuns: new Set(['newer']), aside: 0 };

function steps(run: string, path: string[], at: number, more: Partial<Step> = {}): Step[] {
  return path.map((choice, index) => ({
    format,
    kind: 'step',
    run,
    n: index + 1,
    writer: run,
    after: index ? run : '',
    scenario: story.id,
    revision: 1,
    act: 'choose',
    choice,
    path: path.slice(0, index + 1),
    at: at + index,
    ...more,
  }));
}
const note = (about: string, name: string, value: NoteValue, at: number): Entry => ({
  format,
  kind: 'note',
  about,
  name,
  value,
  clock: 1,
  writer: 'w',
  at,
});
function read(entries: Entry[], scenario: Scenario = story, released = new Map<string, Scenario>()): RecordRun[] {
  return recordRuns(fold(entries), keeping, [scenario], released);
}

describe('the runs of a record', () => {
  it('stand with the one touched last first', () => {
    const runs = read([...steps('old', ['ring', 'speak'], 10), ...steps('new', ['ring'], 50)]);
    expect(runs.map(({ kept, finished }) => [kept.id, finished])).toEqual([
      ['new', false],
      ['old', true],
    ]);
  });

  it('without a step are none', () => {
    const [taken] = steps('a', ['ring'], 1);
    const undo: Step = { ...taken!, n: 2, after: 'a', act: 'undo', path: [] };
    expect(read([taken!, undo])).toEqual([]);
  });

  it('tell what was asked only after the reading, or at the end', () => {
    const open = steps('open', ['ring'], 1);
    expect(isTold(read(open)[0]!, 'hook')).toBe(false);
    expect(isTold(read([...open, note('run/open/hook', 'read', true, 2)])[0]!, 'hook')).toBe(true);
    expect(isTold(read(steps('done', ['ring', 'speak'], 1))[0]!, 'door')).toBe(true);
  });

  it('know that they hold steps of a newer format', () => {
    expect(read([...steps('newer', ['ring'], 1), ...steps('plain', ['ring'], 0)]).map(({ newer }) => newer)).toEqual([
      true,
      false,
    ]);
  });

  it('finished before a change stay finished, in the words of then', () => {
    const now = { ...twoSteps(), revision: 2 };
    now.scenes = now.scenes.map((scene) =>
      scene.id === 'door' && scene.kind === 'decision'
        ? { ...scene, choices: scene.choices.filter(({ id }) => id !== 'speak') }
        : scene,
    );
    const entries = steps('then', ['ring', 'speak'], 1);
    expect(revisionsNeeded(fold(entries), new Map([[now.id, now]]))).toEqual(['tiny/1']);
    const [run] = read(entries, now, new Map([['tiny/1', story]]));
    expect(run).toMatchObject({ finished: true, kind: 'read-only' });
    expect(run!.sentence).toMatch(/^You finished this run with/);
    expect(run!.outcome.moves.map(({ choice }) => choice.id)).toEqual(['ring', 'speak']);
  });
});

describe('what a certificate says', () => {
  const site = {
    root: '../',
    scenarios: [{ id: story.id, title: story.title, decisions: 2 }],
    modules: [
      {
        id: 'm',
        title: 'Module',
        lessons: ['one', 'two'].map((id) => ({ id: `m/${id}`, title: `Lesson ${id}`, href: id })),
      },
    ],
  };
  const done = (entries: Entry[]) => doneOf(fold(entries), read(entries), site);

  it('is nothing without a finished run or a lesson that is done', () => {
    const entries = [...steps('open', ['ring'], 1), note('lesson/m/one', 'opened', true, 5)];
    expect(done(entries)).toMatchObject({
      scenarios: [],
      modules: [],
      decisions: 0,
      first: undefined,
      last: undefined,
    });
  });

  it('counts finished runs, and moves taken over from another run once', () => {
    const entries = [
      ...steps('a', ['ring', 'speak'], 100),
      ...steps('b', ['ring', 'list'], 200, { from: { run: 'a', length: 1 } }),
      ...steps('c', ['promise'], 300),
      note('lesson/m/two', 'done', true, 50),
    ];
    expect(done(entries)).toEqual({
      scenarios: [{ title: 'Tiny', runs: 2, decisions: 3, last: 201 }],
      modules: [{ title: 'Module', of: 2, lessons: [{ title: 'Lesson two', done: 50 }] }],
      lessons: 1,
      decisions: 3,
      first: 50,
      last: 201,
    });
  });

  it('leaves out a lesson that was taken back', () => {
    expect(done([note('lesson/m/one', 'done', null, 5)]).lessons).toBe(0);
  });
});
