import { atom } from 'nanostores';
import type { Intake, Progress } from '../../report/intake.ts';

/** What stands on the results page. */
export interface Session {
  /** Absent before anything was read: reading comes with the first paste. */
  intake: Intake | undefined;
  /** The results are made up. */
  sample: boolean;
  names: boolean;
  /** Whether results are kept on this device; `kept` is said when they are, and not before. */
  keep: 'off' | 'writing' | 'kept' | 'failed';
  /** The file that a refused code stood in, by the refusal's key. */
  files: ReadonlyMap<string, string>;
  /** A text is being read. */
  busy: Progress | undefined;
  /** What came of the last step, for everybody. */
  said: string;
  /** What went wrong with it, in sentences. */
  problems: readonly string[];
  /** Whether the last step can be taken back. */
  canUndo: boolean;
}

/** What a step can be taken back to. */
export interface Past {
  intake: Intake | undefined;
  sample: boolean;
}

const blank: Session = {
  ...{ intake: undefined, sample: false, names: false, keep: 'off', busy: undefined },
  files: new Map(),
  ...{ said: '', problems: [], canUndo: false },
};

export const $session = atom<Session>(blank);

export const change = (changes: Partial<Session>): void => $session.set({ ...$session.get(), ...changes });

export const showNames = (names: boolean): void => change({ names });
