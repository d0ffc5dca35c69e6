import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Folded } from '../../../progress/fold.ts';
import type { Journal, Keeping } from '../../../progress/journal.ts';
import { useStore } from '../../use-store.ts';
import { carry } from '../../../words/en/carry.ts';
import { keepName, keptName } from '../name.ts';
import { $handOver, eraseDevice, isNothing } from './erase-device.ts';
import { LeftOver } from './LeftOver.tsx';
import { saveProgress } from './save-progress.ts';

const words = carry.handOver;

interface Props {
  journal: Journal;
  folded: Folded;
  keeping: Keeping;
  root: string;
}

/** For a computer that others use: first the file, then, when the learner has seen it arrive, everything is removed. */
export function HandOver({ journal, folded, keeping, root }: Props) {
  const stage = useStore($handOver);
  const [name, setName] = useState(() => keptName() ?? '');
  const report = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (stage.at !== 'start') report.current?.focus();
  }, [stage]);

  const save = () => $handOver.set({ at: 'saved', file: saveProgress(journal, name) });
  const erase = async () => {
    $handOver.set({ at: 'working' });
    const left = await eraseDevice(journal, root);
    setName('');
    $handOver.set({ at: 'over', left });
  };
  const lost = keeping.aside > 0 || keeping.newerRuns.size > 0;
  const isEmpty = folded.runs.length === 0 && folded.notes.size === 0;
  return (
    <section class="card stack" aria-labelledby="carry.hand-over">
      <h3 id="carry.hand-over">{words.title}</h3>
      <p>{words.lead}</p>
      {stage.at === 'start' && isEmpty && <p>{words.nothing}</p>}
      {stage.at === 'start' && !isEmpty && (
        <>
          <label>
            {words.name}
            <input
              autocomplete="off"
              maxLength={80}
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
              onChange={() => keepName(name.trim() || undefined)}
            />
          </label>
          <p class="soft">{words.nameLead}</p>
          <p>
            <button type="button" class="button" onClick={save}>
              {words.save}
            </button>
          </p>
        </>
      )}
      <div class="report stack" ref={report} tabIndex={-1} role="status">
        {stage.at === 'saved' && (
          <>
            {name.trim() && <p>{words.whose(name.trim())}</p>}
            <p>{words.saved(stage.file)}</p>
            {lost && <p>{words.aside}</p>}
            <p class="row">
              <button type="button" class="button" onClick={() => void erase()}>
                {words.arrived}
              </button>
              <button type="button" class="button quiet" onClick={save}>
                {words.again}
              </button>
              <button type="button" class="button quiet" onClick={() => $handOver.set({ at: 'start' })}>
                {words.stay}
              </button>
            </p>
          </>
        )}
        {stage.at === 'working' && <p>{carry.remove.working}</p>}
        {stage.at === 'over' && isNothing(stage.left) && <p class="notice">{words.done}</p>}
        {stage.at === 'over' && !isNothing(stage.left) && <LeftOver left={stage.left} onAgain={() => void erase()} />}
      </div>
    </section>
  );
}
