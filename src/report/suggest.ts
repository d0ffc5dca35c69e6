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
  reason: Reason;
  /** Of the scenario file, where it has one for this decision. */
  debrief?: Debrief;
}

/** So many decisions fit into a debrief. */
export const suggested = 3;

/**
 * At most three decisions, in story order, the same for the same numbers. The widest split, the most agreed misfit and
 * the most disputed decision come first, then what most people were surely wrong about, what was roughly made, further
 * ones of each kind in turn, and at last turning points. No decision stands there twice.
 */
export function suggest(tally: OpenTally): Suggestion[] {
  const picked = new Map<string, Suggestion>();
  for (const { decision, reason } of inTurns(candidates(tally))) {
    if (picked.size === suggested) break;
    const { scene } = decision;
    if (picked.has(scene.id)) continue;
    picked.set(scene.id, { decision, reason, ...(scene.debrief && { debrief: scene.debrief }) });
  }
  const order = tally.decisions.map(({ scene }) => scene.id);
  return [...picked.values()].sort((a, b) => order.indexOf(a.decision.scene.id) - order.indexOf(b.decision.scene.id));
}

type Candidate = Omit<Suggestion, 'debrief'>;

function candidates(tally: OpenTally): Candidate[][] {
  return [
    widestSplits(tally).map(({ decision, ...split }) => ({ decision, reason: { kind: 'split', ...split } })),
    agreedMisfits(tally).map(({ decision, ...misfit }) => ({ decision, reason: { kind: 'misfit', ...misfit } })),
    mostDisputed(tally).map(({ decision, count }) => ({ decision, reason: { kind: 'disputed', count } })),
    sureMisses(tally),
    roughMoves(tally),
    turningPoints(tally),
  ];
}

/** The first of every list, then the second of every list; turning points only when all else is used up. */
function inTurns(lists: readonly Candidate[][]): Candidate[] {
  const last = lists.at(-1)!;
  const before = lists.slice(0, -1);
  const longest = Math.max(...before.map((list) => list.length));
  const rounds = Array.from({ length: longest }, (_, round) => before.flatMap((list) => list[round] ?? []));
  return [...rounds.flat(), ...last];
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
