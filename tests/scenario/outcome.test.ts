import { describe, expect, it } from 'vitest';
import { replay } from '../../src/scenario/engine.ts';
import { fitOf, handsNotNeeded, missingHands, valueOf, bestChoices } from '../../src/scenario/judge.ts';
import { gaugesOf, outcomeOf, surestMiss } from '../../src/scenario/outcome.ts';
import type { Call, Mode } from '../../src/scenario/types.ts';
import { bridge, choice, decision, delayed, ending, gauge, scenario, variant } from '../fixtures/scenarios.ts';

const modes = { L: 'leadership', M: 'management', I: 'both', N: 'neither' } as const;
const fits = { F: 'called-for', P: 'partly', X: 'not-now' } as const;
const hands = (letters: string) => [...letters].map((letter) => modes[letter as 'L' | 'M']);

/**
 * Every call with everything that may also work, and what each mode then is (curriculum 2.3): F called for, P partly,
 * X not now; after `-` the hands missing, after `+` those not needed. The columns are L, M, I, N.
 */
const table: [calls: 'L' | 'M' | 'I', also: string, row: string][] = [
  ['L', '', 'F      X-L+M   X+M   X-L'],
  ['L', 'M', 'F      P-L     X     X-L'],
  ['L', 'I', 'F      X-L     P     X-L'],
  ['L', 'MI', 'F      P-L     P     X-L'],
  ['M', '', 'X-M+L  F       X+L   X-M'],
  ['M', 'L', 'P-M    F       X     X-M'],
  ['M', 'I', 'X-M    F       P     X-M'],
  ['M', 'LI', 'P-M    F       P     X-M'],
  ['I', '', 'X-M    X-L     F     X-LM'],
  ['I', 'L', 'P-M    X-L     F     X-LM'],
  ['I', 'M', 'X-M    P-L     F     X-LM'],
  ['I', 'LM', 'P-M    P-L     F     X-LM'],
];

describe('a moment that calls for', () => {
  const cells = table.flatMap(([calls, also, row]) =>
    row.split(/\s+/).map((cell, at) => ({ calls, also, mode: 'LMIN'[at] as keyof typeof modes, cell })),
  );
  it.each(cells)('$calls (also: $also) reads $mode as $cell', ({ calls, also, mode, cell }) => {
    const moment = decision('one', {
      choices: [],
      calls: modes[calls] as Call,
      also: [...also].map((letter) => modes[letter as 'L']),
    });
    const [, fit, missing = '', notNeeded = ''] = /^([FPX])(?:-([LM]+))?(?:\+([LM]+))?$/.exec(cell)!;
    expect(fitOf(moment, modes[mode])).toBe(fits[fit as keyof typeof fits]);
    expect(missingHands(moment, modes[mode])).toEqual(hands(missing));
    expect(handsNotNeeded(moment, modes[mode])).toEqual(hands(notNeeded));
  });

  it('anything never takes neither for partly', () => {
    const moment = decision('one', { choices: [], calls: 'both', also: ['neither'] });
    expect(fitOf(moment, 'neither')).toBe('not-now');
  });
});

describe('the value of a move', () => {
  const moment = decision('one', {
    calls: 'both',
    also: ['management'],
    choices: [
      choice('a', { mode: 'both', craft: 'clumsy' }),
      choice('b', { mode: 'management', craft: 'skilled' }),
      choice('c', { mode: 'leadership', craft: 'skilled' }),
      choice('d', { mode: 'neither', craft: undefined }),
      choice('e', { mode: 'both', craft: 'fair' }),
    ],
  });
  it('follows the table of the curriculum', () => {
    expect(moment.choices.map((each) => valueOf(moment, each))).toEqual([1, 3, 1, 0, 3]);
  });

  it('may be equal for several best moves', () => {
    expect(bestChoices(moment).map(({ id }) => id)).toEqual(['b', 'e']);
  });
});

describe('gauges', () => {
  const story = scenario(
    [
      decision('one', {
        choices: [choice('a', { gauges: { trust: 30, time: -40 } }), choice('b', { gauges: { trust: -70 } })],
        next: 'night',
      }),
      bridge('night', 'two'),
      decision('two', { choices: [choice('c', { gauges: { trust: -30 } }), choice('d')], next: 'over' }),
      ending('over'),
    ],
    {
      gauges: [gauge('trust', 80), gauge('time', 30)],
      delayed: [
        delayed({ at: 'night', text: 'Late.', gauges: { time: 5 }, after: ['b'] }),
        delayed({ at: 'two', when: 'after', text: 'Word spreads.', gauges: { trust: 1 }, after: ['d'] }),
        delayed({ at: 'end', when: 'after', text: 'Last.', gauges: { trust: 2 } }),
      ],
    },
  );
  const values = (...path: string[]) => gaugesOf(replay(story, path)).map(({ value }) => value);

  it('start where the scenario says', () => expect(values()).toEqual([80, 30]));
  it('are clamped at every change', () => {
    expect(values('a')).toEqual([100, 0]);
    expect(values('a', 'c')).toEqual([72, 0]);
    expect(values('b')).toEqual([10, 35]);
    expect(values('b', 'c')).toEqual([2, 35]);
  });
  it('move with what is told later', () => expect(values('a', 'd')).toEqual([100, 0]));
  it('move before the next choice only by what was told', () => expect(values('b', 'd')).toEqual([13, 35]));
});

describe('the outcome of a run', () => {
  const story = scenario(
    [
      decision('one', {
        calls: 'leadership',
        choices: [choice('a', { mode: 'leadership' }), choice('b')],
        next: 'two',
      }),
      decision('two', {
        calls: 'both',
        also: ['management'],
        time: 'noon',
        variants: [variant({ after: ['b'], time: 'dusk', why: 'It got late.' })],
        choices: [choice('c'), choice('d', { mode: 'neither', craft: undefined })],
        next: 'over',
      }),
      ending('over'),
    ],
    {
      delayed: [
        delayed({ at: 'two', text: 'He is back.', after: ['a'] }),
        delayed({ at: 'end', text: 'It leaks.', unless: ['a'] }),
        delayed({ at: 'end', text: 'Both count.', after: [['a', 'b'], 'c'] }),
      ],
    },
  );
  const outcome = (...path: string[]) => outcomeOf(replay(story, path));
  const causes = (...path: string[]) =>
    outcome(...path).consequences.map(({ event, causes }) => [event.text, causes.map(({ id }) => id)]);

  it('reads every move', () => {
    const { moves } = outcome('b', 'c');
    expect(moves.map(({ number, decision, choice, fit }) => [number, decision.id, choice.id, fit])).toEqual([
      [1, 'one', 'b', 'not-now'],
      [2, 'two', 'c', 'partly'],
    ]);
    expect(moves[0]).toMatchObject({ missing: ['leadership'], notNeeded: ['management'], why: 'Why one.' });
    expect(moves[1]).toMatchObject({ missing: ['leadership'], notNeeded: [], why: 'It got late.', time: 'dusk' });
  });

  it('links each move to its states', () => {
    const { moves } = outcome('a', 'd');
    expect(moves[1]!.before).toBe(moves[0]!.after);
    expect(moves.map(({ after }) => after.scene.id)).toEqual(['two', 'over']);
  });

  it('counts by fit', () => {
    expect(outcome('a', 'c')).toMatchObject({ calledFor: 1, partly: 1, notNow: 0 });
    expect(outcome('b', 'd')).toMatchObject({ calledFor: 0, partly: 0, notNow: 2 });
    expect(outcome()).toMatchObject({ moves: [], calledFor: 0, partly: 0, notNow: 0 });
  });

  it('names the ending when there is one', () => {
    expect(outcome('a', 'c').ending?.id).toBe('over');
    expect(outcome('a').ending).toBeUndefined();
  });

  it('names what caused an event, by after and by unless', () => {
    expect(causes('a', 'd')).toEqual([['He is back.', ['a']]]);
    expect(causes('b', 'd')).toEqual([['It leaks.', ['b']]]);
    expect(causes('b', 'c')).toEqual([
      ['It leaks.', ['b']],
      ['Both count.', ['b', 'c']],
    ]);
  });

  it('says of each move what it led to', () => {
    const led = outcome('a', 'c').moves.map((move) => move.led.map(({ event }) => event.text));
    expect(led).toEqual([['He is back.', 'Both count.'], ['Both count.']]);
  });
});

describe('the surest miss', () => {
  const modes: Mode[] = ['leadership', 'management', 'both'];
  /** Four decisions by what they call for; each has a choice of every mode, named by its first letter. */
  const moves = (calls: string, path: string) => {
    const ids = [...calls];
    const story = scenario([
      ...ids.map((call, at) =>
        decision(`d${at}`, {
          calls: modes.find((mode) => mode.startsWith(call)) as Call,
          also: call === 'b' ? ['leadership'] : [],
          choices: modes.map((mode) => choice(`${mode[0]}${at}`, { mode })),
          next: at === ids.length - 1 ? 'over' : `d${at + 1}`,
        }),
      ),
      ending('over'),
    ]);
    return outcomeOf(
      replay(
        story,
        [...path].map((letter, at) => `${letter}${at}`),
      ),
    ).moves;
  };
  const cases: [name: string, calls: string, path: string, sure: string[], found: string | undefined][] = [
    ['is a miss marked sure', 'lmlm', 'mlml', ['d2'], 'd2'],
    ['is the first of those marked sure', 'lmlm', 'mlml', ['d3', 'd1'], 'd1'],
    ['is the first miss, if none was sure', 'lmlm', 'lmml', [], 'd2'],
    ['does not count sure where nothing was missed', 'lmlm', 'lmml', ['d0'], 'd2'],
    ['is the first that was partly', 'lbbm', 'lllm', ['d2'], 'd1'],
    ['comes before a partly that stands earlier', 'blm', 'lmm', [], 'd1'],
    ['is the last that called for both, if nothing was missed', 'bmbl', 'bmbl', [], 'd2'],
    ['is nothing where nothing was missed or asked for both', 'lm', 'lm', [], undefined],
  ];
  it.each(cases)('%s', (_, calls, path, sure, found) => {
    expect(surestMiss(moves(calls, path), new Set(sure))?.decision.id).toBe(found);
  });
});
