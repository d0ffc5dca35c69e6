import type {
  Bridge,
  Choice,
  Condition,
  Decision,
  Ending,
  Item,
  Road,
  Scenario,
  Scene,
  Variant,
} from '../scenario/types.ts';
import type { ChoiceFile } from './schema.ts';
import type { ShapedFile, ShapedScene } from './shape.ts';

/** Turns a file of the right shape into a scenario: keyed maps become lists in file order. */
export function build(id: string, file: ShapedFile): Scenario {
  const { cast, gauges, parts, scenes, hinges, 'replaced-by': replacedBy, notice, start, delayed, ...rest } = file;
  const lastPart = Object.keys(parts).at(-1) ?? '';
  return {
    id,
    ...rest,
    ...(notice === undefined ? {} : { notice }),
    start: start ?? scenes[0]?.[0] ?? '',
    cast: Object.entries(cast).map(([id, person]) => ({ id, ...person })),
    gauges: Object.entries(gauges).map(([id, gauge]) => ({ id, ...gauge })),
    parts: Object.entries(parts).map(([id, title]) => ({ id, title })),
    scenes: scenes.map(([id, scene]) => buildScene(id, scene, lastPart)),
    delayed: delayed.map((event) => withCondition(event)),
    hinges: Object.entries(hinges).map(([scene, line]) => ({ scene, line })),
    replacedBy,
  };
}

function buildScene(id: string, scene: ShapedScene, lastPart: string): Scene {
  const variants = scene.variants.map((variant): Variant => withCondition(variant));
  if (scene.kind === 'ending') {
    const { ending, part = lastPart, ...rest } = scene;
    return { id, ...rest, ...ending, part, variants } satisfies Ending;
  }
  if (scene.kind === 'bridge') return { id, ...scene, variants, next: roadsOf(scene.next) } satisfies Bridge;
  const { choices, next, cues, decoys, ...rest } = scene;
  return {
    id,
    ...rest,
    variants,
    cues: cues.map((cue) => withCondition(cue)),
    decoys: decoys.map((decoy) => withCondition(decoy)),
    choices: Object.entries(choices).map(([id, choice]) => buildChoice(id, choice)),
    next: roadsOf(next),
  } satisfies Decision;
}

function buildChoice(id: string, choice: ChoiceFile): Choice {
  const { 'also-dimension': alsoDimension, variants, next, ...rest } = choice;
  return {
    id,
    ...rest,
    ...(alsoDimension ? { alsoDimension } : {}),
    variants: variants.map((variant): Variant => withCondition(variant)),
    next: roadsOf(next),
  };
}

function roadsOf(next: ChoiceFile['next']): Road[] {
  return (next ?? []).map((road) => withCondition(road));
}

type FileCondition = { after?: string[][] | undefined; unless?: string[][] | undefined };

/** A list of one id is that id; empty lists say nothing. */
function withCondition<T extends FileCondition>(value: T): Omit<T, 'after' | 'unless'> & Condition {
  const { after, unless, ...rest } = value;
  const items = (list: string[][]): Item[] => list.map((ids) => (ids.length === 1 ? ids[0]! : ids));
  return {
    ...rest,
    ...(after?.length ? { after: items(after) } : {}),
    ...(unless?.length ? { unless: items(unless) } : {}),
  };
}
