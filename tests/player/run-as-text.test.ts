import { describe, expect, it } from 'vitest';
import { scoreNotes } from '../../src/islands/player/notes.ts';
import { runAsText, summaryOf } from '../../src/islands/player/run-as-text.ts';
import type { Marks } from '../../src/progress/kept-run.ts';
import { replay } from '../../src/scenario/engine.ts';
import { outcomeOf } from '../../src/scenario/outcome.ts';
import { lookingBack } from '../../src/words/en/looking-back.ts';
import { bridge, choice, decision, ending, scenario } from '../fixtures/scenarios.ts';

const moves = (name: string) => [
  choice(`${name}-l`, { mode: 'leadership', craft: 'skilled' }),
  choice(`${name}-m`),
  choice(`${name}-i`, { mode: 'both', craft: 'clumsy' }),
  choice(`${name}-n`, { mode: 'neither', craft: undefined }),
];
const story = scenario(
  [
    decision('one', { calls: 'leadership', choices: moves('one'), next: 'dusk', time: 'Friday, 17:20' }),
    bridge('dusk', 'two'),
    decision('two', { calls: 'both', also: ['management'], choices: moves('two'), next: 'three', part: 'late' }),
    decision('three', { calls: 'management', choices: moves('three'), next: 'over', part: 'late' }),
    ending('over', { title: 'A good page' }),
  ],
  {
    title: 'Tiny',
    parts: [
      { id: 'one', title: 'Early' },
      { id: 'late', title: 'Late' },
    ],
    hinges: [{ scene: 'one', line: 'Here it turned.' }],
  },
);
const outcome = (...letters: string[]) => {
  const ids = ['one', 'two', 'three'].slice(0, letters.length);
  return outcomeOf(
    replay(
      story,
      ids.map((id, at) => `${id}-${letters[at]}`),
    ),
  );
};

describe('the summary', () => {
  it.each([
    [
      ['m', 'm', 'l'],
      [
        'None of three moves were what the moment asked for; one more could also work.',
        'Leading was missing twice, in ‘At one’ and ‘At two’.',
        'Managing was missing once, in ‘At three’.',
        'Leading was not needed once, in ‘At three’.',
        'Managing was not needed once, in ‘At one’.',
      ],
    ],
    [
      ['l', 'i', 'm'],
      ['Three of three moves were what the moment asked for.', 'No hand was missing and none was too much.'],
    ],
    [
      ['l', 'm', 'n'],
      [
        'One of three moves was what the moment asked for; one more could also work.',
        'Leading was missing once, in ‘At two’.',
        'Managing was missing once, in ‘At three’.',
      ],
    ],
  ])('of %j counts in words', (letters, sentences) => {
    expect(summaryOf(outcome(...letters))).toEqual(sentences);
  });

  it('counts beyond words in figures', () => {
    expect(lookingBack.counted(13, 0, 24)).toBe('13 of 24 moves were what the moment asked for.');
    expect(lookingBack.missing('leadership', ['a', 'b', 'c'])).toBe(
      'Leading was missing three times, in ‘a’, ‘b’ and ‘c’.',
    );
  });
});

describe('the run as text', () => {
  it('holds every move with its verdict, and what was marked', () => {
    const record = {
      marks: new Map<string, Marks>([
        ['one', { phrases: ['a phrase'] }],
        ['three', { differently: 'I would wait.' }],
      ]),
      ifThen: 'If it rains, then I speak.',
    };
    expect(runAsText(outcome('m', 'i', 'n'), record)).toBe(
      [
        'Tiny. Ending: A good page',
        'One of three moves was what the moment asked for.',
        'Leading was missing once, in ‘At one’.',
        'Managing was missing once, in ‘At three’.',
        'Managing was not needed once, in ‘At one’.',
        '',
        '1. At one',
        '   B: Do one-m.',
        '   The moment asked for leading. You managed, well enough; leading was missing, and the managing was not needed.',
        '   You tapped: ‘a phrase’',
        '2. At two',
        '   C: Do two-i.',
        '   The moment asked for both hands. You did both: the right kind of work, roughly done.',
        '3. At three',
        '   D: Do three-n.',
        '   The moment asked for managing. Nothing was led or managed.',
        '   You read it differently: I would wait.',
        '',
        'One sentence for next week: If it rains, then I speak.',
        '',
      ].join('\n'),
    );
  });
});

describe('the notes of the score', () => {
  const notes = (judged: boolean, ...letters: string[]) => {
    const found = outcome(...letters);
    return scoreNotes(
      found,
      found.moves.at(-1)!.after,
      () => judged,
      (number) => `ahead ${number}`,
    );
  };

  it('say what was played, and what was asked where it was read', () => {
    expect(notes(true, 'm')[0]).toEqual({
      id: 'one',
      label: 'At one',
      played: 'management',
      asked: 'leadership',
      missing: ['leadership'],
      notNeeded: ['management'],
      part: 'Early',
      href: '#one',
      hinge: true,
      time: '17:20',
    });
    expect(notes(false, 'm')[0]).toMatchObject({ played: 'management', missing: [], notNeeded: [], hinge: false });
    expect(notes(false, 'm')[0]).not.toHaveProperty('asked');
  });

  it('keep what is ahead to numbers and parts', () => {
    expect(notes(false, 'm').slice(1)).toEqual([
      { id: '2', label: 'ahead 2', missing: [], notNeeded: [], part: 'Late' },
      { id: '3', label: 'ahead 3', missing: [], notNeeded: [], part: 'Late' },
    ]);
    expect(notes(true, 'l', 'm', 'n')).toHaveLength(3);
  });
});
