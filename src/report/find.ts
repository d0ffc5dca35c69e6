import { nearestCode, openWord, rightBegin, rightCode, type Opened, type Refused } from './hand-in.ts';
import { labelOf } from './label.ts';
import { beginsAsCode, longestCode, prefix } from './symbols.ts';

/**
 * Finds codes in whatever people paste: chats, mails, lists, tables, notes. Times, names, quotes, marks of emphasis and
 * full stops round a code do no harm, nor do spaces, hyphens or a line break in it. What looks like a code and is none is
 * found too, so that it can be refused with a reason. Ordinary words are not, not even `bh1` alone.
 */

export interface Found {
  /** As it stands in the text, in one line. */
  text: string;
  /** The same without anything in it that is no letter or digit. */
  word: string;
  opened: Opened | Refused;
  /** From 1. */
  line: number;
  /** That line, at most 300 characters of it. */
  whole: string;
  /** The name that stands beside it, or empty. */
  label: string;
}

const longestShown = 300;
const longestBeside = 200;
/** No code is as short as this many symbols, and no word that is not meant as one begins so and goes on so long. */
const fewestSymbols = 5;
const fewestSymbolsUnlike = 20;
const shortestWhole = 28;
const mostPieces = 24;
const mostLinesHeld = 1000;
export const linesAtOnce = 500;
/** Longer words are pictures and keys. */
const longestWord = 4000;

/** All codes of a text, in its order, and all that look like broken ones. */
export function findCodes(text: string): Found[] {
  return [...findEach(text)].filter((each) => each !== undefined);
}

/** The same one by one, and nothing after every so many lines, so that a page can draw breath between. */
export function* findEach(text: string): Generator<Found | undefined> {
  const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/);
  const page = pageOf(lines);
  let from: Place = { line: 0, at: 0 };
  for (let index = 0; index < lines.length; index += 1) {
    if (index % linesAtOnce === linesAtOnce - 1) yield undefined;
    if (index < from.line || !mayHaveCode(page.searched(index))) continue;
    let before: Spot | undefined;
    for (const [each, after] of withNext(foundOn(page, index, from))) {
      from = each.end;
      yield described(page, index, each, before, after);
      before = each;
    }
  }
}

interface Place {
  line: number;
  at: number;
}

interface Page {
  lines: readonly string[];
  folded(index: number): string;
  /** Letter by letter as long as the folded line, for looking for codes in: a Turkish keyboard has two more letters i. */
  searched(index: number): string;
  /** Lines that have codes: whether nothing else stands there, and whose the last one is. */
  told: Map<number, { onlyCode: boolean; label: string }>;
}

function pageOf(lines: readonly string[]): Page {
  const made = new Map<number, { folded: string; searched: string }>();
  const line = (index: number) => {
    const known = made.get(index);
    if (known) return known;
    const folded = fold(lines[index]!);
    const both = { folded, searched: /[ıİ]/.test(folded) ? folded.replace(/[ıİ]/g, 'i') : folded };
    made.set(index, both);
    if (made.size > mostLinesHeld) made.delete(made.keys().next().value!);
    return both;
  };
  return { lines, told: new Map(), folded: (index) => line(index).folded, searched: (index) => line(index).searched };
}

/** A code's place, before it is known whose it is. */
interface Spot {
  text: string;
  word: string;
  opened: Opened | Refused;
  begin: number;
  end: Place;
}

const mayHaveCode = (line: string): boolean => /[b86]h[1li]|[0-9a-z]{26}/i.test(line);

function* withNext<T>(all: Iterable<T>): Generator<[T, T | undefined]> {
  let held: T | undefined;
  for (const each of all) {
    if (held !== undefined) yield [held, each];
    held = each;
  }
  if (held !== undefined) yield [held, undefined];
}

function described(page: Page, index: number, spot: Spot, previous?: Spot, next?: Spot): Found {
  const { text, word, opened, begin, end } = spot;
  const line = page.folded(index);
  const before = line.slice(Math.max(previous?.end.at ?? 0, begin - longestBeside), begin);
  const after = end.line === index ? line.slice(end.at, Math.min(next?.begin ?? Infinity, end.at + longestBeside)) : '';
  const above = (up: number) => {
    if (index - up < 0) return undefined;
    const told = page.told.get(index - up);
    return { text: page.folded(index - up).slice(0, longestShown), hasCode: !!told, onlyCode: !!told?.onlyCode };
  };
  // Between two codes stands the name of the second, or it is the first one's as well.
  const own = labelOf({ before, after: previous || next ? '' : after, above: previous ? () => undefined : above });
  const label = own || (previous ? (page.told.get(index)?.label ?? '') : '');
  const onlyCode = !/[0-9\p{L}]/u.test(before + after);
  for (let each = index; each <= end.line; each += 1) page.told.set(each, { onlyCode, label });
  return { text, word, opened, line: index + 1, whole: page.lines[index]!.trim().slice(0, longestShown), label };
}

/** In one alphabet: wide and styled letters as plain ones, what is not seen taken away, escapes as what they stand for. */
function fold(line: string): string {
  const text = /[\\%&]/.test(line) ? withoutEscapes(line) : line;
  if (!/[^\t\x20-\x7e]/.test(text)) return text;
  return text.replace(/[^\t\x20-\x7e]/gu, (letter, at: number) => {
    // Between letters of scripts that need them, joiners are part of a name.
    if (/[\u200c\u200d]/.test(letter) && /[^\x00-\x7f]/.test(text[at - 1] ?? '')) return letter;
    if (/[\p{Cf}\u034f\u115f\u3164\ufe00-\ufe0f]/u.test(letter)) return '';
    if (/[\s\p{Cc}]/u.test(letter)) return ' ';
    const plain = letter.normalize('NFKC');
    return /^[\x20-\x7e]+$/.test(plain) ? plain : letter;
  });
}

/** Of JSON, addresses and HTML: what is not seen goes, all else parts words. */
function withoutEscapes(line: string): string {
  return line
    .replace(/\\u(?:200[b-f]|2060|feff|00ad)|&(?:shy|zwnj|zwj|ZeroWidthSpace);|&#(?:173|8203|8204|8205);/gi, '')
    .replace(/\\[nrt]|\\u[0-9a-f]{4}|%[0-9a-f]{2}|&[a-z]{2,8};|&#x?[0-9a-f]{1,6};/gi, ' ');
}

function* foundOn(page: Page, index: number, from: Place): Generator<Spot> {
  const line = page.searched(index);
  const words = /[0-9A-Za-z]{3,}/g;
  if (from.line === index) words.lastIndex = from.at;
  for (let match = words.exec(line); match; match = words.exec(line)) {
    if (match[0].length > longestWord) continue;
    let begin = match.index;
    for (const word of parted(match[0])) {
      const spot = spotAt(page, { line: index, at: begin }, word);
      begin += word.length;
      if (!spot) continue;
      yield spot;
      if (spot.end.line > index) return;
      words.lastIndex = Math.max(words.lastIndex, spot.end.at);
    }
  }
}

/** Codes that stand without anything between. */
function parted(word: string): string[] {
  if (!/.bh1/i.test(word)) return [word];
  const words: string[] = [];
  let current = '';
  for (const piece of word.split(/(?=bh1)/i)) {
    if (rightCode(current)) {
      words.push(current);
      current = '';
    }
    current += piece;
  }
  return [...words, current];
}

function spotAt(page: Page, at: Place, word: string): Spot | undefined {
  if (!beginsAsCode(word)) return unlike(at, word);
  const first = { word, text: word, end: { line: at.line, at: at.at + word.length } };
  const wholes = [first, ...continued(page, first)];
  for (const each of wholes) {
    if (rightCode(each.word)) return { ...each, opened: openWord(each.word), begin: at.at };
  }
  return broken(page, at, wholes);
}

interface Whole {
  word: string;
  text: string;
  end: Place;
}

/** A word with what follows it, as long as that may belong to it. */
function* continued(page: Page, first: Whole): Generator<Whole> {
  let whole = first;
  for (let pieces = 1; pieces < mostPieces; pieces += 1) {
    const next = pieceAfter(page, whole.end);
    if (!next || whole.word.length + next.word.length > longestCode + 2 || /^bh1/i.test(next.word)) return;
    whole = { word: whole.word + next.word, text: whole.text + next.between + next.word, end: next.end };
    yield whole;
  }
}

function pieceAfter(page: Page, { line, at }: Place): { word: string; between: string; end: Place } | undefined {
  const rest = page.searched(line).slice(at);
  const here = /^([\s\-‐‑–—=*_`~]+)([0-9A-Za-z]+)/.exec(rest);
  if (here) return { between: here[1]!, word: here[2]!, end: { line, at: at + here[0].length } };
  if (!/^[\s\-‐=*_`~\\|]*$/.test(rest)) return undefined;
  for (let below = line + 1; below <= line + 2 && below < page.lines.length; below += 1) {
    const text = page.searched(below);
    const there = /^[\s>|*_`~]*([0-9A-Za-z]+)/.exec(text);
    if (there) return { between: ' ', word: there[1]!, end: { line: below, at: there[0].length } };
    if (/[^\s>|]/.test(text)) return undefined;
  }
  return undefined;
}

function broken(page: Page, at: Place, wholes: readonly Whole[]): Spot | undefined {
  const first = wholes[0]!;
  // A whole word with a slip seldom goes on behind a blank; groups of a few symbols do.
  const some = first.word.length < shortestWhole ? wholes : wholes.slice(0, 3);
  for (const each of [...some, ...withOneOddLetter(page, first)]) {
    const near = nearIn(each.word);
    if (near) return { ...each, opened: { kind: 'refused', reason: 'checksum', near }, begin: at.at };
  }
  const near = rightBegin(first.word);
  if (near) return { ...first, opened: { kind: 'refused', reason: 'checksum', near }, begin: at.at };
  const whole = inGroups(wholes);
  const isMeant = whole.word.slice(0, prefix.length).toLowerCase() === prefix;
  const fewest = isMeant ? fewestSymbols : fewestSymbolsUnlike;
  if (whole.word.length < prefix.length + fewest) return undefined;
  if (!isMeant && !/\d.*\d.*\d/.test(whole.word.slice(prefix.length))) return undefined;
  return { ...whole, opened: openWord(whole.word), begin: at.at };
}

/** A code written in groups goes on as long as the groups have figures in them, as words do not. */
function inGroups(wholes: readonly Whole[]): Whole {
  let last = wholes[0]!;
  for (const each of wholes.slice(1)) {
    const piece = each.word.slice(last.word.length);
    if (last.word.length >= shortestWhole || piece.length < 3 || !/\d/.test(piece) || beginsAsCode(piece)) break;
    last = each;
  }
  return last;
}

/** A letter that codes do not have, in the middle of one. */
function withOneOddLetter(page: Page, first: Whole): Whole[] {
  const rest = page.searched(first.end.line).slice(first.end.at);
  const odd = /^([^\s0-9A-Za-z]{1,2})([0-9A-Za-z]+)/u.exec(rest);
  if (!odd) return [];
  const end = { line: first.end.line, at: first.end.at + odd[0].length };
  return [{ word: `${first.word}?${odd[2]}`, text: first.text + odd[0], end }];
}

/** The one code that a wrong word was meant to be. */
function nearIn(word: string): string | undefined {
  const isOfALength = word.length >= shortestWhole && word.length <= longestCode + 2;
  return isOfALength ? nearestCode(word) : undefined;
}

/** A word that does not begin as codes do: found where one slip explains that, or where it is a code of something else. */
function unlike(at: Place, word: string): Spot | undefined {
  if (word.length < shortestWhole) return undefined;
  const end = { line: at.line, at: at.at + word.length };
  const within = word.slice(1).search(/bh1/i) + 1;
  const near =
    nearIn(within > 0 ? word.slice(within) : word) ?? (within > 0 ? rightCode(word.slice(within)) : undefined);
  if (near) return { text: word, word, opened: { kind: 'refused', reason: 'checksum', near }, begin: at.at, end };
  const opened = openWord(word);
  const isForeign = opened.kind === 'refused' && opened.reason === 'other-course';
  return isForeign ? { text: word, word, opened, begin: at.at, end } : undefined;
}
