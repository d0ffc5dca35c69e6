import type { Folded, KeptRun } from '../../progress/fold.ts';
import { handInOf, stateOf, writtenIn, type Written } from '../../progress/hand-in.ts';
import { $settings } from '../../progress/settings.ts';
import { handInFile } from '../../report/hand-in-file.ts';
import { writeCode } from '../../report/hand-in.ts';
import type { HandIn } from '../../report/types.ts';
import type { State } from '../../scenario/engine.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { KeptAssignment } from '../assigned/kept.ts';
import { readingsByLevel } from '../player/moves.ts';

/** A run made ready to be handed in. */
export interface Made {
  code: string;
  handIn: HandIn;
  state: State;
  written: Written;
}

/** Makes the code of a run, in the revision that it was played in. Nothing where the path does not fit. */
export function made(
  folded: Folded,
  kept: KeptRun,
  scenario: Scenario,
  assigned: KeptAssignment | undefined,
): Made | undefined {
  const state = stateOf(kept, scenario);
  const handIn = handInOf(folded, kept, scenario, {
    assignment: assigned?.id ?? 0,
    person: assigned?.person,
    readings: assigned?.settings.readings ?? $settings.get().readings ?? readingsByLevel[scenario.level],
    phrases: assigned?.settings.phrases ?? true,
  });
  const code = handIn && codeOf(handIn, scenario);
  return state && code ? { code, handIn, state, written: writtenIn(folded, kept, scenario) } : undefined;
}

/** Scenarios are short enough for a code, but a record may come from anywhere. */
function codeOf(handIn: HandIn, scenario: Scenario): string | undefined {
  try {
    return writeCode(handIn, scenario);
  } catch {
    return undefined;
  }
}

/** The code with the name in front, as it goes into a chat. */
export function lineOf(name: string, code: string): string {
  return name ? `${name}: ${code}` : code;
}

/** The file: the one form, beside the text, in which what was written travels. */
export function fileOf(name: string, { code, written }: Made): string {
  return `${JSON.stringify(handInFile(code, name, written), undefined, 2)}\n`;
}
