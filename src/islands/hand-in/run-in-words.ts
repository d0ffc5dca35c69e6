import type { HandedMarks } from '../../report/types.ts';
import { letters } from '../../scenario/letters.ts';
import { outcomeOf, type Move } from '../../scenario/outcome.ts';
import { handIn } from '../../words/en/hand-in.ts';
import { lineOf, type Made } from './made.ts';

const words = handIn.text;

/** A run as plain text for a field of an LMS: decision by decision, what was written, and the code. */
export function runInWords(name: string, made: Made): string {
  const { scenario, decisions } = made.state.story;
  const { moves, ending } = outcomeOf(made.state);
  const { turn, assignment } = made.handIn;
  const head = [
    words.title(scenario.title),
    name && words.name(name),
    ending ? words.finished(decisions, ending.title) : words.unfinished(moves.length, decisions),
    assignment > 0 && words.turn(turn),
  ];
  const parts = [
    head.filter(Boolean),
    moves.flatMap((move) => moveInWords(move, made)),
    Object.entries(made.written[''] ?? {}).map(([note, text]) => `${words.notes[note] ?? note}: ${text}`),
    [words.code, lineOf(name, made.code)],
  ];
  const text = parts.filter(({ length }) => length > 0).map((lines) => lines.join('\n'));
  return `${text.join('\n\n')}\n`;
}

function moveInWords({ number, decision, choice }: Move, { handIn, written }: Made): string[] {
  const marks = handIn.marks[decision.id];
  const differently = written[decision.id]?.['differently'];
  return [
    `${number}. ${decision.title}`,
    `   ${letters[decision.choices.indexOf(choice)]}: ${choice.label}`,
    ...(marks ? marksInWords(marks) : []).map((line) => `   ${line}`),
    ...(differently ? [`   ${words.differently}: ${differently}`] : []),
  ];
}

function marksInWords({ phrases, sure, skipped }: HandedMarks): string[] {
  return [
    ...(phrases?.length ? [words.tapped(phrases)] : []),
    ...(sure === undefined ? [] : [sure ? words.sure : words.notSure]),
    ...(skipped ? [words.skipped] : []),
  ];
}
