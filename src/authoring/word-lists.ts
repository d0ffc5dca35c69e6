/**
 * Words by which a reader could guess the key without reading, as data for check B11. All in small letters; a word
 * stands for itself and, where it ends in `*`, for whatever begins so.
 */

/** Words that make a move sound kind. */
export const warmWords = [
  ...['thank*', 'proud', 'pride', 'care', 'cares', 'caring', 'heart*', 'warm*', 'kind', 'kindly', 'gentle', 'gently'],
  ...['honest*', 'open', 'openly', 'listen*', 'trust*', 'together', 'courage*', 'hope*', 'believe*', 'respect*'],
  ...['dignity', 'feel*', 'appreciat*', 'welcome*', 'encourag*', 'understand*', 'support*', 'share', 'sharing'],
  ...['everyone', 'everybody', 'us', 'we', 'our', 'promise*', 'matters', 'mean', 'means'],
] as const;

/** Words that make a move sound orderly. */
export const procedureWords = [
  ...[
    'list*',
    'log*',
    'record*',
    'sheet*',
    'form',
    'forms',
    'sign',
    'signed',
    'signature*',
    'write',
    'written',
    'note*',
  ],
  ...[
    'plan*',
    'schedul*',
    'rota*',
    'step*',
    'order',
    'time',
    'times',
    'deadline*',
    'date',
    'dates',
    'minute*',
    'hour*',
  ],
  ...['owner*', 'assign*', 'name', 'named', 'names', 'check*', 'measure*', 'weigh*', 'count*', 'number*', 'figure*'],
  ...['standard*', 'limit*', 'rule*', 'procedure*', 'process*', 'report*', 'board', 'whiteboard', 'label*', 'table'],
] as const;

/** Words that shine in any talk about leading and managing. Compared over the whole course. */
export const haloWords = [
  ...['vision*', 'inspir*', 'together', 'empower*', 'honest*', 'listen*', 'purpose*', 'trust*', 'plan*', 'process*'],
] as const;

/** Phrases in which a move confesses that it serves the one who makes it. */
export const selfServing: readonly RegExp[] = [
  /\bso (?:that )?(?:nobody|no one|they|people|it) (?:can|could|cannot|can[’']t) (?:say|blame|claim|complain|question|hold)/i,
  /\b(?:cover|protect|save|spare|excuse) (?:yourself|your own)\b/i,
  /\bfor (?:your own|the) (?:protection|record) against\b/i,
  /\b(?:look|looking|seen?|appear) (?:good|busy|important|strong) (?:to|before|in front of)\b/i,
  /\bnot (?:be|to be) (?:blamed|your (?:fault|problem))\b/i,
  /\bwithout (?:having to|bothering to)\b/i,
  /\bso (?:that )?you (?:do not|don[’']t|need not|never) have to\b/i,
  /\bwhatever (?:the|it|they) .{0,40}(?:turns? out|means?|says?)\b/i,
];

/** How many words of a text are on a list. */
export function countListed(text: readonly string[], list: readonly string[]): number {
  return text.filter((word) =>
    list.some((each) => (each.endsWith('*') ? word.startsWith(each.slice(0, -1)) : word === each)),
  ).length;
}
