import type { Readings } from '../../report/types.ts';
import type { Move, Outcome } from '../../scenario/outcome.ts';
import type { Level } from '../../scenario/types.ts';
import type { Screen } from './screen.ts';

/** The move that a screen is about: the last one, or an earlier one looked at again. */
export function moveOf(screen: Screen, { moves }: Outcome): Move | undefined {
  if (screen.kind === 'story' || screen.kind === 'ask') return moves.at(-1);
  if (screen.kind !== 'earlier') return undefined;
  return moves.find(({ before, after }) => (screen.part === 'scene' ? before : after) === screen.state);
}

/** When readings are given, where neither the learner nor a trainer has said it. */
export const readingsByLevel: Record<Level, Readings> = {
  introductory: 'decision',
  intermediate: 'part',
  advanced: 'end',
};

/** The moves that are read after a move: itself, all of its part where that ends, or none yet. */
export function dueReadings(move: Move, { moves }: Outcome, when: Readings): Move[] {
  if (when === 'decision') return [move];
  if (when === 'end' || !endsPart(move)) return [];
  return moves.filter(({ number, decision }) => number <= move.number && decision.part === move.decision.part);
}

/** Whether a part of the scenario ends with a move. */
export function endsPart({ decision, after }: Move): boolean {
  return after.scene.kind === 'ending' || after.scene.part !== decision.part;
}

/** Whether the first resting point comes after a move. */
export function endsFirstPart(move: Move): boolean {
  return endsPart(move) && move.decision.part === move.after.story.scenario.parts[0]?.id;
}
