import type { KeptRun } from '../../progress/fold.ts';
import { handIn as words } from '../../words/en/hand-in.ts';
import { dateOf } from '../record/dates.ts';

interface Props {
  /** In the order in which they were begun. */
  runs: readonly KeptRun[];
  chosen: KeptRun;
  firstCounts: boolean;
  onChoose: (run: string) => void;
}

/** Of several runs for one assignment, the one to hand in. */
export function WhichRun({ runs, chosen, firstCounts, onChoose }: Props) {
  return (
    <fieldset class="which-run">
      <legend>{words.which}</legend>
      {runs.map((run, index) => (
        <label key={run.id} class="check">
          <input
            type="radio"
            name={`which ${runs[0]!.id}`}
            checked={run.id === chosen.id}
            onChange={() => onChoose(run.id)}
          />{' '}
          {words.turn(index, dateOf(run.steps[0]!.at), run.path.length)}
        </label>
      ))}
      {firstCounts && (
        <p class="soft" role="status">
          {chosen === runs[0] ? words.firstCounts : words.notFirst}
        </p>
      )}
    </fieldset>
  );
}
