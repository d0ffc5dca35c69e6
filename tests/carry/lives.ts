import fc from 'fast-check';
import type { Edition } from '../../src/progress/run-link.ts';
import { format, type Note, type NoteValue, type Step } from '../../src/progress/entries.ts';

/** Runs as they may stand in a journal: several writers, moves taken back, marks, texts. */

export const scene = (choice: string) => choice.replace(/-\w+$/, '');
/** Scene `s3` has the choices `s3-a` to `s3-d`. Choices of scenes beyond 30 are not in this edition. */
const sceneOf = (_: string, choice: string) => (Number(scene(choice).slice(1)) <= 30 ? scene(choice) : undefined);

/** In scenes with an even number phrases can be tapped. */
export const edition: Edition = {
  scene: sceneOf,
  phrases: (_, revision, id) => (revision === 1 && Number(id.slice(1)) % 2 === 0 ? known : undefined),
};
const known = ['Others nod', 'eleven degrees', 'by half past five', 'you need not', '__proto__'];

export const id = fc.stringMatching(/^[0-9a-hjkmnp-tv-z]{12}$/);

const act = fc.record({
  undo: fc.boolean(),
  letter: fc.constantFrom('a', 'b', 'c', 'd'),
  writer: fc.nat(2),
  later: fc.integer({ min: -3_000_000, max: 90_000 }),
});

/** The acts of one run, in the order in which they happened. */
export const life: fc.Arbitrary<Step[]> = fc
  .record({
    run: id,
    writers: fc.array(id, { minLength: 3, maxLength: 3 }),
    acts: fc.array(act, { minLength: 1, maxLength: 25 }),
    began: fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 }),
    from: fc.option(fc.record({ run: id, length: fc.nat(10) }), { nil: undefined }),
  })
  .map(({ run, writers, acts, began, from }) => {
    const steps: Step[] = [];
    for (const { undo, letter, writer, later } of acts) {
      const before = steps.at(-1);
      const path = before?.path ?? [];
      const takesBack = undo && path.length > 0;
      const choice = takesBack ? path.at(-1)! : `s${path.length + 1}-${letter}`;
      steps.push({
        format,
        kind: 'step',
        run,
        n: steps.length + 1,
        writer: writers[writer]!,
        after: before?.writer ?? '',
        scenario: 'cold-store',
        revision: 1,
        act: takesBack ? 'undo' : 'choose',
        choice,
        path: takesBack ? path.slice(0, -1) : [...path, choice],
        at: Math.max(0, (before?.at ?? began) + later),
        ...(steps.length === 0 && from && { from }),
      });
    }
    return steps;
  });

export function noteOf(about: string, name: string, value: NoteValue, clock = 1, writer = 'w'): Note {
  return { format, kind: 'note', about, name, value, clock, writer, at: 1_800_000_000_000 };
}

/** Marks on the decisions of a run. */
export const marksFor = (steps: readonly Step[]): fc.Arbitrary<Note[]> => {
  const run = steps[0]!.run;
  const value = fc.oneof(
    fc.tuple(fc.constantFrom('stands', 'read', 'skipped', 'sure'), fc.constant<NoteValue>(true)),
    fc.tuple(fc.constant('sure'), fc.constant<NoteValue>(false)),
    fc.tuple(fc.constantFrom('differently'), fc.string({ maxLength: 120 }) as fc.Arbitrary<NoteValue>),
    fc.tuple(fc.constant('phrases'), fc.subarray(known) as fc.Arbitrary<NoteValue>),
    fc.tuple(
      fc.constant('phrases'),
      fc.array(fc.string({ maxLength: 50 }), { maxLength: 3 }) as fc.Arbitrary<NoteValue>,
    ),
  );
  const about = fc.constantFrom(...steps.map(({ choice }) => `run/${run}/${scene(choice)}`));
  return fc
    .array(fc.tuple(about, value), { maxLength: 30 })
    .map((all) => all.map(([about, [name, held]], index) => noteOf(about, name, held, index + 1)));
};

export const lifeWithMarks = life.chain((steps) => marksFor(steps).map((notes) => ({ steps, notes })));
