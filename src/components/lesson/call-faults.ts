import { distance } from 'fastest-levenshtein';
import type { CallItem } from '../../islands/exercise/types.ts';
import { idFaults, unknown, type Fault } from './faults.ts';

const calls = ['leadership', 'management', 'both', 'wait'];

/**
 * What is wrong with situations to call.
 * @param exercise where to look: the exercise's id, or that of a set
 */
export function callFaults(exercise: string, items: readonly CallItem[]): Fault[] {
  return [
    ...idFaults(exercise, items),
    ...items.flatMap((item) => {
      const at = [exercise, item.id];
      const cues = item.cues ?? [];
      const decoys = item.decoys ?? [];
      return [
        ...unknown(at, `the call of '${item.id}'`, item.calls, calls),
        ...(cues.length === 0 ? [{ at, message: `'${item.id}' has no cue` }] : []),
        ...(item.why ? [] : [{ at, message: `'${item.id}' has no why` }]),
        ...quoteFaults(
          at,
          item.text ?? '',
          [...cues, ...decoys].map(({ quote }) => quote),
        ),
      ];
    }),
  ];
}

/** Phrases are tapped in the text: each must stand there once, and none within another. */
function quoteFaults(at: string[], text: string, quotes: readonly string[]): Fault[] {
  return quotes.flatMap((quote, place) => {
    const from = text.indexOf(quote);
    if (from < 0 || !quote) return [{ at, message: `the text does not contain '${quote}'.${nearIn(text, quote)}` }];
    if (text.includes(quote, from + 1))
      return [{ at, message: `'${quote}' stands in the text more than once; quote more words` }];
    const other = quotes.slice(0, place).find((each) => {
      const begins = text.indexOf(each);
      return begins >= 0 && begins < from + quote.length && from < begins + each.length;
    });
    return other === undefined ? [] : [{ at, message: `'${quote}' and '${other}' overlap in the text` }];
  });
}

/** The stretch of the text that was probably meant, as a question. */
function nearIn(text: string, quote: string): string {
  const words = text.split(' ');
  const length = quote.split(' ').length;
  const stretches = [length - 1, length, length + 1].flatMap((size) =>
    size < 1 ? [] : words.slice(0, words.length - size + 1).map((_, from) => words.slice(from, from + size).join(' ')),
  );
  const [best] = stretches
    .map((stretch) => stretch.replace(/[.,;:!?]$/, ''))
    .map((stretch) => ({ stretch, off: distance(stretch, quote) }))
    .sort((a, b) => a.off - b.off);
  return best && best.off <= quote.length * 0.4 ? ` Did you mean '${best.stretch}'?` : '';
}
