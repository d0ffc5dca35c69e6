import type { Reason } from '../../report/suggest.ts';
import type { ChoiceTally } from '../../report/tally.ts';
import { plain } from '../../scenario/text.ts';
import { results as words } from '../../words/en/results.ts';

/** Why a decision is suggested, in a sentence. */
export function reasonOf(reason: Reason, reached: number): string {
  const { reasons } = words.debrief;
  switch (reason.kind) {
    case 'split':
      return reasons.split(reason.chosen.map(partOf));
    case 'misfit':
      return reasons.misfit(reason.choice.count, reached, reason.choice.choice.label);
    case 'disputed':
      return reasons.disputed(reason.count);
    case 'sure':
      return reasons.sure(reason.count);
    case 'clumsy':
      return reasons.clumsy(reason.choice.count, reason.choice.choice.label);
    case 'turning-point':
      return reasons.turningPoint(plain(reason.line));
  }
}

/** How many chose what, in a few words. */
export const partOf = ({ count, letter, choice }: ChoiceTally): string =>
  words.debrief.part(count, letter, choice.label);
