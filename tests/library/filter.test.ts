import { expect, it, test } from 'vitest';
import {
  countWith,
  fits,
  questions,
  sameWanted,
  searchWith,
  wantedIn,
  type Card,
  type Question,
} from '../../src/islands/library/filter.ts';
import { filter as words } from '../../src/words/en/library.ts';

const answers = Object.fromEntries(
  questions.map((question) => [question, Object.keys(words.questions[question].answers)]),
) as Record<Question, string[]>;

const card = (change: Partial<Card> = {}): Card => ({
  family: 'crisis',
  level: 'introductory',
  setting: 'charity',
  minutes: 'short',
  team: 'none',
  ...change,
});
const three = [card(), card({ family: 'scaling', team: 'team' }), card({ family: 'innovation', setting: 'health' })];

test('nothing asked fits everything', () => expect(three.filter((each) => fits(each, {}))).toHaveLength(3));

test('every question that is asked counts', () => {
  expect(three.filter((each) => fits(each, { team: 'none' }))).toHaveLength(2);
  expect(three.filter((each) => fits(each, { team: 'none', family: 'innovation' }))).toEqual([three[2]]);
  expect(three.filter((each) => fits(each, { team: 'team', family: 'crisis' }))).toEqual([]);
});

test('the number of an answer is what is left beside the other answers', () => {
  const wanted = { team: 'none', family: 'crisis' } as const;
  expect(countWith(three, wanted, 'family', 'innovation')).toBe(1);
  expect(countWith(three, wanted, 'family', 'scaling')).toBe(0);
  expect(countWith(three, wanted, 'team', 'team')).toBe(0);
  expect(countWith(three, wanted, 'family')).toBe(2);
});

test('what is wanted is written in the address and read from it', () => {
  for (const wanted of [{}, { team: 'whole' }, { family: 'crisis', level: 'advanced', setting: 'start-up' }]) {
    expect(wantedIn(searchWith('', wanted), answers)).toEqual(wanted);
  }
  expect(searchWith('', {})).toBe('');
  expect(searchWith('?team=none', {})).toBe('');
});

test('what else stands in the address stays', () => {
  expect(searchWith('?theme=dark&team=none', { family: 'crisis' })).toBe('?theme=dark&family=crisis');
});

it.each(['?family=comedy', '?family=', '?__proto__=x', '?team=none%00', '?%E0%A4%A', '?constructor=crisis'])(
  'an address that asks for what there is not asks for nothing: %s',
  (search) => expect(wantedIn(search, answers)).toEqual({}),
);

test('the same wanted is the same in any order', () => {
  expect(sameWanted({ team: 'none', family: 'crisis' }, { family: 'crisis', team: 'none' })).toBe(true);
  expect(sameWanted({ team: 'none' }, {})).toBe(false);
});
