import type { Decision, Scenario } from '../scenario/types.ts';
import { stagesOf } from './numbers.ts';

/**
 * Time plans of a workshop with one scenario: whole minutes that fill exactly the time there is. What stands around the
 * decisions is curriculum 9.1 and 9.2; the decisions share the rest, as their authors marked them (`room`).
 */

export type PlanMinutes = 45 | 60 | 90;
export type PlanPlace = 'room' | 'call';

/** How a decision is played: with votes and voices, with a vote and its story, or told in a sentence. */
export type Pace = Decision['room'];

export interface PlanRow {
  /** Minutes from the beginning; `to` is where the next row begins. */
  from: number;
  to: number;
  kind: 'frame' | 'coding' | 'alone' | 'codes' | 'decision' | 'told' | 'debrief' | 'rewrite' | 'if-then';
  /** Ids of decisions. Of those on the same stage of the road a group meets one. */
  scenes: string[];
  /** Of rows with scenes. */
  pace?: Pace;
}

export const planMinutes: readonly PlanMinutes[] = [45, 60, 90];

/**
 * The least that a decision needs. Full: one minute to read it, one to vote in silence and count, one for two voices,
 * one for the story and the reading; a second vote takes a fifth. Fast: one to read and vote, one for the story. What is
 * told takes a sentence, two of them a minute.
 */
export const leastMinutes = { full: 4, fast: 2 } as const;

/** More than this no decision is given: what is left over goes to the debrief. */
const mostMinutes: Record<Pace, number> = { full: 12, fast: 5, told: 3 };

const around = {
  45: { frame: 4, coding: 3, debrief: 5, rewrite: 0, ifThen: 2 },
  60: { frame: 5, coding: 3, debrief: 5, rewrite: 0, ifThen: 2 },
  90: { frame: 5, coding: 3, debrief: 20, rewrite: 10, ifThen: 5 },
} as const;

const onCall = {
  45: { frame: 3, alone: 20, codes: 3, rewrite: 3, ifThen: 3 },
  60: { frame: 4, alone: 25, codes: 4, rewrite: 4, ifThen: 3 },
  90: { frame: 5, alone: 35, codes: 5, rewrite: 5, ifThen: 5 },
} as const;

/**
 * The rows of a plan, in order and without gaps. Together in a room (or live with people on a call): 60 minutes plays
 * the decisions as marked, 45 tells the fast ones, 90 plays the fast ones in full. A scenario with more decisions than
 * the time can hold has some of them played faster than marked. On a call everybody plays alone first.
 */
export function timePlan(scenario: Scenario, minutes: PlanMinutes, where: PlanPlace): PlanRow[] {
  return where === 'call' ? callPlan(scenario, minutes) : roomPlan(scenario, minutes);
}

/** A row before it has its place in time. */
type Span = Omit<PlanRow, 'from' | 'to'> & { length: number };

function callPlan(scenario: Scenario, minutes: PlanMinutes): PlanRow[] {
  const { frame, codes, rewrite, ifThen, ...most } = onCall[minutes];
  const alone = Math.max(1, Math.min(Math.ceil(scenario.minutes * (minutes === 90 ? 1.25 : 1)), most.alone));
  const debrief = minutes - frame - alone - codes - rewrite - ifThen;
  return inTime([
    { kind: 'frame', length: frame, scenes: [] },
    { kind: 'alone', length: alone, scenes: [] },
    { kind: 'codes', length: codes, scenes: [] },
    { kind: 'debrief', length: debrief, scenes: [] },
    { kind: 'rewrite', length: rewrite, scenes: [] },
    { kind: 'if-then', length: ifThen, scenes: [] },
  ]);
}

function roomPlan(scenario: Scenario, minutes: PlanMinutes): PlanRow[] {
  const { frame, coding, debrief, rewrite, ifThen } = around[minutes];
  const time = minutes - frame - coding - debrief - rewrite - ifThen;
  const played = decisionSpans(stagesOf(scenario), minutes, time);
  const spare = time - total(played);
  return inTime([
    { kind: 'frame', length: frame, scenes: [] },
    { kind: 'coding', length: coding, scenes: [] },
    ...played,
    { kind: 'debrief', length: debrief + spare, scenes: [] },
    ...(rewrite > 0 ? [{ kind: 'rewrite' as const, length: rewrite, scenes: [] }] : []),
    { kind: 'if-then', length: ifThen, scenes: [] },
  ]);
}

interface Stage {
  scenes: string[];
  pace: Pace;
  key: boolean;
}

function decisionSpans(stages: Decision[][], minutes: PlanMinutes, time: number): Span[] {
  let planned = stages.map((decisions): Stage => {
    const paces = decisions.map(({ room }) => paceIn(minutes, room));
    const pace = (['full', 'fast', 'told'] as const).find((each) => paces.includes(each))!;
    return { scenes: decisions.map(({ id }) => id), pace, key: decisions.some(({ key }) => key) };
  });
  while (total(spansOf(planned)) > time) {
    const faster = quickened(planned);
    if (!faster) return squeezed(spansOf(planned), time);
    planned = faster;
  }
  return stretched(spansOf(planned), planned, time);
}

/** What a decision's mark means for a length: 60 plays it as marked, 45 tells what is fast, 90 plays it in full. */
export function paceIn(minutes: PlanMinutes, room: Pace): Pace {
  if (room !== 'fast' || minutes === 60) return room;
  return minutes === 45 ? 'told' : 'full';
}

/**
 * One decision played faster: first a full one that is neither key nor the first nor the last, from the end; when only
 * those are left in full, a fast one is told; then these too. Undefined where all are told.
 */
function quickened(stages: Stage[]): Stage[] | undefined {
  const guarded = (stage: Stage, at: number) => stage.key || at === 0 || at === stages.length - 1;
  const steps: [from: Pace, to: Pace, which: (stage: Stage, at: number) => boolean][] = [
    ['full', 'fast', (stage, at) => !guarded(stage, at)],
    ['fast', 'told', (stage, at) => !guarded(stage, at)],
    ['full', 'fast', () => true],
    ['fast', 'told', () => true],
  ];
  for (const [from, to, which] of steps) {
    const at = stages.findLastIndex((stage, index) => stage.pace === from && which(stage, index));
    if (at >= 0) return stages.with(at, { ...stages[at]!, pace: to });
  }
  return undefined;
}

/** Each stage with the least time that it needs; decisions told one after the other share a row. */
function spansOf(stages: Stage[]): Span[] {
  const spans: (Span & { told: number })[] = [];
  for (const { scenes, pace } of stages) {
    const last = spans.at(-1);
    if (pace === 'told' && last?.kind === 'told') {
      last.scenes.push(...scenes);
      last.told += 1;
      last.length = Math.ceil(last.told / 2);
    } else if (pace === 'told') {
      spans.push({ kind: 'told', pace, scenes: [...scenes], length: 1, told: 1 });
    } else {
      spans.push({ kind: 'decision', pace, scenes: [...scenes], length: leastMinutes[pace], told: 0 });
    }
  }
  return spans.map(({ told: _, ...span }) => span);
}

/** More told than there is time for: the one row that is left of it takes what there is. */
function squeezed(spans: Span[], time: number): Span[] {
  return spans.map((span) => ({ ...span, length: time }));
}

/** Gives out what time is left, a minute at a time: to full decisions first, of these to the key ones, to the shortest. */
function stretched(spans: Span[], stages: Stage[], time: number): Span[] {
  const keys = new Set(stages.filter(({ key }) => key).flatMap(({ scenes }) => scenes));
  const isKey = (span: Span) => span.scenes.some((id) => keys.has(id));
  const grown = spans.map((span) => ({ ...span }));
  for (let left = time - total(grown); left > 0; left -= 1) {
    const next = grown.filter(canGrow).sort((a, b) => hunger(b) - hunger(a))[0];
    if (!next) break;
    next.length += 1;
  }
  return grown;

  /** Played in full, a key decision deserves two minutes more than another; a fast one two less. */
  function hunger(span: Span): number {
    const wish = span.pace === 'full' ? (isKey(span) ? 4 : 2) : 0;
    return wish - span.length;
  }
}

function canGrow(span: Span): boolean {
  return span.kind === 'decision' && span.length < mostMinutes[span.pace!];
}

function total(spans: Span[]): number {
  return spans.reduce((sum, { length }) => sum + length, 0);
}

function inTime(spans: Span[]): PlanRow[] {
  let at = 0;
  return spans.map(({ length, ...row }) => ({ ...row, from: at, to: (at += length) }));
}
