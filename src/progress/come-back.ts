import type { State } from '../scenario/engine.ts';
import type { Move } from '../scenario/outcome.ts';
import type { Call, Mode, Scenario } from '../scenario/types.ts';
import { daysAfter, isDay } from './calendar.ts';
import type { Folded } from './fold.ts';

/**
 * Coming back after days, if the learner wants to. What is kept, as notes:
 *
 *   come-back                                         on: true, since: "2026-11-21"
 *   come-back/2026-11-23                              items: ["crisis-cold-store/the-tray/again"], done: true
 *   come-back/2026-11-23/crisis-cold-store/the-tray   again: "management"
 *   come-back/2026-11-23/lesson/paired-moves/destination-and-route   recall-2: "option-3"
 *
 * A session goes by the day it was planned for. One that was missed is not made up for and not counted.
 */

/** Days after which to come back (curriculum 10). */
export const gaps = [2, 10, 30] as const;

/** How many questions a session has at most. */
export const most = 5;

export const about = 'come-back';
export const aboutSession = (day: string) => `${about}/${day}`;

/** What the note with the answer to an item is about, and its name. */
export function answerNote(day: string, item: string): { about: string; name: string } {
  const at = item.lastIndexOf('/');
  return { about: `${aboutSession(day)}/${item.slice(0, at)}`, name: item.slice(at + 1) };
}

export interface Schedule {
  on: boolean;
  /** The day that is counted from. */
  since: string | undefined;
  sessions: Session[];
}

export interface Session {
  day: string;
  done: boolean;
  /** What was chosen for it; empty until it was begun. */
  items: string[];
  /** What the learner answered, by item. */
  answers: ReadonlyMap<string, Answer>;
}

/** The call that was given, or which option, from 1. */
export type Answer = Call | `option-${number}`;

/** A question. */
export type Item = MomentItem | LessonItem;

/** A decision in new clothes, or the learner's own decision with one fact changed. */
export interface MomentItem {
  /** `<scenario>/<scene>/again`, from the second one on `again-2`; the same with `flip`. */
  id: string;
  kind: 'again' | 'flip';
  scenario: Scenario;
  scene: string;
  title: string;
  /** The new text, or the fact that is changed. */
  text: string;
  /** For `flip`: the state in which the decision was met. */
  before: State;
  calls: Call;
  also: Mode[];
  why: string;
}

/** A question from memory about a lesson that was marked as done. */
export interface LessonItem {
  /** `lesson/<module>/<lesson>/recall-2` or `recall-3`: the first one closes the lesson. */
  id: string;
  kind: 'recall';
  lesson: { title: string; href: string };
  question: string;
  options: { text: string; right?: true }[];
  answer: string;
}

/** What the site has of a lesson's questions, as its data say. */
export interface LessonQuestions {
  /** `<module>/<lesson>`. */
  lesson: string;
  title: string;
  /** From the site's root. */
  path: string;
  /** The second and the third. */
  recall: Pick<LessonItem, 'question' | 'options' | 'answer'>[];
}

/** What the notes say. */
export function scheduleOf(folded: Folded): Schedule {
  const own = folded.notes.get(about);
  const since = own?.get('since')?.value;
  const found = new Map<string, Session & { answers: Map<string, Answer> }>();
  for (const [key, notes] of folded.notes) {
    const [word, day, ...place] = key.split('/');
    if (word !== about || !isDay(day)) continue;
    const session = found.get(day) ?? { day, done: false, items: [], answers: new Map<string, Answer>() };
    found.set(day, session);
    for (const [name, { value }] of notes) {
      if (place.length && isAnswer(value)) session.answers.set([...place, name].join('/'), value);
      else if (name === 'done') session.done = value === true;
      else if (name === 'items' && Array.isArray(value)) session.items = value;
    }
  }
  const sessions: Session[] = [...found.values()];
  sessions.sort((a, b) => (a.day < b.day ? -1 : 1));
  return { on: own?.get('on')?.value === true, since: isDay(since) ? since : undefined, sessions };
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'string' && /^(leadership|management|both|option-[1-9])$/.test(value);
}

/** The days on which to come back, counted from a day. */
export function datesFrom(since: string): string[] {
  return gaps.map((gap) => daysAfter(since, gap));
}

/** Where a schedule stands on a day: the session that is open, and the days that are still to come. */
export function standing({ on, since, sessions }: Schedule, today: string): { due?: string; coming: string[] } {
  if (!on || !since) return { coming: [] };
  const dates = datesFrom(since);
  const reached = dates.findLast((day) => day <= today);
  const done = sessions.some((session) => session.day === reached && session.done);
  return { ...(reached && !done && { due: reached }), coming: dates.filter((day) => day > today) };
}

/** A finished run: its moves, and the scenes marked sure. */
export interface Finished {
  scenario: Scenario;
  moves: readonly Move[];
  sure: ReadonlySet<string>;
}

/**
 * All questions that finished runs give, misses first: a *not now* marked sure, any other *not now*, a *partly*, the
 * rest; in story order within each. Runs come newest first, and a decision counts as it went in the newest of them.
 */
export function itemsOf(runs: readonly Finished[]): MomentItem[] {
  const met = new Map<string, { run: Finished; move: Move }>();
  for (const run of runs) {
    for (const move of run.moves) {
      const key = `${run.scenario.id}/${move.decision.id}`;
      if (!met.has(key)) met.set(key, { run, move });
    }
  }
  const rank = ({ run, move }: { run: Finished; move: Move }) =>
    move.fit === 'not-now' ? (run.sure.has(move.decision.id) ? 0 : 1) : move.fit === 'partly' ? 2 : 3;
  return [...met.values()].toSorted((a, b) => rank(a) - rank(b)).flatMap(({ run, move }) => questions(run, move));
}

function questions({ scenario }: Finished, { decision, before }: Move): MomentItem[] {
  const common = { scenario, scene: decision.id, title: decision.title, before };
  const id = (kind: string, index: number) =>
    `${scenario.id}/${decision.id}/${kind}${index === 0 ? '' : `-${index + 1}`}`;
  return [
    ...decision.again.map(({ text, calls, why }, index): MomentItem => ({
      ...common,
      id: id('again', index),
      kind: 'again',
      text,
      calls,
      also: [],
      why,
    })),
    ...decision.flips.map(({ fact, calls, also, why }, index): MomentItem => ({
      ...common,
      id: id('flip', index),
      kind: 'flip',
      text: fact,
      calls,
      also,
      why,
    })),
  ];
}

/** The questions of the lessons that were marked as done, in course order, of each lesson one before a second of any. */
export function lessonItemsOf(folded: Folded, site: readonly LessonQuestions[], root: string): LessonItem[] {
  const done = site.filter(({ lesson }) => folded.notes.get(`lesson/${lesson}`)?.get('done')?.value === true);
  const item = ({ lesson, title, path, recall }: LessonQuestions, at: number): LessonItem[] =>
    recall[at]
      ? [
          {
            ...recall[at],
            id: `lesson/${lesson}/recall-${at + 2}`,
            kind: 'recall',
            lesson: { title, href: `${root}${path}` },
          },
        ]
      : [];
  return [0, 1].flatMap((at) => done.flatMap((each) => item(each, at)));
}

/** The answer that an item asks for. */
export function rightAnswer(item: Item): Answer {
  return item.kind === 'recall' ? `option-${item.options.findIndex(({ right }) => right) + 1}` : item.calls;
}

/** How many questions of a session come from lessons, where there are enough of both kinds. */
const fromLessons = 2;

/**
 * The questions of one session, five at most: what went wrong when it was last asked, then what was not asked yet, then
 * the rest, longest ago first; within each, one of every decision before a second of any. `sessions` are those before this one.
 */
export function sessionOf(items: readonly Item[], sessions: readonly Session[]): Item[] {
  const sorted = inTurn(items, sessions);
  const moments = sorted.filter(({ kind }) => kind !== 'recall');
  const recall = sorted.filter(({ kind }) => kind === 'recall');
  const few = Math.min(recall.length, Math.max(fromLessons, most - moments.length));
  return [...moments.slice(0, most - few), ...recall.slice(0, few)];
}

function inTurn(items: readonly Item[], sessions: readonly Session[]): Item[] {
  const last = new Map<string, { day: string; answer: Answer }>();
  for (const { day, answers } of sessions) for (const [item, answer] of answers) last.set(item, { day, answer });
  const rank = (item: Item) => {
    const before = last.get(item.id);
    return before ? (before.answer === rightAnswer(item) ? 2 : 0) : 1;
  };
  const asked = (item: Item) => last.get(item.id)?.day ?? '';
  const sorted = items.toSorted((a, b) => rank(a) - rank(b) || asked(a).localeCompare(asked(b)));
  const place = (item: Item) => (item.kind === 'recall' ? item.id : `${item.scenario.id}/${item.scene}`);
  const first = new Map(sorted.toReversed().map((item) => [place(item), item]));
  const isSecond = (item: Item) => Number(first.get(place(item)) !== item);
  return sorted.toSorted((a, b) => rank(a) - rank(b) || isSecond(a) - isSecond(b));
}

/** How an answer stands to what an item asks for. */
export function judged(item: Item, answer: Answer): 'asked' | 'also' | 'other' {
  if (answer === rightAnswer(item)) return 'asked';
  return item.kind !== 'recall' && item.also.some((mode) => mode === answer) ? 'also' : 'other';
}
