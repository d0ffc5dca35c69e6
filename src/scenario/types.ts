/**
 * The shapes of a scenario, as `authoring` hands it to everything else.
 *
 * A scenario is plain data: it can be written as JSON, sent to a browser and read again without loss. Ids of scenes and
 * choices are words, share one namespace in a scenario and are never reused, because learners' records point at them.
 */

/** One of the two kinds of work. */
export type Hand = 'leadership' | 'management';

/** What a moment asks for. */
export type Call = Hand | 'both';

/** What a move was: two yes/no questions (did it lead? did it manage?), never a slider. */
export type Mode = Call | 'neither';

/** How well a move was made as the kind of work it was. A move that was neither has none. */
export type Craft = 'skilled' | 'fair' | 'clumsy';

/** The seven pairs of the curriculum: its section 2.2. */
export const dimensions = ['dir', 'ali', 'ins', 'chg', 'hor', 'amb', 'suc'] as const;
export type Dimension = (typeof dimensions)[number];

export type Family = 'crisis' | 'scaling' | 'innovation' | 'integration';
export type Level = 'introductory' | 'intermediate' | 'advanced';
export type Authority = 'none' | 'line' | 'middle' | 'full' | 'limited' | 'changes';

/** A choice id, or several of which one suffices. */
export type Item = string | string[];

/** Holds when every item of `after` was chosen and no item of `unless` was. */
export interface Condition {
  after?: Item[];
  unless?: Item[];
}

/** A change of a text that holds under a condition. Of several `instead` the first that holds counts. */
export interface Variant extends Condition {
  where: 'before' | 'after' | 'instead';
  text?: string;
  time?: string;
  why?: string;
}

/** Words of the scene's own text that show what it asks for. */
export interface Cue extends Condition {
  quote: string;
  asks: Hand;
  because: string;
}

/** Words of the scene's own text that are true and vivid, and tell nothing about which kind of work is needed. */
export interface Decoy extends Condition {
  quote: string;
  because: string;
}

/** One way on. In a list the first that holds counts; the last one has no condition. */
export interface Road extends Condition {
  to: string;
}

/** Changes of gauges by gauge id, in points of 100. */
export type GaugeChanges = Record<string, number>;

export interface Coach {
  /** Fragments of the choice's text that carry its mode, word for word. */
  shows: string[];
  why: string;
  other: string;
}

export interface Choice {
  id: string;
  text: string;
  label: string;
  mode: Mode;
  dimension: Dimension;
  alsoDimension?: Dimension;
  craft?: Craft;
  cost?: string;
  gauges: GaugeChanges;
  consequence: string;
  variants: Variant[];
  coach: Coach;
  /** The two articles' views of a key choice: two distinct systems, or leadership through management activity. */
  readings?: { distinct: string; through: string };
  /** Ways on, in order; empty when the scene states them. */
  next: Road[];
}

/** One fact changed, and the call that follows from it. */
export interface Flip {
  fact: string;
  calls: Call;
  also: Mode[];
  cues: string[];
  why: string;
}

/** The same call in other clothes, for coming back after days. */
export interface Again {
  text: string;
  calls: Call;
  why: string;
}

export interface Debrief {
  question: string;
  listen: string;
  misreading: string;
  rival: { choice: string; argument: string };
}

interface SceneBase {
  id: string;
  title: string;
  part: string;
  place?: string;
  time?: string;
  text: string;
  variants: Variant[];
}

/** A scene that is a decision. Choices stand in stored order, everywhere. */
export interface Decision extends SceneBase {
  kind: 'decision';
  room: 'full' | 'fast' | 'told';
  key: boolean;
  calls: Call;
  also: Mode[];
  why: string;
  cues: Cue[];
  decoys: Decoy[];
  choices: Choice[];
  next: Road[];
  flips: Flip[];
  again: Again[];
  debrief?: Debrief;
}

/** A scene without choices: told on the way to the next one. */
export interface Bridge extends SceneBase {
  kind: 'bridge';
  next: Road[];
}

export interface Ending extends SceneBase {
  kind: 'ending';
  tone: 'good' | 'mixed' | 'bad';
  owes: string;
  lacks: Hand[];
  best: boolean;
}

export type Scene = Decision | Bridge | Ending;

/** Something that happens later because of earlier choices; told once. */
export interface Delayed extends Condition {
  /** A scene id, or `end`: with the ending. */
  at: string;
  /** Before the scene's own text, or after what follows from the choice made there. */
  when: 'before' | 'after';
  text: string;
  gauges: GaugeChanges;
  /** A clause that goes on after "Because": what it goes back to. */
  because: string;
}

export interface Gauge {
  id: string;
  label: string;
  /** 0 to 100. */
  start: number;
  /** Whether it counts as an outcome for the balance checks. */
  outcome: boolean;
}

export interface Person {
  id: string;
  name: string;
  role: string;
  wants: string;
  portrait: string;
}

export interface Part {
  id: string;
  title: string;
}

/** One scenario, complete. Lists keep the order of the author's file. */
export interface Scenario {
  /** The file's name: permanent. */
  id: string;
  title: string;
  seeds: string[];
  family: Family;
  level: Level;
  setting: string;
  minutes: number;
  authority: Authority;
  role: string;
  premise: string;
  notice?: string;
  revision: number;
  /** Id of the first scene. */
  start: string;
  cast: Person[];
  gauges: Gauge[];
  parts: Part[];
  scenes: Scene[];
  delayed: Delayed[];
  hinges: { scene: string; line: string }[];
  replays: { leadership: string; management: string; both: string };
  questions: string[];
  compare: { scenario: string; scene: string; why: string }[];
  /** Old id to new id, of scenes and choices that left the file. */
  replacedBy: Record<string, string>;
}
