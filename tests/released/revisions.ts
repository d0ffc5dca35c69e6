import type { Choice, Decision, Scenario, Scene } from '../../src/scenario/types.ts';
import { bridge, choice, decision, ending, scenario } from '../fixtures/scenarios.ts';

/**
 * One scenario in ten revisions: nine kinds of edit, each made on the one before. Seven decisions at first, four choices
 * each; the fourth of the first takes the other road.
 */

const four = (letter: string) => ['1', '2', '3', '4'].map((number) => choice(letter + number));

function first(): Scenario {
  return scenario(
    [
      decision('gate', { choices: four('a'), next: [{ to: 'shed', after: ['a4'] }, { to: 'yard' }] }),
      decision('yard', { choices: four('b'), next: 'path' }),
      decision('shed', { choices: four('x'), next: 'path' }),
      bridge('path', 'well'),
      decision('well', { choices: four('c'), next: 'barn' }),
      decision('barn', { choices: four('d'), next: 'loft' }),
      decision('loft', { choices: four('e'), next: 'hatch' }),
      decision('hatch', { choices: four('g'), next: 'roof' }),
      decision('roof', { choices: four('f'), next: [{ to: 'wet', after: ['e1'] }, { to: 'dry' }] }),
      ending('dry', { best: true }),
      ending('wet'),
    ],
    { id: 'farm' },
  );
}

interface Edit {
  kind: string;
  /** Old id to new id, where the edit renames. */
  renames: Record<string, string>;
  change(scenes: Scene[]): Scene[];
}

const at = (scenes: Scene[], id: string) => scenes.find((scene) => scene.id === id) as Decision;
const edit = (kind: string, change: Edit['change'], renames: Record<string, string> = {}): Edit => ({
  kind,
  change,
  renames,
});

export const edits: readonly Edit[] = [
  edit('a choice removed', (scenes) => {
    const well = at(scenes, 'well');
    well.choices = well.choices.filter(({ id }) => id !== 'c4');
    return scenes;
  }),
  edit('a scene inserted', (scenes) => {
    at(scenes, 'barn').next = [{ to: 'hen-house' }];
    return [...scenes, decision('hen-house', { choices: four('h'), next: 'loft' })];
  }),
  edit('a scene removed', (scenes) => {
    at(scenes, 'well').next = [{ to: 'hen-house' }];
    return scenes.filter(({ id }) => id !== 'barn');
  }),
  edit('a choice renamed', (scenes) => renamed(scenes, 'b1', 'b1-second'), { b1: 'b1-second' }),
  edit('a scene renamed', (scenes) => renamed(scenes, 'loft', 'attic'), { loft: 'attic' }),
  edit('a choice renamed again', (scenes) => renamed(scenes, 'b1-second', 'b1-third'), { 'b1-second': 'b1-third' }),
  edit('a condition changed', (scenes) => {
    at(scenes, 'gate').next = [{ to: 'shed', after: [['a3', 'a4']] }, { to: 'yard' }];
    return scenes;
  }),
  edit('a choice moved', (scenes) => {
    const [well, roof] = [at(scenes, 'well'), at(scenes, 'roof')];
    const moved = well.choices.find(({ id }) => id === 'c1') as Choice;
    well.choices = well.choices.filter((each) => each !== moved);
    roof.choices = [...roof.choices.slice(1), moved];
    return scenes;
  }),
  edit('an ending removed', (scenes) => {
    at(scenes, 'roof').next = [{ to: 'dry' }];
    return scenes.filter(({ id }) => id !== 'wet');
  }),
];

/** The same scenes with one id changed wherever it stands; titles stay. */
function renamed(scenes: Scene[], from: string, to: string): Scene[] {
  return JSON.parse(JSON.stringify(scenes).replaceAll(`"${from}"`, `"${to}"`)) as Scene[];
}

/** All revisions, the first one first. `replaced-by` grows, as authors write it: old id to the one of the next revision. */
export const revisions: readonly Scenario[] = edits.reduce(
  (made, { change, renames }) => {
    const before = structuredClone(made.at(-1)!);
    const scenes = change(before.scenes);
    const revision = before.revision + 1;
    return [...made, { ...before, scenes, revision, replacedBy: { ...before.replacedBy, ...renames } }];
  },
  [first()],
);

/** The revision with a number. */
export function revisionOf(number: number): Scenario {
  return revisions[number - 1]!;
}

/** An id of one revision by the name that it has in a later one; or, going back, by the one that it had. */
export function nameIn(id: string, from: number, to: number): string {
  let name = id;
  for (let each = from; each < to; each += 1) name = edits[each - 1]!.renames[name] ?? name;
  return name;
}
