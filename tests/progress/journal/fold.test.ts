import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format, keyOf, type Entry, type Step } from '../../../src/progress/entries.ts';
import { fold, gather, union } from '../../../src/progress/fold.ts';
import { written } from './life.ts';
import { runsByHand } from './reference.ts';

const seed = 20261121;
const settings = { seed, numRuns: 2000 };

/** Acts of two runs by four writers, each after some act that is there; at one time or at times close to one another. */
const steps = fc
  .array(fc.tuple(fc.nat(1), fc.nat(20), fc.nat(3), fc.nat(3000), fc.boolean()), { maxLength: 25 })
  .map((made) => {
    const all: Step[] = [];
    for (const [runIndex, after, writerIndex, at, undo] of made) {
      const run = `run${runIndex}`;
      const known = all.filter((each) => each.run === run);
      const before = known.length ? known[after % known.length] : undefined;
      const step: Step = {
        format,
        kind: 'step',
        run,
        n: (before?.n ?? 0) + 1,
        writer: `w${writerIndex}`,
        after: before?.writer ?? '',
        scenario: 'tiny',
        revision: 1,
        act: undo && before ? 'undo' : 'choose',
        choice: `c${all.length}`,
        path: undo && before ? before.path.slice(0, -1) : [...(before?.path ?? []), `c${all.length}`],
        at,
      };
      if (!known.some((each) => keyOf(each) === keyOf(step))) all.push(step);
    }
    return all;
  });

const notes = fc.array(
  fc.tuple(fc.nat(1), fc.nat(1), fc.nat(2), fc.nat(4)).map(([about, name, writer, clock]): Entry => ({
    format,
    kind: 'note',
    about: `run/${about}`,
    name: `n${name}`,
    value: `${writer} at ${clock}`,
    clock,
    writer: `w${writer}`,
    at: 0,
  })),
  { maxLength: 12 },
);

const entries = fc.tuple(steps, notes).map(([a, b]): Entry[] => [...a, ...b]);
/** Three parts of one whole that overlap, each in some order. */
const parts = entries.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all), fc.shuffledSubarray(all), fc.shuffledSubarray(all)),
);

const asText = (set: ReadonlyMap<string, Entry>) =>
  [...set].map(([key, entry]) => `${key} ${JSON.stringify(entry)}`).toSorted();
const isStep = (entry: Entry) => entry.kind === 'step';

describe(`union (seed ${seed})`, () => {
  it('does not ask who comes first, nor what is joined before, nor how often', () => {
    fc.assert(
      fc.property(parts, ([, a, b, c]) => {
        const [inA, inB, inC] = [union(a), union(b), union(c)].map((set) => [...set.values()]) as [
          Entry[],
          Entry[],
          Entry[],
        ];
        expect(asText(union(inA, inB))).toEqual(asText(union(inB, inA)));
        expect(asText(union(union(inA, inB).values(), inC))).toEqual(asText(union(inA, union(inB, inC).values())));
        expect(asText(union(inA, inA))).toEqual(asText(union(inA)));
        expect(asText(union(inA, inB, inA))).toEqual(asText(union(inA, inB)));
      }),
      settings,
    );
  });
});

describe(`fold (seed ${seed})`, () => {
  it('does not ask for the order of entries, nor whether they came at once', () => {
    fc.assert(
      fc.property(parts, fc.nat(), ([all, a, b, c], at) => {
        const whole = written(fold(all));
        expect(written(fold(all.toReversed()))).toBe(whole);
        const gathered = gather();
        for (const part of [a.slice(0, at % 5), b, a, c, all]) gathered.take(part);
        expect(written(gathered.folded)).toBe(whole);
      }),
      settings,
    );
  });

  it('finds the runs that are found by hand, also where acts are missing', () => {
    fc.assert(
      fc.property(parts, ([all, some]) => {
        for (const each of [all, some]) {
          const told = fold(each).runs.map(
            ({ id, path, steps }) =>
              `${id} ${path.join('>')} ${steps.map(({ act, choice }) => `${act}:${choice}`).join(',')}`,
          );
          expect(told.toSorted()).toEqual(runsByHand(each.filter(isStep)));
        }
      }),
      settings,
    );
  });

  it('keeps the path of every act that nobody went on from', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const ends = all.filter(
          (step) => !all.some((each) => each.run === step.run && each.n === step.n + 1 && each.after === step.writer),
        );
        const { runs } = fold(all);
        expect(runs.map(({ path }) => path.join()).toSorted()).toEqual(ends.map(({ path }) => path.join()).toSorted());
        expect(new Set(runs.map(({ id }) => id)).size).toBe(runs.length);
      }),
      settings,
    );
  });

  it('names the same main line where a link has rounded the times to seconds', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const rounded = all.map((step) => ({ ...step, at: Math.floor(step.at / 1000) * 1000 }));
        const names = (each: Step[]) => fold(each).runs.map(({ id, path }) => `${id} ${path.join('>')}`);
        expect(names(rounded)).toEqual(names(all));
      }),
      settings,
    );
  });

  it('leaves what it has handed out as it was', () => {
    fc.assert(
      fc.property(parts, ([, a, b]) => {
        const gathered = gather();
        gathered.take(a);
        const { folded } = gathered;
        const before = written(folded);
        gathered.take(b);
        expect(written(folded)).toBe(before);
      }),
      settings,
    );
  });
});

it('two writers who went on from the same act both keep their path, and a branch of a branch says which it left', () => {
  const step = (n: number, writer: string, after: string, path: string, at: number): Step => ({
    format,
    kind: 'step',
    run: 'r',
    n,
    writer,
    after,
    scenario: 'tiny',
    revision: 1,
    act: 'choose',
    choice: path.at(-1)!,
    path: [...path],
    at,
  });
  const made = [
    step(1, 'w', '', 'a', 1000),
    step(2, 'w', 'w', 'ab', 2000),
    step(2, 'x', 'w', 'ac', 5000),
    step(3, 'x', 'x', 'acd', 6000),
    step(3, 'y', 'x', 'ace', 9000),
  ];
  expect(fold(made).runs.map(({ id, path, from }) => [id, path.join(''), from])).toEqual([
    ['r', 'ab', undefined],
    ['r~2.x', 'acd', { run: 'r', length: 1, left: true }],
    ['r~3.y', 'ace', { run: 'r~2.x', length: 2, left: true }],
  ]);
});
