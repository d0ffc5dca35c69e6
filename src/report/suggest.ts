import type { Debrief } from '../scenario/types.ts';
import { agreedMisfits, mostDisputed, openDecisions, widestSplits } from './splits.ts';
import type { ChoiceTally, OpenDecision, OpenTally } from './tally.ts';

/** Which decisions are worth the group's time in a debrief, and why. */

/** Why a decision is suggested; what a sentence needs, and no sentence. */
export type Reason =
  /** People parted here; `chosen` has the most frequent moves first. */
  | { kind: 'split'; chosen: ChoiceTally[]; evenness: number }
  /** At least half made a move that the moment did not ask for. */
  | { kind: 'misfit'; choice: ChoiceTally; share: number }
  /** People disagree with the authors' reading. */
  | { kind: 'disputed'; count: number }
  /** So many were sure of a move that the moment did not ask for. */
  | { kind: 'sure'; count: number }
  /** Many did the right kind of work roughly. */
  | { kind: 'clumsy'; choice: ChoiceTally }
  /** A turning point of the story; the authors' line says why. */
  | { kind: 'turning-point'; line: string };

export interface Suggestion {
  decision: OpenDecision;
  /** Why it is among the three. */
  reason: Reason;
  /** What else holds of it, strongest first, each kind once. */
  also: Reason[];
  /** Of the scenario file, where it has one for this decision. */
  debrief?: Debrief;
}

/** So many decisions fit into a debrief. */
export const suggested = 3;

/**
 * At most three decisions, in story order, the same for the same numbers. In turn: the widest split, the most agreed
 * misfit, the most disputed decision, what most people were surely wrong about, what was most often roughly made; of each
 * the strongest that is not among them yet, and round again. Turning points come when all else is used up.
 */
export function suggest(tally: OpenTally): Suggestion[] {
  const kinds = candidates(tally);
  const points = turningPoints(tally);
  const picked: Candidate[] = [];
  for (const list of [...rounds(kinds), points, points, points]) {
    const next = list.find(({ decision }) => !picked.some((each) => each.decision === decision));
    if (next && picked.length < suggested) picked.push(next);
  }
  return tally.decisions.flatMap((decision) => {
    const pick = picked.find((each) => each.decision === decision);
    return pick ? suggestionOf(pick, [...kinds, points]) : [];
  });
}

interface Candidate {
  decision: OpenDecision;
  reason: Reason;
}

function suggestionOf({ decision, reason }: Candidate, kinds: readonly Candidate[][]): Suggestion {
  const reasons = kinds.flatMap((list) => list.find((each) => each.decision === decision)?.reason ?? []);
  const { debrief } = decision.scene;
  return {
    decision,
    reason,
    also: reasons.filter(({ kind }) => kind !== reason.kind),
    ...(debrief && { debrief }),
  };
}

/** As often as decisions are wanted, so that one kind alone can give them all. */
function rounds(kinds: readonly Candidate[][]): Candidate[][] {
  return Array.from({ length: suggested }, () => kinds).flat();
}

function candidates(tally: OpenTally): Candidate[][] {
  return [
    widestSplits(tally).map(({ decision, ...split }) => ({ decision, reason: { kind: 'split', ...split } })),
    agreedMisfits(tally).map(({ decision, ...misfit }) => ({ decision, reason: { kind: 'misfit', ...misfit } })),
    mostDisputed(tally).map(({ decision, count }) => ({ decision, reason: { kind: 'disputed', count } })),
    sureMisses(tally),
    roughMoves(tally),
  ];
}

function sureMisses(tally: OpenTally): Candidate[] {
  return openDecisions(tally)
    .map((decision) => ({ decision, count: sureAndWrong(decision) }))
    .filter(({ count }) => count >= 2)
    .sort((a, b) => b.count - a.count)
    .map(({ decision, count }) => ({ decision, reason: { kind: 'sure', count } }));
}

function sureAndWrong({ choices }: OpenDecision): number {
  return choices.filter(({ fit }) => fit === 'not-now').reduce((sum, { sure }) => sum + sure, 0);
}

function roughMoves(tally: OpenTally): Candidate[] {
  return openDecisions(tally)
    .flatMap((decision) => decision.choices.map((choice) => ({ decision, choice })))
    .filter(({ choice: { choice, fit, count } }) => fit === 'called-for' && choice.craft === 'clumsy' && count >= 2)
    .sort((a, b) => b.choice.count - a.choice.count)
    .map(({ decision, choice }) => ({ decision, reason: { kind: 'clumsy', choice } }));
}

function turningPoints(tally: OpenTally): Candidate[] {
  const lines = new Map(tally.scenario.hinges.map(({ scene, line }) => [scene, line]));
  return openDecisions(tally)
    .filter(({ scene, reached }) => lines.has(scene.id) && reached > 0)
    .map((decision) => ({ decision, reason: { kind: 'turning-point', line: lines.get(decision.scene.id)! } }));
}
