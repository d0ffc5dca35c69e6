import { readRuns, type ReadRun } from '../../src/report/runs.ts';
import type { Result } from '../../src/report/types.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { choice, decision, ending, scenario } from '../fixtures/scenarios.ts';

/**
 * Two roads that part after the first decision. `ring` fits, `promise` could also work, `wait` is neither; `list` is a
 * fitting move, roughly made.
 */
export function fork(fields: Partial<Scenario> = {}): Scenario {
  return scenario(
    [
      decision('hook', {
        calls: 'management',
        also: ['leadership'],
        key: true,
        text: 'The hook is bent. The rain is loud.',
        cues: [{ quote: 'The hook is bent', asks: 'management', because: 'It can be measured.' }],
        decoys: [{ quote: 'The rain is loud', because: 'A picture.' }],
        choices: [
          choice('ring'),
          choice('promise', { mode: 'leadership', dimension: 'ins', next: 'gate' }),
          choice('wait', { mode: 'neither', craft: undefined }),
        ],
        next: 'door',
        debrief: {
          question: 'What did you know?',
          listen: 'Facts.',
          misreading: 'Speeches.',
          rival: { choice: 'promise', argument: 'They would have come.' },
        },
      }),
      decision('door', {
        calls: 'leadership',
        choices: [
          choice('speak', { mode: 'leadership' }),
          choice('shout', { mode: 'leadership', craft: 'clumsy' }),
          choice('list'),
        ],
        next: 'inside',
      }),
      decision('gate', {
        calls: 'leadership',
        choices: [choice('open', { mode: 'both' }), choice('lock')],
        next: 'wet',
      }),
      ending('inside', { tone: 'good', best: true }),
      ending('wet', { tone: 'bad' }),
    ],
    fields,
  );
}

/** A result that names only what its test speaks of. The code is made of what sets results apart. */
export function result(fields: Partial<Result> & { person: number; path: string[] }): Result {
  const whole = {
    scenario: 'tiny',
    revision: 1,
    marks: {},
    undone: 0,
    readings: 'end' as const,
    phrases: true,
    assignment: 7,
    turn: 1,
    run: fields.person * 10 + (fields.turn ?? 1),
    room: false,
    label: '',
    group: '',
    written: {},
    ...fields,
  };
  return { code: `bh1${whole.assignment}-${whole.person}-${whole.run}-${whole.path.join('')}`, ...whole };
}

/** Runs of results in `fork`, or in the scenario given. */
export function read(results: readonly Result[], story: Scenario = fork()): ReadRun[] {
  return readRuns(results, (id, revision) => (id === story.id && revision === story.revision ? story : undefined)).runs;
}

/** Six people: three rang, two promised, one waited. */
export function six(): Result[] {
  return [
    result({ person: 1, path: ['ring', 'speak'], marks: { hook: { phrases: ['The hook is bent'], sure: true } } }),
    result({ person: 2, path: ['ring', 'shout'], marks: { hook: { phrases: [], sure: false } } }),
    result({ person: 3, path: ['ring', 'list'], marks: { hook: { skipped: true }, door: { differently: true } } }),
    result({ person: 4, path: ['promise', 'open'], marks: { hook: { sure: true, differently: true } } }),
    result({
      person: 5,
      path: ['promise'],
      marks: { hook: { phrases: ['The hook is bent', 'The rain is loud'], sure: true } },
    }),
    result({ person: 6, path: ['wait', 'shout'], undone: 2 }),
  ];
}
