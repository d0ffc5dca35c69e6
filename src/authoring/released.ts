import { currentId } from '../scenario/replaced.ts';
import type { Scenario } from '../scenario/types.ts';
import { build } from './build.ts';
import { wordingOf, type Finding, type Path } from './issues.ts';
import { shape } from './shape.ts';
import { readYaml } from './source.ts';

/**
 * A released revision is a promise: learners' records name its ids. What is judged here is a scenario against all of its
 * released revisions, so that a record can always be read. `released` has the oldest first.
 */

/**
 * Reads a released revision. Only its shape is judged: it passed every check of its time, and later checks are no
 * reason to lose it. `file` is the path that the error names. Throws where it cannot be read.
 */
export function readReleased(id: string, text: string, file: string): Scenario {
  const { source, findings } = readYaml(text);
  const shaped =
    source.values === undefined ? undefined : shape(source.values, (finding) => void findings.push(finding));
  if (!shaped || findings.length) {
    throw new Error(`${file} cannot be read. ${wordingOf(findings[0]!).message}`);
  }
  return build(id, shaped);
}

/** Whether two revisions are the same but for their number. What an author's file has beside its values does not count. */
export function sameContent(a: Scenario, b: Scenario): boolean {
  return inOrder({ ...a, revision: 0 }) === inOrder({ ...b, revision: 0 });
}

/** JSON in which the names of every object stand in alphabetical order. Lists keep theirs. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

/** What an id names, and the scene that a choice belongs to. */
interface Meaning {
  kind: 'scene' | 'choice';
  scene?: string;
}

interface Past extends Meaning {
  /** The last released revision that has the id. */
  revision: number;
}

/** What is wrong about a scenario in the light of its released revisions, and what its author should know. */
export function checkReleased(
  scenario: Scenario,
  released: readonly Scenario[],
): { problems: Finding[]; warnings: Finding[] } {
  const last = released.at(-1);
  if (!last) return { problems: [], warnings: [] };
  const now = meaningsOf(scenario);
  const past = new Map<string, Past>();
  for (const each of released) {
    for (const [id, meaning] of meaningsOf(each)) past.set(id, { ...meaning, revision: each.revision });
  }
  if (scenario.revision < last.revision) return { problems: checkNumber(scenario, last), warnings: [] };
  const problems = [
    checkNumber(scenario, last),
    checkReuse(scenario, now, past, last),
    checkReplaced(scenario, now, past),
  ];
  return {
    problems: problems.flat(),
    warnings: [...checkChanged(scenario, last), ...checkRemoved(scenario, now, past, last)],
  };
}

function meaningsOf({ scenes }: Scenario): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const scene of scenes) {
    meanings.set(scene.id, { kind: 'scene' });
    if (scene.kind !== 'decision') continue;
    for (const { id } of scene.choices) meanings.set(id, { kind: 'choice', scene: scene.id });
  }
  return meanings;
}

function pathTo(id: string, { scene }: Meaning): Path {
  return scene === undefined ? ['scenes', id] : ['scenes', scene, 'choices', id];
}

function checkNumber({ revision }: Scenario, last: Scenario): Finding[] {
  const data = { revision, last: last.revision };
  if (revision < last.revision) return [{ code: 'released-back', path: ['revision'], data }];
  if (revision > last.revision + 1) return [{ code: 'released-gap', path: ['revision'], data }];
  return [];
}

/** An id never means anything else than it meant. */
function checkReuse(
  scenario: Scenario,
  now: ReadonlyMap<string, Meaning>,
  past: ReadonlyMap<string, Past>,
  last: Scenario,
): Finding[] {
  return [...now].flatMap(([id, here]): Finding[] => {
    const was = past.get(id);
    const at = { path: pathTo(id, here), at: 'key' as const };
    if (!was) return [];
    const { revision } = was;
    if (was.kind !== here.kind) return [{ code: 'released-kind', ...at, data: { id, kind: here.kind, revision } }];
    if (was.scene !== undefined && currentId(was.scene, scenario.replacedBy) !== here.scene) {
      const data = { id, scene: here.scene!, was: was.scene, revision };
      return [{ code: 'released-elsewhere', ...at, data }];
    }
    return revision < last.revision ? [{ code: 'released-returns', ...at, data: { id, revision } }] : [];
  });
}

/** A choice can only be replaced by a choice, a scene by a scene. Whether the new id is there is a matter of structure. */
function checkReplaced(
  { replacedBy }: Scenario,
  now: ReadonlyMap<string, Meaning>,
  past: ReadonlyMap<string, Past>,
): Finding[] {
  return Object.keys(replacedBy).flatMap((id): Finding[] => {
    const was = past.get(id);
    const by = currentId(id, replacedBy);
    const is = now.get(by);
    if (!was || !is || was.kind === is.kind) return [];
    return [{ code: 'released-replaced', path: ['replaced-by', id], data: { id, by, was: was.kind, is: is.kind } }];
  });
}

function checkChanged(scenario: Scenario, last: Scenario): Finding[] {
  const { id, revision } = scenario;
  if (revision !== last.revision || sameContent(scenario, last)) return [];
  return [{ code: 'released-changed', path: ['revision'], data: { id, revision } }];
}

/** Ids of the last released revision, and those that it said were replaced, of which the file says nothing any more. */
function checkRemoved(
  { replacedBy }: Scenario,
  now: ReadonlyMap<string, Meaning>,
  past: ReadonlyMap<string, Past>,
  last: Scenario,
): Finding[] {
  return [...new Set([...meaningsOf(last).keys(), ...Object.keys(last.replacedBy)])].flatMap((id): Finding[] => {
    const was = past.get(id);
    if (!was || now.has(id) || Object.hasOwn(replacedBy, id)) return [];
    const { kind, scene, revision } = was;
    const there = scene !== undefined && now.has(scene);
    const path: Path = there ? ['scenes', scene, 'choices'] : ['scenes'];
    return [{ code: 'released-removed', path, at: 'key', data: { id, kind, scene, revision } }];
  });
}
