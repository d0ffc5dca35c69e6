import type { ChoiceTally, OpenDecision, OpenTally } from './tally.ts';

/**
 * Where a group parted, where it agreed on what the moment did not ask for, and where it disagrees with the key. Each list
 * has the strongest first; equals stand in story order.
 */

/** Fewer people than this at a decision are no split and no agreement. */
export const splitFrom = 4;

/** So many have to have read a decision differently before it is called disputed. */
export const disputedFrom = 2;

/** So much of those who were there has to agree on a misfit. */
export const agreedFrom = 0.5;

export interface Split {
  decision: OpenDecision;
  /**
   * 0 to 1: 1 where all moves on offer were chosen equally often, 0 where everybody chose the same. Shannon's entropy of the
   * choices by its highest possible value for so many choices, so that decisions with three and four choices compare.
   */
  evenness: number;
  /** What was chosen, the most frequent first. */
  chosen: ChoiceTally[];
}

export interface AgreedMisfit {
  decision: OpenDecision;
  /** A move that the moment did not ask for, and that at least half of those there chose. */
  choice: ChoiceTally;
  /** Of those there, 0.5 to 1. */
  share: number;
}

export interface Dispute {
  decision: OpenDecision;
  /** How many read it differently from the key. */
  count: number;
  /** Of those there, 0 to 1. */
  share: number;
}

/** Decisions at which people parted, the most evenly parted first. Where all agreed is no split. */
export function widestSplits(tally: OpenTally): Split[] {
  return openDecisions(tally)
    .filter(({ reached }) => reached >= splitFrom)
    .map((decision) => ({ decision, evenness: evennessOf(decision), chosen: chosenAt(decision) }))
    .filter(({ chosen }) => chosen.length > 1)
    .sort((a, b) => b.evenness - a.evenness || b.decision.reached - a.decision.reached);
}

/** Moves of the wrong kind on which at least half agreed: the best ones to teach from. */
export function agreedMisfits(tally: OpenTally): AgreedMisfit[] {
  return openDecisions(tally)
    .filter(({ reached }) => reached >= splitFrom)
    .flatMap((decision) =>
      decision.choices
        .filter(({ fit, count }) => fit === 'not-now' && count >= agreedFrom * decision.reached)
        .map((choice) => ({ decision, choice, share: choice.count / decision.reached })),
    )
    .sort((a, b) => b.share - a.share || b.choice.count - a.choice.count);
}

/** Decisions that at least two people read differently, those with the greatest part first. */
export function mostDisputed(tally: OpenTally): Dispute[] {
  return openDecisions(tally)
    .filter(({ differently }) => differently >= disputedFrom)
    .map((decision) => ({ decision, count: decision.differently, share: decision.differently / decision.reached }))
    .sort((a, b) => b.share - a.share || b.count - a.count);
}

/** Decisions whose details may be shown. */
export function openDecisions({ decisions }: OpenTally): OpenDecision[] {
  return decisions.filter((decision) => decision.kind === 'open');
}

/** See `Split.evenness`. Rounded to a millionth, so that equals are equal. */
export function evennessOf({ choices, reached }: OpenDecision): number {
  if (choices.length < 2 || reached === 0) return 0;
  const parts = choices.filter(({ count }) => count > 0).map(({ count }) => count / reached);
  const entropy = -parts.reduce((sum, part) => sum + part * Math.log(part), 0);
  return Math.round((entropy / Math.log(choices.length)) * 1e6) / 1e6 + 0;
}

function chosenAt({ choices }: OpenDecision): ChoiceTally[] {
  return choices.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}
