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
  const short = shortTimes(outcome.moves.map(({ time }) => time));
  const played = outcome.moves.map(({ decision, choice, missing, notNeeded, number }): ScoreNote => {
    const read = judged(decision.id);
    const time = short[number - 1];
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
      ...(time && { time }),
    };
  });
  const coming = partsAhead(state).map((part, index): ScoreNote => {
    const number = played.length + index + 1;
    return { id: `${number}`, label: ahead(number), missing: [], notNeeded: [], part: partTitle(part) };
  });
  return [...played, ...coming];
}

/**
 * What of each time stands under its note: the clock ('Friday, 16:10' is '16:10'), the week where weeks are told ('Week 6,
 * Tuesday, 10:00' is 'Week 6'). On more than two days it is nothing: the clocks would seem to run back and forth.
 */
export function shortTimes(times: readonly (string | undefined)[]): (string | undefined)[] {
  const split = times.map((time) => time?.split(', ') ?? []);
  const days = new Set(split.filter(({ length }) => length === 2).map(([day]) => day));
  return split.map((parts) => (parts.length > 2 ? parts[0] : days.size > 2 ? undefined : parts.at(-1)));
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
