import { mentioned } from './engine.ts';
import { letters } from './letters.ts';
import type { Choice, Condition, Decision, Delayed, Ending, Item, Road, Scenario, Scene, Variant } from './types.ts';

/**
 * A scenario as a book: numbered sections in story order, in which every choice names the section to turn to. What
 * depends on earlier choices stands there as a condition on ticks, so that it plays without a machine.
 */

/** Texts of which the first whose ticks are there is read; often there is one, without a condition. */
export type Passage = Reading[];

export interface Reading {
  text: string;
  /** Numbers are those of consequence sections. */
  ticks?: Ticks;
}

/** Every list of `all` needs one tick of its own; no number of `none` may be ticked. */
export interface Ticks {
  all: number[][];
  none: number[];
}

/** A way on: to a section, if the ticks say so. */
export interface Turn {
  to: number;
  id: string;
  ticks?: Ticks;
}

interface SectionBase {
  number: number;
  /** Scene or choice id: also the section's address in the page. */
  id: string;
  passages: Passage[];
}

export interface SceneSection extends SectionBase {
  kind: 'scene';
  scene: Decision | Exclude<Scene, Decision | Ending>;
  times: Passage;
  options: { choice: Choice; letter: string; to: number }[];
  turns: Turn[];
}

export interface ConsequenceSection extends SectionBase {
  kind: 'consequence';
  decision: Decision;
  choice: Choice;
  letter: string;
  /** Whether something later depends on it. */
  tick: boolean;
  turns: Turn[];
  /** The id of the checklist that says where to turn, in place of turns. */
  checklist?: string;
}

/** The ends that one scene leads to, as a list in which the first true line counts. */
export interface ChecklistSection extends SectionBase {
  kind: 'checklist';
  turns: Turn[];
}

export interface EndingSection extends SectionBase {
  kind: 'ending';
  ending: Ending;
  /** The section that tells what came later, if several endings share it. */
  later?: Turn;
}

/** What came after the endings, told once for all of them. */
export interface LaterSection extends SectionBase {
  kind: 'later';
}

export type Section = SceneSection | ConsequenceSection | ChecklistSection | EndingSection | LaterSection;

/** The id of the section that tells what came later. */
const laterId = 'endings.later';

/** The sections of a scenario, numbered from 1: each decision, what follows from its choices, and the endings last. */
export function gamebook(scenario: Scenario): Section[] {
  const ordered = inStoryOrder(scenario);
  const numbers = new Map<string, number>();
  for (const scene of ordered) {
    numbers.set(scene.id, numbers.size + 1);
    if (scene.kind !== 'decision') continue;
    for (const choice of scene.choices) numbers.set(choice.id, numbers.size + 1);
    if (isChecklist(scenario, scene.next)) numbers.set(checklistId(scene), numbers.size + 1);
  }
  const endings = scenario.scenes.filter((scene) => scene.kind === 'ending');
  const listed = ordered.every((scene) => !leadsToEnding(scenario, scene) || isListed(scenario, scene));
  const later = scenario.delayed.some((event) => event.at === 'end' && event.when === 'after') && endings.length > 1;
  if (later) numbers.set(laterId, numbers.size + 1);
  const remembered = new Set(conditionsOf(scenario).flatMap(mentioned));

  /** A condition in ticks. With `here`, what was chosen in one scene is already known. */
  const ticksOf = (condition: Condition, here?: Here): Ticks | 'never' | undefined => {
    const local = new Set(here?.scene.choices.map((choice) => choice.id));
    const all: number[][] = [];
    for (const item of condition.after ?? []) {
      const ids = [item].flat();
      if (here && ids.includes(here.choice.id)) continue;
      const open = ids.filter((id) => !local.has(id));
      if (open.length === 0) return 'never';
      all.push(numbersOf(open));
    }
    const unless = (condition.unless ?? []).flat();
    if (here && unless.includes(here.choice.id)) return 'never';
    const none = numbersOf(unless.filter((id) => !local.has(id)));
    return all.length || none.length ? { all, none } : undefined;
  };
  const numbersOf = (item: Item) => [item].flat().map((id) => numbers.get(id)!);

  const reading = (text: string, condition: Condition, here?: Here): Reading[] => {
    const ticks = ticksOf(condition, here);
    if (ticks === 'never') return [];
    return [{ text, ...(ticks && { ticks }) }];
  };
  const passages = (base: string, variants: Variant[], here?: Here): Passage[] => {
    const at = (where: Variant['where']) =>
      variants
        .filter((variant) => variant.where === where && variant.text !== undefined)
        .flatMap((variant) => reading(variant.text!, variant, here));
    const alone = (each: Reading): Passage => [each];
    return [...at('before').map(alone), firstTrue([...at('instead'), { text: base }]), ...at('after').map(alone)];
  };
  const events = (at: string, when: Delayed['when'], here?: Here): Passage[] =>
    scenario.delayed
      .filter((event) => event.at === at && event.when === when)
      .flatMap((event) => reading(event.text, event, here))
      .map((each) => [each]);
  const timesOf = ({ time, variants }: Scene): Passage =>
    firstTrue([
      ...variants.filter((variant) => variant.time !== undefined).flatMap((variant) => reading(variant.time!, variant)),
      ...(time === undefined ? [] : [{ text: time }]),
    ]);
  const turns = (roads: Road[], here?: Here): Turn[] => {
    const found: Turn[] = [];
    for (const road of roads) {
      const ticks = ticksOf(road, here);
      if (ticks === 'never') continue;
      found.push({ to: numbers.get(road.to)!, id: road.to, ...(ticks && { ticks }) });
      if (!ticks) break;
    }
    return found;
  };

  const sections = ordered.flatMap((scene): Section[] => {
    const number = numbers.get(scene.id)!;
    const text = passages(scene.text, scene.variants);
    const told = [...events(scene.id, 'before'), ...text];
    if (scene.kind === 'ending') {
      const before = listed ? [] : events('end', 'before');
      const after = later ? [] : events('end', 'after');
      const all = [...before, ...told, ...events(scene.id, 'after'), ...after];
      const turn = later ? { later: { to: numbers.get(laterId)!, id: laterId } } : {};
      return [{ kind: 'ending', number, id: scene.id, ending: scene, passages: all, ...turn }];
    }
    const times = timesOf(scene);
    if (scene.kind === 'bridge') {
      const all = [...told, ...events(scene.id, 'after')];
      return [
        { kind: 'scene', number, id: scene.id, scene, times, passages: all, options: [], turns: turns(scene.next) },
      ];
    }
    const options = scene.choices.map((choice, index) => ({
      choice,
      letter: letters[index]!,
      to: numbers.get(choice.id)!,
    }));
    const checklist = isChecklist(scenario, scene.next) ? checklistId(scene) : undefined;
    const consequences = options.map(({ choice, letter, to }): ConsequenceSection => {
      const here = { scene, choice };
      const shared = choice.next.length === 0 ? checklist : undefined;
      return {
        kind: 'consequence',
        number: to,
        id: choice.id,
        decision: scene,
        choice,
        letter,
        tick: remembered.has(choice.id),
        passages: [...passages(choice.consequence, choice.variants, here), ...events(scene.id, 'after', here)],
        turns: shared ? [] : turns(choice.next.length ? choice.next : scene.next, here),
        ...(shared && { checklist: shared }),
      };
    });
    return [
      { kind: 'scene', number, id: scene.id, scene, times, passages: told, options, turns: [] },
      ...consequences,
      ...(checklist
        ? [
            {
              kind: 'checklist' as const,
              number: numbers.get(checklist)!,
              id: checklist,
              passages: listed ? events('end', 'before') : [],
              turns: turns(scene.next),
            },
          ]
        : []),
    ];
  });
  if (!later) return sections;
  const number = numbers.get(laterId)!;
  return [...sections, { kind: 'later', number, id: laterId, passages: events('end', 'after') }];
}

/** The id of a checklist; the dot keeps it apart from authors' ids. */
function checklistId(scene: Scene): string {
  return `endings.${scene.id}`;
}

function isChecklist(scenario: Scenario, roads: Road[]): boolean {
  const endings = new Set(scenario.scenes.filter((scene) => scene.kind === 'ending').map((scene) => scene.id));
  return roads.length > 1 && roads.every((road) => endings.has(road.to));
}

function leadsToEnding(scenario: Scenario, scene: Scene): boolean {
  const endings = new Set(scenario.scenes.filter(({ kind }) => kind === 'ending').map(({ id }) => id));
  return onward(scene).some((id) => endings.has(id));
}

/** Whether every road from a scene goes through its checklist of endings. */
function isListed(scenario: Scenario, scene: Scene): boolean {
  return (
    scene.kind === 'decision' &&
    isChecklist(scenario, scene.next) &&
    scene.choices.every((choice) => choice.next.length === 0)
  );
}

/** Where a condition is asked, when that is known: right after this choice in this scene. */
interface Here {
  scene: Decision;
  choice: Choice;
}

/** Drops what can never be reached, because a reading before it has no condition. */
function firstTrue(readings: Reading[]): Passage {
  const end = readings.findIndex((each) => !each.ticks);
  return end < 0 ? readings : readings.slice(0, end + 1);
}

function conditionsOf(scenario: Scenario): Condition[] {
  const scenes = scenario.scenes.flatMap((scene): Condition[] => [
    ...scene.variants,
    ...(scene.kind === 'ending' ? [] : scene.next),
    ...(scene.kind === 'decision' ? scene.choices.flatMap((choice) => [...choice.variants, ...choice.next]) : []),
  ]);
  return [...scenes, ...scenario.delayed];
}

/** Ids of the scenes that a scene leads to, repeated where several roads do. */
function onward(scene: Scene): string[] {
  if (scene.kind === 'ending') return [];
  const roads = scene.kind === 'decision' ? scene.choices.flatMap((choice) => choice.next) : [];
  return [...roads, ...scene.next].map((road) => road.to);
}

/** Every scene after all that lead to it, in file order where that leaves a choice; endings last, as they are asked for. */
function inStoryOrder(scenario: Scenario): Scene[] {
  const byId = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const waiting = new Map(scenario.scenes.map((scene) => [scene.id, 0]));
  for (const scene of scenario.scenes) {
    for (const to of new Set(onward(scene))) waiting.set(to, waiting.get(to)! + 1);
  }
  const story: Scene[] = [];
  const endings: Scene[] = [];
  const ready = scenario.scenes.filter((scene) => waiting.get(scene.id) === 0);
  for (let scene = ready.shift(); scene; scene = ready.shift()) {
    (scene.kind === 'ending' ? endings : story).push(scene);
    for (const to of new Set(onward(scene))) {
      const left = waiting.get(to)! - 1;
      waiting.set(to, left);
      if (left === 0) ready.push(byId.get(to)!);
    }
  }
  return [...story, ...endings];
}
