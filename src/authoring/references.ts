import { mentioned } from '../scenario/engine.ts';
import type { Call, Condition, Decision, GaugeChanges, Mode, Road, Scenario } from '../scenario/types.ts';
import type { Path, Raise } from './issues.ts';
import { nearest } from './near.ts';

/** Checks that every name means something: scenes, choices, gauges and parts; and what follows from no road. */
export function checkReferences(scenario: Scenario, raise: Raise): void {
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const decisions = scenario.scenes.filter((scene) => scene.kind === 'decision');
  const choices = new Set(decisions.flatMap((scene) => scene.choices.map(({ id }) => id)));
  const gauges = new Set(scenario.gauges.map(({ id }) => id));
  const parts = new Set(scenario.parts.map(({ id }) => id));

  const sceneAt = (id: string, path: Path) => {
    if (scenes.has(id)) return;
    raise({ code: 'missing-scene', path, data: { id, near: nearest(id, scenes.keys()), isChoice: choices.has(id) } });
  };
  const decisionAt = (id: string, path: Path) => {
    const scene = scenes.get(id);
    if (!scene) sceneAt(id, path);
    else if (scene.kind !== 'decision') raise({ code: 'not-a-decision', path, at: 'key', data: { id } });
  };
  const condition = (value: Condition, path: Path) => {
    for (const field of ['after', 'unless'] as const) {
      value[field]?.forEach((item, index) => {
        for (const id of [item].flat()) {
          if (choices.has(id)) continue;
          const data = { id, near: nearest(id, choices), isScene: scenes.has(id) };
          raise({ code: 'missing-choice', path: [...path, field, index], data });
        }
      });
    }
  };
  const conditions = (values: readonly Condition[], path: Path) =>
    values.forEach((value, index) => {
      if (mentioned(value).length) condition(value, [...path, index]);
    });
  const told = (values: readonly Condition[], path: Path) =>
    values.forEach((value, index) => {
      if (!mentioned(value).length)
        raise({ code: 'no-condition', path: [...path, index], data: { field: String(path.at(-1)) } });
    });
  const roads = (values: readonly Road[], path: Path) => {
    values.forEach((road, index) => sceneAt(road.to, [...path, 'next', index, 'to']));
    conditions(values, [...path, 'next']);
  };
  const changes = (values: GaugeChanges, path: Path) => {
    for (const id of Object.keys(values)) {
      if (gauges.has(id)) continue;
      raise({
        code: 'missing-gauge',
        path: [...path, 'gauges', id],
        at: 'key',
        data: { id, near: nearest(id, gauges) },
      });
    }
  };

  if (scenario.scenes.length) sceneAt(scenario.start, ['start']);
  for (const scene of scenario.scenes) {
    const path: Path = ['scenes', scene.id];
    if (!parts.has(scene.part)) {
      raise({
        code: 'missing-part',
        path: [...path, 'part'],
        data: { id: scene.part, near: nearest(scene.part, parts) },
      });
    }
    conditions(scene.variants, [...path, 'variants']);
    told(scene.variants, [...path, 'variants']);
    scene.variants.forEach((variant, index) => {
      if (variant.text === undefined && variant.time === undefined && variant.why === undefined) {
        raise({ code: 'no-change', path: [...path, 'variants', index], data: {} });
      }
    });
    if (scene.kind === 'ending') continue;
    roads(scene.next, path);
    if (scene.kind === 'bridge') continue;

    conditions(scene.cues, [...path, 'cues']);
    conditions(scene.decoys, [...path, 'decoys']);
    checkCall(scene, path, raise);
    for (const choice of scene.choices) {
      const at: Path = [...path, 'choices', choice.id];
      roads(choice.next, at);
      conditions(choice.variants, [...at, 'variants']);
      told(choice.variants, [...at, 'variants']);
      changes(choice.gauges, at);
      if (choice.mode === 'neither' && choice.craft)
        raise({ code: 'craft-on-neither', path: [...at, 'craft'], at: 'key', data: {} });
      if (choice.mode !== 'neither' && !choice.craft)
        raise({ code: 'craft-missing', path: [...at, 'mode'], data: { mode: choice.mode } });
      choice.variants.forEach((variant, index) => {
        for (const field of ['time', 'why'] as const) {
          if (variant[field] !== undefined)
            raise({ code: 'no-effect', path: [...at, 'variants', index, field], at: 'key', data: { field } });
        }
        if (variant.text === undefined) raise({ code: 'no-change', path: [...at, 'variants', index], data: {} });
      });
    }
    const rival = scene.debrief?.rival.choice;
    if (rival !== undefined && !scene.choices.some(({ id }) => id === rival)) {
      const data = { id: rival, scene: scene.id, choices: scene.choices.map(({ id }) => id) };
      raise({ code: 'rival-elsewhere', path: [...path, 'debrief', 'rival', 'choice'], data });
    }
  }

  scenario.delayed.forEach((event, index) => {
    if (event.at !== 'end') sceneAt(event.at, ['delayed', index, 'at']);
    changes(event.gauges, ['delayed', index]);
  });
  conditions(scenario.delayed, ['delayed']);
  told(scenario.delayed, ['delayed']);
  for (const { scene } of scenario.hinges) decisionAt(scene, ['hinges', scene]);
  if (scenario.hinges.length < 2 || scenario.hinges.length > 4) {
    raise({
      code: 'wrong-count',
      path: ['hinges'],
      at: 'key',
      data: { field: 'hinges', count: scenario.hinges.length, least: 2, most: 4 },
    });
  }
  for (const [old, now] of Object.entries(scenario.replacedBy)) {
    const path: Path = ['replaced-by', old];
    if (scenes.has(old) || choices.has(old)) raise({ code: 'replaced-still-here', path, at: 'key', data: { id: old } });
    if (!scenes.has(now) && !choices.has(now)) {
      raise({
        code: 'replaced-by-nothing',
        path,
        data: { id: now, near: nearest(now, [...scenes.keys(), ...choices]) },
      });
    }
  }
  const best = scenario.scenes.filter((scene) => scene.kind === 'ending' && scene.best).map(({ id }) => id);
  if (best.length !== 1) {
    const path: Path = best.length ? ['scenes', best[1]!, 'ending', 'best'] : ['scenes'];
    raise({ code: 'best-ending', path, at: 'key', data: { ids: best } });
  }
}

function checkCall(scene: Decision, path: Path, raise: Raise): void {
  const also = (calls: Call, modes: readonly Mode[], at: Path) => {
    modes.forEach((mode, index) => {
      if (mode === calls || modes.indexOf(mode) < index)
        raise({ code: 'also-repeats', path: [...at, 'also', index], data: { mode } });
    });
  };
  also(scene.calls, scene.also, path);
  scene.flips.forEach((flip, index) => also(flip.calls, flip.also, [...path, 'flips', index]));
  if (scene.choices.length < 2 || scene.choices.length > 4) {
    raise({ code: 'choice-count', path: [...path, 'choices'], at: 'key', data: { count: scene.choices.length } });
  }
}
