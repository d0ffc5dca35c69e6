import { choose, prepare, replay, start, type State } from '../scenario/engine.ts';
import { currentId } from '../scenario/replaced.ts';
import type { Scenario } from '../scenario/types.ts';

/**
 * A run that was made in another revision of its scenario, carried over to the one of now.
 *
 * The road is followed as it is now, and at every scene the learner's own choice there is taken, as far as there is one:
 * nothing is chosen for anybody. Where the road ends, and how that compares with where the learner was, is one of four
 * outcomes. The kept steps are not touched by any of it.
 */
export type Revived = (
  | { kind: 'same' }
  /** All stands, some of it under the new id that `replaced-by` names. */
  | { kind: 'mapped' }
  /** The run goes on at the nearest place that its choices lead to. `lost` are the choices, as kept, that fit no more. */
  | { kind: 'nearest'; lost: string[]; why: Moved }
  /** The run is shown and not gone on with. `path` is then as kept, in the ids of its own revision. */
  | { kind: 'read-only'; why: Held }
) &
  Place;

interface Place {
  path: string[];
  /** Title of the scene where the run goes on. Not for a run that is read-only. */
  now?: string;
  /** That scene is an ending. */
  ended?: true;
  /** Title of the scene where the learner was, if the archived revision told it. */
  was?: string;
  /** The run was finished in its own revision, and is shown in the words of that. */
  words?: 'then';
}

/** Why a run goes on elsewhere than it stood, or may. */
export type Moved =
  /** The choice made at `now` is no longer one of it. */
  | { reason: 'choice-gone' }
  /** `now` is new in the scenario. */
  | { reason: 'inserted' }
  /** `was` is no longer in the scenario. */
  | { reason: 'scene-gone' }
  /** The same choices lead elsewhere. */
  | { reason: 'road' }
  /** The place is the same; a scene on the way to it, with this title, is no longer on the road. */
  | { reason: 'left-out'; scene: string }
  /** The place is the same; the scenes on the way stand in another order. */
  | { reason: 'order' }
  /** The archived revision is not at hand, so it cannot be said whether the place is the same. */
  | { reason: 'unknown'; stand: number; of: number };

/** Why a run is not gone on with. */
export type Held =
  /** It was finished, and the same choices no longer lead to the same end. */
  | 'finished'
  /** No choice fits. */
  | 'none'
  /** Not all fits, and it may have been finished. The archived revision, which would tell, is not at hand. */
  | 'unclear'
  /** It was made in a newer revision than this one. */
  | 'newer'
  /** The scenario is no longer there. */
  | 'gone';

/** What is known of the revision that a path was made in: the archived scenario, or at least its number. */
export type Then = Scenario | { revision: number };

/**
 * Carries a path of choice ids over to the scenario as it is now, if it is still there. Without `then` the path is taken
 * for one of this revision; with the number alone nothing is claimed that only the archived scenario can show. Never throws.
 */
export function revive(path: readonly string[], scenario: Scenario | undefined, then?: Then): Revived {
  const old = playedThen(path, then);
  const was = old && { was: old.scene.title };
  const kept = (why: Held): Revived => ({
    kind: 'read-only',
    why,
    path: [...path],
    ...was,
    ...(old?.scene.kind === 'ending' && { words: 'then' as const }),
  });
  if (!scenario) return kept('gone');

  const { state, taken, lost } = follow(path, scenario, old);
  const place: Place = {
    path: taken.map(({ now }) => now),
    now: state.scene.title,
    ...(state.scene.kind === 'ending' && { ended: true as const }),
    ...was,
  };
  const inOrder = taken.every(({ id }, at) => id === path[at]);
  const whole = lost.length === 0 && inOrder;
  const samePlace = old !== undefined && state.scene.id === currentId(old.scene.id, scenario.replacedBy);
  const renamed = taken.some(({ id, now }) => id !== now) || (samePlace && state.scene.id !== old.scene.id);
  const stands = { kind: renamed ? ('mapped' as const) : ('same' as const), ...place };

  if (old?.scene.kind === 'ending') {
    if (!whole || !samePlace) return kept('finished');
    return then?.revision === scenario.revision ? stands : { ...stands, words: 'then' };
  }
  const known = old !== undefined || then === undefined || then.revision === scenario.revision;
  if (whole && (samePlace || (known && !old))) return stands;
  if (lost.length && then && then.revision > scenario.revision) return kept('newer');
  if (lost.length && place.path.length === 0 && !samePlace) return kept('none');
  if (lost.length && !old && path.length >= state.story.decisions) return kept('unclear');

  const why: Moved = old
    ? movedFrom(old, state, path, lost, scenario)
    : { reason: 'unknown', stand: place.path.length, of: path.length };
  return { kind: 'nearest', lost, why, ...place };
}

/**
 * The state to show for a revived run: played in the scenario of now, or, where it stays as it was, in the archived one.
 * Nothing if that is not at hand.
 */
export function stateOf(
  revived: Revived,
  path: readonly string[],
  scenario: Scenario | undefined,
  then?: Then,
): State | undefined {
  if (revived.kind === 'read-only' || revived.words === 'then') {
    const archived = playedThen(path, then);
    if (archived || revived.kind === 'read-only') return archived;
  }
  return scenario && replay(scenario, revived.path);
}

/** Where the path led in its own revision, if that is at hand and the path is one of it. */
function playedThen(path: readonly string[], then: Then | undefined): State | undefined {
  if (!then || !('scenes' in then)) return undefined;
  try {
    return replay(then, path);
  } catch {
    return undefined;
  }
}

/** A choice as it was kept, and by the id that it has now. */
interface Taken {
  id: string;
  now: string;
}

/** Follows the road as it is now, by the learner's own choices. With `old`, a choice counts only in the scene it was made in. */
function follow(path: readonly string[], scenario: Scenario, old: State | undefined) {
  const { choices } = prepare(scenario);
  const current = (id: string) => currentId(id, scenario.replacedBy);
  const answers = new Map<string, Taken>();
  for (const id of path) {
    const now = choices.has(id) ? id : current(id);
    const scene = choices.get(now)?.scene.id;
    const home = old && current(homeOf(id, old));
    if (scene !== undefined && (home ?? scene) === scene && !answers.has(scene)) answers.set(scene, { id, now });
  }
  let state = start(scenario);
  const taken: Taken[] = [];
  for (let next = answers.get(state.scene.id); next; next = answers.get(state.scene.id)) {
    state = choose(state, next.now);
    taken.push(next);
  }
  const stand = new Set(taken.map(({ id }) => id));
  return { state, taken, lost: path.filter((id) => !stand.has(id)) };
}

/** The scene that a choice of a path belonged to in the path's own revision. */
function homeOf(choice: string, old: State): string {
  return old.story.choices.get(choice)!.scene.id;
}

function movedFrom(
  old: State,
  state: State,
  path: readonly string[],
  lost: readonly string[],
  scenario: Scenario,
): Moved {
  const { scenes } = prepare(scenario);
  const current = (id: string) => currentId(id, scenario.replacedBy);
  const here = state.scene.id;
  const wasHere = current(old.scene.id) === here;
  if (path.some((id) => current(homeOf(id, old)) === here)) return { reason: 'choice-gone' };
  if (wasHere && lost.length === 0) return { reason: 'order' };
  if (wasHere) return { reason: 'left-out', scene: old.story.scenes.get(homeOf(lost[0]!, old))!.title };
  if (!scenes.has(current(old.scene.id))) return { reason: 'scene-gone' };
  const isNew = ![...old.story.scenes.keys()].some((id) => current(id) === here);
  return { reason: isNew ? 'inserted' : 'road' };
}
