import { mentioned } from '../scenario/engine.ts';
import { currentId } from '../scenario/replaced.ts';
import type {
  Call,
  Choice,
  Condition,
  Decision,
  GaugeChanges,
  Mode,
  Road,
  Scenario,
  Scene,
  Variant,
} from '../scenario/types.ts';
import type { Path, Raise } from './issues.ts';
import { nearest } from './near.ts';

/** Checks that every name means something, and that codes and conditions are complete. Roads are checked elsewhere. */
export function checkReferences(scenario: Scenario, raise: Raise): void {
  const names = namesOf(scenario, raise);
  if (scenario.scenes.length) names.scene(scenario.start, ['start']);
  for (const scene of scenario.scenes) checkScene(scene, names, raise);

  scenario.delayed.forEach((event, index) => {
    if (event.at !== 'end') names.scene(event.at, ['delayed', index, 'at']);
    names.gauges(event.gauges, ['delayed', index]);
  });
  names.told(scenario.delayed, ['delayed']);
  checkHinges(scenario, names, raise);
  checkReplaced(scenario, raise);
  checkBest(scenario, raise);
}

type Names = ReturnType<typeof namesOf>;

/** What can be named in a scenario. Each function raises names that mean nothing. */
function namesOf(scenario: Scenario, raise: Raise) {
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const choices = new Set(choicesOf(scenario).map(({ id }) => id));
  const gauges = new Set(scenario.gauges.map(({ id }) => id));
  const parts = new Set(scenario.parts.map(({ id }) => id));

  const scene = (id: string, path: Path): Scene | undefined => {
    const found = scenes.get(id);
    const near = found ? undefined : nearest(id, scenes.keys());
    if (!found) raise({ code: 'missing-scene', path, data: { id, near, isChoice: choices.has(id) } });
    return found;
  };
  const choice = (id: string, path: Path): void => {
    if (choices.has(id)) return;
    raise({ code: 'missing-choice', path, data: { id, near: nearest(id, choices), isScene: scenes.has(id) } });
  };
  const conditions = (values: readonly Condition[], path: Path): void =>
    values.forEach((value, at) => {
      for (const field of ['after', 'unless'] as const) {
        value[field]?.forEach((item, index) => [item].flat().forEach((id) => choice(id, [...path, at, field, index])));
      }
    });
  return {
    scene,
    conditions,
    /** What is told under a condition has one. */
    told: (values: readonly Condition[], path: Path): void => {
      conditions(values, path);
      values.forEach((value, at) => {
        if (mentioned(value).length) return;
        raise({ code: 'no-condition', path: [...path, at], data: { field: String(path.at(-1)) } });
      });
    },
    roads: (values: readonly Road[], path: Path): void => {
      values.forEach(({ to }, at) => scene(to, [...path, 'next', at, 'to']));
      conditions(values, [...path, 'next']);
    },
    gauges: (values: GaugeChanges, path: Path): void => {
      for (const id of Object.keys(values)) {
        if (gauges.has(id)) continue;
        const data = { id, near: nearest(id, gauges) };
        raise({ code: 'missing-gauge', path: [...path, 'gauges', id], at: 'key', data });
      }
    },
    part: (id: string, path: Path): void => {
      if (!parts.has(id)) raise({ code: 'missing-part', path, data: { id, near: nearest(id, parts) } });
    },
  };
}

function choicesOf({ scenes }: Scenario): Choice[] {
  return scenes.flatMap((scene) => (scene.kind === 'decision' ? scene.choices : []));
}

function checkScene(scene: Scene, names: Names, raise: Raise): void {
  const path: Path = ['scenes', scene.id];
  names.part(scene.part, [...path, 'part']);
  names.told(scene.variants, [...path, 'variants']);
  checkChanges(scene.variants, ['text', 'time', 'why'], [...path, 'variants'], raise);
  if (scene.kind === 'ending') return;
  names.roads(scene.next, path);
  if (scene.kind === 'decision') checkDecision(scene, path, names, raise);
}

function checkDecision(scene: Decision, path: Path, names: Names, raise: Raise): void {
  names.conditions(scene.cues, [...path, 'cues']);
  names.conditions(scene.decoys, [...path, 'decoys']);
  checkAlso(scene.calls, scene.also, path, raise);
  scene.flips.forEach(({ calls, also }, index) => checkAlso(calls, also, [...path, 'flips', index], raise));
  const count = scene.choices.length;
  if (count < 2 || count > 4) raise({ code: 'choice-count', path: [...path, 'choices'], at: 'key', data: { count } });
  for (const choice of scene.choices) checkChoice(choice, [...path, 'choices', choice.id], names, raise);

  const rival = scene.debrief?.rival.choice;
  const choices = scene.choices.map(({ id }) => id);
  if (rival === undefined || choices.includes(rival)) return;
  const data = { id: rival, scene: scene.id, choices };
  raise({ code: 'rival-elsewhere', path: [...path, 'debrief', 'rival', 'choice'], data });
}

function checkAlso(calls: Call, also: readonly Mode[], path: Path, raise: Raise): void {
  also.forEach((mode, index) => {
    if (mode !== calls && also.indexOf(mode) === index) return;
    raise({ code: 'also-repeats', path: [...path, 'also', index], data: { mode } });
  });
}

function checkChoice(choice: Choice, path: Path, names: Names, raise: Raise): void {
  const { mode, craft } = choice;
  names.roads(choice.next, path);
  names.gauges(choice.gauges, path);
  names.told(choice.variants, [...path, 'variants']);
  checkChanges(choice.variants, ['text'], [...path, 'variants'], raise);
  if (mode === 'neither' && craft) raise({ code: 'craft-on-neither', path: [...path, 'craft'], at: 'key', data: {} });
  if (mode !== 'neither' && !craft) raise({ code: 'craft-missing', path: [...path, 'mode'], data: { mode } });
}

/** A variant changes something, and only what can be shown where it stands. */
function checkChanges(variants: readonly Variant[], shown: readonly string[], path: Path, raise: Raise): void {
  variants.forEach((variant, index) => {
    const changed = (['text', 'time', 'why'] as const).filter((field) => variant[field] !== undefined);
    if (!changed.some((field) => shown.includes(field))) raise({ code: 'no-change', path: [...path, index], data: {} });
    for (const field of changed) {
      if (!shown.includes(field))
        raise({ code: 'no-effect', path: [...path, index, field], at: 'key', data: { field } });
    }
  });
}

function checkHinges({ hinges }: Scenario, names: Names, raise: Raise): void {
  for (const { scene: id } of hinges) {
    const scene = names.scene(id, ['hinges', id]);
    if (scene && scene.kind !== 'decision')
      raise({ code: 'not-a-decision', path: ['hinges', id], at: 'key', data: { id } });
  }
  const count = hinges.length;
  if (count >= 2 && count <= 4) return;
  raise({ code: 'wrong-count', path: ['hinges'], at: 'key', data: { field: 'hinges', count, least: 2, most: 4 } });
}

function checkReplaced(scenario: Scenario, raise: Raise): void {
  const here = new Set([...scenario.scenes, ...choicesOf(scenario)].map(({ id }) => id));
  for (const [old, now] of Object.entries(scenario.replacedBy)) {
    const path: Path = ['replaced-by', old];
    if (here.has(old)) raise({ code: 'replaced-still-here', path, at: 'key', data: { id: old } });
    if (!here.has(currentId(now, scenario.replacedBy)))
      raise({ code: 'replaced-by-nothing', path, data: { id: now, near: nearest(now, here) } });
  }
}

function checkBest({ scenes }: Scenario, raise: Raise): void {
  const ids = scenes.filter((scene) => scene.kind === 'ending' && scene.best).map(({ id }) => id);
  if (ids.length === 1) return;
  const path: Path = ids.length ? ['scenes', ids[1]!, 'ending', 'best'] : ['scenes'];
  raise({ code: 'best-ending', path, at: 'key', data: { ids } });
}
