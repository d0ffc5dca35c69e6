import { useEffect, useMemo, useState } from 'preact/hooks';
import { browserJournal } from '../../progress/browser-journal.ts';
import type { Folded, KeptRun } from '../../progress/fold.ts';
import { runsWithin, takenOf } from '../../progress/hand-in.ts';
import { loadSettings } from '../../progress/settings.ts';
import { handIn as words } from '../../words/en/hand-in.ts';
import { assignmentOfRun, type KeptAssignment } from '../assigned/kept.ts';
import { useStore } from '../use-store.ts';
import { Code } from './Code.tsx';
import { made } from './made.ts';
import { useEdition } from './use-edition.ts';
import { WhichRun } from './WhichRun.tsx';

/** Hands in a run: which one, under what name, and as what. */
export function HandInPanel({ run }: { run: string }) {
  const folded = useStore(browserJournal().$folded);
  const [wanted, setWanted] = useState('');
  useEffect(loadSettings, []);
  const opened = folded.runs.find(({ id }) => id === run);
  if (!opened) return null;
  const assigned = assignmentOfRun(folded, opened);
  const all = assigned ? runsWithin(folded, assigned.id, opened.scenario) : [opened];
  const byDefault = assigned?.settings.firstCounts ? all[0]! : opened;
  const chosen = all.find(({ id }) => id === wanted) ?? byDefault;
  return (
    <div class="hand-in stack">
      <p class="measure">{assigned ? words.lead : words.leadOwn}</p>
      {assigned && all.length > 1 && (
        <WhichRun runs={all} chosen={chosen} firstCounts={assigned.settings.firstCounts} onChoose={setWanted} />
      )}
      <OfRun key={chosen.id} folded={folded} kept={chosen} assigned={assigned} />
    </div>
  );
}

interface Props {
  folded: Folded;
  kept: KeptRun;
  assigned: KeptAssignment | undefined;
}

function OfRun({ folded, kept, assigned }: Props) {
  const { found, retry } = useEdition(kept.scenario, kept.revision);
  const ready = useMemo(
    () => (typeof found === 'object' ? made(folded, kept, found, assigned) : undefined),
    [folded, kept, found],
  );
  if (found === undefined) return <p role="status">{words.making}</p>;
  if (found === 'failed') {
    return (
      <div class="notice stack" role="alert">
        <p>{words.failed.edition}</p>
        <p>
          <button type="button" class="button quiet" onClick={retry}>
            {words.again}
          </button>
        </p>
      </div>
    );
  }
  if (!ready) return <p class="notice">{words.failed.path}</p>;
  const { length, story, scene } = ready.state;
  return (
    <>
      {scene.kind !== 'ending' && <p class="notice">{words.unfinished(length, story.decisions)}</p>}
      <Code made={ready} kept={kept} assigned={assigned} taken={takenOf(folded, kept)} />
    </>
  );
}
