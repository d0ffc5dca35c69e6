import { expect, test } from 'vitest';
import { boardFaults, faultReport, guessFaults, linesFaults } from '../../src/components/lesson/faults.ts';
import type { Field, Item } from '../../src/islands/exercise/types.ts';

const fields: Field[] = [
  {
    id: 'mode',
    label: 'Kind of work',
    control: 'radio',
    options: [
      { id: 'both', label: 'both' },
      { id: 'neither', label: 'neither' },
    ],
  },
];
const item = (change: Partial<Item> = {}): Item => ({ id: 'sign', text: 'A sign', key: { mode: 'both' }, ...change });
const messages = (...items: Item[]) => boardFaults('lift', fields, items).map(({ message }) => message);

test.each<[string, Item[], string[]]>([
  ['nothing', [item()], []],
  [
    'a key that names no option',
    [item({ key: { mode: 'bth' } })],
    ["the key of 'mode' is 'bth', expected one of both, neither. Did you mean 'both'?"],
  ],
  ['no key', [item({ key: {} })], ["the key of 'mode' is 'undefined', expected one of both, neither."]],
  [
    'a reason for no field',
    [item({ whys: { craft: 'Well' } })],
    ["a name in 'given' or 'whys' is 'craft', expected one of mode. Did you mean 'mode'?"],
  ],
  ['one id twice', [item(), item()], ["a second item has the id 'sign'"]],
  ['an id that is no word', [item({ id: 'A sign' })], ["item 1 has the id 'A sign', expected words joined by hyphens"]],
  ['no text', [item({ text: '' })], ["the item 'sign' has no text"]],
])('%s in a board', (_, items, expected) => expect(messages(...items)).toEqual(expected));

test('a text without a line to find is refused', () => {
  expect(linesFaults('mark', [{ id: 'a', text: 'Hello' }])).toEqual([
    { at: ['mark'], message: 'no line has isKey: true' },
  ]);
});

test('guesses are about two texts', () => {
  expect(guessFaults('adverts', [])).toEqual([{ at: ['adverts'], message: '0 cases, expected two' }]);
});

test('a fault is reported with its file and line', () => {
  const source = ['<Switches', '  id="lift"', '  acts={[', "    { id: 'bell' },", "    { id: 'sign' },", '  ]}'].join(
    '\n',
  );
  expect(faultReport('index.mdx', source, [{ at: ['lift', 'sign'], message: 'no text' }])).toBe('index.mdx:5: no text');
});

test('a fault in a file of sets is reported with its line, too', () => {
  const source = ['items:', '  - id: ferry-two', '    text: x', '  - id: ferry'].join('\n');
  expect(faultReport('calls.yaml', source, [{ at: ['four-calls', 'ferry'], message: 'no cue' }])).toBe(
    'calls.yaml:4: no cue',
  );
});

test('a wrong name without an id of its own is reported where it stands', () => {
  const source = ['  id="trial"', '  ends={[', "    { after: ['smal'], title: 'x' },", '  ]}'].join('\n');
  expect(faultReport('index.mdx', source, [{ at: ['trial', 'smal'], message: 'unknown' }])).toBe(
    'index.mdx:3: unknown',
  );
});
