import { expect, test } from 'vitest';
import { callSummary } from '../../src/words/en/exercise-call.ts';
import { compose } from '../../src/words/en/exercise-compose.ts';
import { boardSummary, guessSummary, linesSummary } from '../../src/words/en/exercise.ts';

const one = (same: number, of: number) => [{ label: 'Pole', same, of }];

test.each([
  [boardSummary({ same: 14, of: 14 }, 14, 0, one(14, 14)), 'All 14 as in the key.'],
  [boardSummary({ same: 11, of: 14 }, 14, 0, one(11, 14)), 'Eleven of 14 as in the key.'],
  [boardSummary({ same: 0, of: 3 }, 2, 1, one(0, 3)), 'None of three as in the key. One is still open.'],
  [
    boardSummary({ same: 1, of: 3 }, 2, 1, one(1, 3), 'One was one step off.'),
    'One of three as in the key. One was one step off. One is still open.',
  ],
  [boardSummary({ same: 0, of: 3 }, 0, 3, one(0, 3)), 'Nothing was chosen yet. Here is the key, with its reasons.'],
  [
    boardSummary({ same: 1, of: 2 }, 4, 0, [
      { label: 'Kind of work', same: 2, of: 2 },
      { label: 'Craft', same: 1, of: 2 },
      { label: 'Filled in', same: 0, of: 0 },
    ]),
    'One of two as in the key. Kind of work: two of two; craft: one of two.',
  ],
])('a board comes to %j', (summary, sentence) => expect(summary).toBe(sentence));

test.each([
  [linesSummary(0, 4, 0), 'Nothing was marked yet. The key has four lines.'],
  [linesSummary(4, 0, 0), 'You marked all four lines of the key.'],
  [
    linesSummary(2, 2, 1),
    'You marked two of the four lines in the key. One more is marked; see what the key says about it.',
  ],
])('marked lines come to %j', (summary, sentence) => expect(summary).toBe(sentence));

test.each([
  [guessSummary(0, 0, 3), 'You have not guessed about both yet. Here is what they have in common.'],
  [guessSummary(0, 3, 3), 'You made the same guesses about both. The words moved nothing here.'],
  [guessSummary(3, 3, 3), 'You guessed differently about the two on all three counts.'],
  [guessSummary(1, 3, 3), 'You guessed differently about the two on one of three counts.'],
  [guessSummary(1, 2, 3), 'You guessed about both on two counts, and differently on one.'],
])('guesses come to %j', (summary, sentence) => expect(summary).toBe(sentence));

test.each([
  [compose.cost(1, 'hours'), '1 hour'],
  [compose.cost(2, 'hours'), '2 hours'],
  [compose.budget(1, 20, 'h'), '1 of 20 h'],
  [compose.some(3, 3), 'Choose three.'],
  [compose.some(2, 4), 'Choose two to four.'],
  [compose.some(undefined, 5), 'Choose up to five.'],
  [compose.when(['‘a’', '‘b’'], ['‘c’']), 'With ‘a’ and ‘b’, without ‘c’'],
  [compose.when([], ['‘c’']), 'Without ‘c’'],
])('a composition says %j', (said, sentence) => expect(said).toBe(sentence));

test.each([
  [callSummary(0, 12, 0, 0, 0), ''],
  [
    callSummary(1, 12, 0, 1, 1),
    'Of the one that you have read, you began with our call in none and ended with it in one. What decides it you saw in one.',
  ],
  [
    callSummary(4, 4, 2, 3, 4),
    'Of all four, you began with our call in two and ended with it in three. What decides it you saw in all.',
  ],
])('calls come to %j', (said, sentence) => expect(said).toBe(sentence));
