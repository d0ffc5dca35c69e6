import { numeralAlone } from './numeral.ts';

/** Sentences of the exercises in which items are matched. */

export const match = {
  oneOff: (label: string) => `One step off: you chose ${label}.`,
  others: 'What would have come of the others',
  table: 'The key, side by side',
  scroll: 'The key as a table; it scrolls sideways',
  yours: (label: string) => `you: ${label}`,
  bars: 'You',
  barsKey: 'Key',
  count: (chosen: number, of: number) => `${chosen} of ${of}`,
  none: 'never chosen',
};

/** What was only one step off on a scale, as a sentence; empty where nothing was. */
export function nearSummary(near: number): string {
  if (near === 0) return '';
  const count = numeralAlone(near);
  return `${count.charAt(0).toUpperCase()}${count.slice(1)} ${near === 1 ? 'was' : 'were'} one step off.`;
}
