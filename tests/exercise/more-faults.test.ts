import { expect, test } from 'vitest';
import { composeFaults, talkFaults } from '../../src/components/lesson/compose-faults.ts';
import {
  howManyFaults,
  mapsFaults,
  matchFaults,
  pointerFaults,
  writeFaults,
  type Fault,
} from '../../src/components/lesson/faults.ts';
import type { Field, Item } from '../../src/islands/exercise/types.ts';

const messages = (faults: Fault[]) => faults.map(({ message }) => message);

const field: Field = {
  id: 'way',
  label: 'Way',
  control: 'radio',
  options: [
    { id: 'line', label: 'A line' },
    { id: 'talk', label: 'A talk' },
  ],
};
const item: Item = { id: 'rota', text: 'A rota', key: { way: 'line' }, then: { talk: 'It is late.' } };

test.each<[string, string[], string[]]>([
  ['nothing', messages(matchFaults('m', [field], [item], undefined)), []],
  [
    'a consequence of no option',
    messages(matchFaults('m', [field], [{ ...item, then: { talks: '' } }], undefined)),
    ["an option in 'then' is 'talks', expected one of line, talk. Did you mean 'talk'?"],
  ],
  [
    'bars of no field',
    messages(matchFaults('m', [field], [item], { by: 'way', field: 'ways', option: 'line', label: '' })),
    [
      "'field' of the bars is 'ways', expected one of way. Did you mean 'way'?",
      "'option' of the bars is 'line', and there is nothing that it could name.",
    ],
  ],
  [
    'a pointer out of range',
    messages(pointerFaults('p', [{ id: 'may', when: 'May', text: 'x', key: 6, knew: '', later: '' }])),
    ["the key of 'may' is 6, expected 1 to 5"],
  ],
  ['nothing to write', messages(writeFaults('w', [])), ['no parts to write']],
])('%s is told', (_, found, expected) => expect(found).toEqual(expected));

const composition = {
  groups: [
    {
      id: 'scope',
      label: 'Scope',
      choose: 'one' as const,
      options: [
        { id: 'small', label: 'Small', cost: 3 },
        { id: 'large', label: 'Large' },
      ],
    },
  ],
  budget: { limit: 5, unit: 'days' },
  says: [],
  ends: [{ title: 'Done', text: '' }],
  model: { chosen: ['small'], text: '' },
};

test.each<[string, object, string[]]>([
  ['nothing', {}, []],
  [
    'an unknown id in a condition',
    { says: [{ at: 'now', after: [['small', 'lage']], text: '' }] },
    ["an id in 'after' of sentence 1 of 'says' is 'lage', expected one of small, large. Did you mean 'large'?"],
  ],
  [
    'a last end with a condition',
    { ends: [{ after: ['small'], title: 'Done', text: '' }] },
    ['the last of the ends has a condition; one without must stand last'],
  ],
  [
    'an end that hides others',
    {
      ends: [
        { title: 'Done', text: '' },
        { title: 'Never', text: '' },
      ],
    },
    ['end 1 has no condition, so none after it is ever told'],
  ],
  ['a model over the limit', { budget: { limit: 2, unit: 'days' } }, ['the model costs 3, the limit is 2']],
  [
    'a model with an unknown option',
    { model: { chosen: ['small', 'tiny'], text: '' } },
    ["an option in 'model' is 'tiny', expected one of small, large. Did you mean 'small'?"],
  ],
  [
    'an unfinished model',
    { model: { chosen: [], text: '' } },
    ["the model chooses 0 in 'scope', which a learner may not"],
  ],
  [
    'a meter that is not there',
    { says: [{ at: 'end', text: '', moves: { calm: 1 } }] },
    ["a meter in 'moves' is 'calm', and there is nothing that it could name."],
  ],
])('%s in a composition', (_, change, expected) =>
  expect(messages(composeFaults('c', { ...composition, ...change }))).toEqual(expected),
);

const turn = (id: string, next?: string) => ({
  id,
  said: 'x',
  options: [{ id: `${id}-yes`, text: 'yes', reply: 'well', ...(next !== undefined && { next }) }],
});
const ends = [{ title: 'Over', text: '' }];

test('a talk leads on to turns that come later', () => {
  expect(talkFaults('t', { turns: [turn('one', 'end'), turn('two')], ends })).toEqual([]);
  expect(messages(talkFaults('t', { turns: [turn('one'), turn('two', 'one')], ends }))).toEqual([
    "'next' of 'two-yes' is 'one', expected one of end. Did you mean 'end'?",
  ]);
});

test('five maps are five', () => {
  const map = (id: string) => ({ id, name: 'x', objection: 'x' });
  const holders = [{ id: 'first', text: 'x', map: 'sam' }];
  expect(messages(mapsFaults('m', { maps: [map('same')], holders }, ['same', 'ends']))).toEqual([
    "the map 'ends' is missing; all five are needed",
    "the map of 'first' is 'sam', expected one of same. Did you mean 'same'?",
  ]);
});

test('a team has an order of sizes, and something shown for each try', () => {
  const data = { people: { from: 9, to: 40, start: 6 }, structures: [], tries: ['x'], shows: [] };
  expect(messages(howManyFaults('h', data))).toEqual([
    'people go from 9 over 6 to 40, expected an order between 2 and 60',
    '1 tries and 0 shows, expected one for each',
  ]);
});
