import { numeralAlone } from './numeral.ts';

/** Sentences of the exercises in which a pointer is set. */

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const pointer = {
  check: 'See what could be known when',
  /** The name of a stop, for those who hear it. */
  stop: (place: number, low: string, high: string) =>
    ['', low, `rather ${low}`, 'in between', `rather ${high}`, high][place] ?? '',
  legend: (when: string, low: string, high: string) => `${when}: from ‘${low}’ to ‘${high}’`,
  authors: 'The authors',
  you: 'You',
  knew: 'What could be known: ',
  later: 'What came: ',
  line: (low: string, high: string) => `The pointer from item to item, between ‘${low}’ below and ‘${high}’ above`,
};

/** What a set of pointers comes to, in words. */
export function pointerSummary(result: {
  set: number;
  near: number;
  of: number;
  high: string;
  turned: { yours?: string; key?: string };
}): string {
  const { set, near, of, high, turned } = result;
  if (set === 0) return 'No pointer was set yet. Here is the authors’ line, with what could be known.';
  const parts = [`${sentence(numeralAlone(near))} of ${numeralAlone(of)} within one step of the authors’ pointer.`];
  if (set < of)
    parts.push(of - set === 1 ? 'One is still open.' : `${sentence(numeralAlone(of - set))} are still open.`);
  if (turned.yours === turned.key && turned.key !== undefined)
    parts.push(`You and the authors both turn towards ‘${high}’ at ${turned.key}.`);
  else if (turned.yours !== undefined && turned.key !== undefined)
    parts.push(`You turned towards ‘${high}’ at ${turned.yours}, the authors at ${turned.key}.`);
  else if (turned.key !== undefined) parts.push(`The authors turn towards ‘${high}’ at ${turned.key}.`);
  return parts.join(' ');
}
