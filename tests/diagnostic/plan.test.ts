import { describe, expect, it } from 'vitest';
import { planCalendar } from '../../src/islands/plan/export.ts';
import { isDue, partsOf, reviewDay, type Plan } from '../../src/progress/plan.ts';
import type { Note } from '../../src/progress/entries.ts';
import { fold } from '../../src/progress/fold.ts';
import { lastIntention } from '../../src/progress/intention.ts';
import { planLater as words } from '../../src/words/en/plan-later.ts';

const empty: Plan = {
  ...{ when: '', what: '', who: '', day: '', review: '', uid: 'u', followUp: undefined, followUpNote: '' },
};
const whole: Plan = { ...empty, when: 'it is said', what: 'ask', who: 'Ines', day: '2026-11-30' };

it('a plan has four parts, and a day that does not exist is none', () => {
  expect(partsOf(whole)).toEqual({ when: true, what: true, who: true, day: true });
  expect(partsOf({ ...empty, when: ' ', day: '2026-02-30' })).toEqual({
    when: false,
    what: false,
    who: false,
    day: false,
  });
});

describe('what became of it', () => {
  it.each([
    [whole, '2026-12-29', false],
    [whole, '2026-12-30', true],
    [{ ...whole, review: '2026-12-04' }, '2026-12-04', true],
    [{ ...whole, followUp: 'mostly' as const }, '2027-01-01', false],
    [{ ...whole, what: '' }, '2027-01-01', false],
    [{ ...whole, day: '' }, '2027-01-01', false],
  ])('%j on %s is asked: %s', (plan, today, due) => expect(isDue(plan, today)).toBe(due));
});

describe('the sentence of looking back begins a plan', () => {
  const written = (...sentences: string[]) =>
    fold(
      sentences.map((value, at): Note => {
        return {
          format: 1,
          kind: 'note',
          about: `run/r${at}`,
          name: 'if-then',
          value,
          clock: at,
          writer: 'w',
          at: -at,
        };
      }),
    );
  it.each([
    [
      'If I next see or hear something like ‘no, sorry’, then I will ask who knows.',
      'something like ‘no, sorry’',
      'ask who knows',
    ],
    ['If I next see or hear something like ‘as always’, then I will ask why.', 'something like ‘as always’', 'ask why'],
    ['When Ines sighs, I’ll first stop talking', 'Ines sighs', 'stop talking'],
    ['if it gets loud, then wait.', 'it gets loud', 'wait'],
    ['If so, so be it.', '', 'If so, so be it.'],
    ['Ask before I answer.', '', 'Ask before I answer.'],
  ])('%s', (sentence, when, what) => {
    const found = lastIntention(written('If it is old, I will not be it.', sentence))!;
    expect(found).toEqual({ sentence, when, what });
  });
  it('unfinished, empty or not written it does not', () => {
    for (const sentence of ['If I next see or hear something like ‘as always’, then I will ', ' '])
      expect(lastIntention(written(sentence))).toBeUndefined();
    expect(lastIntention(written())).toBeUndefined();
  });
});

it('the calendar gets the first time and the review', () => {
  const file = planCalendar(whole, 'https://x.test/plan/', new Date(0)).replaceAll('\r\n ', '');
  expect(reviewDay(whole)).toBe('2026-12-30');
  expect(file.match(/^DTSTART.*$/gm)).toEqual(['DTSTART;VALUE=DATE:20261130', 'DTSTART;VALUE=DATE:20261230']);
  expect(file.match(/^UID:.*$/gm)).toEqual(['UID:u', 'UID:review-u']);
  expect(file).toContain('SUMMARY:Both Hands: When it is said\\, I will first ask');
});

it.each([
  ['it is said', 'ask', 'When it is said, I will first ask'],
  ['When it is said,', 'I will first ask', 'When it is said, I will first ask'],
  ['', 'On Monday I will give the reason', 'On Monday I will give the reason'],
])('%j and %j make a sentence', (when, what, sentence) => expect(words.sentence(when, what)).toBe(sentence));
