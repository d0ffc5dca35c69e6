import { currentId } from '../scenario/replaced.ts';
import type { Choice, Decision, Ending, Scenario } from '../scenario/types.ts';

/**
 * When results of several revisions may be counted together. Ids are permanent: a scene or choice id means the same
 * scene and the same move in every revision, or says by `replaced-by` what it is called now. So revisions are joined
 * when every decision and choice of the older one stands in the newer one, at the same place, and is read the same: what
 * the moment calls for, what would also work, and what each choice is. Reworded texts, new choices, other phrases do
 * not part them. Where any reading changed, the revisions are counted apart.
 */
export function joinable(older: Scenario, newer: Scenario): boolean {
  const decisions = new Map(decisionsOf(newer).map((scene) => [scene.id, scene]));
  const idNow = idsIn(newer);
  return decisionsOf(older).every((scene) => {
    const now = decisions.get(idNow(scene.id));
    return now !== undefined && readsSame(scene, now) && choicesStand(scene, now, idNow);
  });
}

/** What ids of older revisions are called in a newer one; asked of thousands of runs, so every id is looked up once. */
export function idsIn({ replacedBy }: Scenario): (id: string) => string {
  const known = new Map<string, string>();
  return (id) => {
    const now = known.get(id) ?? currentId(id, replacedBy);
    known.set(id, now);
    return now;
  };
}

/** Scenes in which something is decided, in story order. */
export function decisionsOf(scenario: Scenario): Decision[] {
  return scenario.scenes.filter((scene): scene is Decision => scene.kind === 'decision');
}

/** Endings, in story order. */
export function endingsOf(scenario: Scenario): Ending[] {
  return scenario.scenes.filter((scene): scene is Ending => scene.kind === 'ending');
}

function readsSame(a: Decision, b: Decision): boolean {
  return a.calls === b.calls && [...a.also].sort().join() === [...b.also].sort().join();
}

function choicesStand(scene: Decision, now: Decision, idNow: (id: string) => string): boolean {
  const choices = new Map(now.choices.map((choice) => [choice.id, choice]));
  return scene.choices.every((choice) => isSameMove(choice, choices.get(idNow(choice.id))));
}

function isSameMove(a: Choice, b: Choice | undefined): boolean {
  return b !== undefined && a.mode === b.mode && a.craft === b.craft && a.dimension === b.dimension;
}

/** Revisions in sets that may be counted together, newest first; each set has its newest first. */
export function joinRevisions(editions: readonly Scenario[]): Scenario[][] {
  const sets: Scenario[][] = [];
  for (const edition of editions.toSorted((a, b) => b.revision - a.revision)) {
    const set = sets.find(([newest]) => joinable(edition, newest!));
    if (set) set.push(edition);
    else sets.push([edition]);
  }
  return sets;
}
