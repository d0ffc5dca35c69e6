import { atom, type ReadableAtom } from 'nanostores';
import { ChoiceError, choose, replay, type State } from '../scenario/engine.ts';
import type { Scenario } from '../scenario/types.ts';
import { emptyRun, parseRun, type Marks, type RunRecord } from './record.ts';
import { attempt, type KeyValue } from './storage.ts';

export interface Run {
  record: RunRecord;
  /** What the record's path leads to. */
  state: State;
  /** Whether the last change reached the storage. */
  stored: boolean;
}

/** The open run of one scenario: what components read, and the only ways to change it. */
export interface OpenRun {
  readonly $run: ReadableAtom<Run>;
  /** Whether something was found in the storage that could not be continued; its text is kept under another key. */
  readonly putAside: boolean;
  /** Adds a step. A choice that does not fit the state (a second click, a held key) is no step: answers false. */
  take(choice: string): boolean;
  /** Takes back the last choice, once per decision and only until its reading was shown or the learner went on. Answers whether it did. */
  takeBack(): boolean;
  /** Sets marks of one scene; marks not named stay. */
  mark(scene: string, marks: Marks): void;
  /** Keeps the if-then sentence. */
  intend(sentence: string): void;
  /** Begins again, with the first steps given, if any. */
  restart(path?: readonly string[]): void;
}

const keyOf = (scenario: Scenario) => `both-hands.run.${scenario.id}`;

/** Opens the run of a scenario that a storage keeps, or a new one. Never throws for what the storage does or holds. */
export function openRun(scenario: Scenario, storage: KeyValue): OpenRun {
  const key = keyOf(scenario);
  const found = attempt(() => storage.get(key));
  const text = found.ok ? found.value : null;
  const kept = text === null ? undefined : continued(scenario, text);
  const putAside = text !== null && kept === undefined;
  if (putAside) attempt(() => storage.set(`${key}.aside.${Date.now()}`, text));

  const record = kept ?? emptyRun(scenario.id, scenario.revision);
  const $run = atom<Run>({ record, state: replay(scenario, record.path), stored: found.ok });

  const keep = (record: RunRecord, state: State) => {
    const { ok } = attempt(() => storage.set(key, JSON.stringify(record)));
    $run.set({ record, state, stored: ok });
  };

  return {
    $run,
    putAside,
    take(choice) {
      const { record, state } = $run.get();
      const next = after(state, choice);
      if (!next) return false;
      keep({ ...record, path: [...record.path, choice] }, next);
      return true;
    },
    takeBack() {
      const { record, state } = $run.get();
      if (!state.before || !state.choice) return false;
      const scene = state.before.scene.id;
      const marks = record.marks[scene];
      if (marks?.undone !== undefined || marks?.read || marks?.stands) return false;
      const left = { ...record, path: record.path.slice(0, -1) };
      keep(withMarks(left, scene, { undone: state.choice.id }), state.before);
      return true;
    },
    mark(scene, marks) {
      const { record, state } = $run.get();
      keep(withMarks(record, scene, { ...record.marks[scene], ...marks }), state);
    },
    intend(sentence) {
      const { record, state } = $run.get();
      keep({ ...record, ifThen: sentence }, state);
    },
    restart(path = []) {
      keep({ ...emptyRun(scenario.id, scenario.revision), path: [...path] }, replay(scenario, path));
    },
  };
}

/** A stored run of this very scenario and revision whose steps can all be taken; else nothing. */
function continued(scenario: Scenario, text: string): RunRecord | undefined {
  const record = parseRun(text);
  if (!record || record.scenario !== scenario.id || record.revision !== scenario.revision) return undefined;
  try {
    replay(scenario, record.path);
    return record;
  } catch (error) {
    if (error instanceof ChoiceError) return undefined;
    throw error;
  }
}

function after(state: State, choice: string): State | undefined {
  try {
    return choose(state, choice);
  } catch (error) {
    if (error instanceof ChoiceError) return undefined;
    throw error;
  }
}

function withMarks(record: RunRecord, scene: string, marks: Marks): RunRecord {
  return { ...record, marks: Object.assign(Object.create(null), record.marks, { [scene]: marks }) };
}
