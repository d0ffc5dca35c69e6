import { results as words } from '../../words/en/results.ts';
import { fieldId } from './places.ts';
import type { Session } from './session.ts';
import { stop } from './taking-in.ts';

/** The button goes with the reading, and must not take the focus along. */
function stopReading(): void {
  stop();
  document.getElementById(fieldId)?.focus();
}

/** How far the reading is, with a way to stop it; then what came of it. */
export function Busy({ session: { busy, said, problems } }: { session: Session }) {
  return (
    <>
      {busy && (
        <div class="intake-busy no-print">
          <progress aria-label={words.intake.progress} {...(busy.of > 0 && { value: busy.done, max: busy.of })} />
          <span>{busy.of > 0 ? words.intake.reading(busy.done, busy.of) : words.intake.looking}</span>
          <button type="button" class="button quiet" onClick={stopReading}>
            {words.intake.stop}
          </button>
        </div>
      )}
      <div class="intake-said no-print" role="status">
        {said && <p>{said}</p>}
        {problems.map((problem, index) => (
          <p key={index} class="notice">
            {problem}
          </p>
        ))}
      </div>
    </>
  );
}
