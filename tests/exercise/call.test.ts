import { expect, test } from 'vitest';
import { callFaults } from '../../src/components/lesson/call-faults.ts';
import { piecesOf, readCall } from '../../src/islands/exercise/call.ts';
import type { CallItem } from '../../src/islands/exercise/types.ts';

const item: CallItem = {
  id: 'ferry',
  text: 'The ferry is late and nobody knows why. The rota hangs by the door. Two skippers want different things.',
  calls: 'leadership',
  cues: [
    { quote: 'nobody knows why', because: 'No answer is known.' },
    { quote: 'want different things', because: 'The aim is open.' },
  ],
  decoys: [{ quote: 'The rota hangs', because: 'It is there.' }],
  why: 'An aim is missing.',
};
const read = (answers: Record<string, string>) => readCall(item, new Map(Object.entries(answers)));

test('what was seen is read apart from the call', () => {
  expect(read({ first: 'management', second: 'leadership', 'cue-1': 'on' })).toMatchObject({
    isRight: true,
    wasRight: false,
    reading: 'seen',
  });
  expect(read({ first: 'leadership', second: 'management', 'cue-1': 'on', 'cue-2': 'on' })).toMatchObject({
    isRight: false,
    wasRight: true,
    reading: 'seen',
  });
  expect(read({ first: 'leadership', 'decoy-1': 'on', 'cue-1': 'on' })).toMatchObject({
    isRight: true,
    reading: 'partly',
  });
  // Who taps everything has told nothing apart.
  expect(read({ first: 'leadership', 'decoy-1': 'on', 'cue-1': 'on', 'cue-2': 'on' })).toMatchObject({
    reading: 'partly',
  });
  expect(read({ first: 'leadership' })).toMatchObject({ reading: 'none', found: [], taken: [] });
});

test('a text is cut at its phrases, in its own order', () => {
  expect(piecesOf(item)).toEqual([
    { text: 'The ferry is late and ' },
    { text: 'nobody knows why', name: 'cue-1' },
    { text: '. ' },
    { text: 'The rota hangs', name: 'decoy-1' },
    { text: ' by the door. Two skippers ' },
    { text: 'want different things', name: 'cue-2' },
    { text: '.' },
  ]);
});

const faults = (change: Partial<CallItem>) =>
  callFaults('calls', [{ ...item, ...change }]).map(({ message }) => message);
const cue = (quote: string) => [{ quote, because: '' }];

test.each<[string, Partial<CallItem>, string[]]>([
  ['nothing', {}, []],
  [
    'another call',
    { calls: 'lead' as 'both' },
    ["the call of 'ferry' is 'lead', expected one of leadership, management, both, wait. Did you mean 'both'?"],
  ],
  [
    'a quote that is not there',
    { cues: cue('nobody knew why') },
    ["the text does not contain 'nobody knew why'. Did you mean 'nobody knows why'?"],
  ],
  [
    'a quote that stands there twice',
    { cues: cue('The') },
    ["'The' stands in the text more than once; quote more words"],
  ],
  ['quotes that overlap', { cues: cue('rota hangs by') }, ["'The rota hangs' and 'rota hangs by' overlap in the text"]],
  ['no cue', { cues: [] }, ["'ferry' has no cue"]],
])('%s in a call', (_, change, expected) => expect(faults(change)).toEqual(expected));
