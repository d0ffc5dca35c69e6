import type { ScoreNote } from '../../drawing/score.ts';
import type { Outcome } from '../../scenario/outcome.ts';
import type { State } from '../../scenario/engine.ts';
import type { Choice, Scene } from '../../scenario/types.ts';

/**
 * The run as notes of the score: what was played, what was asked where `judged` says that the reading was given, and
 * the decisions ahead without their titles.
 */
export function scoreNotes(
  outcome: Outcome,
  state: State,
  judged: (scene: string) => boolean,
  ahead: (number: number) => string,
): ScoreNote[] {
  const { scenario } = state.story;
  const partTitle = (id: string) => scenario.parts.find((part) => part.id === id)?.title ?? id;
  const hinges = new Set(scenario.hinges.map(({ scene }) => scene));
  const played = outcome.moves.map(({ decision, choice, missing, notNeeded, time }): ScoreNote => {
    const read = judged(decision.id);
    return {
      id: decision.id,
      label: decision.title,
      played: choice.mode,
      missing: read ? missing : [],
      notNeeded: read ? notNeeded : [],
      part: partTitle(decision.part),
      href: `#${decision.id}`,
      hinge: read && hinges.has(decision.id),
      ...(read && { asked: decision.calls }),
      ...(time && { time: time.split(', ').at(-1)! }),
    };
  });
  const coming = partsAhead(state).map((part, index): ScoreNote => {
    const number = played.length + index + 1;
    return { id: `${number}`, label: ahead(number), missing: [], notNeeded: [], part: partTitle(part) };
  });
  return [...played, ...coming];
}

/** The parts of the decisions still ahead, along one road: all roads have the same number. */
function partsAhead({ story, scene }: State): string[] {
  const parts: string[] = [];
  for (let each: Scene = scene; each.kind !== 'ending';) {
    if (each.kind === 'decision') parts.push(each.part);
    const from: Choice | Scene = each.kind === 'decision' ? each.choices[0]! : each;
    each = story.ways.get(from)!.at(-1)!.to;
  }
  return parts;
}
