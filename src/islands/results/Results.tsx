import { useEffect } from 'preact/hooks';
import { results as words } from '../../words/en/results.ts';
import { useLater } from '../use-later.ts';
import { useStore } from '../use-store.ts';
import { Busy } from './Busy.tsx';
import { Empty } from './Empty.tsx';
import { IntakeForm } from './IntakeForm.tsx';
import { Refusals, TwoNames } from './Refusals.tsx';
import { restore } from './keeping.ts';
import { $session, change } from './session.ts';
import { accept, showSample, takeFiles, takeText } from './taking-in.ts';
import { Steps } from './Steps.tsx';
import { Totals } from './Totals.tsx';

/** What a group handed in, and what it decided. */
export function Results() {
  const session = useStore($session);
  const { intake, sample, names, busy } = session;
  // The larger half of the page comes when there is something to show.
  const { file: shown, failed } = useLater(() => import('./Shown.tsx'), intake !== undefined);
  useEffect(() => void begin(), []);
  useEffect(() => {
    if (failed) change({ problems: [words.problems.part] });
  }, [failed]);
  return (
    <div class={intake ? 'results has-results' : 'results'}>
      <div class="results-body">
        {sample && <p class="sample-mark">{words.sampleMark}</p>}
        <IntakeForm
          busy={busy !== undefined}
          onText={takeText}
          onFiles={(files, group) => void takeFiles(files, group)}
          onSample={() => void showSample()}
        />
        <Busy session={session} />
        {intake ? (
          <>
            <Totals counts={intake.totals} />
            {intake.results.length > 0 && (
              <p class="no-print to-told">
                <a href="#told">{words.totals.toTold}</a>
              </p>
            )}
            <p class="soft measure honesty">{words.intake.honesty}</p>
            <TwoNames people={intake.twoNames} names={names} />
            <Refusals
              refused={intake.refused}
              files={session.files}
              names={names}
              onAccept={(refusal) => void accept(refusal)}
            />
          </>
        ) : (
          busy === undefined && <Empty />
        )}
        <Steps session={session} />
        {intake && intake.results.length > 0 && shown && (
          <div id="told" tabIndex={-1} class="told-all">
            <shown.Shown results={intake.results} names={names} sample={sample} />
          </div>
        )}
      </div>
      <footer class="print-foot">
        <p>
          {sample && `${words.sampleMark}. `}
          {words.notForAppraisal}
        </p>
      </footer>
    </div>
  );
}

/** Links lead to `#sample` from where results are explained. */
async function begin(): Promise<void> {
  await restore().catch(() => change({ problems: [words.problems.part] }));
  if (location.hash === '#sample') await showSample();
}
