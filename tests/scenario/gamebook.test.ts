import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose, start, statesOf } from '../../src/scenario/engine.ts';
import { gamebook, type Passage, type Section, type Ticks } from '../../src/scenario/gamebook.ts';
import { view } from '../../src/scenario/view.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { bridge, choice, decision, delayed, ending, scenario, twoSteps, variant } from '../fixtures/scenarios.ts';
import { picks, randomScenario, seeded } from './random-scenarios.ts';

const section = (sections: Section[], id: string) => sections.find((each) => each.id === id)!;
const turns = (sections: Section[], id: string) => {
  const found = section(sections, id);
  return 'turns' in found ? found.turns : [];
};

describe('the sections', () => {
  it('are numbered in story order, endings last', () => {
    const story = scenario([
      ending('over'),
      decision('two', { choices: [choice('c')], next: 'over' }),
      decision('one', { choices: [choice('a'), choice('b', { next: 'night' })], next: 'two' }),
      bridge('night', 'two'),
    ]);
    const sections = gamebook({ ...story, start: 'one' });
    expect(sections.map(({ number, id, kind }) => [number, id, kind])).toEqual([
      [1, 'one', 'scene'],
      [2, 'a', 'consequence'],
      [3, 'b', 'consequence'],
      [4, 'night', 'scene'],
      [5, 'two', 'scene'],
      [6, 'c', 'consequence'],
      [7, 'over', 'ending'],
    ]);
  });

  it('say where each choice leads, and from there on', () => {
    const sections = gamebook(twoSteps());
    const first = sections[0]!;
    expect(first.kind === 'scene' && first.options.map(({ letter, to }) => [letter, to])).toEqual([
      ['A', 2],
      ['B', 3],
    ]);
    expect(turns(sections, 'ring')).toEqual([{ to: 4, id: 'door' }]);
  });

  it('have a tick where something later asks for it', () => {
    const ticks = gamebook(twoSteps()).flatMap((each) => (each.kind === 'consequence' && each.tick ? [each.id] : []));
    expect(ticks).toEqual(['promise']);
  });

  it('end in a checklist where one scene leads to several endings', () => {
    const sections = gamebook(twoSteps());
    expect(sections.map(({ id }) => id)).toEqual([
      'hook',
      'ring',
      'promise',
      'door',
      'speak',
      'list',
      'endings.door',
      'wet',
      'inside',
    ]);
    expect(section(sections, 'speak')).toMatchObject({ checklist: 'endings.door', turns: [] });
    expect(section(sections, 'endings.door')).toMatchObject({
      kind: 'checklist',
      number: 7,
      turns: [
        { to: 8, id: 'wet', ticks: { all: [[3]], none: [] } },
        { to: 9, id: 'inside' },
      ],
    });
  });

  it('need no checklist where a choice says how it ends', () => {
    const story = scenario([
      decision('one', {
        choices: [choice('a', { next: 'bad' }), choice('b')],
        next: [{ to: 'good', after: ['b'] }, { to: 'bad' }],
      }),
      ending('good'),
      ending('bad'),
    ]);
    expect(section(gamebook(story), 'a')).toMatchObject({ turns: [{ id: 'bad' }] });
    expect(section(gamebook(story), 'b')).toMatchObject({ checklist: 'endings.one' });
  });
});

describe('what is known where a choice was just made', () => {
  const story = (fields: { variants?: ReturnType<typeof variant>[]; next?: Parameters<typeof choice>[1] }) =>
    scenario([
      decision('zero', { choices: [choice('z')], next: 'one' }),
      decision('one', {
        choices: [choice('a', { variants: fields.variants ?? [], ...fields.next }), choice('b')],
        next: 'x',
      }),
      bridge('x', 'over'),
      bridge('y', 'over'),
      ending('over'),
    ]);
  const passages = (...variants: ReturnType<typeof variant>[]) => section(gamebook(story({ variants })), 'a').passages;

  it('is not asked again', () => {
    expect(passages(variant({ after: ['a'], text: 'New.' }))).toEqual([[{ text: 'Done a.' }], [{ text: 'New.' }]]);
    expect(passages(variant({ after: [['a', 'z']], text: 'New.' }))[1]).toEqual([{ text: 'New.' }]);
    expect(passages(variant({ after: ['a', 'z'], text: 'New.' }))[1]).toEqual([
      { text: 'New.', ticks: { all: [[2]], none: [] } },
    ]);
  });

  it('leaves out what can not be', () => {
    expect(passages(variant({ after: ['b'], text: 'New.' }))).toEqual([[{ text: 'Done a.' }]]);
    expect(passages(variant({ unless: ['a'], text: 'New.' }))).toEqual([[{ text: 'Done a.' }]]);
    expect(passages(variant({ unless: ['b'], text: 'New.' }))[1]).toEqual([{ text: 'New.' }]);
    expect(passages(variant({ unless: ['b', 'z'], text: 'New.' }))[1]).toEqual([
      { text: 'New.', ticks: { all: [], none: [2] } },
    ]);
  });

  it('drops texts behind one that always stands', () => {
    const [first] = passages(
      variant({ where: 'instead', after: ['z'], text: 'If z.' }),
      variant({ where: 'instead', after: ['a'], text: 'Always.' }),
      variant({ where: 'instead', after: [['a', 'z']], text: 'Never.' }),
    );
    expect(first!.map(({ text }) => text)).toEqual(['If z.', 'Always.']);
  });

  it('decides a way on', () => {
    const next = { next: [{ to: 'y', after: ['b'] }, { to: 'y', after: ['z'] }, { to: 'x' }] };
    expect(turns(gamebook(story({ next })), 'a').map(({ id, ticks }) => [id, ticks?.all])).toEqual([
      ['y', [[2]]],
      ['x', undefined],
    ]);
  });
});

describe('a time', () => {
  const times = (time: string | undefined, ...given: ReturnType<typeof variant>[]) => {
    const story = scenario([
      decision('one', { choices: [choice('a')], next: 'two' }),
      decision('two', { choices: [choice('b')], next: 'over', variants: given, ...(time && { time }) }),
      ending('over'),
    ]);
    const found = section(gamebook(story), 'two');
    return found.kind === 'scene' ? found.times : undefined;
  };
  it('may depend on ticks', () => {
    expect(times('noon', variant({ after: ['a'], time: 'dusk' }))).toEqual([
      { text: 'dusk', ticks: { all: [[2]], none: [] } },
      { text: 'noon' },
    ]);
  });
  it('may stand in a variant alone', () => {
    expect(times(undefined)).toEqual([]);
    expect(times(undefined, variant({ after: ['a'], time: 'dusk' }))).toEqual([
      { text: 'dusk', ticks: { all: [[2]], none: [] } },
    ]);
  });
});

describe('events at the end', () => {
  const events = [
    delayed({ at: 'end', text: 'First.' }),
    delayed({ at: 'x', text: 'Second.' }),
    delayed({ at: 'x', when: 'after', text: 'Third.' }),
    delayed({ at: 'end', when: 'after', text: 'Last.' }),
  ];
  const textsOf = (sections: Section[], id: string) =>
    section(sections, id)
      .passages.flat()
      .map(({ text }) => text);

  it('are printed with the only ending, in the order of the telling', () => {
    const story = scenario([decision('one', { choices: [choice('a')], next: 'x' }), ending('x')], { delayed: events });
    expect(textsOf(gamebook(story), 'x')).toEqual(['First.', 'Second.', 'Ending x.', 'Third.', 'Last.']);
  });

  it('are printed once for all endings, before the checklist and in a section of their own', () => {
    const next = [{ to: 'x', after: ['a'] }, { to: 'y' }];
    const story = scenario([decision('one', { choices: [choice('a'), choice('b')], next }), ending('x'), ending('y')], {
      delayed: events,
    });
    const book = gamebook(story);
    expect(textsOf(book, 'endings.one')).toEqual(['First.']);
    expect(textsOf(book, 'x')).toEqual(['Second.', 'Ending x.', 'Third.']);
    expect(textsOf(book, 'endings.later')).toEqual(['Last.']);
    expect(section(book, 'y')).toMatchObject({ later: { id: 'endings.later' } });
  });
});

/** Plays a gamebook as a reader with a pencil does, who knows nothing but sections, ticks and numbers. */
function byTicks(sections: readonly Section[], picks: readonly number[]): string[] {
  const ticked = new Set<number>();
  const holds = (ticks: Ticks | undefined) =>
    !ticks ||
    (ticks.all.every((numbers) => numbers.some((number) => ticked.has(number))) &&
      !ticks.none.some((number) => ticked.has(number)));
  const read = (passage: Passage) => passage.find(({ ticks }) => holds(ticks))?.text ?? [];
  const lines: string[] = [];
  const left = [...picks];
  let at: Section = sections[0]!;
  let ended = '';
  const turn = (number: number) => (at = sections[number - 1]!);
  for (let turned = 0; turned < 100; turned += 1) {
    if (at.kind === 'scene' && at.scene.kind === 'decision') lines.push(`time ${[read(at.times)].flat()[0] ?? ''}`);
    lines.push(...at.passages.flatMap(read));
    if (at.kind === 'ending') ended = at.id;
    if (at.kind === 'later' || (at.kind === 'ending' && !at.later)) return [...lines, `ended in ${ended}`];
    if (at.kind === 'consequence' && at.tick) ticked.add(at.number);
    if (at.kind === 'scene' && at.options.length) {
      turn(at.options[left.shift()! % at.options.length]!.to);
    } else if (at.kind === 'consequence' && at.checklist) {
      turn(section([...sections], at.checklist).number);
    } else {
      turn(turnsOf(at).find(({ ticks }) => holds(ticks))!.to);
    }
  }
  throw new Error('the book has no end');
}

function turnsOf(section: Section) {
  if (section.kind === 'ending') return section.later ? [section.later] : [];
  return section.kind === 'later' ? [] : section.turns;
}

/** The same road, played by the engine. */
function byEngine(scenario: Scenario, picks: readonly number[]): string[] {
  let state = start(scenario);
  for (const pick of picks) {
    if (state.scene.kind === 'ending') break;
    state = choose(state, state.scene.choices[pick % state.scene.choices.length]!.id);
  }
  const lines = statesOf(state).flatMap((each) => {
    const seen = view(each);
    const time = seen.scene.kind === 'decision' ? [`time ${seen.time ?? ''}`] : [];
    // On paper the time stands above what is told on arriving at the scene, and below what was told on the way.
    const own =
      seen.arrival.findLastIndex(({ kind, event }) => kind === 'bridge' || isOfBridge(scenario, event?.at)) + 1;
    const texts = (told: typeof seen.arrival) => told.map(({ text }) => text);
    return [
      ...texts(seen.story),
      ...texts(seen.arrival.slice(0, own)),
      ...time,
      ...texts(seen.arrival.slice(own)),
      seen.text,
      ...texts(seen.after),
    ];
  });
  return [...lines, `ended in ${state.scene.id}`];
}

function isOfBridge(scenario: Scenario, at: string | undefined): boolean {
  return scenario.scenes.some(({ id, kind }) => id === at && kind === 'bridge');
}

describe('for every scenario and every path', () => {
  it('the book, played by its ticks, tells what the engine tells', () => {
    fc.assert(
      fc.property(randomScenario, picks, (scenario, picks) => {
        const book = gamebook(scenario);
        expect(byTicks(book, picks).join(' ')).toBe(byEngine(scenario, picks).join(' '));
      }),
      seeded,
    );
  });

  it('the book is numbered from 1 without a gap, and turns only to what stands in it', () => {
    fc.assert(
      fc.property(randomScenario, (scenario) => {
        const book = gamebook(scenario);
        expect(book.map(({ number }) => number)).toEqual(book.map((_, at) => at + 1));
        expect(book[0]!.id).toBe(scenario.start);
        for (const each of book) {
          for (const { to, id } of turnsOf(each)) expect(book[to - 1]!.id).toBe(id);
          if (each.kind === 'scene')
            for (const { to, choice } of each.options) expect(book[to - 1]!.id).toBe(choice.id);
        }
      }),
      seeded,
    );
  });
});
