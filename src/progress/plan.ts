import { daysAfter, isDay } from './calendar.ts';
import type { NoteValue } from './entries.ts';
import type { Folded } from './fold.ts';

/**
 * The one thing a learner means to do differently. Kept, as notes:
 *
 *   action            when: "Ines says 'as always'", what: "ask what it was for", who: "Marit", day: "2026-11-30",
 *                     review: "2026-12-30", uid: "...", follow-up: "sometimes", follow-up-note: "..."
 *   action/<id>       the same names: a plan that made room for a new one
 */
export const about = 'action';

export const followUps = ['mostly', 'sometimes', 'otherwise', 'not-met'] as const;
export type FollowUp = (typeof followUps)[number];

export interface Plan {
  /** 'When ...' */
  when: string;
  /** '... I will first ...' */
  what: string;
  /** Who will notice. */
  who: string;
  /** The first time, at the latest: a day as `2026-11-30`, or empty. */
  day: string;
  /** When to stop, or to look whether it is worth going on with: a day, or empty. */
  review: string;
  /** Of its entry in the learner's calendar. */
  uid: string;
  followUp: FollowUp | undefined;
  followUpNote: string;
}

/** Names of the notes. A list, because an earlier plan is copied name by name. */
const names = ['when', 'what', 'who', 'day', 'review', 'uid', 'follow-up', 'follow-up-note'] as const;
export type PlanNote = (typeof names)[number];

/** How many days after the first time the question comes what became of it, where no other day was set. */
const followUpAfter = 30;

/** The plan, or an earlier one. */
export function planOf(folded: Folded, of: string = about): Plan {
  const notes = folded.notes.get(of);
  const text = (name: PlanNote) => {
    const value = notes?.get(name)?.value;
    return typeof value === 'string' ? value : '';
  };
  const day = (name: PlanNote) => (isDay(text(name)) ? text(name) : '');
  return {
    when: text('when'),
    what: text('what'),
    who: text('who'),
    day: day('day'),
    review: day('review'),
    uid: text('uid'),
    followUp: followUps.find((each) => each === text('follow-up')),
    followUpNote: text('follow-up-note'),
  };
}

/** The four parts that make it a plan: the moment, what comes first, who will notice, a date. */
export function partsOf({ when, what, who, day }: Plan): Record<'when' | 'what' | 'who' | 'day', boolean> {
  return { when: when.trim() !== '', what: what.trim() !== '', who: who.trim() !== '', day: isDay(day) };
}

/** Whether anything of a plan was written. */
export function isBegun(plan: Plan): boolean {
  return [plan.when, plan.what, plan.who, plan.day, plan.review].some((text) => text.trim() !== '');
}

/** The day on which it is asked what became of it. */
export function reviewDay({ day, review }: Plan): string | undefined {
  if (isDay(review)) return review;
  return isDay(day) ? daysAfter(day, followUpAfter) : undefined;
}

/** Whether the day has come, and nothing was said yet. */
export function isDue(plan: Plan, today: string): boolean {
  const day = reviewDay(plan);
  return plan.what.trim() !== '' && day !== undefined && day <= today && plan.followUp === undefined;
}

/** Whether there are earlier plans. */
export function hasEarlier(folded: Folded): boolean {
  return [...folded.notes.keys()].some((key) => key.startsWith(`${about}/`));
}

/** Earlier plans, the one that was put aside last first. */
export function earlierPlans(folded: Folded): { id: string; plan: Plan; at: number }[] {
  return [...folded.notes]
    .filter(([key]) => key.startsWith(`${about}/`))
    .map(([key, notes]) => ({
      id: key.slice(about.length + 1),
      plan: planOf(folded, key),
      at: Math.max(...[...notes.values()].map(({ at }) => at)),
    }))
    .filter(({ plan }) => isBegun(plan))
    .sort((a, b) => b.at - a.at);
}

/** The notes that put the plan aside under an id and leave room for a new one: what is copied stands before what is cleared. */
export function putAside(folded: Folded, id: string): { about: string; name: PlanNote; value: NoteValue }[] {
  const held = names.flatMap((name) => {
    const value = folded.notes.get(about)?.get(name)?.value ?? null;
    return value === null ? [] : [{ name, value }];
  });
  return [
    ...held.map(({ name, value }) => ({ about: `${about}/${id}`, name, value })),
    ...held.map(({ name }) => ({ about, name, value: null })),
  ];
}
