import { start, statesOf, type State } from '../../scenario/engine.ts';
import type { Marks } from '../../progress/kept-run.ts';

/** What the player shows. It follows from the run and from the address alone, so a reload or a way back needs no state. */
export type Screen =
  | { kind: 'scene'; state: State }
  | { kind: 'ask'; state: State }
  | { kind: 'story'; state: State }
  | { kind: 'ending'; state: State }
  | { kind: 'looking-back' }
  | { kind: 'paper' }
  /** A moment of this run that has passed: the state in which its choice was made, or, for a story, led to. */
  | { kind: 'earlier'; state: State; part: 'scene' | 'story' }
  | { kind: 'lost'; id: string; known: boolean };

/** The screens that are the story itself; the others are fetched later. */
export type StoryScreen = Exclude<Screen, { kind: 'looking-back' | 'paper' | 'lost' }>;

export function isStory(screen: Screen): screen is StoryScreen {
  return 'state' in screen;
}

/** Addresses that are not scenes or choices. The dot keeps them apart from authors' ids. */
export const lookingBackAddress = 'looking.back';
export const paperAddress = 'paper';

/** The address of one decision inside looking back; empty, the beginning that all of them share. */
export const lookingBackAt = (scene: string) => `looking.at.${scene}`;

/** After two questions that were passed over, they are not asked again. */
const skipsAllowed = 2;

/** Whether the phrases that decided are still to be asked for the last choice of a state. `always`: as a trainer set it. */
export function isAsked(state: State, marks: ReadonlyMap<string, Marks>, always?: boolean): boolean {
  const decision = state.before?.scene;
  if (decision?.kind !== 'decision' || !decision.key || always === false) return false;
  const made = marks.get(decision.id);
  if (made?.skipped || made?.phrases || made?.sure !== undefined) return false;
  const skips = [...marks.values()].filter((each) => each.skipped).length;
  return always || skips < skipsAllowed;
}

/**
 * The screen for an address, given without its `#`. The empty one is the first scene: waking replaces it where a run is
 * open, so later only the browser's Back leads there.
 */
export function screenAt(
  address: string,
  state: State,
  marks: ReadonlyMap<string, Marks>,
  asksAlways?: boolean,
): Screen {
  const earlier = (passed: State): Screen => ({ kind: 'earlier', state: passed, part: 'scene' });
  const here = (): Screen => {
    if (!state.choice) return { kind: 'scene', state };
    return isAsked(state, marks, asksAlways) ? { kind: 'ask', state } : { kind: 'story', state };
  };
  if (address === '') return state.choice ? earlier(statesOf(state)[0]!) : here();
  if (address === paperAddress) return { kind: 'paper' };
  const looksBack = address === lookingBackAddress || address.startsWith(lookingBackAt(''));
  if (looksBack && state.scene.kind === 'ending') return { kind: 'looking-back' };
  if (address === state.scene.id) return { kind: state.scene.kind === 'ending' ? 'ending' : 'scene', state };
  if (address === state.choice?.id) return here();
  for (const each of statesOf(state)) {
    if (each.scene.id === address) return earlier(each);
    if (each.choice?.id === address) return { kind: 'earlier', state: each, part: 'story' };
  }
  const { story } = state;
  return { kind: 'lost', id: address, known: story.scenes.has(address) || story.choices.has(address) };
}

/** What the player can do with a run when it wakes. */
export interface Waking {
  state(): State;
  take(choice: string): boolean;
  takeBack(): boolean;
  /** Leaves the run as it is and begins a new one. */
  begin(): void;
}

/**
 * Where the player begins when it wakes. `noted` are choices clicked before it could hear them, oldest first; they are
 * steps. Where a run is open and the first choice was clicked on its first page, a new run begins with it. A choice
 * named by the address alone is a step only at the very beginning, so that a link from elsewhere cannot move a run on.
 */
export function wake(address: string, noted: readonly string[], run: Waking): string {
  const [first] = noted;
  const { story } = run.state();
  const isFirst = first !== undefined && story.choices.get(first)?.scene === start(story.scenario).scene;
  if (isFirst && run.state().length > 1) run.begin();
  for (const choice of noted) {
    if (run.take(choice)) continue;
    const { before } = run.state();
    const changedMind = before?.scene.kind === 'decision' && before.scene.choices.some(({ id }) => id === choice);
    if (changedMind && run.state().choice?.id !== choice && run.takeBack()) run.take(choice);
  }
  if (noted.length === 0 && run.state().length === 0 && story.choices.has(address)) run.take(address);

  const { choice, scene } = run.state();
  if (noted.length > 0) return address === scene.id ? address : (choice?.id ?? '');
  const atNow = address === '' || address === scene.id;
  return atNow && choice ? choice.id : address;
}

/** One name per screen: a new one means a new screen, drawn afresh, so that what a translator put into the old one goes. */
export function screenName(screen: Screen): string {
  switch (screen.kind) {
    case 'lost':
      return `lost ${screen.id}`;
    case 'looking-back':
    case 'paper':
      return screen.kind;
    default:
      return `${screen.kind} ${screen.state.length} ${screen.state.scene.id} ${'part' in screen ? screen.part : ''}`;
  }
}
