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
}

/** One thing to decide about every item. */
export interface Field {
  id: string;
  label: string;
  /** A list to open where seven options would fill a phone's screen. */
  control: 'radio' | 'select';
  options: Option[];
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

/** What was chosen, by the name of the control without the exercise's id: 'card.pole' to 'leadership'. */
export type Answers = ReadonlyMap<string, string>;
