import type { Scenario } from '../scenario/types.ts';

/**
 * What travels between a learner and a trainer. Everything else that a trainer sees (tables, pictures, suggestions) is
 * worked out from lists of hand-ins and the scenarios that they were made in.
 */

/** When the readings of an assigned run are shown. */
export type Readings = 'decision' | 'part' | 'end';

/** What stands beside a code: the person's name, a name of their choice, or nothing. */
export type Naming = 'name' | 'pseudonym' | 'none';

/** What a trainer assigns by link. */
export interface Assignment {
  /** 1 to 2^20 - 1, at random: two assignments that say the same are two. */
  id: number;
  /** Ids, in the trainer's order. */
  scenarios: string[];
  /** `<module>/<lesson>`. */
  lessons: string[];
  readings: Readings;
  /** On key decisions the phrases are asked, and cannot be skipped for good. */
  phrases: boolean;
  /** Of several runs of a person the first is the one that counts. */
  firstCounts: boolean;
  naming: Naming;
  /** A day, `2026-12-03`. */
  due?: string;
  /** At most 24 characters. */
  group: string;
  /** The trainer's own words, at most 80 characters. */
  line: string;
}

/** What a learner marked at one decision of a run that is handed in. */
export interface HandedMarks {
  /** Phrases of cues and decoys as they stand in the scene's text, in its order. */
  phrases?: string[];
  sure?: boolean;
  /** The question for phrases was passed over. */
  skipped?: boolean;
  /** 'I read it differently' was tapped. What was written travels only in files. */
  differently?: boolean;
}

/** One run, as it is handed in. */
export interface HandIn {
  scenario: string;
  revision: number;
  /** Choice ids. It may end before an ending does. */
  path: string[];
  /** By scene id, of decisions on the path; a scene without marks is absent. */
  marks: Record<string, HandedMarks>;
  /** Choices taken back; 7 means 7 or more. */
  undone: number;
  readings: Readings;
  /** Whether phrases were asked. */
  phrases: boolean;
  /** `Assignment.id`, or 0 for a run that nobody assigned. */
  assignment: number;
  /** Which run of this scenario this is within the assignment: 1, 2, 3, and 4 for any later one. */
  turn: number;
  /** At random, 0 to 2^20 - 1. */
  run: number;
  /** At random, once for each assignment, 0 to 2^25 - 1, so that nobody can be followed from one to another. */
  person: number;
  /** The path of a group that played together; `person` says nothing then. */
  room: boolean;
}

/** What the words of a code or link are looked up in. */
export interface Catalogue {
  /** The scenario with this short id, if the course has it. */
  scenario(short: number): string | undefined;
  /** `<module>/<lesson>` of a short id. */
  lesson(short: number): string | undefined;
}

/** A scenario in the revision asked for, where it is to be had: as it is now, or from the archive. */
export type Edition = (id: string, revision: number) => Scenario | undefined;

/** A hand-in as the results page holds it. */
export interface Result extends HandIn {
  /** The code in its one spelling: two results are the same when their codes are. */
  code: string;
  /** What stood beside the code: a name, or empty. */
  label: string;
  /** The part of the group's chat or list that it came from, as the trainer named it, or empty. */
  group: string;
  /** What the person wrote, by scene id; `if-then` and the four boxes stand under the empty id. Only from files and texts. */
  written: Record<string, Record<string, string>>;
}
