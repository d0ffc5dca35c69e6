import { cleanLine } from './clean-text.ts';
import { findEach, linesAtOnce, type Found } from './find.ts';
import { partFiles, type HandInFile } from './hand-in-file.ts';
import { isCut, openCode, readCode, type CodeFault, type Opened, type Refused } from './hand-in.ts';
import { spelling } from './names.ts';
import { personOf } from './runs.ts';
import { prepare } from '../scenario/engine.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Catalogue, Edition, HandIn, Result } from './types.ts';

/**
 * What a trainer collects. Every code found in a text is one of three: accepted, repeated (a run that is here already),
 * or refused, so that accepted + repeated + refused = found, in each text and in all of them together.
 *
 * All that was ever pasted is one set. A code in its line with its name, the nth such in its text, is one finding, however
 * often and in whichever order it is pasted: a chat pasted again with ten new lines brings what the ten lines bring. The
 * same code in another line is another finding, and repeated. A run handed in twice, unfinished and then finished, is one
 * run; the fuller code stands.
 */
export interface Intake {
  /** One for each run, in the order in which they came. */
  results: readonly Result[];
  refused: readonly Refusal[];
  /** Of everything. */
  totals: Totals;
  /** Of the text taken in last: what it added counts as accepted. */
  last: Totals;
  /** The text taken in last was longer than `longestText`, and nothing of it was read. */
  tooLong: boolean;
  /** People who handed in under several names. */
  twoNames: readonly TwoNames[];
  /** Every finding, by its key: see `keysOf`. */
  findings: ReadonlySet<string>;
  /** Names by person: see `personOf`. */
  names: ReadonlyMap<string, readonly string[]>;
}

export interface Totals {
  found: number;
  accepted: number;
  /** Of those accepted, how many are second or later runs. */
  second: number;
  repeated: number;
  refused: number;
}

export interface Refusal {
  /** Its finding. */
  key: string;
  reason: CodeFault;
  /** The code that was meant, where one slip explains what stands there. */
  near?: string;
  /** As it stands in the text. */
  text: string;
  /** In its text, from 1. */
  line: number;
  /** That line. */
  whole: string;
  label: string;
  group: string;
}

export interface TwoNames {
  person: string;
  names: readonly string[];
}

/** What was pasted or dropped. */
export interface Source {
  text: string;
  /** As the trainer names it, or empty. */
  group: string;
}

/** How far it is, in lines or codes. */
export interface Progress {
  done: number;
  of: number;
}

/** What was found in a text, before it is known what it says. */
export interface ReadSource {
  findings: readonly Finding[];
  tooLong: boolean;
}

interface Finding {
  key: string;
  opened: Opened | Refused;
  text: string;
  word: string;
  line: number;
  whole: string;
  label: string;
  group: string;
  written?: HandInFile['written'];
}

/** In UTF-16 units. Far more than a course of hundreds writes. */
export const longestText = 5_000_000;
const longestGroup = 60;
const longestName = 60;

/** What an intake holds; all else is counted from it. */
export type Held = Pick<Intake, 'results' | 'refused' | 'findings' | 'names'>;

/** An intake that holds this, as if all of it had come at once. */
export function intakeOf(held: Held): Intake {
  const [found, accepted, refused] = [held.findings.size, held.results.length, held.refused.length];
  const repeated = found - accepted - refused;
  const totals = { found, accepted, second: secondRuns(held.results).size, repeated, refused };
  return { ...held, totals, last: totals, tooLong: false, twoNames: twoNamesIn(held.names) };
}

export const emptyIntake = intakeOf({ results: [], refused: [], findings: new Set(), names: new Map() });

/** Takes in all of a text. `edition` is asked once for each revision; what it does not have is refused, and may come later. */
export function takeIn(intake: Intake, source: Source, catalogue: Catalogue, edition: Edition): Intake {
  return last(takingIn(intake, last(reading(source)), catalogue, edition));
}

function last<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Finds what a text has, in small steps, so that a page stays alive meanwhile. Progress is in lines. */
export function* reading({ text, group }: Source): Generator<Progress, ReadSource> {
  if (text.length > longestText) return { findings: [], tooLong: true };
  const named = cleanLine(group, longestGroup);
  const { files, rest } = partFiles(text);
  const found: Omit<Finding, 'key'>[] = files.map((file) => ofFile(file, named));
  let done = 0;
  const of = rest.split('\n').length;
  for (const each of findEach(rest)) {
    if (each) found.push(ofCode(each, named));
    done = each ? each.line : done - (done % linesAtOnce) + linesAtOnce;
    yield { done: Math.min(done, of), of };
  }
  return { findings: withKeys(found.sort((a, b) => a.line - b.line)), tooLong: false };
}

function ofCode({ word, text, opened, line, whole, label }: Found, group: string): Omit<Finding, 'key'> {
  return { opened, text, word, line, whole, label, group };
}

function ofFile({ kind, code, name, line, written }: HandInFile, group: string): Omit<Finding, 'key'> {
  const opened: Opened | Refused = kind === 'hand-in' ? openCode(code) : { kind: 'refused', reason: kind };
  const label = cleanLine(name, longestName);
  return { opened, text: cleanLine(code, 100), word: code, line, whole: '', label, group, written };
}

/** The same code in the same line under the same name is told apart by its number within the text. */
function withKeys(found: readonly Omit<Finding, 'key'>[]): Finding[] {
  const counts = new Map<string, number>();
  return found.map((each) => {
    const place = [each.opened.kind === 'opened' ? each.opened.code : each.word, each.label, each.whole].join('\n');
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    return { ...each, key: `${count}\n${place}` };
  });
}

/** The scenarios, each in its revision, that are needed to take these findings in. Fetch them first. */
export function editionsFor({ findings }: ReadSource, catalogue: Catalogue): { id: string; revision: number }[] {
  const needed = new Map<string, { id: string; revision: number }>();
  for (const { opened } of findings) {
    const near = opened.kind === 'refused' && opened.near ? openCode(opened.near) : opened;
    const id = near.kind === 'opened' ? catalogue.scenario(near.short) : undefined;
    if (near.kind !== 'opened' || id === undefined) continue;
    needed.set(`${near.revision} ${id}`, { id, revision: near.revision });
  }
  return [...needed.values()];
}

/** Takes in what was found, in small steps. Progress is in codes. The intake that was given stays as it was. */
export function* takingIn(
  intake: Intake,
  { findings, tooLong }: ReadSource,
  catalogue: Catalogue,
  edition: Edition,
): Generator<Progress & { soFar: () => Intake }, Intake> {
  const book = openBook(intake, catalogue, edition);
  const close = () => ({ ...book.close(), tooLong });
  for (const [index, finding] of findings.entries()) {
    book.enter(finding);
    yield { done: index + 1, of: findings.length, soFar: close };
  }
  return close();
}

/** Takes in the code that a refused one was meant to be, because the trainer says so. Without one, nothing changes. */
export function takeNear(intake: Intake, { key }: Refusal, catalogue: Catalogue, edition: Edition): Intake {
  const refusal = intake.refused.find((each) => each.key === key);
  if (!refusal?.near) return intake;
  const book = openBook(intake, catalogue, edition);
  book.enter({ ...refusal, opened: openCode(refusal.near), word: refusal.near });
  return book.close();
}

/** Codes of second and later runs: those that say so, and of first runs of a person in a scenario all but the first. */
export function secondRuns(results: readonly Result[]): Set<string> {
  const firsts = new Set<string>();
  const second = new Set<string>();
  for (const result of results) {
    if (result.room) continue;
    const whose = `${personOf(result)} ${result.scenario}`;
    if (result.turn > 1 || firsts.has(whose)) second.add(result.code);
    else firsts.add(whose);
  }
  return second;
}

/** Copies of what an intake holds, to enter findings into. */
function openBook(intake: Intake, catalogue: Catalogue, edition: Edition) {
  const results = new Map(intake.results.map((result) => [runOf(result), result]));
  const refused = new Map(intake.refused.map((refusal) => [refusal.key, refusal]));
  const findings = new Set(intake.findings);
  const names = new Map(intake.names);
  const read = reader(catalogue, edition);
  const before = intake.totals.second;
  const counts = { found: 0, repeated: 0, refused: 0 };

  const accept = ({ label, group, written }: Finding, { code, handIn, scenario }: Extract<Said, { code: string }>) => {
    const result: Result = { ...handIn, code, label, group, written: writtenOf(written, scenario) };
    const known = results.get(runOf(result));
    results.set(runOf(result), known ? merged(known, result) : result);
    if (!result.room && label) addName(names, personOf(result), label);
    if (known) counts.repeated += 1;
  };
  const enter = (finding: Finding) => {
    counts.found += 1;
    // What was accepted once stays so, also where the trainer mended it.
    const isSettled = findings.has(finding.key) && !refused.has(finding.key);
    const said = read(finding);
    findings.add(finding.key);
    if (said.kind === 'hand-in') {
      refused.delete(finding.key);
      accept(finding, said);
    } else if (isSettled) {
      counts.repeated += 1;
    } else {
      counts.refused += 1;
      refused.set(finding.key, refusalOf(finding, said));
    }
  };
  const close = (): Intake => {
    const now = intakeOf({ results: [...results.values()], refused: [...refused.values()], findings, names });
    const accepted = counts.found - counts.repeated - counts.refused;
    return { ...now, last: { ...counts, accepted, second: Math.max(0, now.totals.second - before) } };
  };
  return { enter, close };
}

/** Which run it is, whatever was marked in it since: the same in every code of it. */
function runOf(handIn: HandIn): string {
  return `${personOf(handIn)} ${handIn.run} ${handIn.scenario}`;
}

type Said = { kind: 'hand-in'; code: string; handIn: HandIn; scenario: Scenario } | Refused;

/** Reads findings, and asks for each edition once. */
function reader(catalogue: Catalogue, edition: Edition): (finding: Finding) => Said {
  const editions = new Map<string, ReturnType<Edition>>();
  const editionOf = (id: string, revision: number) => {
    const asked = `${revision} ${id}`;
    if (!editions.has(asked)) editions.set(asked, edition(id, revision));
    return editions.get(asked);
  };
  const scenarioOf = (short: number, revision: number) => {
    const id = catalogue.scenario(short);
    return id === undefined ? undefined : editionOf(id, revision);
  };
  return ({ opened, word }) => {
    if (opened.kind === 'refused') {
      const cut = opened.reason === 'checksum' && !opened.near && isCut(word, scenarioOf);
      return cut ? { kind: 'refused', reason: 'cut' } : opened;
    }
    const id = catalogue.scenario(opened.short);
    if (id === undefined) return { kind: 'refused', reason: 'scenario' };
    const scenario = editionOf(id, opened.revision);
    if (!scenario) return { kind: 'refused', reason: 'edition' };
    const said = readCode(opened, id, scenario);
    return said.kind === 'refused' ? said : { ...said, code: opened.code, scenario };
  };
}

function refusalOf({ key, text, line, whole, label, group }: Finding, { reason, near }: Refused): Refusal {
  return { key, reason, ...(near && { near }), text, line, whole, label, group };
}

/** Of the scenario's own scenes and the whole run, into objects without a prototype. */
function writtenOf(written: Finding['written'], scenario: Scenario): Result['written'] {
  const copy = Object.create(null) as Result['written'];
  if (!written) return copy;
  const { scenes } = prepare(scenario);
  for (const [scene, notes] of written) if (scene === '' || scenes.has(scene)) copy[scene] = Object.fromEntries(notes);
  return copy;
}

/** One run, handed in more than once. The fuller path stands; what only one of them has is kept. */
function merged(known: Result, again: Result): Result {
  const [fuller, other] = isFuller(again, known) ? [again, known] : [known, again];
  const written = Object.assign(Object.create(null) as Result['written'], other.written, fuller.written);
  return { ...fuller, written, label: known.label || again.label, group: known.group || again.group };
}

function isFuller(a: Result, b: Result): boolean {
  const more = a.path.length - b.path.length || a.code.length - b.code.length;
  return more ? more > 0 : a.code > b.code;
}

function addName(names: Map<string, readonly string[]>, person: string, name: string): void {
  const known = names.get(person) ?? [];
  if (!known.some((each) => spelling(each) === spelling(name))) names.set(person, [...known, name]);
}

function twoNamesIn(names: ReadonlyMap<string, readonly string[]>): TwoNames[] {
  return [...names].filter(([, each]) => each.length > 1).map(([person, each]) => ({ person, names: each }));
}
