import { results as words } from '../../words/en/results.ts';
import { setKeep } from './keeping.ts';
import { showNames, type Session } from './session.ts';
import { clear, undo } from './steps.ts';
import { Switch } from './Switch.tsx';

/** What can be done with all that is here: taken back, cleared, kept, shown with names. */
export function Steps({ session: { intake, names, keep, canUndo, sample } }: { session: Session }) {
  if (!intake && !canUndo) return null;
  return (
    <section class="steps no-print" aria-label={words.steps.title}>
      <p class="row">
        <button type="button" class="button quiet" aria-disabled={!canUndo} onClick={undo}>
          {words.steps.undo}
        </button>
        <button type="button" class="button quiet" aria-disabled={!intake} onClick={clear}>
          {words.steps.clear}
        </button>
      </p>
      <div class="switches">
        <Switch label={words.steps.names} hint={words.steps.namesHint} on={names} onChange={showNames} />
        {!sample && (
          <div>
            <Switch
              label={words.steps.keep}
              hint={words.steps.keepHint}
              on={keep !== 'off'}
              onChange={(on) => void setKeep(on)}
            />
            <p role="status" class="keep-said">
              {keep === 'kept' && intake && words.steps.kept}
              {keep === 'failed' && words.steps.notKept}
            </p>
          </div>
        )}
      </div>
    </section>
  );
}
