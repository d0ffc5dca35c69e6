import type { ComponentChildren } from 'preact';
import { exercise as words } from '../../words/en/exercise.ts';
import type { CheckState } from './use-check.ts';

interface Props {
  state: CheckState;
  label: string;
  /** What the comparison came to; absent until there is one. */
  summary?: ComponentChildren;
  /** The item to go back to when the answers are kept. */
  again?: string;
  children: ComponentChildren;
}

/**
 * The key of an exercise: native to open, and read against the answers once the island is awake.
 *
 * Each reading is drawn afresh under a key of its own: a browser that translates the page replaces text nodes, and what
 * it replaced can't be changed later.
 */
export function Check({ state, label, summary, again, children }: Props) {
  return (
    <details class="exercise-check" ref={state.key} onToggle={state.read} data-pagefind-ignore="all">
      <summary onClick={state.ask}>{label}</summary>
      <p class="exercise-summary" role="status" tabIndex={-1} ref={state.summary}>
        <span key={state.turn}>{summary ?? words.key}</span>
      </p>
      <div key={state.turn} class="exercise-result">
        {children}
        {summary !== undefined && (
          <p class="exercise-again">
            <button type="button" class="button quiet" onClick={() => state.tryAgain(again)}>
              {words.keepAnswers}
            </button>
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                state.clear();
                state.tryAgain();
              }}
            >
              {words.clearAnswers}
            </button>
          </p>
        )}
      </div>
    </details>
  );
}
