import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Folded } from '../../../progress/fold.ts';
import type { Journal } from '../../../progress/journal.ts';
import { useStore } from '../../use-store.ts';
import { carry } from '../../../words/en/carry.ts';
import { $delete, $handOver, eraseDevice, isNothing } from './erase-device.ts';
import { LeftOver } from './LeftOver.tsx';

const words = carry.remove;

/** Deletes everything on this device, asked twice, and says what it found when it looked again. */
export function DeleteAll({ journal, folded, root }: { journal: Journal; folded: Folded; root: string }) {
  const stage = useStore($delete);
  const report = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const moved = useRef(false);
  useLayoutEffect(() => {
    if (stage.at !== 'start') report.current?.focus();
    else if (moved.current) opener.current?.focus();
    moved.current = true;
  }, [stage]);

  const erase = async () => {
    $delete.set({ at: 'working' });
    const left = await eraseDevice(journal, root);
    $handOver.set({ at: 'start' });
    $delete.set({ at: 'over', left });
  };
  return (
    <section class="card stack" aria-labelledby="carry.delete">
      <h3 id="carry.delete">{words.title}</h3>
      <p>{words.lead}</p>
      {stage.at === 'start' && (
        <p>
          <button type="button" class="button quiet" ref={opener} onClick={() => $delete.set({ at: 'asked' })}>
            {words.ask}
          </button>
        </p>
      )}
      <div class="report stack" ref={report} tabIndex={-1} role="status">
        {stage.at === 'asked' && (
          <>
            <p>{words.sure(folded.runs.length, journal.entries().length)}</p>
            <p class="row">
              <button type="button" class="button" onClick={() => void erase()}>
                {words.yes}
              </button>
              <button type="button" class="button quiet" onClick={() => $delete.set({ at: 'start' })}>
                {words.no}
              </button>
            </p>
          </>
        )}
        {stage.at === 'working' && <p>{words.working}</p>}
        {stage.at === 'over' && isNothing(stage.left) && <p class="notice">{words.done}</p>}
        {stage.at === 'over' && !isNothing(stage.left) && <LeftOver left={stage.left} onAgain={() => void erase()} />}
      </div>
    </section>
  );
}
