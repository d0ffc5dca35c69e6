import type { ScoreNote } from '../../drawing/score.ts';
import type { Folded, KeptRun } from '../../progress/fold.ts';
import type { Keeping } from '../../progress/journal.ts';
import { carryOver } from '../../progress/carry-over.ts';
import { marksOf, runsOf, type CarriedOver, type CarryOver, type Marks } from '../../progress/kept-run.ts';
import type { State } from '../../scenario/engine.ts';
import { outcomeOf, type Outcome } from '../../scenario/outcome.ts';
import type { Scenario } from '../../scenario/types.ts';
import { scoreNotes } from '../player/notes.ts';
import { lookingBackAddress, lookingBackAt } from '../player/screen.ts';
import { player } from '../../words/en/player.ts';
import { revivedSentence } from '../../words/en/revived.ts';

/** A kept run, read in the scenario as it is now. */
export interface RecordRun {
  kept: KeptRun;
  scenario: Scenario;
  /** How it stands in the scenario as it is now, and for a run of another revision what the learner reads about it. */
  kind: CarriedOver['kind'];
  sentence: string | undefined;
  carry: CarryOver;
  state: State;
  outcome: Outcome;
  marks: ReadonlyMap<string, Marks>;
  finished: boolean;
  /** When its first and its latest step were made, by the device's clock. */
  begun: number;
  last: number;
  /** Contains entries of a newer format: shown, not gone on with. */
  newer: boolean;
}

/** Released revisions by `<id>/<revision>`. */
export type Released = ReadonlyMap<string, Scenario | undefined>;

/** The keys of the released revisions that are needed to read the runs of some scenarios. */
export function revisionsNeeded(folded: Folded, stories: ReadonlyMap<string, Scenario>): string[] {
  const keys = folded.runs
    .filter(
      ({ scenario, revision, path }) =>
        path.length > 0 && stories.has(scenario) && stories.get(scenario)!.revision !== revision,
    )
    .map(({ scenario, revision }) => `${scenario}/${revision}`);
  return [...new Set(keys)];
}

/** What a run tells by itself; it stays as it is until the run gets another step. */
type Played = Omit<RecordRun, 'marks' | 'newer'>;

/** Runs that were played already, so that a note that changes plays none of them again. */
export type PlayedRuns = WeakMap<KeptRun, Played>;

/** The runs of the given scenarios, the one touched last first. */
export function recordRuns(
  folded: Folded,
  keeping: Keeping,
  stories: Iterable<Scenario>,
  released: Released,
  played: PlayedRuns = new WeakMap(),
): RecordRun[] {
  return [...stories]
    .flatMap((scenario) => {
      const carry = carryOver(scenario, (revision) => released.get(`${scenario.id}/${revision}`), revivedSentence);
      return runsOf(folded, scenario.id).map((kept): RecordRun => {
        const known = played.get(kept) ?? play(scenario, kept, carry);
        played.set(kept, known);
        return { ...known, marks: marksOf(folded, kept, scenario), newer: keeping.newerRuns.has(kept.run) };
      });
    })
    .toSorted((a, b) => b.last - a.last);
}

function play(scenario: Scenario, kept: KeptRun, carry: CarryOver): Played {
  const { kind, state, sentence } = carry(kept);
  return {
    kept,
    scenario,
    kind,
    sentence,
    carry,
    state,
    outcome: outcomeOf(state),
    finished: state.scene.kind === 'ending',
    begun: kept.steps[0]!.at,
    last: kept.steps.at(-1)!.at,
  };
}

/** Whether the learner was told what a decision asked for: after its reading, and of a finished run everywhere. */
export function isTold(run: RecordRun, scene: string): boolean {
  return run.finished || run.marks.get(scene)?.read === true;
}

/** The scenes of a run that were marked sure. */
export function sureOf({ marks }: RecordRun): Set<string> {
  return new Set([...marks].flatMap(([scene, { sure }]) => (sure ? [scene] : [])));
}

/** The run as notes of the score. `link` says where a note leads, if anywhere. */
export function notesOf(run: RecordRun, link: (scene: string) => string | undefined = () => undefined): ScoreNote[] {
  return scoreNotes(run.outcome, run.state, (scene) => isTold(run, scene), player.ahead).map((note) => {
    const href = note.played && link(note.id);
    const { href: _, ...rest } = note;
    return href ? { ...rest, href } : rest;
  });
}

/** Addresses of a run in the player; `root` is the address of the site's home page. */
export function runAddress(root: string, { kept, scenario }: RecordRun, moment = ''): string {
  return playAddress(root, scenario.id, kept.id, moment);
}

/** Without a run the player opens a new one. */
export function playAddress(root: string, scenario: string, run = 'new', moment = ''): string {
  return `${root}scenarios/${scenario}/?run=${encodeURIComponent(run)}${moment && `#${moment}`}`;
}

export const looksBackAt = (root: string, run: RecordRun, scene?: string) =>
  runAddress(root, run, scene === undefined ? lookingBackAddress : lookingBackAt(scene));

/** Values by what a key of theirs says, in the order of the first of each. */
export function grouped<T, K>(values: readonly T[], keyOf: (value: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return [...groups];
}
