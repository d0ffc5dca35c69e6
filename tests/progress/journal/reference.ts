import type { Step } from '../../../src/progress/entries.ts';

/** One run, as a line of text: id, where it left, path and acts. */
export type Told = string;

/**
 * What steps amount to, found from the other end than `fold` finds it: every act that nobody went on from ends a run of
 * its own, and its line is named by going back. Slow and plain.
 */
export function runsByHand(steps: readonly Step[]): Told[] {
  return [...new Set(steps.map(({ run }) => run))]
    .flatMap((run) => ofOneId(steps.filter((step) => step.run === run)))
    .toSorted();
}

function ofOneId(steps: readonly Step[]): Told[] {
  const before = (step: Step) =>
    steps.find((each) => each.n === step.n - 1 && each.writer === step.after) ?? nearest(step);
  const nearest = (step: Step) => {
    const known = steps.filter((each) => each.n < step.n && [step.after, step.writer].includes(each.writer));
    return known.toSorted(firstFirst).at(-1);
  };
  const parents = new Map(steps.map((step) => [step, before(step)]));
  const isFirst = (step: Step) =>
    steps.every((other) => other === step || parents.get(other) !== parents.get(step) || firstFirst(step, other) < 0);
  const ends = steps.filter((step) => ![...parents.values()].includes(step));
  return ends.map((end) => {
    const line: Step[] = [];
    for (let step: Step | undefined = end; step; step = parents.get(step)) line.unshift(step);
    const first = line.findLast((step) => !isFirst(step));
    const id = first ? `${first.run}~${first.n}.${first.writer}` : end.run;
    return `${id} ${end.path.join('>')} ${line.map(({ act, choice }) => `${act}:${choice}`).join(',')}`;
  });
}

function firstFirst(a: Step, b: Step): number {
  if (a.n !== b.n) return a.n - b.n;
  const [early, late] = [Math.floor(a.at / 1000), Math.floor(b.at / 1000)];
  if (early !== late) return early - late;
  return a.writer < b.writer ? -1 : 1;
}
