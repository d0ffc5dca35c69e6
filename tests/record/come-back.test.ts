import { describe, expect, it } from 'vitest';
import {
  answerNote,
  datesFrom,
  itemsOf,
  judged,
  scheduleOf,
  sessionOf,
  standing,
  lessonItemsOf,
  rightAnswer,
  type Answer,
  type Finished,
  type LessonQuestions,
  type Schedule,
  type Session,
} from '../../src/progress/come-back.ts';
import { format, parseEntry, type NoteValue } from '../../src/progress/entries.ts';
import { fold } from '../../src/progress/fold.ts';
import { replay } from '../../src/scenario/engine.ts';
import { outcomeOf } from '../../src/scenario/outcome.ts';
import type { Call, Mode } from '../../src/scenario/types.ts';
import { choice, decision, ending, scenario } from '../fixtures/scenarios.ts';

const ids = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6'];
const again = { text: 'Elsewhere.', calls: 'leadership' as Call, why: 'So.' };
const flip = { fact: 'But now.', calls: 'both' as Call, also: ['leadership' as Mode], cues: [], why: 'So.' };

/** A run of six decisions that all ask for leading; each has a decision in new clothes, the second also a flip. */
function finished(modes: readonly Mode[], sure: string[] = []): Finished {
  const scenes = ids.map((id, index) =>
    decision(id, {
      calls: 'leadership',
      also: ['both'],
      again: [again],
      flips: id === 'd2' ? [flip] : [],
      choices: (['leadership', 'management', 'both', 'neither'] as const).map((mode) =>
        choice(`${id}-${mode}`, { mode }),
      ),
      next: ids[index + 1] ?? 'end',
    }),
  );
  const story = scenario([...scenes, ending('end')]);
  const state = replay(
    story,
    modes.map((mode, index) => `${ids[index]!}-${mode}`),
  );
  return { scenario: story, moves: outcomeOf(state).moves, sure: new Set(sure) };
}

const fitting = ids.map(() => 'leadership' as Mode);
const session = (day: string, answers: Record<string, Answer>, done = true): Session => ({
  day,
  done,
  items: Object.keys(answers),
  answers: new Map(Object.entries(answers)),
});
const names = (items: readonly { id: string }[]) => items.map(({ id }) => id.replace(/^tiny\//, ''));

describe('the days', () => {
  const schedule: Schedule = { on: true, since: '2026-11-21', sessions: [] };
  const done = (day: string): Schedule => ({ ...schedule, sessions: [session(day, {})] });

  it('come 2, 10 and 30 days later', () => {
    expect(datesFrom('2026-11-21')).toEqual(['2026-11-23', '2026-12-01', '2026-12-21']);
  });

  it.each<[string, Schedule, string, ReturnType<typeof standing>]>([
    ['before the first', schedule, '2026-11-22', { coming: ['2026-11-23', '2026-12-01', '2026-12-21'] }],
    ['on the first', schedule, '2026-11-23', { due: '2026-11-23', coming: ['2026-12-01', '2026-12-21'] }],
    ['a week late', schedule, '2026-11-30', { due: '2026-11-23', coming: ['2026-12-01', '2026-12-21'] }],
    ['when the first was missed', schedule, '2026-12-02', { due: '2026-12-01', coming: ['2026-12-21'] }],
    ['when all were missed', schedule, '2027-03-01', { due: '2026-12-21', coming: [] }],
    ['after the first', done('2026-11-23'), '2026-11-24', { coming: ['2026-12-01', '2026-12-21'] }],
    ['after the last', done('2026-12-21'), '2027-01-01', { coming: [] }],
    ['switched off', { ...schedule, on: false }, '2026-11-23', { coming: [] }],
    ['never counted', { ...schedule, since: undefined }, '2026-11-23', { coming: [] }],
  ])('%s', (_, given, today, expected) => {
    expect(standing(given, today)).toEqual(expected);
  });
});

describe('the questions', () => {
  it('begin with the misses, the sure one first', () => {
    const modes: Mode[] = ['leadership', 'both', 'management', 'leadership', 'neither', 'leadership'];
    expect(names(itemsOf([finished(modes, ['d5', 'd1'])]))).toEqual([
      'd5/again',
      'd3/again',
      'd2/again',
      'd2/flip',
      'd1/again',
      'd4/again',
      'd6/again',
    ]);
  });

  it('go by the newest run of a scenario', () => {
    const [before, now] = [finished(['management', ...fitting.slice(1)]), finished(fitting)];
    expect(names(itemsOf([now, before]))[0]).toBe('d1/again');
    expect(names(itemsOf([finished([...fitting.slice(0, 5), 'management']), before]))[0]).toBe('d6/again');
  });

  it('are five at most, one of each decision first', () => {
    const items = itemsOf([finished(fitting)]);
    expect(names(sessionOf(items, []))).toEqual(['d1/again', 'd2/again', 'd3/again', 'd4/again', 'd5/again']);
  });

  it('come again first when they went wrong, last when they went well', () => {
    const items = itemsOf([finished(fitting)]);
    const before = session('2026-11-23', {
      'tiny/d1/again': 'leadership',
      'tiny/d2/again': 'management',
      'tiny/d3/again': 'leadership',
      'tiny/d4/again': 'both',
    });
    expect(names(sessionOf(items, [before]))).toEqual(['d2/again', 'd4/again', 'd5/again', 'd6/again', 'd2/flip']);
  });

  it('go by the last answer to each', () => {
    const items = itemsOf([finished(fitting)]);
    const first = session('2026-11-23', { 'tiny/d6/again': 'both' });
    const second = session('2026-12-01', { 'tiny/d6/again': 'leadership' });
    expect(names(sessionOf(items, [first]))[0]).toBe('d6/again');
    expect(names(sessionOf(items, [first, second]))).not.toContain('d6/again');
  });

  it('say whether a call was asked for, possible or neither', () => {
    const item = itemsOf([finished(fitting)]).find(({ kind }) => kind === 'flip')!;
    expect(['both', 'leadership', 'management'].map((call) => judged(item, call as Call))).toEqual([
      'asked',
      'also',
      'other',
    ]);
  });
});

describe('questions of lessons', () => {
  const recall = [1, 2].map((number) => ({
    question: `Question ${number}`,
    options: [{ text: 'a' }, { text: 'b', right: true as const }],
    answer: 'b.',
  }));
  const site = ['one/a', 'one/b', 'two/c'].map((lesson): LessonQuestions => ({
    lesson,
    title: lesson,
    path: `learn/${lesson}/`,
    recall,
  }));
  const done = (...lessons: string[]) =>
    fold(
      lessons.map((lesson, at) => ({
        ...({ format, kind: 'note', about: `lesson/${lesson}`, name: 'done', value: true } as const),
        ...{ clock: at + 1, writer: 'w', at },
      })),
    );

  it('come from lessons that were done, one of each before a second of any', () => {
    expect(lessonItemsOf(done('one/b', 'two/c'), site, '/x/').map(({ id }) => id)).toEqual([
      'lesson/one/b/recall-2',
      'lesson/two/c/recall-2',
      'lesson/one/b/recall-3',
      'lesson/two/c/recall-3',
    ]);
    expect(lessonItemsOf(done(), site, '/x/')).toEqual([]);
    expect(lessonItemsOf(done('one/a'), site, '/x/')[0]!.lesson.href).toBe('/x/learn/one/a/');
  });

  it('are two of the five beside decisions, and fill up where there are few', () => {
    const lessons = lessonItemsOf(done('one/a', 'one/b', 'two/c'), site, '/');
    const moments = itemsOf([finished(fitting)]);
    const kinds = (items: readonly { kind: string }[]) => items.map(({ kind }) => kind);
    expect(kinds(sessionOf([...moments, ...lessons], []))).toEqual(['again', 'again', 'again', 'recall', 'recall']);
    expect(kinds(sessionOf(lessons, []))).toEqual(Array.from({ length: 5 }, () => 'recall'));
    expect(kinds(sessionOf([...moments.slice(0, 1), ...lessons], []))).toHaveLength(5);
  });

  it('come again first when the wrong option was tapped', () => {
    const lessons = lessonItemsOf(done('one/a', 'one/b', 'two/c'), site, '/');
    expect(rightAnswer(lessons[0]!)).toBe('option-2');
    const before = session('2026-11-23', { [lessons[0]!.id]: 'option-2', [lessons[2]!.id]: 'option-1' });
    expect(sessionOf(lessons, [before]).map(({ id }) => id)[0]).toBe(lessons[2]!.id);
    expect(sessionOf(lessons, [before]).map(({ id }) => id)).not.toContain(lessons[0]!.id);
    expect(judged(lessons[0]!, 'option-1')).toBe('other');
  });

  it('keep their answers as notes', () => {
    const { about, name } = answerNote('2026-11-23', 'lesson/one/a/recall-2');
    const note = { format, kind: 'note', about, name, value: 'option-2', clock: 1, writer: 'w', at: 1 } as const;
    expect(scheduleOf(fold([note])).sessions[0]!.answers.get('lesson/one/a/recall-2')).toBe('option-2');
  });
});

describe('the schedule in the notes', () => {
  let clock = 0;
  const note = (about: string, name: string, value: NoteValue) =>
    ({ format, kind: 'note', about, name, value, clock: ++clock, writer: 'w', at: clock }) as const;

  it('is off without any', () => {
    expect(scheduleOf(fold([]))).toEqual({ on: false, since: undefined, sessions: [] });
  });

  it('is read with its sessions in order', () => {
    const folded = fold([
      note('come-back', 'on', true),
      note('come-back', 'since', '2026-11-21'),
      note('come-back/2026-12-01', 'items', ['tiny/d1/again']),
      note('come-back/2026-11-23', 'items', ['tiny/d2/again']),
      note('come-back/2026-11-23/tiny/d2', 'again', 'both'),
      note('come-back/2026-11-23', 'done', true),
    ]);
    expect(scheduleOf(folded)).toEqual({
      on: true,
      since: '2026-11-21',
      sessions: [
        { day: '2026-11-23', done: true, items: ['tiny/d2/again'], answers: new Map([['tiny/d2/again', 'both']]) },
        { day: '2026-12-01', done: false, items: ['tiny/d1/again'], answers: new Map() },
      ],
    });
  });

  it('takes every answer back from where it is kept', () => {
    const { about, name } = answerNote('2026-11-23', 'tiny/d2/flip-2');
    const entry = note(about, name, 'leadership');
    expect(parseEntry(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
    expect(scheduleOf(fold([entry])).sessions[0]!.answers.get('tiny/d2/flip-2')).toBe('leadership');
  });

  it('passes over what is not as it should be', () => {
    const folded = fold([
      note('come-back', 'on', 'yes'),
      note('come-back', 'since', 'soon'),
      note('come-back/soon', 'done', true),
      note('come-back/2026-11-23/tiny/d2', 'again', 'all of it'),
    ]);
    expect(scheduleOf(folded)).toEqual({
      on: false,
      since: undefined,
      sessions: [{ day: '2026-11-23', done: false, items: [], answers: new Map() }],
    });
  });
});
