import type { Run } from '../../progress/kept-run.ts';
import { hands } from '../../scenario/judge.ts';
import { letters } from '../../scenario/letters.ts';
import type { Outcome } from '../../scenario/outcome.ts';
import { plain } from '../../scenario/text.ts';
import { lookingBack as words } from '../../words/en/looking-back.ts';
import { verdictOf } from './Reading.tsx';

/** The run in a few sentences: counts in words, and where a hand was missing or not needed. */
export function summaryOf({ moves, calledFor, partly }: Outcome): string[] {
  const sentences = [words.counted(calledFor, partly, moves.length)];
  for (const hand of hands) {
    const missing = moves.filter((move) => move.missing.includes(hand)).map(({ decision }) => decision.title);
    if (missing.length) sentences.push(words.missing(hand, missing));
  }
  for (const hand of hands) {
    const spare = moves.filter((move) => move.notNeeded.includes(hand)).map(({ decision }) => decision.title);
    if (spare.length) sentences.push(words.notNeeded(hand, spare));
  }
  return sentences.length > 1 ? sentences : [...sentences, words.nothingMissing];
}

/** The run as plain text, for a mail or a notebook. */
export function runAsText(outcome: Outcome, run: Pick<Run, 'marks' | 'ifThen'>): string {
  const { scenario } = outcome.moves[0]!.before.story;
  const moves = outcome.moves.map((move) => {
    const { decision, choice } = move;
    const marks = run.marks.get(decision.id);
    return [
      `${move.number}. ${decision.title}`,
      `   ${letters[decision.choices.indexOf(choice)]}: ${plain(choice.text)}`,
      `   ${verdictOf(move)}`,
      ...(marks?.phrases?.length
        ? [`   ${words.tapped}: ${marks.phrases.map((phrase) => `‘${phrase}’`).join(', ')}`]
        : []),
      ...(marks?.differently ? [`   ${words.differently.yours}: ${marks.differently}`] : []),
    ].join('\n');
  });
  return [
    `${scenario.title}. ${words.ending(outcome.ending?.title ?? '')}`,
    ...summaryOf(outcome),
    '',
    ...moves,
    ...(run.ifThen ? ['', `${words.ifThen.title}: ${run.ifThen}`] : []),
    '',
  ].join('\n');
}
