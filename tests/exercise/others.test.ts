import { expect, test } from 'vitest';
import { readBoard } from '../../src/islands/exercise/board.ts';
import { drawTeam, readTeam, type Structure } from '../../src/islands/exercise/how-many.ts';
import { barsOf, countNear } from '../../src/islands/exercise/match.ts';
import { readPointers } from '../../src/islands/exercise/pointer.ts';
import type { Field, Item, Pointed } from '../../src/islands/exercise/types.ts';
import { countWords, flagsIn, joined } from '../../src/islands/exercise/writing.ts';
import { pointerSummary } from '../../src/words/en/exercise-pointer.ts';

const scale: Field = {
  id: 'rank',
  label: 'Rank',
  control: 'radio',
  ordered: true,
  options: ['low', 'middle', 'high'].map((id) => ({ id, label: id })),
};
const act: Field = {
  ...scale,
  id: 'act',
  ordered: false,
  options: ['lead', 'manage'].map((id) => ({ id, label: id })),
};
const items: Item[] = [
  { id: 'a', text: '', key: { rank: 'low', act: 'lead' } },
  { id: 'b', text: '', key: { rank: 'high', act: 'manage' } },
];

test('one step off counts on a scale only', () => {
  const answers = new Map([
    ['a.rank', 'middle'],
    ['b.rank', 'low'],
    ['a.act', 'manage'],
  ]);
  expect(countNear(readBoard(items, [scale, act], answers), [scale, act])).toBe(1);
});

test('bars count what was chosen together', () => {
  const answers = new Map([
    ['a.rank', 'high'],
    ['a.act', 'lead'],
    ['b.rank', 'high'],
    ['b.act', 'manage'],
  ]);
  const bars = barsOf({ by: 'rank', field: 'act', option: 'lead', label: '' }, items, [scale, act], answers);
  expect(bars.map(({ yours }) => yours)).toEqual([
    { chosen: 0, of: 0 },
    { chosen: 0, of: 0 },
    { chosen: 1, of: 2 },
  ]);
  expect(bars.map(({ key }) => key.chosen)).toEqual([1, 0, 0]);
});

const months: Pointed[] = [1, 3, 4].map((key, at) => ({
  id: `m${at}`,
  when: ['May', 'June', 'July'][at]!,
  text: '',
  key,
  knew: '',
  later: '',
}));

test('pointers are near within one step, and say when they turned', () => {
  const result = readPointers(
    months,
    new Map([
      ['m0', '2'],
      ['m1', '5'],
    ]),
  );
  expect(result).toMatchObject({ set: 2, near: 1, same: 0, turned: { yours: 'June', key: 'July' } });
  expect(pointerSummary({ ...result, of: 3, high: 'question' })).toBe(
    'One of three within one step of the authors’ pointer. One is still open. You turned towards ‘question’ at June, the authors at July.',
  );
});

test.each([
  ['Don’t ring before 11:15, please.', 5],
  ['', 0],
  ['well-known – yes', 2],
])('%j has its words counted', (text, count) => expect(countWords(text)).toBe(count));

test('flags are whole words in any case', () => {
  const flags = [{ words: ['will certainly', 'promise', 'don’t worry'], say: '' }];
  expect(flagsIn(flags, "It WILL certainly rain. Don't worry.")[0]?.words).toEqual(['will certainly', 'don’t worry']);
  expect(flagsIn(flags, 'A compromise is no promised land.')).toEqual([]);
});

test.each([
  ['kept', '', 'kept'],
  ['', 'typed', 'typed'],
  ['kept text', 'kept', 'kept text'],
  ['kept', 'kept and more', 'kept and more'],
  ['kept', 'other', 'kept\n\nother'],
])('%j with %j typed meanwhile is %j', (kept, typed, whole) => expect(joined(kept, typed)).toBe(whole));

const model = { keeps: 8, group: 7 };
const structure = (change: Partial<Structure>): Structure => ({
  id: 's',
  label: '',
  text: '',
  reach: 0,
  delay: 0,
  stops: 0,
  ...change,
});

test('a small team misses nothing, and a structure only costs it', () => {
  expect(readTeam(9, [], model)).toMatchObject({ links: 36, missed: 0, hours: 1, ideas: 100 });
  expect(readTeam(9, [structure({ reach: 5, delay: 2, stops: 10 })], model)).toMatchObject({
    missed: 0,
    hours: 3,
    ideas: 90,
  });
});

test('a large team misses what nobody keeps up with', () => {
  expect(readTeam(41, [], model)).toMatchObject({ links: 820, missed: 80, hours: 9, ideas: 20 });
  expect(readTeam(41, [structure({ reach: 12 })], model).missed).toBe(50);
});

test('groups are even and talk through their speakers', () => {
  const team = readTeam(15, [structure({ draws: 'groups' })], model);
  expect(team.groups).toEqual([5, 5, 5]);
  expect(team.links).toBe(33);
  expect(drawTeam(team).dots.filter(({ isSpeaker }) => isSpeaker)).toHaveLength(3);
});

test('every link is drawn, as kept or as lost', () => {
  const { kept, lost, dots } = drawTeam(readTeam(20, [], model));
  const lines = (path: string) => path.split('M').length - 1;
  expect(dots).toHaveLength(20);
  expect([lines(kept), lines(lost)]).toEqual([80, 110]);
});
