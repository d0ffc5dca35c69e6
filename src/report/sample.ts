import { choose, start, type State } from '../scenario/engine.ts';
import { fitOf, type Fit } from '../scenario/judge.ts';
import type { Choice, Craft, Decision, Mode, Scenario } from '../scenario/types.ts';
import { phrasesOf } from '../scenario/view.ts';
import { numbersFrom } from '../scenario/random.ts';
import { handInFile } from './hand-in-file.ts';
import { writeCode } from './hand-in.ts';
import type { HandedMarks, HandIn } from './types.ts';

/**
 * Results of invented people, so that the results page is never empty. They are handed in like real ones, as codes with
 * names beside them and as files where somebody wrote something, and are always the same.
 */

/** The invented people's words: `words/en/sample.ts`. */
export interface SampleWords {
  /** Names of two groups. */
  groups: readonly string[];
  /** What stands beside a code, and says that it is a sample. */
  person(number: number): string;
  /** By choice id. */
  differently: Readonly<Record<string, readonly string[]>>;
  ifThen: readonly string[];
  /** Written by the first who made this choice. */
  boxes: Readonly<Record<string, string>>;
  boxesOf: string;
}

/** What would be pasted for one group. */
export interface SamplePaste {
  group: string;
  text: string;
}

/** Its people; the rest is the second group. */
const people = 24;
const firstGroup = 13;
/** Who played twice, and who stopped half-way. */
const twice: ReadonlySet<number> = new Set([4, 9, 15, 18, 22]);
const stopped: ReadonlySet<number> = new Set([20]);
/** Every so many, somebody hands in a file with a sentence. */
const writesEvery = 4;

/** Moves of *Cold Store* that sound good, so that the sample has something to talk about. Others count once. */
const tempting = new Map([
  ['draft-an-agreement', 8],
  ['say-so-by-morning', 3],
  ['proud-of-you', 3],
]);

const byFit: Record<Fit, number> = { 'called-for': 5, partly: 3, 'not-now': 2 };
const byCraft: Record<Craft, number> = { skilled: 1.3, fair: 1, clumsy: 0.8 };
const byNeither = 0.4;
/** How much more often the second time finds what is asked. */
const learnt = 2;

/** A paste for each of two groups. `scenario` as the results page reads codes in it. */
export function samplePastes(scenario: Scenario, words: SampleWords): SamplePaste[] {
  const lines: string[][] = [[], []];
  const spare = new Map(Object.entries(words.differently).map(([choice, said]) => [choice, [...said]]));
  const random = numbersFrom(20_261_121);
  let boxed = false;
  for (let number = 1; number <= people; number += 1) {
    const group = number <= firstGroup ? 0 : 1;
    const person = { ...whoIs(number, group, random), spare };
    for (let turn = 1; turn <= (twice.has(number) ? 2 : 1); turn += 1) {
      const run = played(scenario, person, turn, random);
      const isFirst: boolean = !boxed && turn === 1 && run.handIn.path.includes(words.boxesOf);
      boxed ||= isFirst;
      lines[group]!.push(handedIn(run, isFirst, scenario, words));
    }
  }
  return lines.map((each, index) => ({ group: words.groups[index] ?? '', text: `${each.join('\n')}\n` }));
}

interface Invented {
  number: number;
  assignment: number;
  person: number;
  /** How readily each kind of work comes, about 1. */
  lean: Record<Mode, number>;
  /** Lines that nobody has written yet, by choice id. */
  spare: Map<string, string[]>;
}

function whoIs(number: number, group: number, random: () => number): Omit<Invented, 'spare'> {
  const readily = () => 0.6 + random();
  return {
    number,
    assignment: 1001 + group,
    person: Math.floor(random() * 2 ** 25),
    lean: { leadership: readily() + (group ? 0 : 0.4), management: readily(), both: readily(), neither: readily() },
  };
}

interface Played {
  number: number;
  handIn: HandIn;
  written: Record<string, Record<string, string>>;
}

function played(scenario: Scenario, person: Invented, turn: number, random: () => number): Played {
  const run = Math.floor(random() * 2 ** 20);
  const marks: HandIn['marks'] = {};
  const written: Played['written'] = {};
  const path: string[] = [];
  const end = stopped.has(person.number) ? 6 : Infinity;
  let state = start(scenario);
  while (state.scene.kind === 'decision' && path.length < end) {
    const choice = chosen(state.scene, person, turn, random);
    const line = random() < 0.4 ? person.spare.get(choice.id)?.shift() : undefined;
    const made = { ...answer(state, choice, random), ...((line || random() < 0.03) && { differently: true }) };
    if (Object.keys(made).length) marks[state.scene.id] = made;
    if (line) written[state.scene.id] = { differently: line };
    path.push(choice.id);
    state = choose(state, choice.id);
  }
  const { assignment, person: id, number } = person;
  const undone = random() < 0.25 ? 1 : 0;
  const setting = { readings: 'end', phrases: true, room: false } as const;
  return {
    number,
    written,
    handIn: {
      ...{ scenario: scenario.id, revision: scenario.revision, path, marks, undone },
      ...{ ...setting, assignment, turn, run, person: id },
    },
  };
}

function chosen(decision: Decision, { lean }: Invented, turn: number, random: () => number): Choice {
  const weights = decision.choices.map(({ id, mode, craft }) => {
    const fit = fitOf(decision, mode);
    const second = turn > 1 && fit === 'called-for' ? learnt : 1;
    return byFit[fit] * (craft ? byCraft[craft] : byNeither) * lean[mode] * second * (tempting.get(id) ?? 1);
  });
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  const index = weights.findIndex((weight) => (left -= weight) < 0);
  return decision.choices.at(index)!;
}

function answer(state: State, choice: Choice, random: () => number): HandedMarks {
  const decision = state.scene as Decision;
  if (!decision.key) return {};
  if (random() < 0.08) return { skipped: true };
  const found = fitOf(decision, choice.mode) === 'called-for' ? 0.65 : 0.35;
  const cues = new Set(decision.cues.map(({ quote }) => quote));
  return {
    phrases: phrasesOf(state).filter((quote) => random() < (cues.has(quote) ? found : 0.25)),
    ...(random() < 0.9 && { sure: random() < 0.6 }),
  };
}

/** The line of a chat, or a file where there is something that a code does not hold. */
function handedIn(run: Played, writesBoxes: boolean, scenario: Scenario, words: SampleWords): string {
  const { number, handIn, written } = run;
  const code = writeCode(handIn, scenario);
  const name = words.person(number);
  const whole = {
    ...(number % writesEvery === 0 && { 'if-then': words.ifThen[number / writesEvery - 1] ?? words.ifThen[0]! }),
    ...(writesBoxes && words.boxes),
  };
  const all = { ...written, ...(Object.keys(whole).length && handIn.turn === 1 && { '': whole }) };
  if (!Object.keys(all).length) return `${name}: ${code}`;
  return JSON.stringify(handInFile(code, name, all));
}
