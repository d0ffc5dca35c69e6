import { describe, expect, it } from 'vitest';
import { replay } from '../../src/scenario/engine.ts';
import { view } from '../../src/scenario/view.ts';
import type { Scenario, Variant } from '../../src/scenario/types.ts';
import { bridge, choice, decision, delayed, ending, scenario, variant } from '../fixtures/scenarios.ts';

const seen = (story: Scenario, ...path: string[]) => view(replay(story, path));
const texts = (told: { text: string }[]) => told.map(({ text }) => text);

describe('what is on screen', () => {
  const story = scenario([
    decision('one', { choices: [choice('a'), choice('b')], next: 'two', time: '08:00' }),
    decision('two', { choices: [choice('c')], next: 'over' }),
    ending('over'),
  ]);

  it('is the scene, its choices and its number', () => {
    expect(seen(story)).toMatchObject({ text: 'Scene one.', time: '08:00', why: 'Why one.', number: 1, of: 2 });
    expect(seen(story).choices.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(seen(story, 'a')).toMatchObject({ text: 'Scene two.', number: 2, of: 2 });
  });

  it('tells what followed from the last choice', () => {
    expect(seen(story).story).toEqual([]);
    expect(seen(story, 'b').story).toEqual([{ kind: 'consequence', text: 'Done b.' }]);
  });

  it('has no choices at the ending', () => {
    expect(seen(story, 'a', 'c')).toMatchObject({ text: 'Ending over.', choices: [], number: 2, of: 2 });
    expect(seen(story, 'a', 'c').why).toBeUndefined();
  });
});

describe('a variant', () => {
  const withVariants = (...variants: Variant[]) =>
    scenario([
      decision('one', { choices: [choice('a'), choice('b')], next: 'two' }),
      decision('two', { choices: [choice('c')], next: 'over', time: 'noon', variants }),
      ending('over'),
    ]);
  const cases: [name: string, variants: Variant[], a: string, b: string][] = [
    ['is added after', [variant({ after: ['a'], text: 'New.' })], 'Scene two. New.', 'Scene two.'],
    ['is added before', [variant({ where: 'before', after: ['a'], text: 'New.' })], 'New. Scene two.', 'Scene two.'],
    ['stands instead', [variant({ where: 'instead', after: ['a'], text: 'New.' })], 'New.', 'Scene two.'],
    ['stands unless', [variant({ unless: ['a'], text: 'New.' })], 'Scene two.', 'Scene two. New.'],
    [
      'stands instead, the first that holds',
      [
        variant({ where: 'instead', after: ['b'], text: 'For b.' }),
        variant({ where: 'instead', after: [['a', 'b']], text: 'For either.' }),
        variant({ where: 'instead', after: ['a'], text: 'For a.' }),
      ],
      'For either.',
      'For b.',
    ],
    [
      'is added in file order',
      [
        variant({ where: 'before', text: '1', after: ['a'] }),
        variant({ where: 'after', text: '4', after: ['a'] }),
        variant({ where: 'before', text: '2', after: ['a'] }),
        variant({ where: 'after', text: '5', after: ['a'] }),
        variant({ where: 'instead', text: '3', after: ['a'] }),
      ],
      '1 2 3 4 5',
      'Scene two.',
    ],
  ];
  it.each(cases)('%s', (_, variants, a, b) => {
    expect(seen(withVariants(...variants), 'a').text).toBe(a);
    expect(seen(withVariants(...variants), 'b').text).toBe(b);
  });

  it('changes time and why alone, the first that states it', () => {
    const story = withVariants(
      variant({ after: ['a'], time: 'dusk' }),
      variant({ after: ['a'], time: 'night', why: 'It is late.' }),
    );
    expect(seen(story, 'a')).toMatchObject({ time: 'dusk', why: 'It is late.', text: 'Scene two.' });
    expect(seen(story, 'b')).toMatchObject({ time: 'noon', why: 'Why two.' });
  });

  it('gives a time to a scene without one', () => {
    const story = scenario([
      decision('one', { choices: [choice('a')], next: 'two' }),
      decision('two', { choices: [choice('c')], next: 'over', variants: [variant({ after: ['a'], time: 'dusk' })] }),
      ending('over'),
    ]);
    expect(seen(story, 'a').time).toBe('dusk');
  });

  it('of a consequence knows the choice itself', () => {
    const variants = [variant({ where: 'instead', after: ['a'], text: 'Again a.' })];
    const story = scenario([
      decision('one', { choices: [choice('a'), choice('b')], next: 'two' }),
      decision('two', { choices: [choice('c', { variants })], next: 'over' }),
      ending('over'),
    ]);
    expect(texts(seen(story, 'a', 'c').story)).toEqual(['Again a.']);
    expect(texts(seen(story, 'b', 'c').story)).toEqual(['Done c.']);
  });
});

describe('a delayed event', () => {
  const story = scenario(
    [
      decision('one', { choices: [choice('a'), choice('b')], next: 'night' }),
      bridge('night', 'two'),
      decision('two', { choices: [choice('c'), choice('d')], next: 'over' }),
      ending('over'),
    ],
    {
      delayed: [
        delayed({ at: 'night', text: 'Before night.' }),
        delayed({ at: 'night', when: 'after', text: 'After night.' }),
        delayed({ at: 'two', text: 'Because of a.', after: ['a'] }),
        delayed({ at: 'two', text: 'Without a.', unless: ['a'] }),
        delayed({ at: 'two', when: 'after', text: 'After two, c.', after: ['c'] }),
        delayed({ at: 'two', when: 'after', text: 'After two, a.', after: ['a'] }),
        delayed({ at: 'end', text: 'At the end.' }),
        delayed({ at: 'end', when: 'after', text: 'After the end.', after: ['a'] }),
      ],
    },
  );

  it('is told before the scene, around those passed', () => {
    expect(texts(seen(story, 'a').arrival)).toEqual([
      'Before night.',
      'Bridge night.',
      'After night.',
      'Because of a.',
    ]);
    expect(texts(seen(story, 'b').arrival).at(-1)).toBe('Without a.');
  });

  it('is told after what the choice brought', () => {
    expect(texts(seen(story, 'a', 'c').story)).toEqual(['Done c.', 'After two, c.', 'After two, a.']);
    expect(texts(seen(story, 'b', 'd').story)).toEqual(['Done d.']);
  });

  it('is told with the ending', () => {
    expect(texts(seen(story, 'a', 'd').arrival)).toEqual(['At the end.']);
    expect(texts(seen(story, 'a', 'd').after)).toEqual(['After the end.']);
    expect(seen(story, 'b', 'd').after).toEqual([]);
  });

  it('is told once in a run', () => {
    const states = [[], ['a'], ['a', 'c']].map((path) => seen(story, ...path));
    const told = states.flatMap((each) => texts([...each.story, ...each.arrival, ...each.after]));
    expect(told.filter((text) => text === 'Because of a.')).toHaveLength(1);
    expect(new Set(told).size).toBe(told.length);
  });

  it('at one ending is told there alone', () => {
    const two = scenario(
      [decision('one', { choices: [choice('a', { next: 'x' }), choice('b')], next: 'y' }), ending('x'), ending('y')],
      { delayed: [delayed({ at: 'x', text: 'Only at x.' }), delayed({ at: 'end', text: 'At both.' })] },
    );
    expect(texts(seen(two, 'a').arrival)).toEqual(['At both.', 'Only at x.']);
    expect(texts(seen(two, 'b').arrival)).toEqual(['At both.']);
  });
});
