import { bestChoices, fitOf, valueOf, type Fit } from '../scenario/judge.ts';
import type { Call, Choice, Decision, Scenario } from '../scenario/types.ts';

/** A choice with what its codes say of it. */
export interface Coded {
  decision: Decision;
  choice: Choice;
  fit: Fit;
  /** 0 to 4. */
  value: number;
  /** One of the moves worth most in its decision. */
  best: boolean;
  /** Points on outcome gauges, at once. */
  outcome: number;
}

/** The decisions and choices of a scenario, coded: what the balance checks count. */
export interface Key {
  scenario: Scenario;
  decisions: Decision[];
  choices: Coded[];
  /** The best choices of a decision, one or more. */
  best(decision: Decision): Choice[];
}

export const calls: readonly Call[] = ['leadership', 'management', 'both'];

/** Codes a scenario. */
export function keyOf(scenario: Scenario): Key {
  const outcomes = new Set(scenario.gauges.filter(({ outcome }) => outcome).map(({ id }) => id));
  const decisions = scenario.scenes.filter((scene) => scene.kind === 'decision');
  const choices = decisions.flatMap((decision) => {
    const best = bestChoices(decision);
    return decision.choices.map((choice) => ({
      decision,
      choice,
      fit: fitOf(decision, choice.mode),
      value: valueOf(decision, choice),
      best: best.includes(choice),
      outcome: sum(Object.entries(choice.gauges).map(([gauge, points]) => (outcomes.has(gauge) ? points : 0))),
    }));
  });
  return { scenario, decisions, choices, best: bestChoices };
}

/** In what share of decisions a guess finds a best move: of the choices that measure most, one at random. */
export function guessRate({ decisions, best }: Key, measure: (choice: Choice, at: number) => number): number {
  return mean(
    decisions.map((decision) => {
      const values = decision.choices.map(measure);
      const top = Math.max(...values);
      const guessed = decision.choices.filter((_, at) => values[at] === top);
      const right = best(decision);
      return guessed.filter((choice) => right.includes(choice)).length / guessed.length;
    }),
  );
}

/** Whether a guess finds a best move of a decision for certain. */
export function isSureGuess(
  { best }: Key,
  decision: Decision,
  measure: (choice: Choice, at: number) => number,
): boolean {
  const values = decision.choices.map(measure);
  const top = Math.max(...values);
  return decision.choices.every((choice, at) => values[at] !== top || best(decision).includes(choice));
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** 0 for none. */
export function mean(values: readonly number[]): number {
  return values.length ? sum(values) / values.length : 0;
}

/** The ids of decisions, each once, for a message. */
export function named(decisions: readonly { id: string }[]): string {
  return [...new Set(decisions.map(({ id }) => id))].join(', ');
}

export const percent = (share: number) => `${Math.round(share * 100)} %`;
export const two = (value: number) => value.toFixed(2);
