import type { Answers, CallItem } from './types.ts';

type Phrase = CallItem['cues'][number];

export interface CallResult {
  first?: string;
  second?: string;
  /** The call that counts: the second, or the first where there is no second. */
  isRight: boolean;
  wasRight: boolean;
  found: Phrase[];
  missed: Phrase[];
  /** Tapped, and only look as if they decided it. */
  taken: Phrase[];
  /**
   * How much of what decided it was seen: `seen` is at least half of it, more of it than of the rest, and not the whole rest
   * as well; `partly` is some of it, `unseen` only the rest, `none` nothing tapped.
   */
  reading: 'seen' | 'partly' | 'unseen' | 'none';
}

/** Reads one call: what was seen apart from what was done with it. */
export function readCall({ calls, cues, decoys }: CallItem, answers: Answers): CallResult {
  const [first, second] = [answers.get('first'), answers.get('second')];
  const tapped = (kind: string) => (_: Phrase, at: number) => answers.has(`${kind}-${at + 1}`);
  const found = cues.filter(tapped('cue'));
  const taken = decoys.filter(tapped('decoy'));
  return {
    ...(first !== undefined && { first }),
    ...(second !== undefined && { second }),
    isRight: (second ?? first) === calls,
    wasRight: first === calls,
    found,
    missed: cues.filter((cue) => !found.includes(cue)),
    taken,
    reading: readingOf(found.length, cues.length, taken.length, decoys.length),
  };
}

function readingOf(found: number, cues: number, taken: number, decoys: number): CallResult['reading'] {
  const isTold = found > taken && (taken === 0 || taken < decoys);
  if (found * 2 >= cues && isTold) return 'seen';
  return found ? 'partly' : taken ? 'unseen' : 'none';
}

/** A piece of the text; `name` when it can be tapped. */
export interface Piece {
  text: string;
  name?: string;
}

/** Cuts a text at its phrases, in the order of the text. A phrase that does not stand there is left out. */
export function piecesOf({ text, cues, decoys }: CallItem): Piece[] {
  const phrases = [...named(cues, 'cue', text), ...named(decoys, 'decoy', text)].sort((a, b) => a.from - b.from);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, quote, name } of phrases) {
    if (from < at) continue;
    if (from > at) pieces.push({ text: text.slice(at, from) });
    pieces.push({ text: quote, name });
    at = from + quote.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

function named(phrases: readonly Phrase[], kind: string, text: string) {
  return phrases
    .map(({ quote }, at) => ({ quote, name: `${kind}-${at + 1}`, from: text.indexOf(quote) }))
    .filter(({ from }) => from >= 0);
}
