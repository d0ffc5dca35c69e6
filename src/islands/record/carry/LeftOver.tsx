import { carry } from '../../../words/en/carry.ts';
import type { Left } from './erase-device.ts';

const words = carry.remove;

/** What could not be deleted, and why. */
export function LeftOver({ left, onAgain }: { left: Left; onAgain: () => void }) {
  const { database, keys, caches, workers } = left;
  return (
    <div class="notice stack">
      <p>{words.left}</p>
      <ul>
        {database && <li>{words.leftOf.database}</li>}
        {keys.length > 0 && <li>{words.leftOf.keys(keys)}</li>}
        {caches.length > 0 && <li>{words.leftOf.caches(caches)}</li>}
        {workers && <li>{words.leftOf.workers}</li>}
      </ul>
      <p>{words.byHand}</p>
      <button type="button" class="button" onClick={onAgain}>
        {words.again}
      </button>
    </div>
  );
}
