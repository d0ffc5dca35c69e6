import { bech32m } from '@scure/base';
import { choose, replay, start, statesOf, type State } from '../scenario/engine.ts';
import type { Decision, Scenario } from '../scenario/types.ts';
import { phrasesOf } from '../scenario/view.ts';
import { bitReader, bitsFor, bitWriter, type BitReader, type BitWriter } from './bits.ts';
import { nearestTo, passes, passingLength } from './check.ts';
import { shortId } from './short-id.ts';
import { checkSymbols, longestCode, lower, prefix, readingsOf, wordsOf } from './symbols.ts';
import type { HandedMarks, HandIn, Readings } from './types.ts';

/**
 * A hand-in code is the run itself: bech32m over these bits, in this order. `count` is a number in groups of four bits,
 * each after a bit that says whether another one follows.
 *
 *    3  version, 0
 *   15  short id of the scenario
 *    n  count: revision of the scenario
 *    1  room: a group played together
 *    1  phrases were asked
 *    2  readings after each decision (0), part (1), or at the end (2)
 *    2  turn, less one
 *    3  choices taken back
 *   20  assignment, 0 for none
 *   20  run
 *   25  person
 *    n  count: decisions made
 *       for each of them: the place of the choice in the scene's list, in as many bits as the list needs
 *    1  'I read it differently' was tapped somewhere, and then one bit for each decision made
 *       for each key decision on the path:
 *    1    the question was answered (1) or not (0)
 *         not:       1  it was passed over
 *         answered:  2  not said (0), sure (1), not sure (2)
 *                    1  for each phrase that the scene's text had on this road, cues before decoys: tapped
 *
 * Zeros fill up the last symbol. What a code says has one spelling: one that says the same in another is refused. All
 * of it is read in the scenario as it was in that revision, so a code stays readable as long as the archive is there.
 */

const version = 0;
const versionBits = 3;
const shortBits = 15;
const undoneBits = 3;
const assignmentBits = 20;
const runBits = 20;
const personBits = 25;
const readings: readonly Readings[] = ['decision', 'part', 'end'];
const sureness: readonly (boolean | undefined)[] = [undefined, true, false];

/** Without any decision. */
const fewestWords = 21;
/** The words that say version, scenario and revision, where the revision is small. */
const headWords = 5;

/** Why a text is no code of this course that can be read. The results page has a sentence for each. */
export type CodeFault =
  /** A symbol is wrong. */
  | 'checksum'
  /** The end is missing. */
  | 'cut'
  /** A right code of something else. */
  | 'other-course'
  /** Made by a later version of the course. */
  | 'newer'
  /** Made in another scenario, or in another revision of it, than the one it is read in. */
  | 'scenario'
  | 'edition'
  /** The scenario has no such run, or it is written in another way than the course writes it. */
  | 'path';

export interface Refused {
  kind: 'refused';
  reason: CodeFault;
  /** The code that was meant, where one slip explains what was read. It is a question, never an answer. */
  near?: string;
}

/** A code that passed its check. What it says needs the scenario. */
export interface Opened {
  kind: 'opened';
  /** In its one spelling. */
  code: string;
  /** `shortId` of the scenario. */
  short: number;
  revision: number;
  words: readonly number[];
}

/**
 * Writes a run as a code. Marks that the player cannot make (phrases that the scene does not have, marks of scenes off
 * the path) are left out. Throws `ChoiceError` for a path that is not one of the scenario, and `RangeError` for a number
 * beyond its bits or a code beyond 80 characters.
 */
export function writeCode(handIn: HandIn, scenario: Scenario): string {
  const states = statesOf(replay(scenario, handIn.path));
  return bech32m.encode('bh', wordsFor(handIn, scenario, states), longestCode);
}

function wordsFor(handIn: HandIn, scenario: Scenario, states: readonly State[]): number[] {
  const bits = bitWriter();
  bits.write(version, versionBits);
  bits.write(shortId(scenario.id), shortBits);
  bits.count(handIn.revision);
  bits.flag(handIn.room);
  bits.flag(handIn.phrases);
  bits.write(readings.indexOf(handIn.readings), 2);
  bits.write(handIn.turn - 1, 2);
  bits.write(handIn.undone, undoneBits);
  bits.write(handIn.assignment, assignmentBits);
  bits.write(handIn.run, runBits);
  bits.write(handIn.person, personBits);
  writePath(bits, states);
  writeMarks(bits, handIn.marks, states.slice(0, -1));
  return bits.words();
}

function writePath(bits: BitWriter, states: readonly State[]): void {
  bits.count(states.length - 1);
  for (const { choice, before } of states.slice(1)) {
    const { choices } = before!.scene as Decision;
    bits.write(choices.indexOf(choice!), bitsFor(choices.length));
  }
}

function writeMarks(bits: BitWriter, marks: HandIn['marks'], states: readonly State[]): void {
  const marksOf = ({ scene }: State): HandedMarks => (Object.hasOwn(marks, scene.id) ? marks[scene.id]! : {});
  const differently = states.map((state) => marksOf(state).differently === true);
  bits.flag(differently.includes(true));
  if (differently.includes(true)) differently.forEach(bits.flag);
  for (const state of states.filter(isKey)) writeAnswer(bits, marksOf(state), phrasesOf(state));
}

function writeAnswer(bits: BitWriter, { phrases, sure, skipped }: HandedMarks, asked: readonly string[]): void {
  const answered = phrases !== undefined || sure !== undefined;
  bits.flag(answered);
  if (!answered) return bits.flag(skipped === true);
  bits.write(sureness.indexOf(sure), 2);
  for (const phrase of asked) bits.flag(phrases?.includes(phrase) ?? false);
}

const isKey = ({ scene }: State): boolean => scene.kind === 'decision' && scene.key;

/** Opens one code: whatever its case, with look-alikes read as meant, spaces and hyphens ignored. Never throws. */
export function openCode(text: string): Opened | Refused {
  const word =
    text.length > 1000
      ? ''
      : text
          .normalize('NFKC')
          .replace(/[ıİ]/g, 'i')
          .replace(/[^0-9A-Za-z]/g, '');
  return openWord(word);
}

/** Opens a code that stands without anything around or in it. Never throws. */
export function openWord(word: string): Opened | Refused {
  const right = rightCode(word);
  if (right) return head(right);
  if (isOfAnother(word)) return { kind: 'refused', reason: 'other-course' };
  const near = nearestCode(word);
  if (near) return { kind: 'refused', reason: 'checksum', near };
  const shortest = prefix.length + fewestWords + checkSymbols;
  return { kind: 'refused', reason: word.length < shortest ? 'cut' : 'checksum' };
}

/** The code that a word is, in its one spelling, if it passes the check. */
export function rightCode(word: string): string | undefined {
  const right = word.length > longestCode ? [] : readingsOf(word).filter(isRight);
  return right.length === 1 ? right[0] : undefined;
}

/** The code that a word begins with, where something else goes on right behind it. */
export function rightBegin(word: string): string | undefined {
  for (const code of readingsOf(word.slice(0, longestCode))) {
    const words = wordsOf(code.slice(prefix.length));
    const length = words && passingLength(words, fewestWords + checkSymbols);
    if (length) return code.slice(0, prefix.length + length);
  }
  return undefined;
}

const isRight = (code: string): boolean => {
  const words = wordsOf(code.slice(prefix.length));
  return words !== undefined && words.length >= checkSymbols && passes(words);
};

/** A code of the same kind that begins with other letters. */
function isOfAnother(word: string): boolean {
  const text = lower(word);
  const decoded = text.length > 90 ? undefined : bech32m.decodeUnsafe(text);
  return decoded !== undefined && `${decoded.prefix}1` !== prefix && decoded.words.length >= fewestWords;
}

/** The one code that a word with one slip was meant to be. */
export function nearestCode(word: string): string | undefined {
  const found = new Set<string>();
  for (const each of new Set([...readingsOf(word), lower(word)])) {
    const near = nearestTo(each);
    if (near && near.length <= longestCode) found.add(near);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

function head(code: string): Opened | Refused {
  const words = wordsOf(code.slice(prefix.length, -checkSymbols))!;
  const bits = bitReader(words);
  if (bits.read(versionBits) !== version) return { kind: 'refused', reason: 'newer' };
  if (words.length < fewestWords) return { kind: 'refused', reason: 'path' };
  return { kind: 'opened', code, short: bits.read(shortBits), revision: bits.count(), words };
}

/**
 * Reads what a code says, in the scenario as it was in the code's revision; `id` is the scenario's, as the catalogue has
 * it. Never throws.
 */
export function readCode(
  opened: Opened,
  id: string,
  scenario: Scenario,
): { kind: 'hand-in'; handIn: HandIn } | Refused {
  if (opened.short !== shortId(id) || scenario.id !== id) return { kind: 'refused', reason: 'scenario' };
  if (opened.revision !== scenario.revision) return { kind: 'refused', reason: 'edition' };
  const bits = bitReader(opened.words);
  const read = readBits(bits, scenario);
  if (!read || bits.spare() < 0) return { kind: 'refused', reason: 'path' };
  const again = wordsFor(read.handIn, scenario, read.states);
  const isCanonical = again.length === opened.words.length && again.every((word, at) => word === opened.words[at]);
  return isCanonical ? { kind: 'hand-in', handIn: read.handIn } : { kind: 'refused', reason: 'path' };
}

function readBits(bits: BitReader, scenario: Scenario): { handIn: HandIn; states: State[] } | undefined {
  bits.read(versionBits + shortBits);
  const revision = bits.count();
  const [room, phrases] = [bits.flag(), bits.flag()];
  const shown = readings[bits.read(2)];
  const turn = bits.read(2) + 1;
  const undone = bits.read(undoneBits);
  const [assignment, run, person] = [bits.read(assignmentBits), bits.read(runBits), bits.read(personBits)];
  const states = readPath(bits, scenario);
  const marks = states && readMarks(bits, states.slice(0, -1));
  if (!shown || !marks) return undefined;
  const path = states.slice(1).map(({ choice }) => choice!.id);
  const handIn = {
    ...{ scenario: scenario.id, revision, path, marks, undone, readings: shown, phrases },
    ...{ assignment, turn, run, person, room },
  };
  return { handIn, states };
}

function readPath(bits: BitReader, scenario: Scenario): State[] | undefined {
  const states = [start(scenario)];
  for (let left = bits.count(); left > 0; left -= 1) {
    const state = states.at(-1)!;
    const choices = state.scene.kind === 'decision' ? state.scene.choices : [];
    const choice = choices[bits.read(bitsFor(choices.length))];
    if (!choice) return undefined;
    states.push(choose(state, choice.id));
  }
  return states;
}

function readMarks(bits: BitReader, states: readonly State[]): HandIn['marks'] | undefined {
  const some = bits.flag();
  const differently = states.map(() => some && bits.flag());
  const marks = Object.create(null) as HandIn['marks'];
  for (const [index, state] of states.entries()) {
    const answer = isKey(state) ? readAnswer(bits, phrasesOf(state)) : {};
    if (!answer) return undefined;
    const made = { ...answer, ...(differently[index] && { differently: true }) };
    if (Object.keys(made).length > 0) marks[state.scene.id] = made;
  }
  return marks;
}

function readAnswer(bits: BitReader, asked: readonly string[]): HandedMarks | undefined {
  if (!bits.flag()) return bits.flag() ? { skipped: true } : {};
  const said = bits.read(2);
  if (said >= sureness.length) return undefined;
  const sure = sureness[said];
  return { phrases: asked.filter(() => bits.flag()), ...(sure !== undefined && { sure }) };
}

/** Whether the end of a code that does not pass its check is missing, as far as what is left of it tells. */
export function isCut(word: string, scenarioOf: (short: number, revision: number) => Scenario | undefined): boolean {
  const [code = ''] = readingsOf(word);
  const words = wordsOf(code.slice(prefix.length)) ?? [];
  if (words.length < fewestWords + checkSymbols) return true;
  const opening = bitReader(words.slice(0, headWords + 2));
  if (opening.read(versionBits) !== version) return false;
  const scenario = scenarioOf(opening.read(shortBits), opening.count());
  const bits = bitReader(words);
  if (!scenario || !readBits(bits, scenario)) return false;
  return Math.floor(bits.spare() / 5) < checkSymbols;
}
