import type { Place } from './source.ts';

/** Where something stands in a scenario file: keys, and positions in lists from 0. */
export type Path = readonly (string | number)[];

/** What an author is told about one problem. Plain data, so that it can be printed in several ways. */
export interface Problem {
  code: Code;
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** The line as written. */
  source: string;
  /** Where it stands, in words of the file: `scenes.gate.cues[2].quote`, list positions from 1. */
  path: string;
  /** What is wrong. */
  message: string;
  expected: string;
  cure?: string;
}

/** A problem before it has a file and a line. `at` tells whether to point at the key or the value of the path. */
export type Finding = {
  [C in Code]: {
    code: C;
    path: Path;
    data: Parameters<(typeof codes)[C]>[0];
    at?: 'key' | 'value';
    place?: Place;
  };
}[Code];

export type Raise = (finding: Finding) => void;

export type Code = keyof typeof codes;

interface Wording {
  message: string;
  expected: string;
  cure?: string | undefined;
}

const meant = (near: string | undefined) => (near ? `did you mean \`${near}\`?` : undefined);
const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
const listed = (items: readonly string[]) => items.map((item) => `\`${item}\``).join(', ');
const range = (least: number, most: number) => (least === most ? `${least}` : `${least} to ${most}`);

const other = (kind: 'scene' | 'choice') => (kind === 'scene' ? 'choice' : 'scene');

const quoteIt = (token: string) =>
  `put a text that begins with \`${token[0]}\` into quotation marks, or into a block after \`|\``;

/** The commonest faults of YAML in plain words, each with a cure. For others the parser's own words stand. */
const faults: Record<string, [said: string, cure: string]> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'a text without quotation marks has a colon and a space in it, or a line is indented too far',
    'put the text into quotation marks, or into a block after `|`',
  ],
  BAD_INDENT: ['this line does not begin in the column of its neighbours', 'indent it as they are'],
  TAB_AS_INDENT: ['a tab stands where only spaces may', 'replace the tab by spaces'],
  MISSING_CHAR: [
    'a quotation mark or a bracket is opened and not closed',
    'close it; inside a quoted text, write the same mark twice',
  ],
  BAD_SCALAR_START: ['a text cannot begin with this sign', 'put the text into quotation marks'],
  MULTIPLE_DOCS: ['a line with --- begins a second document', 'remove the line'],
};

/** A figure and the threshold that it misses. */
const measured = (d: { message: string; expected: string }): Wording => d;

/**
 * Every kind of problem and how it is told. A function takes what is particular to one case and gives what is wrong,
 * what is expected and, where the intention can be guessed, the cure.
 */
export const codes = {
  // The file
  'file-name': (d: { name: string; near: string | undefined }): Wording => ({
    message: `The file is called \`${d.name}\`, and that cannot be the id of a scenario.`,
    expected: 'small letters, digits and single hyphens, beginning with a letter, then .yaml',
    cure: d.near && `call it \`${d.near}.yaml\``,
  }),
  'file-too-large': (d: { bytes: number }): Wording => ({
    message: `The file has ${d.bytes} bytes; it was not read.`,
    expected: 'at most 524288 bytes (512 kB)',
  }),
  'file-too-deep': (_: object): Wording => ({
    message: 'The file is nested so deeply that it cannot be read.',
    expected: 'the levels of a scenario file, ten at most',
  }),
  'yaml-alias': (d: { token: string; kind: 'alias' | 'anchor' }): Wording => ({
    message: `YAML takes \`${d.token}\` for an ${d.kind}, and a scenario file has none.`,
    expected: 'values written out wherever they are needed',
    cure: quoteIt(d.token),
  }),
  'yaml-tag': (d: { token: string }): Wording => ({
    message: `YAML takes \`${d.token}\` for a tag, and a scenario file has none.`,
    expected: 'plain values',
    cure: quoteIt(d.token),
  }),
  'yaml-syntax': (d: { said: string; kind: string }): Wording => ({
    message: `This is not YAML: ${(faults[d.kind]?.[0] ?? d.said).replace(/\.?$/, '.')}`,
    expected: 'one YAML document in block style, indented by spaces',
    cure: faults[d.kind]?.[1],
  }),
  'duplicate-field': (d: { field: string; line: number }): Wording => ({
    message: `\`${d.field}\` stands here a second time; the first is in line ${d.line}.`,
    expected: 'each name once',
  }),

  // Fields
  'missing-field': (d: { field: string; expected: string }): Wording => ({
    message: `\`${d.field}\` is missing.`,
    expected: d.expected,
  }),
  'unknown-field': (d: { field: string; near: string | undefined; known: string[] }): Wording => ({
    message: `\`${d.field}\` is not a field here.`,
    expected: `one of ${d.known.join(', ')}`,
    cure: meant(d.near),
  }),
  'wrong-type': (d: { field: string; found: string; expected: string; cure?: string | undefined }): Wording => ({
    message: `${d.field ? `\`${d.field}\`` : 'The file'} is ${d.found}.`,
    expected: d.expected,
    cure: d.cure,
  }),
  'wrong-value': (d: { found: string; expected: string; near: string | undefined }): Wording => ({
    message: `\`${d.found}\` is not possible here.`,
    expected: d.expected,
    cure: meant(d.near),
  }),
  'empty-text': (d: { field: string; expected: string }): Wording => ({
    message: `\`${d.field}\` is empty.`,
    expected: d.expected,
  }),
  'wrong-count': (d: { field: string; count: number; least: number; most: number | undefined }): Wording => ({
    message: `\`${d.field}\` has ${count(d.count, 'entry', 'entries')}.`,
    expected: d.most === undefined ? `${d.least} or more` : range(d.least, d.most),
  }),
  'two-kinds': (d: { fields: string[] }): Wording => ({
    message: `This scene has an \`ending\` and also ${listed(d.fields)}.`,
    expected: 'a decision (with choices), an ending (with ending), or a bridge (with neither)',
  }),
  'craft-missing': (d: { mode: string }): Wording => ({
    message: `A move of mode ${d.mode} has no \`craft\`.`,
    expected: 'skilled, fair or clumsy; only a move that is neither has none',
  }),
  'craft-on-neither': (_: object): Wording => ({
    message: 'A move that is neither has a `craft`.',
    expected: 'no craft where mode is neither',
    cure: 'remove the line',
  }),
  'also-repeats': (d: { mode: string }): Wording => ({
    message: `\`also\` names ${d.mode}, which is the call itself or stands there twice.`,
    expected: 'modes other than the call, each once',
  }),
  'no-condition': (d: { field: string }): Wording => ({
    message: `This entry of \`${d.field}\` has no condition.`,
    expected: '`after` or `unless`; what is always told belongs to the text itself',
  }),
  'no-change': (_: object): Wording => ({
    message: 'This variant changes nothing.',
    expected: '`text`, `time` or `why`',
  }),
  'no-effect': (d: { field: string }): Wording => ({
    message: `A variant of a consequence has \`${d.field}\`, and nothing shows it.`,
    expected: 'only `text` beside the condition',
  }),

  // Ids
  'bad-id': (d: { id: string; near: string | undefined }): Wording => ({
    message: `\`${d.id}\` cannot be an id.`,
    expected: 'small letters, digits and single hyphens, beginning with a letter, 40 signs at most',
    cure: meant(d.near),
  }),
  'reserved-id': (d: { id: string }): Wording => ({
    message: `\`${d.id}\` is a reserved word and cannot be an id.`,
    expected: 'a word of your own',
  }),
  'duplicate-id': (d: { id: string; first: string }): Wording => ({
    message: `\`${d.id}\` is used twice; the first is ${d.first}.`,
    expected: 'scenes and choices of a scenario share one set of ids',
  }),
  'look-alike-id': (d: { id: string; other: string; first: string }): Wording => ({
    message: `\`${d.id}\` looks like \`${d.other}\` (${d.first}).`,
    expected: 'ids that differ in more than o and 0, l, i and 1, or a hyphen',
  }),

  // Names that must exist
  'missing-scene': (d: { id: string; near: string | undefined; isChoice: boolean }): Wording => ({
    message: d.isChoice ? `\`${d.id}\` is a choice, not a scene.` : `There is no scene \`${d.id}\`.`,
    expected: 'the id of a scene of this file',
    cure: meant(d.near),
  }),
  'missing-choice': (d: { id: string; near: string | undefined; isScene: boolean }): Wording => ({
    message: d.isScene ? `\`${d.id}\` is a scene, not a choice.` : `There is no choice \`${d.id}\`.`,
    expected: 'the id of a choice of this file',
    cure: meant(d.near),
  }),
  'missing-gauge': (d: { id: string; near: string | undefined }): Wording => ({
    message: `There is no gauge \`${d.id}\`.`,
    expected: 'an id under `gauges`',
    cure: meant(d.near),
  }),
  'missing-part': (d: { id: string; near: string | undefined }): Wording => ({
    message: `There is no part \`${d.id}\`.`,
    expected: 'an id under `parts`',
    cure: meant(d.near),
  }),
  'rival-elsewhere': (d: { id: string; scene: string; choices: string[] }): Wording => ({
    message: `The rival \`${d.id}\` is not a choice of \`${d.scene}\`.`,
    expected: `one of ${d.choices.join(', ')}`,
  }),
  'not-a-decision': (d: { id: string }): Wording => ({
    message: `\`${d.id}\` is not a decision.`,
    expected: 'the id of a scene with choices',
  }),
  'replaced-still-here': (d: { id: string }): Wording => ({
    message: `\`${d.id}\` is said to be replaced, and it is still in the file.`,
    expected: 'on the left an id that left the file',
  }),
  'replaced-by-nothing': (d: { id: string; near: string | undefined }): Wording => ({
    message: `\`${d.id}\` is said to replace another id, and it is not in the file.`,
    expected: 'on the right the id of a scene or choice of this file',
    cure: meant(d.near),
  }),

  // Roads
  'choice-count': (d: { count: number }): Wording => ({
    message: `This decision has ${count(d.count, 'choice')}.`,
    expected: '2 to 4',
  }),
  'dead-end': (d: { id: string }): Wording => ({
    message: `Nothing comes after \`${d.id}\`.`,
    expected: '`next` at the choice or at its scene',
  }),
  'no-last-way': (_: object): Wording => ({
    message: 'Every entry of this `next` has a condition, so a run can be stuck here.',
    expected: 'a last entry with `to` alone',
  }),
  'shadowed-way': (d: { to: string }): Wording => ({
    message: `The way to \`${d.to}\` is never taken: an entry before it has no condition.`,
    expected: 'the entry without a condition last',
  }),
  cycle: (d: { loop: string[] }): Wording => ({
    message: `A run could go round for ever: ${d.loop.join(' → ')}.`,
    expected: 'ways that only lead forward',
  }),
  'unreachable-scene': (d: { id: string }): Wording => ({
    message: `No run comes to \`${d.id}\`.`,
    expected: 'a way that leads here',
  }),
  'never-taken': (d: { to: string }): Wording => ({
    message: `The way to \`${d.to}\` is never taken: whatever one chose, an entry before it holds.`,
    expected: 'an entry that some run takes',
  }),
  'uneven-roads': (d: { least: number; most: number; short: string[]; long: string[] }): Wording => ({
    message:
      `Runs have ${d.least} to ${count(d.most, 'decision')}, for example ` +
      `${d.short.join(' → ')} and ${d.long.join(' → ')}.`,
    expected: 'the same number of decisions on every road',
  }),
  'part-order': (d: { from: string; fromPart: string; to: string; toPart: string }): Wording => ({
    message: `The way from \`${d.from}\` (part \`${d.fromPart}\`) to \`${d.to}\` (part \`${d.toPart}\`) does not keep the parts in order.`,
    expected: 'the same part, or the next one of the file',
  }),
  'unused-part': (d: { id: string }): Wording => ({
    message: `The part \`${d.id}\` has no decision.`,
    expected: 'a decision in every part',
  }),
  'best-ending': (d: { ids: string[] }): Wording => ({
    message: d.ids.length ? `${d.ids.length} endings are marked best: ${listed(d.ids)}.` : 'No ending is marked best.',
    expected: 'exactly one ending with `best: true`',
  }),
  'not-before': (d: { id: string; scene: string; here: string }): Wording => ({
    message:
      d.scene === d.here
        ? `\`${d.id}\` is chosen in \`${d.scene}\` itself, after this was told.`
        : `\`${d.id}\` is chosen in \`${d.scene}\`, and no road from there leads to \`${d.here}\`.`,
    expected: 'a choice made before',
  }),
  'never-holds': (d: { what: string }): Wording => ({
    message: `The condition of this ${d.what} can never hold.`,
    expected: 'a condition that holds in some runs and not in others',
  }),
  'always-holds': (d: { what: string }): Wording => ({
    message: `The condition of this ${d.what} always holds.`,
    expected: 'a condition that holds in some runs and not in others',
  }),
  'too-tangled': (d: { scene: string; ids: number }): Wording => ({
    message: `What can happen at \`${d.scene}\` depends on ${d.ids} choices in more than 100000 ways, too many to check.`,
    expected: 'conditions at a scene, and on the roads to it, that mention fewer choices',
  }),

  // Released revisions
  'released-back': (d: { revision: number; last: number }): Wording => ({
    message: `Revision ${d.last} is released, and this one says that it is ${d.revision}.`,
    expected: `a number after ${d.last}`,
    cure: `set \`revision: ${d.last + 1}\``,
  }),
  'released-gap': (d: { revision: number; last: number }): Wording => ({
    message: `Revision ${d.revision} leaves a gap: the last one released is ${d.last}.`,
    expected: 'revisions without gaps',
    cure: `set \`revision: ${d.last + 1}\``,
  }),
  'released-changed': (d: { id: string; revision: number }): Wording => ({
    message: `\`${d.id}\` has changed since revision ${d.revision} was released.`,
    expected: 'a number of its own for what learners have not met yet',
    cure: `set \`revision: ${d.revision + 1}\``,
  }),
  'released-kind': (d: { id: string; kind: 'scene' | 'choice'; revision: number }): Wording => ({
    message: `\`${d.id}\` is a ${d.kind} here, and it was a ${other(d.kind)} in revision ${d.revision}.`,
    expected: 'an id that was never released with another meaning',
    cure: `give the ${d.kind} an id of its own`,
  }),
  'released-elsewhere': (d: { id: string; scene: string; was: string; revision: number }): Wording => ({
    message: `\`${d.id}\` is a choice of \`${d.scene}\` here, and it was one of \`${d.was}\` in revision ${d.revision}.`,
    expected: 'a choice that stays in its scene, or in the one that `replaced-by` names for it',
    cure: 'give the choice an id of its own',
  }),
  'released-returns': (d: { id: string; revision: number }): Wording => ({
    message: `\`${d.id}\` left the file after revision ${d.revision}, and it is here again.`,
    expected: 'an id that was never used before',
    cure: `give it an id of its own; if it is what it was, name that under \`replaced-by\`: \`${d.id}: new-id\``,
  }),
  'released-replaced': (d: { id: string; by: string; was: 'scene' | 'choice'; is: 'scene' | 'choice' }): Wording => ({
    message: `\`${d.id}\` was a ${d.was}, and \`${d.by}\`, which is said to replace it, is a ${d.is}.`,
    expected: `the id of a ${d.was} on the right`,
  }),
  'released-removed': (d: {
    id: string;
    kind: 'scene' | 'choice';
    scene: string | undefined;
    revision: number;
  }): Wording => ({
    message:
      `The ${d.kind} \`${d.id}\`${d.scene === undefined ? '' : ` of \`${d.scene}\``} was in revision ${d.revision}; ` +
      'it is not here, and `replaced-by` does not name it.',
    expected: 'under `replaced-by` every id that left, if something took its place',
    cure: `write \`${d.id}: new-id\` there; if nothing did, runs that went through it go on at the nearest scene`,
  }),

  // Words quoted
  'quote-not-there': (d: { what: string; quote: string; near: string | undefined }): Wording => ({
    message: `The ${d.what} '${d.quote}' does not stand in the text.`,
    expected: 'words of the text, exactly as they stand there',
    cure: d.near && `did you mean '${d.near}'?`,
  }),
  'quote-not-always': (d: { what: string; quote: string; variant: number }): Wording => ({
    message: `The ${d.what} '${d.quote}' is missing from the text when ${d.variant ? `variant ${d.variant} holds` : 'no variant holds'}.`,
    expected: 'words that stand there in every run, or `after` and `unless` of their own',
  }),
  'quotes-overlap': (d: { quote: string; other: string }): Wording => ({
    message: `The phrases '${d.other}' and '${d.quote}' overlap in the text, and each is a button there.`,
    expected: 'cues and decoys that lie apart',
  }),
  'again-length': (d: { words: number }): Wording => ({
    message: `The text of \`again\` has ${count(d.words, 'word')}.`,
    expected: '30 to 60 words',
  }),
  'long-first-sentence': (d: { words: number }): Wording => ({
    message: `The first sentence of the coach's \`why\` has ${d.words} words, and the page has room for 35.`,
    expected: '35 words at most',
  }),

  // Lengths
  length: (d: { field: string; words: number; least: number; most: number }): Wording => ({
    message: `\`${d.field}\` has ${count(d.words, 'word')}.`,
    expected: d.least > 1 ? `${range(d.least, d.most)} words` : `at most ${d.most} words`,
  }),
  count: (d: { field: string; count: number; least: number; most: number }): Wording => ({
    message: `The number of ${d.field} is ${d.count}.`,
    expected: d.most === Infinity ? `${d.least} or more` : range(d.least, d.most),
  }),
  'no-debrief': (d: { id: string }): Wording => ({
    message: `\`${d.id}\` has no \`debrief\`.`,
    expected: 'question, listen, misreading and rival at every decision',
  }),
  'coach-repeats': (d: { words: string }): Wording => ({
    message: `\`other\` repeats words of \`why\`: '${d.words}'.`,
    expected: 'two halves of a reading that say different things',
  }),

  // Balance: section 3 of the curriculum
  B1: measured,
  B2: measured,
  B3: measured,
  B4: measured,
  B5: measured,
  B6: measured,
  B7: measured,
  B8: measured,
  B9: measured,
  B10: measured,
  B11: measured,
  B12: measured,
  B13: measured,
  B14: measured,
  B16: measured,
} as const;

/** A path as authors read it: list positions count from 1. */
export function pathText(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : index ? `.${step}` : step)).join('');
}

/** How a finding is told. */
export function wordingOf(finding: Finding): Wording {
  return (codes[finding.code] as (data: object) => Wording)(finding.data);
}
