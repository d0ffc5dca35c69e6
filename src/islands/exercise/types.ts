/**
 * What a lesson says about its exercises: plain data, so that it can be written in MDX and handed to an island as it is.
 *
 * A board is a list of items, each read in one field (sort), two (place) or three (switches).
 */

/** A drawn mark beside a word: round leads, square manages. */
export type Mark = 'leadership' | 'management';

export interface Option {
  id: string;
  label: string;
  marks?: Mark[];
  /** Id of a drawing on the page that stands for the words, where there is no room for them. */
  icon?: string;
}

/** One thing to decide about every item. */
export interface Field {
  id: string;
  label: string;
  /** A list to open where seven options would fill a phone's screen. */
  control: 'radio' | 'select';
  options: Option[];
  /** The options are a scale: being one step off is told as such. */
  ordered?: boolean;
}

export interface Item {
  /** Stays the same when items move: it stands in addresses and later in what is kept. */
  id: string;
  /** Two to four words for a long item: its heading, and its name in the key. */
  name?: string;
  text: string;
  /** What is going on when the item happens, read before it. */
  moment?: string;
  /** Field id to option id. */
  key: Record<string, string>;
  /** Fields that are filled in for the learner. When all are, the item is a worked example. */
  given?: string[];
  why?: string;
  /** Reasons field by field, after `why`. */
  whys?: Record<string, string>;
  /** What was hidden while choosing: told in the key before the reasons. */
  reveal?: string;
  /** Where there is one field: what comes of each of its options. */
  then?: Record<string, string>;
}

/** How often one option was chosen together with each option of another field. */
export interface Bars {
  /** Field id: a bar for each of its options. */
  by: string;
  /** Field and option that are counted. */
  field: string;
  option: string;
  label: string;
}

/** One line of a text in which some are to be found. */
export interface Line {
  id: string;
  /** Who speaks, in a transcript. */
  who?: string;
  text: string;
  isKey?: boolean;
  why?: string;
}

/** One of two texts about which the same things are guessed. */
export interface Case {
  id: string;
  /** Used inside a sentence: 'the first advertisement'. */
  name: string;
  title: string;
  text: string[];
}

/** What two texts said in different words. */
export interface Pair {
  same: string;
  first: string;
  second: string;
}

/** One item of a series, for which a pointer with five places is set. */
export interface Pointed {
  id: string;
  /** 'March', 'week 3'. */
  when: string;
  text: string;
  /** The authors' place: 1 at the low end, 5 at the high one. */
  key: number;
  /** What could be known then. */
  knew: string;
  /** What came. */
  later: string;
}

/* A composition: things chosen under limits, with what they lead to. */

/**
 * When a sentence holds, as in a scenario file: every item of `after` is chosen (of a list in it one suffices), and none
 * of `unless`. Items are option ids.
 */
export interface When {
  after?: (string | string[])[];
  unless?: string[];
}

export interface Group {
  id: string;
  label: string;
  /** One option (radios) or some of them (checkboxes). */
  choose: 'one' | 'some';
  /** How many, where some are to be chosen. */
  least?: number;
  most?: number;
  /** Option ids are unique in the exercise. `cost` counts against the budget, `moves` shifts meters. */
  options: { id: string; label: string; cost?: number; moves?: Record<string, number> }[];
}

/** A bar that tells, from 0 to 100. */
export interface Meter {
  id: string;
  label: string;
  start: number;
  /** Words at its two ends. */
  low: string;
  high: string;
}

/** Said at once while things are chosen (`now`), or when the whole is looked at (`end`). */
export interface Say extends When {
  at: 'now' | 'end';
  /** Who says or experiences it. */
  who?: string;
  /** Whether it stands against what was chosen, or bears it out. */
  tone?: 'against' | 'for';
  text: string;
  moves?: Record<string, number>;
}

/** What the whole comes to: the first one that holds counts, so the last has no condition. */
export interface End extends When {
  title: string;
  text: string;
}

/** One turn of a talk: something is said or happens, then one of the options follows. */
export interface Turn {
  id: string;
  who?: string;
  said: string;
  options: {
    id: string;
    text: string;
    /** What comes of it. */
    reply: string;
    moves?: Record<string, number>;
    /** Id of the turn that follows; without it the next in the list. `end` ends the talk. */
    next?: string;
  }[];
}

/* Writing. */

export interface WritePart {
  id: string;
  label: string;
  hint?: string;
  /** Lines of the field. */
  rows?: number;
  /** Words; more are counted, not cut. */
  most?: number;
}

/** Words that are told when they stand in the text. */
export interface Flag {
  words: string[];
  say: string;
}

export interface WriteModel {
  title: string;
  text: string[];
  note?: string;
}

/* A call: a situation, what it asks for, and the phrases that decide it. */

export interface CallItem {
  id: string;
  text: string;
  calls: 'leadership' | 'management' | 'both' | 'wait';
  /** Phrases of the text, word for word, that decide it. */
  cues: { quote: string; because: string }[];
  /** Phrases that look as if they did. */
  decoys: { quote: string; because: string }[];
  why: string;
}

/** What was chosen, by the name of the control without the exercise's id: 'card.pole' to 'leadership'. */
export type Answers = ReadonlyMap<string, string>;
