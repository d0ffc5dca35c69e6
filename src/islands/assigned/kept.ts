import { valueOf, type Folded, type KeptRun } from '../../progress/fold.ts';
import { assignmentOf } from '../../progress/hand-in.ts';
import type { Journal } from '../../progress/journal.ts';
import type { Assignment, Naming, Readings } from '../../report/types.ts';
import { keepNote } from '../record/keep.ts';

/**
 * What was assigned, as the journal keeps it: notes about `assigned/<id>`.
 *
 *   link       the fragment that was opened
 *   settings   what the player and the hand-in have to know, see `settingsWord`
 *   person     a random number of 25 bits, made once
 *   name       what was typed when handing in
 *   opened     true
 *
 * A run that was begun for it has the note `run/<run>`, `assignment`: its id.
 */

/** What an assignment lays down for its runs. */
export type Settings = Pick<Assignment, 'readings' | 'phrases' | 'firstCounts' | 'naming'>;

export interface KeptAssignment {
  id: number;
  settings: Settings;
  person: number;
  name: string;
  /** The fragment; empty where the address alone tells of it, as with blocked storage. */
  link: string;
  /** When it was opened first, by the device's clock. */
  opened: number;
}

const readings: Record<string, Readings> = { d: 'decision', p: 'part', e: 'end' };
const naming: Record<string, Naming> = { n: 'name', p: 'pseudonym', x: 'none' };

/** Settings as four letters: readings after each decision, part, or at the end; phrases; first counts; name. `dyyn` */
export function settingsWord(settings: Settings): string {
  const flag = (on: boolean) => (on ? 'y' : 'n');
  const named = { name: 'n', pseudonym: 'p', none: 'x' }[settings.naming];
  return settings.readings[0]! + flag(settings.phrases) + flag(settings.firstCounts) + named;
}

/** Reads them into a new object. */
export function readSettings(word: unknown): Settings | undefined {
  if (typeof word !== 'string' || !/^[dpe][yn][yn][npx]$/.test(word)) return undefined;
  return {
    readings: readings[word[0]!]!,
    phrases: word[1] === 'y',
    firstCounts: word[2] === 'y',
    naming: naming[word[3]!]!,
  };
}

const aboutOf = (id: number) => `assigned/${id}`;

/** What is kept of an assignment, if it was ever opened here. */
export function keptAssignment(folded: Folded, id: number): KeptAssignment | undefined {
  const value = (name: string) => valueOf(folded, aboutOf(id), name);
  const [settings, person] = [readSettings(value('settings')), value('person')];
  if (!settings || !isPerson(person)) return undefined;
  const [link, name] = [value('link'), value('name')];
  return {
    id,
    settings,
    person,
    link: typeof link === 'string' ? link : '',
    name: typeof name === 'string' ? name : '',
    opened: folded.notes.get(aboutOf(id))?.get('opened')?.at ?? 0,
  };
}

/** All that was assigned here, the latest first. */
export function keptAssignments(folded: Folded): KeptAssignment[] {
  return [...folded.notes.keys()]
    .flatMap((about) => {
      const [, id] = /^assigned\/(\d{1,7})$/.exec(about) ?? [];
      return (id && keptAssignment(folded, Number(id))) || [];
    })
    .toSorted((a, b) => b.opened - a.opened || b.id - a.id);
}

/** The assignment that a run was begun for, as far as it is known here. */
export function assignmentOfRun(folded: Folded, kept: KeptRun): KeptAssignment | undefined {
  const id = assignmentOf(folded, kept);
  return id === undefined ? undefined : keptAssignment(folded, id);
}

/**
 * Keeps an assignment. The number that stands for the person is made once and stays. A link that says something else
 * under the same id is taken as the trainer's newer one; runs are not touched by it.
 */
export function keepAssignment(journal: Journal, id: number, settings: Settings, link: string, person?: number): void {
  const about = aboutOf(id);
  const known = valueOf(journal.$folded.get(), about, 'person');
  if (!isPerson(known)) keepNote(journal, about, 'person', person ?? randomPerson());
  keepNote(journal, about, 'settings', settingsWord(settings));
  if (link) keepNote(journal, about, 'link', link);
  keepNote(journal, about, 'opened', true);
}

/** Keeps the name that stands in front of codes. */
export function keepName(journal: Journal, id: number, name: string): void {
  keepNote(journal, aboutOf(id), 'name', name);
}

export function isPerson(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 25;
}

function randomPerson(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! >>> 7;
}
