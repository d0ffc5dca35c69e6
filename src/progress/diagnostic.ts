import type { Call } from '../scenario/types.ts';
import type { NoteValue } from './entries.ts';
import type { Folded } from './fold.ts';

/**
 * The diagnostic: two instruments that are never added up. Part A (`pairs`) describes an inclination and has no right
 * answers; part B (`form-a`, `form-b`) has a key. What is kept, as notes; an occasion is one time of answering:
 *
 *   diagnostic/<occasion>   part: "pairs", three-years: "leadership", ..., done: true
 *   diagnostic/<occasion>   part: "form-a", payroll: "management", payroll-reason: "...", payroll-sure: 3, ..., done: true
 *   diagnostic              then: 2, now: 5, surprise: "...", offer: "left"
 *
 * Ids of items are permanent. The words of the items stand in `words/en/instruments.ts`.
 */
export const parts = ['pairs', 'form-a', 'form-b'] as const;
export type Part = (typeof parts)[number];
export type Form = Exclude<Part, 'pairs'>;

/** What a form is called where a name has room for one letter. */
export const formLetter = { 'form-a': 'A', 'form-b': 'B' } as const satisfies Record<Form, string>;

export const about = 'diagnostic';
export const aboutOccasion = (occasion: string) => `${about}/${occasion}`;

/** Order of pairs and of options, mixed once: the same for everybody. `first` is the option that stands first. */
export const pairs = [
  { id: 'three-years', first: 'management' },
  { id: 'mixed-signals', first: 'leadership' },
  { id: 'good-meeting', first: 'leadership' },
  { id: 'free-day', first: 'management' },
  { id: 'rather-hear', first: 'leadership' },
  { id: 'hardly-used', first: 'management' },
  { id: 'first-hour', first: 'management' },
  { id: 'half-way', first: 'leadership' },
  { id: 'facts-missing', first: 'management' },
  { id: 'two-teams', first: 'leadership' },
  { id: 'end-of-year', first: 'leadership' },
  { id: 'work-slips', first: 'management' },
  { id: 'monthly-notes', first: 'leadership' },
  { id: 'two-months-left', first: 'management' },
] as const;

/** Vignettes in their order, with what the key says. */
export const forms = {
  'form-a': {
    payroll: 'management',
    merger: 'leadership',
    'waiting-room': 'management',
    'young-customers': 'leadership',
    'four-dates': 'management',
    'safety-rule': 'both',
    'after-failure': 'leadership',
    'ten-sites': 'both',
  },
  'form-b': {
    'stock-count': 'management',
    'two-charities': 'leadership',
    'supplier-answer': 'management',
    'old-examinations': 'leadership',
    'double-booked': 'management',
    'ward-checklist': 'both',
    reorganised: 'leadership',
    'night-shift': 'both',
  },
} as const satisfies Record<Form, Record<string, Call>>;

/** The options of a pair, in the order in which they stand. */
export function optionsOf({
  first,
}: (typeof pairs)[number]): ['leadership' | 'management', 'leadership' | 'management'] {
  return first === 'leadership' ? ['leadership', 'management'] : ['management', 'leadership'];
}

/** Ids of the items of a part, in their order. */
export function itemsOfPart(part: Part): readonly string[] {
  return part === 'pairs' ? pairs.map(({ id }) => id) : Object.keys(forms[part]);
}

/** What the key says about a vignette; the compiler keeps the ids apart, notes do not. */
export function keyOf(form: Form, id: string): Call | undefined {
  const key: Readonly<Record<string, Call>> = forms[form];
  return Object.hasOwn(key, id) ? key[id] : undefined;
}

/** How sure one is of an answer: from a guess to certain. */
export const sureLevels = [1, 2, 3, 4] as const;
export type Sure = (typeof sureLevels)[number];

/** How well the two kinds of work can be told apart: from hardly to with ease. */
export const easeLevels = [1, 2, 3, 4, 5, 6, 7] as const;
export type Ease = (typeof easeLevels)[number];

/** Names of the notes about a vignette, beside the one with the call. */
export const reasonOf = (id: string) => `${id}-reason`;
export const sureOf = (id: string) => `${id}-sure`;

/** One time of answering. */
export interface Occasion {
  id: string;
  part: Part;
  /** When the first and the last note of it were made, by the device's clock. */
  begun: number;
  last: number;
  done: boolean;
  answers: ReadonlyMap<string, Call>;
  reasons: ReadonlyMap<string, string>;
  sure: ReadonlyMap<string, Sure>;
}

/** All occasions, oldest first. What is not understood is left where it is. */
export function occasionsOf(folded: Folded): Occasion[] {
  const prefix = aboutOccasion('');
  return [...folded.notes]
    .filter(([key]) => key.startsWith(prefix))
    .flatMap(([key, notes]) => {
      const part = notes.get('part')?.value;
      if (!isPart(part)) return [];
      const times = [...notes.values()].map(({ at }) => at);
      const value = (name: string) => notes.get(name)?.value;
      const items = itemsOfPart(part);
      const occasion: Occasion = {
        id: key.slice(prefix.length),
        part,
        begun: Math.min(...times),
        last: Math.max(...times),
        done: value('done') === true,
        answers: pick(items, (id) => answerIn(part, value(id))),
        reasons: pick(items, (id) => textIn(value(reasonOf(id)))),
        sure: pick(items, (id) => levelIn(sureLevels, value(sureOf(id)))),
      };
      return [occasion];
    })
    .sort((a, b) => a.begun - b.begun || (a.id < b.id ? -1 : 1));
}

/** What was answered about the beginning and about now, and written, on the page of before and after. */
export interface Retrospect {
  then: Ease | undefined;
  now: Ease | undefined;
  surprise: string;
}

/** What the notes say. */
export function retrospectOf(folded: Folded): Retrospect {
  const value = (name: string) => folded.notes.get(about)?.get(name)?.value;
  return {
    then: levelIn(easeLevels, value('then')),
    now: levelIn(easeLevels, value('now')),
    surprise: textIn(value('surprise')) ?? '',
  };
}

/** The occasion of a part that is being answered: of several, as after two devices were joined, the one touched last. */
export function openOccasion(occasions: readonly Occasion[], part: Part): Occasion | undefined {
  return occasions.filter((each) => each.part === part && !each.done).sort((a, b) => b.last - a.last)[0];
}

/** The finished occasions of a part, oldest first. */
export function finishedOccasions(occasions: readonly Occasion[], part: Part): Occasion[] {
  return occasions.filter((each) => each.part === part && each.done);
}

export type Band = 'managing' | 'managing-slight' | 'none' | 'leading-slight' | 'leading';

/** What a count of leadership options, 0 to 14, is called. Between 5 and 9 a thrown coin lands in 82 of 100 cases. */
export function bandOf(leadership: number): Band {
  if (leadership <= 3) return 'managing';
  if (leadership === 4) return 'managing-slight';
  if (leadership <= 9) return 'none';
  return leadership === 10 ? 'leading-slight' : 'leading';
}

/** Part A: the count of leadership options. Dimensions are never counted apart: two items each mean nothing. */
export function pairsResult({ answers }: Pick<Occasion, 'answers'>): { leadership: number; management: number } {
  const count = (hand: Call) => pairs.filter(({ id }) => answers.get(id) === hand).length;
  return { leadership: count('leadership'), management: count('management') };
}

export interface FormResult {
  form: Form;
  items: { id: string; key: Call; answer: Call | undefined; same: boolean; reason?: string; sure?: Sure }[];
  /** As in the key. */
  same: number;
  answered: number;
  of: number;
  /** Answered with confidence 3 or 4, and how many of these as in the key. */
  confident: { of: number; same: number };
  /** How many were given a confidence. */
  rated: number;
}

/** Part B, read against the key. */
export function formResult({ part, answers, reasons, sure }: Occasion): FormResult {
  const form = part === 'pairs' ? 'form-a' : part;
  const items = itemsOfPart(form).map((id) => {
    const [key, answer, reason, how] = [keyOf(form, id)!, answers.get(id), reasons.get(id), sure.get(id)];
    return {
      ...{ id, key, answer, same: answer === key },
      ...(reason !== undefined && { reason }),
      ...(how !== undefined && { sure: how }),
    };
  });
  const given = items.filter(({ answer }) => answer !== undefined);
  const confident = given.filter((item) => (item.sure ?? 0) >= 3);
  return {
    form,
    items,
    same: count(given),
    answered: given.length,
    of: items.length,
    confident: { of: confident.length, same: count(confident) },
    rated: given.filter((item) => item.sure !== undefined).length,
  };
}

const count = (items: readonly { same: boolean }[]) => items.filter(({ same }) => same).length;

/** The range in which a share of a count lies in 95 of 100 such counts (Wilson's interval); 0 to 1. */
export function rangeOf(part: number, of: number): { low: number; high: number } {
  if (of === 0) return { low: 0, high: 1 };
  const z = 1.96;
  const share = part / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

function pick<T>(items: readonly string[], valueOf: (id: string) => T | undefined): Map<string, T> {
  const found = new Map<string, T>();
  for (const id of items) {
    const value = valueOf(id);
    if (value !== undefined) found.set(id, value);
  }
  return found;
}

function isPart(value: unknown): value is Part {
  return parts.some((part) => part === value);
}

function answerIn(part: Part, value: NoteValue | undefined): Call | undefined {
  if (value === 'leadership' || value === 'management') return value;
  return value === 'both' && part !== 'pairs' ? value : undefined;
}

function textIn(value: NoteValue | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function levelIn<Level extends number>(levels: readonly Level[], value: NoteValue | undefined): Level | undefined {
  return levels.find((level) => level === value);
}
