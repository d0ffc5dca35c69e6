import { ChoiceError, replay, statesOf, type State } from '../scenario/engine.ts';
import { fitOf, handsNotNeeded, missingHands, type Fit } from '../scenario/judge.ts';
import { letters } from '../scenario/letters.ts';
import type { Choice, Decision, Ending, Hand, Scenario } from '../scenario/types.ts';
import type { Edition, HandedMarks, HandIn, Result } from './types.ts';

/** Reads results against their scenarios, once: everything that a trainer sees is counted from these runs. */

/** One decision of a run, as it was read in the revision that the run was made in. */
export interface RunStep {
  /** From 1. */
  number: number;
  decision: Decision;
  choice: Choice;
  /** A to D. */
  letter: string;
  fit: Fit;
  missing: Hand[];
  notNeeded: Hand[];
  marks: HandedMarks;
  /** What conditions of the scene are asked in. */
  before: State;
}

/** A result, played again. */
export interface ReadRun {
  result: Result;
  /** Whose it is: see `personOf`. */
  person: string;
  /** In the revision that the run was made in. */
  scenario: Scenario;
  steps: RunStep[];
  /** Absent where the run was handed in before it ended. */
  ending?: Ending;
}

/** A result that cannot be counted. */
export interface UnreadResult {
  result: Result;
  /** The scenario is not to be had in this revision; or its path is not one of that scenario. */
  why: 'edition' | 'path';
}

/**
 * Who handed in: the same person id of the same assignment is one person, whatever the name beside it. A person differs
 * from assignment to assignment, by design. A group that played together is a group of its own, and no person.
 */
export function personOf({ room, assignment, person, run }: HandIn): string {
  return room ? `room/${assignment}/${run}` : `${assignment}/${person}`;
}

/** Plays all results again. Each result given is found in one of the two lists, in the order given. */
export function readRuns(results: readonly Result[], edition: Edition): { runs: ReadRun[]; unread: UnreadResult[] } {
  const runs: ReadRun[] = [];
  const unread: UnreadResult[] = [];
  const editions = new Map<string, Scenario | undefined>();
  for (const result of results) {
    const asked = `${result.revision} ${result.scenario}`;
    if (!editions.has(asked)) editions.set(asked, edition(result.scenario, result.revision));
    const scenario = editions.get(asked);
    const run = scenario && readRun(result, scenario);
    if (run) runs.push(run);
    else unread.push({ result, why: scenario ? 'path' : 'edition' });
  }
  return { runs, unread };
}

/** One result in its scenario, or undefined where its path is none of it. */
export function readRun(result: Result, scenario: Scenario): ReadRun | undefined {
  const state = stateAfter(result.path, scenario);
  if (!state) return undefined;
  return {
    result,
    person: personOf(result),
    scenario,
    steps: statesOf(state)
      .slice(1)
      .map((after, index) => stepOf(after, index + 1, result)),
    ...(state.scene.kind === 'ending' && { ending: state.scene }),
  };
}

function stateAfter(path: readonly string[], scenario: Scenario): State | undefined {
  try {
    return replay(scenario, path);
  } catch (error) {
    if (error instanceof ChoiceError) return undefined;
    throw error;
  }
}

const unmarked: HandedMarks = Object.freeze({});

function stepOf(after: State, number: number, { marks }: Result): RunStep {
  const before = after.before!;
  const decision = before.scene as Decision;
  const choice = after.choice!;
  return {
    number,
    decision,
    choice,
    letter: letterOf(decision, choice),
    fit: fitOf(decision, choice.mode),
    missing: missingHands(decision, choice.mode),
    notNeeded: handsNotNeeded(decision, choice.mode),
    marks: Object.hasOwn(marks, decision.id) ? marks[decision.id]! : unmarked,
    before,
  };
}

/** A to D, in stored order. */
export function letterOf(decision: Decision, choice: Choice): string {
  return letters[decision.choices.indexOf(choice)] ?? '';
}

/** What became of the question for phrases. An answer is any phrase, none of them, or a word on being sure. */
export type Answer = 'answered' | 'skipped' | 'no';

/** As a hand-in code has it: who passed the question over and came back to it has answered. */
export function answerOf({ phrases, sure, skipped }: HandedMarks): Answer {
  if (phrases !== undefined || sure !== undefined) return 'answered';
  return skipped ? 'skipped' : 'no';
}
