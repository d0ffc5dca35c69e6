import { pullOf } from '../progress/pull.ts';
import { holds } from '../scenario/engine.ts';
import { fitOf, type Fit } from '../scenario/judge.ts';
import {
  dimensions,
  type Call,
  type Choice,
  type Cue,
  type Decision,
  type Decoy,
  type Mode,
  type Scenario,
} from '../scenario/types.ts';
import { grouped } from './grouped.ts';
import { fewestPeople } from './guard.ts';
import { decisionsOf, endingsOf, idsIn } from './join.ts';
import { decisionNumbers } from './numbers.ts';
import { answerOf, letterOf, type ReadRun, type RunStep } from './runs.ts';
import type {
  ChoiceTally,
  ClumsyFit,
  DecisionTally,
  DecisionTotals,
  DimensionTally,
  EndingTally,
  MomentTally,
  OpenDecision,
  OpenTally,
  PhraseTally,
  TallyOptions,
  TallyTotals,
} from './tally.ts';

/** The counting itself: the details of a tally, from runs that count. */

export type Details = Omit<OpenTally, keyof TallyTotals | 'kind'>;

/** Everything that an open tally has beside its totals. */
export function detailsOf(runs: readonly ReadRun[], newest: Scenario, options: TallyOptions): Details {
  const idNow = idsIn(newest);
  const steps = runs.flatMap((run) => run.steps);
  const here = grouped(steps, ({ decision }) => idNow(decision.id));
  const numbers = decisionNumbers(newest);
  const isShown = showing(runs, options);
  const decisions = decisionsOf(newest).map((scene): DecisionTally => {
    const made = here.get(scene.id) ?? [];
    const totals = { number: numbers.get(scene.id) ?? 0, scene, reached: made.length };
    return isShown((step) => idNow(step.decision.id) === scene.id)
      ? { ...totals, kind: 'open', ...decisionDetails(scene, made, idNow) }
      : { ...totals, kind: 'closed' };
  });
  return {
    decisions,
    moments: momentsOf(runs, newest).filter(({ number }) => isShown((step) => step.number === number)),
    endings: endingsReached(runs, newest, idNow),
    clumsyFits: clumsyFitsOf(decisions),
    dimensions: dimensionsOf(steps),
    undone: runs.reduce((sum, { result }) => sum + result.undone, 0),
    pull: pullOf(runs.map((run) => ({ moves: run.steps, copied: 0 }))),
  };
}

/** Whether what people did somewhere may be shown: with names off, not what one to four did. */
function showing(runs: readonly ReadRun[], { names, of }: TallyOptions) {
  return (isThere: (step: RunStep) => boolean): boolean => {
    if (names || of === 'rooms') return true;
    const people = new Set<string>();
    for (const { result, person, steps } of runs) {
      if (result.room || people.has(person) || !steps.some(isThere)) continue;
      if (people.add(person).size >= fewestPeople) return true;
    }
    return people.size === 0;
  };
}

type DecisionDetails = Omit<OpenDecision, keyof DecisionTotals | 'kind'>;

function decisionDetails(scene: Decision, made: readonly RunStep[], idNow: (id: string) => string): DecisionDetails {
  const byChoice = grouped(made, ({ choice }) => idNow(choice.id));
  const answered = made.filter(({ marks }) => answerOf(marks) === 'answered');
  return {
    choices: scene.choices.map((choice) => choiceTally(scene, choice, byChoice.get(choice.id) ?? [])),
    fits: fitsOf(made),
    modes: modesOf(made),
    answered: answered.length,
    skipped: made.filter(({ marks }) => answerOf(marks) === 'skipped').length,
    ...confidence(made),
    phrases: phrasesOf(scene, answered),
  };
}

function choiceTally(scene: Decision, choice: Choice, made: readonly RunStep[]): ChoiceTally {
  return {
    choice,
    letter: letterOf(scene, choice),
    fit: fitOf(scene, choice.mode),
    count: made.length,
    ...confidence(made),
  };
}

function confidence(made: readonly RunStep[]) {
  return {
    sure: made.filter(({ marks }) => marks.sure === true).length,
    notSure: made.filter(({ marks }) => marks.sure === false).length,
    differently: made.filter(({ marks }) => marks.differently).length,
  };
}

/** Phrases that an older revision had and the newest has not cannot be shown on its text, and are left out. */
function phrasesOf(scene: Decision, answered: readonly RunStep[]): PhraseTally[] {
  const tally = (quote: string, kind: 'cue' | 'decoy'): PhraseTally => {
    const seen = answered.filter((step) => wasShown(step, quote));
    return { quote, kind, tapped: seen.filter(({ marks }) => marks.phrases?.includes(quote)).length, of: seen.length };
  };
  return [
    ...scene.cues.map(({ quote }) => tally(quote, 'cue')),
    ...scene.decoys.map(({ quote }) => tally(quote, 'decoy')),
  ];
}

function wasShown({ decision, before }: RunStep, quote: string): boolean {
  const isIt = (mark: Cue | Decoy) => mark.quote === quote && holds(before, mark);
  return decision.cues.some(isIt) || decision.decoys.some(isIt);
}

function momentsOf(runs: readonly ReadRun[], newest: Scenario): MomentTally[] {
  const numbers = [...decisionNumbers(newest)];
  const last = Math.max(...numbers.map(([, number]) => number));
  return Array.from({ length: last }, (_, index): MomentTally => {
    const made = runs.flatMap(({ steps }) => steps[index] ?? []);
    return {
      number: index + 1,
      scenes: numbers.filter(([, number]) => number === index + 1).map(([id]) => id),
      reached: made.length,
      modes: modesOf(made),
      asked: askedOf(made),
      fits: fitsOf(made),
      onward: onwardFrom(runs, index),
    };
  });
}

function onwardFrom(runs: readonly ReadRun[], index: number): MomentTally['onward'] {
  const none = () => modesOf([]);
  const counts = { leadership: none(), management: none(), both: none(), neither: none() };
  for (const { steps } of runs) {
    const [from, to] = [steps[index], steps[index + 1]];
    if (from && to) counts[from.choice.mode][to.choice.mode] += 1;
  }
  return counts;
}

function endingsReached(runs: readonly ReadRun[], newest: Scenario, idNow: (id: string) => string): EndingTally[] {
  const reached = grouped(
    runs.flatMap(({ ending }) => ending ?? []),
    ({ id }) => idNow(id),
  );
  return endingsOf(newest).map((ending) => ({ ending, count: reached.get(ending.id)?.length ?? 0 }));
}

function clumsyFitsOf(decisions: readonly DecisionTally[]): ClumsyFit[] {
  return decisions
    .flatMap((decision) => {
      if (decision.kind === 'closed') return [];
      const { number, scene, reached } = decision;
      return decision.choices
        .filter(({ choice, fit, count }) => fit === 'called-for' && choice.craft === 'clumsy' && count > 0)
        .map(({ choice, letter, count }) => ({ number, scene, choice, letter, count, reached }));
    })
    .sort((a, b) => b.count - a.count);
}

function dimensionsOf(steps: readonly RunStep[]): DimensionTally[] {
  const byDimension = grouped(steps, ({ choice }) => choice.dimension);
  return dimensions.flatMap((dimension) => {
    const made = byDimension.get(dimension);
    if (!made) return [];
    return { dimension, moves: made.length, modes: modesOf(made), asked: askedOf(made), fits: fitsOf(made) };
  });
}

function modesOf(made: readonly RunStep[]): Record<Mode, number> {
  const counts = { leadership: 0, management: 0, both: 0, neither: 0 };
  for (const { choice } of made) counts[choice.mode] += 1;
  return counts;
}

function askedOf(made: readonly RunStep[]): Record<Call, number> {
  const counts = { leadership: 0, management: 0, both: 0 };
  for (const { decision } of made) counts[decision.calls] += 1;
  return counts;
}

function fitsOf(made: readonly RunStep[]): Record<Fit, number> {
  const counts = { 'called-for': 0, partly: 0, 'not-now': 0 };
  for (const { fit } of made) counts[fit] += 1;
  return counts;
}
