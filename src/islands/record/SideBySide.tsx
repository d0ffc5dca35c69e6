import { useState } from 'preact/hooks';
import { record as words } from '../../words/en/record.ts';
import { Compared, optionOf } from './Compared.tsx';
import { grouped, type RecordRun } from './runs.ts';

/** Two runs of one scenario, chosen by the learner: at first those that belong together. */
export function SideBySide({ runs }: { runs: readonly RecordRun[] }) {
  const byScenario = grouped(
    runs.filter(({ outcome }) => outcome.moves.length > 0),
    (run) => run.scenario.id,
  )
    .map(([, own]) => own)
    .filter((own) => own.length > 1);
  const [scenario, setScenario] = useState<string>();
  const [chosen, setChosen] = useState<{ first?: string; second?: string }>({});
  const own = byScenario.find(([run]) => run!.scenario.id === scenario) ?? byScenario[0];
  if (!own) return <p>{words.side.none}</p>;
  const second = own.find(({ kept }) => kept.id === chosen.second) ?? preferred(own);
  const first =
    own.find(({ kept }) => kept.id === chosen.first && kept.id !== second.kept.id) ?? partnerOf(second, own);
  const pick = (place: 'first' | 'second') => (event: { currentTarget: HTMLSelectElement }) => {
    const { value } = event.currentTarget;
    const now = { first: first.kept.id, second: second.kept.id };
    const other = place === 'first' ? 'second' : 'first';
    setChosen({ ...now, [place]: value, ...(value === now[other] && { [other]: now[place] }) });
  };
  return (
    <div class="side">
      <div class="side-pick no-print">
        {byScenario.length > 1 && (
          <label>
            <span>{words.side.scenario}</span>
            <select value={own[0]!.scenario.id} onChange={(event) => setScenario(event.currentTarget.value)}>
              {byScenario.map(([run]) => (
                <option key={run!.scenario.id} value={run!.scenario.id}>
                  {run!.scenario.title}
                </option>
              ))}
            </select>
          </label>
        )}
        <Pick label={words.side.first} own={own} value={first.kept.id} onChange={pick('first')} />
        <Pick label={words.side.second} own={own} value={second.kept.id} onChange={pick('second')} />
      </div>
      <Compared first={first} second={second} />
    </div>
  );
}

/** The run touched last that has ended, else the one touched last. */
const preferred = (runs: readonly RecordRun[]) => runs.find(({ finished }) => finished) ?? runs[0]!;

/** What a run is best laid beside: the one that it was begun from, else another by the same preference. */
function partnerOf(run: RecordRun, runs: readonly RecordRun[]): RecordRun {
  return runs.find(({ kept }) => kept.id === run.kept.from?.run) ?? preferred(runs.filter((each) => each !== run));
}

function Pick(props: {
  label: string;
  own: readonly RecordRun[];
  value: string;
  onChange: (event: { currentTarget: HTMLSelectElement }) => void;
}) {
  return (
    <label>
      <span>{props.label}</span>
      <select value={props.value} onChange={props.onChange}>
        {props.own.map((run) => (
          <option key={run.kept.id} value={run.kept.id}>
            {optionOf(run)}
          </option>
        ))}
      </select>
    </label>
  );
}
