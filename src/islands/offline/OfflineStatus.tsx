import { useEffect } from 'preact/hooks';
import { offline as words } from '../../words/en/offline.ts';
import { useStore } from '../use-store.ts';
import { $offline, tryAgain, wakeOffline, type Offline } from './offline.ts';

/**
 * Says whether the page works without a network, and makes it so. One line, for islands that are drawn in the browser
 * only; the page needs no script of its own beside it.
 */
export function OfflineStatus() {
  const state = useStore($offline);
  useEffect(wakeOffline, []);
  return (
    <p class={`kicker offline-status ${state.at}`} role="status">
      {sentence(state)}
      {state.at === 'failed' && (
        <>
          {' '}
          <button type="button" class="button plain" onClick={tryAgain}>
            {words.again}
          </button>
        </>
      )}
    </p>
  );
}

function sentence(state: Offline): string {
  if (state.at === 'never') return words.never[state.why];
  return state.at === 'start' ? words.getting : words[state.at];
}
