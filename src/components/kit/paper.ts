import { stagesOf } from '../../report/numbers.ts';
import { mentioned } from '../../scenario/engine.ts';
import { gamebook, type Passage, type Section, type Ticks, type Turn } from '../../scenario/gamebook.ts';
import { letters } from '../../scenario/letters.ts';
import type { Choice, Condition, Decision, Scenario } from '../../scenario/types.ts';

/**
 * A scenario for paper and letters. A decision is known by its place on the road, `4`, or where a group meets one of
 * several there, `4.1` and `4.2`; a move by that and its letter, `4.1C`. What was chosen is chosen, and what depends on
 * it asks for what is chosen.
 */
export interface Paper {
  scenario: Scenario;
  /** How many decisions every road has. */
  decisions: number;
  /** What a group meets before any ending, in story order: decisions, and scenes without choices between them. */
  scenes: PaperScene[];
  checklists: Extract<Section, { kind: 'checklist' }>[];
  endings: Extract<Section, { kind: 'ending' }>[];
  later: Extract<Section, { kind: 'later' }>[];
}

export interface PaperScene {
  id: string;
  /** Empty for a scene without choices. */
  label: string;
  title: string;
  part: string;
  times: PaperPassage;
  passages: PaperPassage[];
  moves: Move[];
  /** Where the road goes on: one list for all moves, or one for each letter. */
  ways: { letters: string[]; turns: PaperTurn[] }[];
  decision?: Decision;
}

export interface Move {
  choice: Choice;
  letter: string;
  /** `4.1C`. */
  code: string;
  story: PaperPassage[];
  /** Labels of the scenes in which this choice is remembered; empty for the ending. */
  comesBack: string[];
}

/** Texts of which the first that holds is read. */
export type PaperPassage = { text: string; chosen?: Chosen; otherwise: boolean }[];

/** Every list of `all` needs one circle; none of `none` may be chosen. */
export interface Chosen {
  all: string[][];
  none: string[];
}

export interface PaperTurn {
  chosen?: Chosen;
  otherwise: boolean;
  /** A scene on the road, or how the story ends. */
  to: { kind: 'scene'; label: string; title: string } | { kind: 'ending'; title: string } | { kind: 'checklist' };
}

export function paperOf(scenario: Scenario): Paper {
  const sections = gamebook(scenario);
  const stages = stagesOf(scenario);
  const labels = labelsOf(stages);
  const read = reader(sections, labels);
  const moved = movesOf(scenario, sections, labels, read);
  const scenes = sections.flatMap((section): PaperScene[] => {
    if (section.kind !== 'scene') return [];
    const { scene } = section;
    return [
      {
        id: section.id,
        label: labels.get(section.id) ?? '',
        title: scene.title,
        part: scenario.parts.find(({ id }) => id === scene.part)?.title ?? '',
        times: read.passage(section.times),
        passages: section.passages.map(read.passage),
        moves: moved(section.id),
        ways: waysOf(section, sections, read),
        ...(scene.kind === 'decision' && { decision: scene }),
      },
    ];
  });
  sortAlternatives(scenes);
  const of = <Kind extends Section['kind']>(kind: Kind) =>
    sections.filter((section): section is Extract<Section, { kind: Kind }> => section.kind === kind);
  return {
    scenario,
    decisions: stages.length,
    scenes,
    checklists: of('checklist'),
    endings: of('ending'),
    later: of('later'),
  };
}

/** Where a group meets one of several scenes, these stand in the order of their numbers. */
function sortAlternatives(scenes: PaperScene[]): void {
  const places = scenes.flatMap(({ label }, at) => (label.includes('.') ? [{ at, stage: label.split('.')[0] }] : []));
  for (const stage of new Set(places.map((place) => place.stage))) {
    const at = places.filter((place) => place.stage === stage).map((place) => place.at);
    const sorted = at
      .map((index) => scenes[index]!)
      .sort((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true }));
    at.forEach((index, nth) => (scenes[index] = sorted[nth]!));
  }
}

/** Scene id to its place on the road. */
export function labelsOf(stages: readonly (readonly Decision[])[]): Map<string, string> {
  return new Map(
    stages.flatMap((stage, at) =>
      stage.map(({ id }, index) => [id, stage.length > 1 ? `${at + 1}.${index + 1}` : `${at + 1}`] as const),
    ),
  );
}

/** Reads the gamebook's section numbers as codes of moves and as names of places. */
export interface Reader {
  passage(passage: Passage): PaperPassage;
  turns(turns: Turn[]): PaperTurn[];
}

export function reader(sections: Section[], labels: ReadonlyMap<string, string>): Reader {
  const code = new Map(
    sections.flatMap((section) =>
      section.kind === 'consequence'
        ? [[section.number, `${labels.get(section.decision.id) ?? ''}${section.letter}`] as const]
        : [],
    ),
  );
  const byNumber = new Map(sections.map((section) => [section.number, section]));
  const codes = (numbers: number[]) => numbers.map((number) => code.get(number)!);
  const chosen = (ticks?: Ticks) =>
    ticks && { chosen: { all: ticks.all.map(codes), none: codes(ticks.none) } satisfies Chosen };
  const place = (to: number): PaperTurn['to'] => {
    const section = byNumber.get(to)!;
    if (section.kind === 'ending') return { kind: 'ending', title: section.ending.title };
    if (section.kind === 'scene') {
      return { kind: 'scene', label: labels.get(section.id) ?? '', title: section.scene.title };
    }
    return { kind: 'checklist' };
  };
  return {
    passage: (passage) =>
      passage.map(({ text, ticks }) => ({ text, otherwise: !ticks && passage.length > 1, ...chosen(ticks) })),
    turns: (turns) =>
      turns.map(({ to, ticks }) => ({ to: place(to), otherwise: !ticks && turns.length > 1, ...chosen(ticks) })),
  };
}

/** The reader of a scenario's own gamebook, for what is not a scene. */
export function readerOf(scenario: Scenario): Reader {
  return reader(gamebook(scenario), labelsOf(stagesOf(scenario)));
}

function movesOf(scenario: Scenario, sections: Section[], labels: ReadonlyMap<string, string>, read: Reader) {
  const memory = memoryOf(scenario, labels);
  return (scene: string): Move[] =>
    sections.flatMap((section): Move[] => {
      if (section.kind !== 'consequence' || section.decision.id !== scene) return [];
      const { choice, letter } = section;
      return [
        {
          choice,
          letter,
          code: `${labels.get(scene) ?? ''}${letter}`,
          story: section.passages.map(read.passage),
          comesBack: [...(memory.get(choice.id) ?? [])],
        },
      ];
    });
}

/** For each choice the labels of later scenes whose words or road depend on it; empty for the ending. */
function memoryOf(scenario: Scenario, labels: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const memory = new Map<string, Set<string>>();
  const own = new Map<string, string>();
  const note = (scene: string, conditions: readonly Condition[]) => {
    for (const id of conditions.flatMap(mentioned)) {
      if (own.get(id) === scene) continue;
      memory.set(id, (memory.get(id) ?? new Set()).add(labels.get(scene) ?? ''));
    }
  };
  for (const scene of scenario.scenes) {
    if (scene.kind === 'decision') for (const { id } of scene.choices) own.set(id, scene.id);
  }
  for (const scene of scenario.scenes) {
    note(scene.id, scene.variants);
    note(
      scene.id,
      scenario.delayed.filter(({ at }) => at === scene.id),
    );
    if (scene.kind !== 'decision') continue;
    for (const choice of scene.choices) note(scene.id, [...choice.variants, ...choice.next]);
    note(scene.id, scene.next);
  }
  note(
    'end',
    scenario.delayed.filter(({ at }) => at === 'end'),
  );
  return memory;
}

/** Moves with the same ways on stand together. */
function waysOf(section: Section, sections: Section[], read: Reader): PaperScene['ways'] {
  if (section.kind !== 'scene') return [];
  if (section.options.length === 0) return [{ letters: [], turns: read.turns(section.turns) }];
  const ways = new Map<string, { letters: string[]; turns: PaperTurn[] }>();
  for (const each of sections) {
    if (each.kind !== 'consequence' || each.decision.id !== section.id) continue;
    const turns: PaperTurn[] = each.checklist
      ? [{ to: { kind: 'checklist' }, otherwise: false }]
      : read.turns(each.turns);
    const key = JSON.stringify(turns);
    const known = ways.get(key);
    if (known) known.letters.push(each.letter);
    else ways.set(key, { letters: [each.letter], turns });
  }
  return [...ways.values()];
}

export interface Fork {
  scenes: { label: string; title: string }[];
  /** Which scene is met when; what is left is met otherwise. */
  conditions: { label: string; chosen: Chosen }[];
}

/** The places of the road where a group meets one of several scenes. */
export function forksOf({ scenes }: Paper): Fork[] {
  const places = Map.groupBy(
    scenes.filter(({ label }) => label.includes('.')),
    ({ label }) => label.split('.')[0]!,
  );
  const turns = scenes.flatMap(({ ways }) => ways.flatMap((way) => way.turns));
  return [...places.values()].map((alternatives) => {
    const labels = alternatives.map(({ label }) => label);
    const conditions = turns.flatMap(({ to, chosen }) =>
      to.kind === 'scene' && chosen && labels.includes(to.label) ? [{ label: to.label, chosen }] : [],
    );
    const unlike = new Map(conditions.map((each) => [JSON.stringify(each), each]));
    return { scenes: alternatives.map(({ label, title }) => ({ label, title })), conditions: [...unlike.values()] };
  });
}

/** Of any scenario, so that one set of cards serves them all. */
export const cardLetters = letters;
