import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, draftFrom, emptyDraft, givenOut, isAnother, withScenario } from '../../src/islands/assign/draft.ts';
import { told } from '../../src/islands/assign/told.ts';
import { readAssignment, writeAssignment } from '../../src/report/assignment.ts';
import type { CourseList, ListedScenario } from '../../src/report/course-list.ts';
import { catalogueOf } from '../../src/report/short-id.ts';

const scenario = (id: string, level: ListedScenario['level']): ListedScenario => ({
  ...{ id, level, title: id.toUpperCase(), premise: 'It is late. Nobody is there.', family: 'crisis' as const },
  ...{ minutes: 20, decisions: 11, revision: 1, released: [1] },
});
const course: CourseList = {
  scenarios: [scenario('a', 'introductory'), scenario('b', 'advanced')],
  lessons: [{ id: 'm/x', module: 'M', title: 'X', minutes: 14, path: 'learn/m/x/' }],
};
const at = (hash: string, search = '') => draftFrom({ hash, search }, undefined, course, 7);

describe('the page opens with', () => {
  it.each([
    ['nothing', '', '', [], []],
    ['a scenario in the address', '#b', '', ['b'], []],
    ['a scenario asked for', '', '?scenario=a', ['a'], []],
    ['a lesson in the address', '#m/x', '', [], ['m/x']],
    ['nothing for a place of the page', '#main', '', [], []],
    ['nothing for what all objects have', '#__proto__', '?scenario=constructor', [], []],
  ])('%s', (_, hash, search, scenarios, lessons) => {
    const { draft, found } = at(hash, search);
    expect(draft.assignment).toMatchObject({ id: 7, scenarios, lessons });
    expect(found).toEqual({ kind: 'fine' });
  });

  it('the draft that stands in its address, even with nothing picked', () => {
    const { assignment } = changed(emptyDraft(5), { group: 'Evening', naming: 'none' }, 6);
    expect(at(`#${writeAssignment(assignment)}`).draft).toEqual({ assignment, settled: true });
  });

  it('a word about an address that was cut, and about what is not here', () => {
    const fragment = writeAssignment({ ...emptyDraft(5).assignment, scenarios: ['a', 'gone'] });
    expect(at(`#${fragment.slice(0, -4)}`)).toEqual({ draft: emptyDraft(7), found: { kind: 'unread' } });
    expect(at(`#${fragment}`).found).toEqual({ kind: 'missing', count: 1 });
  });

  it('any address and any memory without a fault', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.anything(), (hash, search, given) => {
        expect(draftFrom({ hash: `#${hash}`, search }, given, course, 7).draft.assignment.id).toBe(7);
      }),
      { seed: 20261121, numRuns: 1000 },
    ));
});

describe('the first scenario', () => {
  it.each([
    ['introductory', 'a', 'decision'],
    ['advanced', 'b', 'end'],
  ])('that is %s says when decisions are read back', (_, id, readings) => {
    expect(withScenario(emptyDraft(1), id, true, course, 2).assignment.readings).toBe(readings);
  });

  it('does not, where the trainer has said it', () => {
    const settled = { ...emptyDraft(1), settled: true };
    expect(withScenario(settled, 'b', true, course, 2).assignment.readings).toBe('decision');
  });

  it('stays first when others follow', () => {
    const both = ['b', 'a'].reduce((draft, id) => withScenario(draft, id, true, course, 2), emptyDraft(1));
    expect(both.assignment).toMatchObject({ scenarios: ['b', 'a'], readings: 'end' });
  });
});

describe('a link that was given out', () => {
  const given = givenOut(withScenario(emptyDraft(1), 'a', true, course, 2));

  it('is another one after a change, and stays that with the next', () => {
    const once = changed(given, { group: 'A' }, 3);
    expect(isAnother(once)).toBe(true);
    expect(once.assignment.id).toBe(3);
    expect(changed(once, { group: 'AB' }, 4).assignment.id).toBe(3);
  });

  it('is the same one when the change is taken back', () => {
    const back = changed(changed(given, { group: 'A' }, 3), { group: '' }, 4);
    expect(isAnother(back)).toBe(false);
    expect(back.assignment.id).toBe(1);
  });

  it('is the same one after a blank that no learner sees', () =>
    expect(isAnother(changed(given, { line: ' ' }, 3))).toBe(false));

  it('keeps its id as long as nothing was given out', () =>
    expect(changed(emptyDraft(1), { group: 'A' }, 3).assignment.id).toBe(1));
});

it('what is told is what the link holds', () => {
  const { assignment } = emptyDraft(1);
  const raw = {
    ...assignment,
    scenarios: ['b', 'gone'],
    lessons: ['m/x'],
    group: ' \u202eA ',
    line: 'x\u0000y',
    due: '0001-01-01',
  };
  const read = readAssignment(writeAssignment(raw), catalogueOf(['a', 'b'], ['m/x']));
  const { scenarios, lessons, ...rest } = told(raw, course);
  expect(rest).toEqual({ minutes: 34, due: undefined, group: 'A', line: 'xy' });
  expect(read).toMatchObject({ kind: 'assignment', assignment: { group: 'A', line: 'xy' } });
  expect([scenarios.map(({ id }) => id), lessons.map(({ id }) => id)]).toEqual([['b'], ['m/x']]);
});
