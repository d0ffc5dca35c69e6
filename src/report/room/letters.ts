import { letters as known } from '../../scenario/letters.ts';
import { when } from '../chat-time.ts';

/** What was read from a call's chat. Nothing of it names anybody. */
export interface ReadLetters {
  /** By choice. */
  counts: number[];
  /** How many people: one letter each. */
  votes: number;
  /** Letters that a later one of the same name replaced. */
  replaced: number;
  /** Lines that are neither a vote nor a name nor a time, as they stand; the first 50 of them. */
  notRead: string[];
  /** How many such lines there are. */
  unread: number;
  /** The text was longer than what is read. */
  cut: boolean;
}

const mostCharacters = 200_000;
/** Of a line; a longer one is no vote. */
const longestLine = 500;
const mostShown = 50;

/**
 * Reads the letters from pasted chat: one letter for each person, the last one counts. Where lines carry names (`Anna: B`,
 * `16:42:10 From Anna to Everyone:`, a name and a time over the words), a name votes once; a letter without a name is a
 * person's of its own. `choices` is how many letters there are to choose from.
 */
export function readLetters(text: string, choices: number): ReadLetters {
  const lines = text
    .slice(0, mostCharacters)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .split(/\r\n|\r|\n|\u2028|\u2029/)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter(Boolean);
  const votes = new Map<string, number>();
  const notRead: string[] = [];
  let replaced = 0;
  let name: string | undefined;
  lines.forEach((line, at) => {
    const read = readLine(line, lines[at + 1], name !== undefined, choices);
    if (read.kind === 'name') name = read.name;
    else if (read.kind === 'words') notRead.push(line);
    else if (read.kind === 'vote') {
      const voter = read.name ?? name;
      const key = voter === undefined ? `${at}` : `named ${voter.toLowerCase()}`;
      if (votes.has(key)) replaced += 1;
      votes.set(key, read.choice);
    }
  });
  const counts = new Array<number>(choices).fill(0);
  for (const choice of votes.values()) counts[choice]! += 1;
  return {
    counts,
    votes: votes.size,
    replaced,
    notRead: notRead.slice(0, mostShown),
    unread: notRead.length,
    cut: text.length > mostCharacters,
  };
}

type Line =
  | { kind: 'vote'; choice: number; name?: string }
  | { kind: 'name'; name: string }
  | { kind: 'time' }
  | { kind: 'words' };

/** In any brackets. */
const stamp = new RegExp(String.raw`[[(]?(?<![\p{L}\d])${when}[\])]?`, 'iu');
const stampAtStart = new RegExp(String.raw`^${stamp.source}(?: uhr)?[ ,–-]*`, 'iu');
const stampAtEnd = new RegExp(String.raw`[ ,–·|-]*${stamp.source}(?: uhr)?:?$`, 'iu');

function readLine(line: string, next: string | undefined, named: boolean, choices: number): Line {
  if (line.length > longestLine) return { kind: 'words' };
  const bare = line.replace(stampAtStart, '').replace(stampAtEnd, '').trim();
  const stamped = bare !== line;
  if (bare === '') return { kind: 'time' };
  const from = /^from (.+?)(?: to .+?)?(?: \(direct message\))? ?:(.*)$/iu.exec(bare);
  // A colon before a digit belongs to a time that was not known as one; it parts no name from a vote.
  const colon = from ?? /^((?:[^:]|:(?=\d)){1,60}?) ?:(?!\d)(.*)$/u.exec(bare);
  if (colon) {
    const [, name = '', said = ''] = colon;
    if (said.trim() === '' && (from || stamped || isVote(next, choices))) return { kind: 'name', name };
    const choice = voteIn(said, choices);
    if (choice !== undefined && !isWordsBeforeLetter(name)) return { kind: 'vote', choice, name };
  }
  const choice = voteIn(bare, choices);
  if (choice !== undefined) return { kind: 'vote', choice };
  if (stamped && isName(bare)) return { kind: 'name', name: bare };
  if (next !== undefined && next.replace(stampAtStart, '').trim() === '' && isName(bare))
    return { kind: 'name', name: bare };
  if (isPlainName(bare) && isVote(next, choices) && !(named && stamped)) return { kind: 'name', name: bare };
  return { kind: 'words' };
}

const isVote = (line = '', choices: number) => line.length <= longestLine && voteIn(line, choices) !== undefined;

/** 'My vote: B' names nobody. */
function isWordsBeforeLetter(name: string): boolean {
  return /^(?:(?:my|our|final|new|second|first)\b.*|.*\b(?:votes?|choice|answer|letter|option))$/iu.test(name.trim());
}

/** Words that can be a name: few, and with a letter in them. */
function isName(text: string): boolean {
  return text.length <= 60 && /\p{L}{2}/u.test(text) && text.split(' ').length <= 6 && !/[.!?]$/.test(text);
}

/** A line that is a name by its looks alone: one to four words, each with a capital. */
function isPlainName(text: string): boolean {
  return isName(text) && /^\p{Lu}[\p{L}’'.-]*(?:,? \p{Lu}[\p{L}’'.-]*){0,3}(?: \([\p{L} ]+\))?$/u.test(text);
}

/** Letters that look the same on a Cyrillic or Greek keyboard, and in a picture. */
const lookAlikes = new Map(
  Object.entries({ А: 'A', В: 'B', С: 'C', а: 'a', с: 'c', Α: 'A', Β: 'B', '🅰': 'A', '🅱': 'B' }),
);

const most = 12;
const alone = /(?<![\p{L}\p{N}’'])([a-d])(?![\p{L}\p{N}])/giu;

/**
 * The choice that some words vote for, as an index; `undefined` where they vote for none, or cannot be told to. Of
 * several letters the last counts, unless they stand side by side as a question or an open choice.
 */
export function voteIn(words: string, choices: number): number | undefined {
  const said = [...words]
    .map((each) => lookAlikes.get(each) ?? each)
    .join('')
    .trim();
  const only = /^[^\p{L}\p{N}]*(?<letter>[a-d])\k<letter>*[^\p{L}\p{N}]*$/iu.exec(said)?.groups?.['letter'];
  if (only) return asked(said) ? undefined : indexOf(only, choices);
  const count = said.split(' ').length;
  if (count > most || asked(said) || isOpen(said)) return undefined;
  const found = [...said.matchAll(alone)].filter((match) => isMeant(match, said, count));
  return indexOf(found.at(-1)?.[1], choices);
}

const asked = (said: string) => /\?\W*$/u.test(said);

/** 'A or B', 'B/C', 'A and D'. */
const isOpen = (said: string) => /(?<!\p{L})[a-d] ?(?:\/|&|\+|or|and|oder|und) ?[a-d](?!\p{L})/iu.test(said);

/** A capital that stands alone is meant, but for the article; a small letter after a word of voting, or in few words. */
function isMeant(match: RegExpExecArray, said: string, count: number): boolean {
  const letter = match[1]!;
  const before = said.slice(0, match.index);
  const after = said.slice(match.index + 1);
  if (
    /\b(?:say|vote|votes|voting|choose|chose|take|pick|option|letter|answer|with|for|to|is|now|it’s|it's|=|:)\W*$/iu.test(
      before,
    )
  )
    return !/^a$/iu.test(letter) || !/^ \p{L}/u.test(after);
  if (letter === 'A')
    return !/^ \p{Ll}/u.test(after) || /^ (?:because|since|as|for me|please|again|too|now)\b/iu.test(after);
  if (letter === 'a') return /^\W*$/u.test(after) && count <= 3;
  if (letter >= 'a') return count <= 4;
  return true;
}

function indexOf(letter: string | undefined, choices: number): number | undefined {
  const index = known.findIndex((each) => each === letter?.toUpperCase());
  return index >= 0 && index < choices ? index : undefined;
}
