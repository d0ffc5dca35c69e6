import { useState } from 'preact/hooks';
import { certificate as words } from '../../words/en/certificate.ts';
import { record } from '../../words/en/record.ts';
import { dateOf } from './dates.ts';
import { doneOf } from './done.ts';
import { keepName, keptName } from './name.ts';
import { Sheet } from './Sheet.tsx';
import { WithJournal } from '../WithJournal.tsx';
import { useRecord, type Shown, type Site } from './use-record.ts';

/** A page to print that says what was done. */
export function Certificate({ site }: { site: Site }) {
  return <WithJournal loading={words.loading}>{(journal) => <Opened site={site} journal={journal} />}</WithJournal>;
}

function Opened({ site, journal }: { site: Site; journal: Shown['journal'] }) {
  const { folded, runs, stories } = useRecord(journal, site);
  const [name, setName] = useState(() => keptName() ?? '');
  const [drawn, setDrawn] = useState<string>();
  const finished = runs.filter((run) => run.finished);
  const done = doneOf(folded, runs, site);
  if (stories.state === 'loading') return <p role="status">{words.loading}</p>;
  if (stories.state === 'failed') {
    return (
      <p class="notice row" role="alert">
        {words.failed}
        <button type="button" class="button quiet" onClick={stories.retry}>
          {words.again}
        </button>
      </p>
    );
  }
  if (done.last === undefined) {
    return (
      <div class="stack">
        <p>{words.nothing}</p>
        <p>
          <a href={`${site.root}record/`}>{words.toRecord}</a>
        </p>
      </div>
    );
  }
  const ornament = finished.find(({ kept }) => kept.id === drawn) ?? finished[0];
  return (
    <div class="certificate-page">
      <div class="certificate-form no-print">
        <Name name={name} onName={setName} />
        {finished.length > 1 && (
          <label>
            <span>{words.ornament}</span>
            <select value={ornament!.kept.id} onChange={(event) => setDrawn(event.currentTarget.value)}>
              {finished.map((run) => (
                <option key={run.kept.id} value={run.kept.id}>
                  {run.scenario.title}, {dateOf(run.last)}
                </option>
              ))}
            </select>
          </label>
        )}
        <p>
          <button type="button" class="button" onClick={() => print()}>
            {words.print}
          </button>
        </p>
        <p class="soft">{words.printHint}</p>
        <p>
          <a href={`${site.root}record/`}>{record.title}</a>
        </p>
      </div>
      <Sheet done={done} name={name.trim()} ornament={ornament} />
    </div>
  );
}

/** The name stands on the page only if it is typed, and is kept only if that is ticked. */
function Name({ name, onName }: { name: string; onName: (name: string) => void }) {
  const [kept, setKept] = useState(() => keptName() !== undefined);
  const [refused, setRefused] = useState(false);
  const keep = (wanted: boolean, text: string) => {
    const did = keepName(wanted ? text : undefined);
    setKept(wanted && did);
    setRefused(wanted && !did);
  };
  return (
    <div class="stack">
      <label>
        <span>{words.name}</span>
        <input
          autocomplete="name"
          maxLength={80}
          value={name}
          onInput={(event) => {
            onName(event.currentTarget.value);
            if (kept) keep(true, event.currentTarget.value);
          }}
        />
      </label>
      <label class="check">
        <input type="checkbox" checked={kept} onChange={(event) => keep(event.currentTarget.checked, name)} />{' '}
        {words.keepName}
      </label>
      <p role="status">{refused && words.nameNotKept}</p>
    </div>
  );
}
