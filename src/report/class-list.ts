import { grouped } from './grouped.ts';
import { isNearName, longestName, nameKey, spelling, unwritten, wordsOfName } from './names.ts';
import type { ReadRun } from './runs.ts';

/**
 * Who of a class list has handed in. Names are compared forgivingly, and no match is made up: what is not the same name
 * is at most called likely, and a label that fits two names is left to the trainer.
 */

export type Listed =
  /** Handed in under this name: case, accents, marks and the order of its words aside. */
  | { kind: 'found'; name: string; labels: string[] }
  /**
   * Handed in under something near this name and near no other name of the list; or under this very name, which the list
   * has more often than there are people with it.
   */
  | { kind: 'likely'; name: string; labels: string[] }
  /** Nothing near it, or only what might as well be somebody else: `perhaps`. */
  | { kind: 'missing'; name: string; perhaps: string[] };

export interface ListCheck {
  /** Every line of the list that has a name, in the list's order. */
  listed: Listed[];
  /** Names beside codes that are found or likely for nobody on the list. */
  unlisted: string[];
  /** People without any name beside their code. */
  nameless: number;
}

/** So many lines are read; a longer list is cut, which `listed.length` shows. */
export const longestList = 2000;

/** The names of a pasted list: one a line, or one line parted by semicolons or by several commas. */
export function namesOfList(text: string): string[] {
  const lines = text.slice(0, longestList * longestName).split(/[\r\n]+/);
  const filled = lines.filter((line) => nameKey(line));
  const [only] = filled;
  const names = filled.length === 1 && /;|,.*,/.test(only!) ? only!.split(/;|,/) : filled;
  return names
    .map((name) => name.replace(/\s+/g, ' ').trim().slice(0, longestName))
    .filter((name) => nameKey(name))
    .slice(0, longestList);
}

/** Compares a class list with the names beside the codes. Groups that played together are nobody. */
export function checkList(names: readonly string[], runs: readonly ReadRun[]): ListCheck {
  const single = runs.filter(({ result }) => !result.room);
  const people = [...grouped(single, ({ person }) => person).values()];
  const labels = people.flatMap((own) => own.find(({ result }) => nameKey(result.label))?.result.label ?? []);
  const keyOf = keysOf(names, labels);
  const same = grouped(labels, keyOf);
  const often = grouped(names, keyOf);
  const open = names.filter((name) => !same.has(keyOf(name)));
  const free = [...new Set(labels.filter((label) => !often.has(keyOf(label))))];
  const near = nearNames(free, [...new Set(open)]);
  const pairs = [...near].flatMap(([label, ofLabel]) => [...ofLabel].map((name) => ({ label, name })));
  const fitting = new Map(
    [...grouped(pairs, ({ name }) => name)].map(([name, own]) => [name, own.map(({ label }) => label)]),
  );
  const listed = names.map((name): Listed => {
    const found = same.get(keyOf(name));
    if (!found) return nearest(name, fitting.get(name) ?? [], near);
    return {
      kind: found.length < often.get(keyOf(name))!.length ? 'likely' : 'found',
      name,
      labels: [...new Set(found)],
    };
  });
  return {
    listed,
    unlisted: free.filter((label) => near.get(label)!.size !== 1),
    nameless: people.length - labels.length,
  };
}

/**
 * What names are told apart by. Numbers mean nothing in most lists ('12. Anna Berg'); but where a name stands with its
 * numbers on both sides, they are part of it: 'Fox 7' is not 'Fox 8'.
 */
function keysOf(names: readonly string[], labels: readonly string[]): (name: string) => string {
  const spelled = new Set(labels.map(spelling));
  const numbered = new Set(names.map(spelling).filter((each) => /\p{N}/u.test(each) && spelled.has(each)));
  return (name) => (numbered.has(spelling(name)) ? `= ${spelling(name)}` : nameKey(name));
}

/** For each label the names of the list that it may mean. Names near one another share a word, or have one word each. */
function nearNames(labels: readonly string[], names: readonly string[]): Map<string, Set<string>> {
  const byWord = new Map<string, Set<string>>();
  const words = new Map(names.map((name) => [name, wordsOfName(name)]));
  for (const [name, own] of words) {
    for (const word of handlesOf(own)) byWord.set(word, (byWord.get(word) ?? new Set()).add(name));
  }
  return new Map(
    labels.map((label) => {
      const own = wordsOfName(label);
      const sharing = handlesOf(own).flatMap((word) => [...(byWord.get(word) ?? [])]);
      return [label, new Set(sharing.filter((name) => isNearName(own, words.get(name)!)))];
    }),
  );
}

function handlesOf(words: readonly string[]): string[] {
  return words.length === 1 ? [unwritten(words[0]!), oneWord] : words.map(unwritten);
}

/** No word: what names of one word have in common. */
const oneWord = '';

function nearest(name: string, fitting: readonly string[], near: ReadonlyMap<string, ReadonlySet<string>>): Listed {
  const own = fitting.filter((label) => near.get(label)!.size === 1);
  return own.length ? { kind: 'likely', name, labels: own } : { kind: 'missing', name, perhaps: [...fitting] };
}
