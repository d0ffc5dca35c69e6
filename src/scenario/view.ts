import { holds, type State } from './engine.ts';
import type { Choice, Decision, Delayed, Ending, Scene, Variant } from './types.ts';

/** One piece of story, in the order in which it is told. Texts are small Markdown, paragraphs parted by a blank line. */
export interface Told {
  kind: 'consequence' | 'delayed' | 'bridge';
  text: string;
  /** For `delayed`: what the author wrote. */
  event?: Delayed;
  /** For `bridge`: the scene passed. */
  scene?: Scene;
}

/** What is on screen in a state. */
export interface View {
  scene: Decision | Ending;
  /** What followed from the last choice, at once: its consequence, and delayed events told right after it. */
  story: Told[];
  /** What is told on arriving: scenes passed, and delayed events told before the scene's text. */
  arrival: Told[];
  text: string;
  time?: string;
  /** For a decision: why it calls for what it calls for, as the road here has it. */
  why?: string;
  /** For an ending: delayed events told after its text. */
  after: Told[];
  choices: readonly Choice[];
  /** The number of this decision, from 1, and how many every road has. At an ending, number = of. */
  number: number;
  of: number;
}

/** A text with the variants that hold: the first `instead`, and the additions in file order, in the same paragraph. */
export function textWith(base: string, variants: readonly Variant[], state: State): string {
  const holding = variants.filter((variant) => variant.text !== undefined && holds(state, variant));
  const texts = (where: Variant['where']) =>
    holding.filter((variant) => variant.where === where).map((variant) => variant.text!);
  return [...texts('before'), texts('instead')[0] ?? base, ...texts('after')].join(' ');
}

/** A field that variants may replace: the first that holds and states it, else the scene's own. */
function fieldWith(field: 'time' | 'why', base: string | undefined, variants: readonly Variant[], state: State) {
  return variants.find((variant) => variant[field] !== undefined && holds(state, variant))?.[field] ?? base;
}

/** The delayed events that hold in a state, at one place. */
export function delayedAt(state: State, at: string, when: Delayed['when']): Delayed[] {
  return (state.story.delayed.get(at) ?? []).filter((event) => event.when === when && holds(state, event));
}

function toldAt(state: State, at: string, when: Delayed['when']): Told[] {
  return delayedAt(state, at, when).map((event) => ({ kind: 'delayed', text: event.text, event }));
}

/** What followed at once from the choice that led to a state; nothing at the start. */
export function storyOf(state: State): Told[] {
  if (!state.choice || !state.before) return [];
  return [
    { kind: 'consequence', text: textWith(state.choice.consequence, state.choice.variants, state) },
    ...toldAt(state, state.before.scene.id, 'after'),
  ];
}

/** What is told between the last choice and the text of the scene reached. */
export function arrivalOf(state: State): Told[] {
  const { scene, passed } = state;
  const bridges = passed.flatMap((bridge): Told[] => [
    ...toldAt(state, bridge.id, 'before'),
    { kind: 'bridge', text: textWith(bridge.text, bridge.variants, state), scene: bridge },
    ...toldAt(state, bridge.id, 'after'),
  ]);
  const atTheEnd = scene.kind === 'ending' ? toldAt(state, 'end', 'before') : [];
  return [...bridges, ...atTheEnd, ...toldAt(state, scene.id, 'before')];
}

/** What is on screen in a state. */
export function view(state: State): View {
  const { scene } = state;
  const of = state.story.decisions;
  return {
    scene,
    story: storyOf(state),
    arrival: arrivalOf(state),
    text: textWith(scene.text, scene.variants, state),
    time: fieldWith('time', scene.time, scene.variants, state),
    why: scene.kind === 'decision' ? fieldWith('why', scene.why, scene.variants, state) : undefined,
    after: scene.kind === 'ending' ? [...toldAt(state, scene.id, 'after'), ...toldAt(state, 'end', 'after')] : [],
    choices: scene.kind === 'decision' ? scene.choices : [],
    number: Math.min(state.length + 1, of),
    of,
  };
}

/** The phrases that a decision offers to be tapped on this road, each once, cues before decoys. */
export function phrasesOf(state: State): string[] {
  if (state.scene.kind !== 'decision') return [];
  const { cues, decoys } = state.scene;
  return [...new Set([...cues, ...decoys].filter((mark) => holds(state, mark)).map(({ quote }) => quote))];
}
