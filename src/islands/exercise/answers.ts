import type { Answers } from './types.ts';

/** A native control that is set, as the page knows it. */
export interface Control {
  name: string;
  value: string;
}

/** The name that an exercise gives to a control. */
export function nameOf(exercise: string, ...parts: string[]): string {
  return [exercise, ...parts].join('.');
}

/** What the controls of an exercise say. A list that was left on its empty first line says nothing. */
export function answersIn(controls: Iterable<Control>, exercise: string): Answers {
  const prefix = `${exercise}.`;
  const answers = new Map<string, string>();
  for (const { name, value } of controls)
    if (name.startsWith(prefix) && value !== '') answers.set(name.slice(prefix.length), value);
  return answers;
}
