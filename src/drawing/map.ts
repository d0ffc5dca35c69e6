import type { Decision, Ending, Scenario, Scene } from '../scenario/types.ts';

/** A scenario as a map: a row per decision number, side by side what can stand at the same place, endings below. */
export interface MapLayout {
  width: number;
  height: number;
  scenes: { scene: Decision; x: number; y: number; width: number; dots: { choice: string; x: number; y: number }[] }[];
  endings: { ending: Ending; x: number; y: number }[];
}

const width = 360;
const rowHeight = 64;
const dotGap = 26;

/** Places everything in a box 360 wide. A scene stands as low as the longest road to it asks. */
export function mapLayout(scenario: Scenario): MapLayout {
  const rows: Decision[][] = [];
  for (const [scene, depth] of depths(scenario)) {
    if (scene.kind === 'decision') (rows[depth] ??= []).push(scene);
  }
  const scenes = rows.flatMap((row, depth) =>
    row.map((scene, index) => {
      const share = width / row.length;
      const y = depth * rowHeight + 40;
      const left = index * share + 14;
      const dots = scene.choices.map((choice, at) => ({ choice: choice.id, x: left + 6 + at * dotGap, y }));
      return { scene, x: left, y, width: share, dots };
    }),
  );
  const found = scenario.scenes.filter((scene) => scene.kind === 'ending');
  const y = rows.length * rowHeight + 46;
  const endings = found.map((ending, index) => ({ ending, x: ((index + 0.5) * width) / found.length, y }));
  return { width, height: y + 34, scenes, endings };
}

/** How many decisions lie before each scene on the longest road to it, in file order. */
function depths(scenario: Scenario): Map<Scene, number> {
  const byId = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const found = new Map<Scene, number>();
  const walk = (scene: Scene, depth: number) => {
    if ((found.get(scene) ?? -1) >= depth) return;
    found.set(scene, depth);
    if (scene.kind === 'ending') return;
    const roads = scene.kind === 'decision' ? scene.choices.flatMap((choice) => choice.next) : [];
    for (const id of new Set([...roads, ...scene.next].map(({ to }) => to))) {
      walk(byId.get(id)!, depth + (scene.kind === 'decision' ? 1 : 0));
    }
  };
  walk(byId.get(scenario.start)!, 0);
  return new Map(scenario.scenes.flatMap((scene) => (found.has(scene) ? [[scene, found.get(scene)!]] : [])));
}
