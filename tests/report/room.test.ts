import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { load } from '../../src/authoring/load.ts';
import { apply, fold, hasEnded, type RoomState } from '../../src/report/room/fold.ts';
import { backward, jumpTo, onward, pageOf } from '../../src/report/room/moves.ts';
import { readSession } from '../../src/report/room/read-session.ts';
import { handInOf, movedBetween, reportOf } from '../../src/report/room/report.ts';
import { phases, withEvent, withoutLast, type RoomEvent, type Session } from '../../src/report/room/session.ts';
import { slideOf } from '../../src/report/room/show.ts';
import { pathOf, replay } from '../../src/scenario/engine.ts';

const file = 'scenarios/crisis-cold-store.yaml';
const loaded = load(file, readFileSync(join(import.meta.dirname, '../..', file), 'utf8'));
if ('report' in loaded) throw new Error(loaded.report);
const { scenario } = loaded;

const fresh: Session = {
  version: 1,
  id: 'test',
  n: 0,
  scenario: scenario.id,
  revision: scenario.revision,
  run: 77,
  settings: { where: 'both', minutes: 60, anonymous: true, people: { room: 14, call: 6 } },
  events: [],
};

const session = (...events: RoomEvent[]): Session => events.reduce(withEvent, fresh);
const at = (...events: RoomEvent[]): RoomState => fold(session(...events), scenario);
const went = (index: number, phase: (typeof phases)[number], page = 0): RoomEvent => ({
  kind: 'went',
  index,
  phase,
  page,
});
const counted = (turn: 'first' | 'second', place: 'room' | 'call', counts: number[]): RoomEvent => ({
  kind: 'counted',
  turn,
  place,
  counts,
});

const choiceIds = scenario.scenes.flatMap((scene) =>
  scene.kind === 'decision' ? scene.choices.map(({ id }) => id) : [],
);

/** Plays on as a trainer with a remote would; where a branch has to be picked, with the choice of this number. */
function playOn(from: Session, pick = 0, steps = 1000): Session {
  let now = from;
  for (let left = steps; left > 0; left -= 1) {
    const state = fold(now, scenario);
    const next = onward(state);
    if (next === 'end') return now;
    const event: RoomEvent =
      next === 'pick'
        ? { kind: 'chosen', choice: state.steps[state.index]!.scene.choices[pick]!.id, by: 'trainer' }
        : next;
    now = withEvent(now, event);
  }
  return now;
}

const someEvent: fc.Arbitrary<RoomEvent> = fc.oneof(
  fc.record({
    kind: fc.constant('went' as const),
    index: fc.integer({ min: -2, max: 12 }),
    phase: fc.constantFrom(...phases),
    page: fc.integer({ min: 0, max: 4 }),
  }),
  fc.record({
    kind: fc.constant('counted' as const),
    turn: fc.constantFrom('first' as const, 'second' as const),
    place: fc.constantFrom('room' as const, 'call' as const),
    counts: fc.array(fc.oneof(fc.integer({ min: -5, max: 2000 }), fc.double()), { maxLength: 6 }),
  }),
  fc.record({
    kind: fc.constant('chosen' as const),
    choice: fc.constantFrom('__proto__', ...choiceIds),
    by: fc.constantFrom('vote' as const, 'trainer' as const, 'told' as const),
  }),
  fc.record({
    kind: fc.constant('paced' as const),
    pace: fc.constantFrom('full' as const, 'fast' as const, 'told' as const),
  }),
  fc.record({
    kind: fc.constant('peeked' as const),
    choice: fc.option(fc.constantFrom(...choiceIds), { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('blanked' as const), on: fc.boolean() }),
  fc.record({ kind: fc.constant('sized' as const), size: fc.constantFrom(0 as const, 1 as const, 2 as const) }),
);

/** Events with fields that are not what they should be. */
const walkEvent = fc.record({
  kind: fc.constantFrom(
    'went',
    'counted',
    'chosen',
    'paced',
    'peeked',
    'blanked',
    'sized',
    'set',
    'timed',
    '__proto__',
  ),
  index: fc.anything(),
  phase: fc.oneof(fc.constantFrom(...phases), fc.anything()),
  page: fc.anything(),
  counts: fc.array(fc.anything(), { maxLength: 6 }),
  choice: fc.oneof(fc.constantFrom('__proto__', ...choiceIds), fc.anything()),
  settings: fc.anything(),
  size: fc.anything(),
});

/** Back to a decision, and another branch picked there. */
const again = fc.record({ to: fc.nat(10), pick: fc.nat(3) });

/** Events as they come: mostly going on, with choices of the decision that is open, and some of anything. */
const walk = fc.array(
  fc.oneof({ weight: 6, arbitrary: fc.nat(3) }, { weight: 2, arbitrary: someEvent }, { weight: 1, arbitrary: again }),
  { maxLength: 70, size: 'max' },
);

function walked(steps: (number | RoomEvent | { to: number; pick: number })[]): Session {
  return steps.reduce<Session>((now, step) => {
    if (typeof step === 'number') return playOn(now, step, 1);
    if ('kind' in step) return withEvent(now, step);
    const state = fold(now, scenario);
    const jump = jumpTo(state, step.to);
    const choice = state.steps[step.to]?.scene.choices[step.pick];
    return jump && choice
      ? [jump, { kind: 'chosen', choice: choice.id, by: 'trainer' } as const].reduce(withEvent, now)
      : now;
  }, fresh);
}

describe('any sequence of events', () => {
  const settings = { seed: 20, numRuns: 60 };

  it('folds into a state whose path the engine plays, and counts are never negative', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        const state = fold(walked(steps), scenario);
        const path = pathOf(state.road.at(-1)!);
        expect(pathOf(replay(scenario, path))).toEqual(path);
        const met = state.road.map(({ scene }) => scene).filter(({ kind }) => kind === 'decision');
        expect(state.steps.map(({ scene }) => scene)).toEqual(met);
        for (const { votes } of state.steps)
          for (const count of [votes.first, votes.second].flatMap(({ room, call }) => [...room, ...call]))
            expect(Number.isInteger(count) && count >= 0).toBe(true);
        slideOf(state);
      }),
      settings,
    );
  });

  it('back and on end where they were', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        const { peek: _, ...rest } = fold(walked(steps), scenario);
        const state: RoomState = { ...rest, blank: false };
        const back = backward(state);
        if (!back) return;
        const on = onward(apply(state, back));
        if (typeof on === 'string') throw new Error(`going on from there was '${on}'`);
        const again = apply(apply(state, back), on);
        expect([again.index, again.phase, pageOf(again)]).toEqual([state.index, state.phase, pageOf(state)]);
      }),
      settings,
    );
  });

  it('comes back from text as the same session, and an event less is the state before it', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        const made = walked(steps);
        const read = readSession(JSON.parse(JSON.stringify(made))) as Session;
        expect(fold(read, scenario)).toEqual(fold(made, scenario));
        expect(withoutLast(made).events).toEqual(made.events.slice(0, -1));
      }),
      { seed: 21, numRuns: 20 },
    );
  });
});

it('before the reading the audience gets nothing of the key', () => {
  const secrets = scenario.scenes.flatMap((scene) =>
    scene.kind === 'decision'
      ? [
          scene.why,
          ...scene.cues.map(({ because }) => because),
          ...scene.choices.flatMap(({ coach, cost }) => [coach.why, coach.other, cost ?? '']),
          scene.debrief?.listen ?? '',
          scene.debrief?.misreading ?? '',
          scene.debrief?.rival.argument ?? '',
        ]
      : [],
  );
  const keys = /"(?:mode|calls|also|craft|fit|cost|coach|why|cues|decoys|debrief|dimension|missing|notNeeded)":/;
  fc.assert(
    fc.property(walk, (steps) => {
      const state = fold(walked(steps), scenario);
      if (['reading', 'path'].includes(state.phase)) return;
      const shown = JSON.stringify(slideOf(state));
      expect(shown).not.toMatch(keys);
      for (const secret of secrets) if (secret) expect(shown).not.toContain(JSON.stringify(secret).slice(1, -1));
    }),
    { seed: 22, numRuns: 60 },
  );
});

describe('a vote', () => {
  const open = [went(0, 'vote'), counted('first', 'room', [2, 9, 0, 3]), counted('first', 'call', [1, 2, 3, 0])];

  it('is hidden until it is closed', () => {
    expect(slideOf(at(...open)).kind).toBe('choices');
    expect(slideOf(at(...open, went(0, 'counts')))).toMatchObject({
      kind: 'counts',
      rows: [
        { room: 2, call: 1 },
        { room: 9, call: 2 },
        { room: 0, call: 3 },
        { room: 3, call: 0 },
      ],
    });
  });

  it('shows what shifted between two', () => {
    const events = [...open, went(0, 'counts'), went(0, 'second'), counted('second', 'room', [0, 12, 0, 2])];
    expect(slideOf(at(...events, went(0, 'shift')))).toMatchObject({
      rows: [{ room: [2, 0], all: [3, 0] }, { room: [9, 12], all: [11, 12] }, {}, {}],
    });
  });

  it('picks the branch by its majority', () => {
    const second = [counted('second', 'room', [0, 12, 0, 2]), went(0, 'shift')];
    expect(onward(at(...open, went(0, 'second'), ...second))).toEqual({
      kind: 'chosen',
      choice: 'probe-and-log',
      by: 'vote',
    });
  });

  it.each([[[5, 5, 0, 0]], [[0, 0, 0, 0]]])('leaves %j to the trainer', (counts) => {
    expect(onward(at(went(0, 'second'), counted('second', 'room', counts), went(0, 'shift')))).toBe('pick');
  });

  it('typed digit by digit is undone at once', () => {
    const typed = session(
      went(0, 'vote'),
      counted('first', 'room', [1, 0, 0, 0]),
      counted('first', 'room', [12, 0, 0, 0]),
    );
    expect(typed.events).toHaveLength(2);
    expect(withoutLast(typed).events).toEqual([went(0, 'vote')]);
  });
});

describe('a decision', () => {
  it('that is told takes a move and no vote', () => {
    const told = at(went(0, 'scene'), { kind: 'paced', pace: 'told' });
    expect(slideOf(told)).toMatchObject({ kind: 'told' });
    expect(onward(told)).toBe('pick');
    const picked = apply(told, { kind: 'chosen', choice: 'probe-and-log', by: 'told' });
    expect(slideOf(picked)).toMatchObject({ kind: 'told', move: { letter: 'B' } });
    expect(onward(picked)).toMatchObject({ kind: 'went', index: 1 });
  });

  it('marked fast is told in 45 minutes and full in 90', () => {
    const paceOf = (minutes: 45 | 60 | 90) => {
      const chosen = [
        { kind: 'chosen', choice: 'probe-and-log', by: 'trainer' },
        { kind: 'chosen', choice: 'x', by: 'trainer' },
      ] as RoomEvent[];
      const all = session(went(0, 'scene'), chosen[0]!, went(1, 'scene'), {
        kind: 'chosen',
        choice: 'feed-not-gamble',
        by: 'trainer',
      });
      return fold({ ...all, settings: { ...all.settings, minutes } }, scenario).steps[2]!.pace;
    };
    expect([paceOf(45), paceOf(60), paceOf(90)]).toEqual(['told', 'fast', 'full']);
  });

  it('chosen again another way leaves what came after; the same way keeps it', () => {
    const far = playOn(fresh, 1, 40);
    const length = fold(far, scenario).road.length;
    const back = withEvent(far, jumpTo(fold(far, scenario), 0)!);
    const same = withEvent(back, { kind: 'chosen', choice: 'probe-and-log', by: 'trainer' });
    const other = withEvent(back, { kind: 'chosen', choice: 'reset-and-wait', by: 'trainer' });
    expect(fold(same, scenario).road).toHaveLength(length);
    expect(fold(other, scenario).road).toHaveLength(2);
    expect(fold(other, scenario).steps).toHaveLength(2);
    expect(fold(withoutLast(other), scenario).road).toHaveLength(length);
  });

  it('shows another story without leaving the path', () => {
    const here = at(went(0, 'scene'), { kind: 'chosen', choice: 'probe-and-log', by: 'trainer' });
    const peeked = apply(here, { kind: 'peeked', choice: 'reset-and-wait' });
    expect(slideOf(peeked)).toMatchObject({ kind: 'story', peek: true, move: { letter: 'C' } });
    expect(peeked.road).toBe(here.road);
    expect(onward(peeked)).toEqual({ kind: 'peeked' });
  });
});

describe('at the end', () => {
  const whole = playOn(fresh, 1);
  const state = fold(whole, scenario);

  it('going on has led to the closing questions', () => {
    expect(hasEnded(state)).toBe(true);
    expect(slideOf(state)).toMatchObject({ kind: 'questions' });
  });

  it('the report has a line for each decision, and the hand-in the path', () => {
    const report = reportOf(state);
    expect(report.decisions).toHaveLength(11);
    expect(report.letters).toEqual(new Array(11).fill('B'));
    expect(handInOf(whole, state)).toMatchObject({ room: true, run: 77, person: 0, path: pathOf(state.road.at(-1)!) });
  });
});

it.each([
  [{ room: [5, 3], call: [1, 1] }, { room: [3, 5], call: [1, 1] }, 2],
  [{ room: [5, 3], call: [0, 0] }, { room: [3, 3], call: [0, 0] }, 0],
  [{ room: [5, 3], call: [0, 0] }, { room: [0, 0], call: [0, 0] }, 0],
])('between %j and %j at least %d moved', (first, second, moved) => expect(movedBetween(first, second)).toBe(moved));

describe('a session that was kept', () => {
  it.each([
    [undefined],
    [null],
    [5],
    ['{}'],
    [[]],
    [{ version: 1 }],
    [{ ...fresh, events: {} }],
    [{ ...fresh, settings: 0 }],
  ])('%j is none', (value) => expect(readSession(value)).toBeUndefined());

  it('can be anything: it is read or it is none, and what is read folds', () => {
    const shaped = fc.record({ events: fc.array(fc.oneof(fc.anything(), walkEvent), { maxLength: 20 }) });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), shaped), (value) => {
        const near = typeof value === 'object' && value !== null && 'events' in value ? { ...fresh, ...value } : value;
        const read = readSession(near);
        if (typeof read === 'object') slideOf(fold(read, scenario));
      }),
      { seed: 23, numRuns: 200 },
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('by a later version says so', () => expect(readSession({ ...fresh, version: 2 })).toBe('newer'));

  it('loses the events that cannot be read, and takes nothing else along', () => {
    const value = JSON.parse(
      JSON.stringify({ ...fresh, events: [{ kind: 'constructor' }, 7, { kind: 'blanked', on: true, more: 1 }] }),
    ) as object;
    expect(readSession({ ...value, more: 1 })).toEqual({ ...fresh, events: [{ kind: 'blanked', on: true }] });
  });
});
