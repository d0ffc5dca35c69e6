import type { Journal, Keeping as State } from '../../progress/journal.ts';
import { record as words } from '../../words/en/record.ts';

/** Whether what stands on the page is kept. *Kept here* is said only when the durable store said so. */
export function Keeping({ journal, keeping, carry }: { journal: Journal; keeping: State; carry: string }) {
  const { state, waiting, newerRuns, aside } = keeping;
  return (
    <div class="keeping">
      <p role="status" class={state === 'not-kept' ? 'keeping-word lost' : 'keeping-word'}>
        {{ kept: words.keeping.kept, writing: words.keeping.writing, 'not-kept': words.keeping.notKept }[state]}
      </p>
      {state === 'not-kept' && (
        <div class="notice">
          <p>{waiting > 0 ? words.keeping.notKeptLead : words.keeping.keepsNothing}</p>
          <p class="row">
            {waiting > 0 && (
              <a class="button" href={carry}>
                {words.keeping.take}
              </a>
            )}
            <button type="button" class="button quiet" onClick={() => void journal.reread()}>
              {words.keeping.again}
            </button>
          </p>
        </div>
      )}
      {newerRuns.size > 0 && <p class="notice">{words.keeping.newer}</p>}
      {aside > 0 && <p class="notice">{words.keeping.aside(aside)}</p>}
    </div>
  );
}
