import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Which } from '../../report/counting.ts';
import { setsOf, tally as tallied } from '../../report/tally.ts';
import type { ReadRun } from '../../report/runs.ts';
import type { Result } from '../../report/types.ts';
import { results as words } from '../../words/en/results.ts';
import { Compare } from './Compare.tsx';
import { Debrief } from './Debrief.tsx';
import { Decisions } from './Decisions.tsx';
import { EndingsShown } from './EndingsShown.tsx';
import { Missing } from './Missing.tsx';
import { Overview } from './Overview.tsx';
import { Part } from './Part.tsx';
import { People } from './People.tsx';
import { placeOf } from './places.ts';
import { readAll } from './read-all.ts';
import { sumOf } from './report-text.ts';
import { Roads } from './Roads.tsx';
import { Setting } from './Setting.tsx';
import { Splits } from './Splits.tsx';
import { Take } from './Take.tsx';
import { WrittenShown } from './WrittenShown.tsx';

interface ShownProps {
  results: readonly Result[];
  names: boolean;
  /** The results are made up. */
  sample: boolean;
}

/** What a group decided: one story at a time. */
export function Shown({ results, names, sample }: ShownProps) {
  const { runs, unread } = useMemo(() => readAll(results), [results]);
  const sets = useMemo(() => setsOf(runs), [runs]);
  const [picked, setPicked] = useState('');
  const [which, setWhich] = useState<Which>('first');
  const [of, setOf] = useState<'people' | 'rooms'>('people');
  const set = sets.find((each) => keyOf(each) === picked) ?? sets[0];
  if (!set) return <p class="notice">{words.problems.offline(unread.length)}</p>;
  const rooms = set.filter(({ result }) => result.room);
  const counted = rooms.length === set.length ? 'rooms' : rooms.length === 0 ? 'people' : of;
  const options = { names, which, of: counted } as const;
  return (
    <>
      {unread.length > 0 && <p class="notice">{words.problems.offline(unread.length)}</p>}
      <Setting
        sets={sets}
        set={set}
        which={which}
        of={counted}
        mixed={rooms.length > 0 && rooms.length < set.length}
        onPick={(picked) => setPicked(keyOf(picked))}
        onWhich={setWhich}
        onOf={setOf}
      />
      <Told key={keyOf(set)} set={set} options={options} sample={sample} />
    </>
  );
}

const keyOf = ([run]: readonly ReadRun[]) => (run ? `${run.scenario.id} ${run.scenario.revision}` : '');

interface ToldProps {
  set: readonly ReadRun[];
  options: { names: boolean; which: Which; of: 'people' | 'rooms' };
  sample: boolean;
}

function Told({ set, options, sample }: ToldProps) {
  const { names, which, of } = options;
  const tally = useMemo(() => tallied(set, options), [set, names, which, of]);
  const runs = useMemo(() => set.filter(({ result }) => result.room === (of === 'rooms')), [set, of]);
  const take = <Take runs={set} tally={tally} options={options} sample={sample} />;
  const drawn = useGrowing(mostParts);
  if (tally.kind === 'closed') {
    return (
      <div class="told">
        <p class="summary">{sumOf(tally)}</p>
        <p class="notice">{words.fewer(tally.people)}</p>
        <Part id="take" title={words.parts.take}>
          {take}
        </Part>
      </div>
    );
  }
  const parts: { id: keyof typeof words.parts; lead?: string; drawn: VNode }[] = [
    { id: 'overview', drawn: <Overview tally={tally} /> },
    { id: 'debrief', lead: words.debrief.lead, drawn: <Debrief tally={tally} /> },
    { id: 'splits', drawn: <Splits tally={tally} /> },
    { id: 'decisions', drawn: <Decisions tally={tally} /> },
    { id: 'ribbons', lead: words.ribbons.lead, drawn: <Roads tally={tally} /> },
    { id: 'endings', drawn: <EndingsShown tally={tally} /> },
    { id: 'written', drawn: <WrittenShown tally={tally} runs={runs} names={names} /> },
    { id: 'people', lead: words.people.lead, drawn: <People tally={tally} runs={runs} names={names} /> },
    { id: 'compare', drawn: <Compare runs={runs} options={options} /> },
    { id: 'missing', drawn: <Missing runs={set} names={names} /> },
    { id: 'take', lead: words.take.lead, drawn: take },
  ];
  return (
    <div class="told with-parts">
      <p class="summary">{sumOf(tally)}</p>
      <Contents ids={parts.map(({ id }) => id)} />
      <div class="parts">
        {parts.slice(0, drawn).map(({ id, lead, drawn }) => (
          <Part key={id} id={id} title={words.parts[id]} lead={lead}>
            {drawn}
          </Part>
        ))}
      </div>
    </div>
  );
}

const mostParts = 11;

/** A number that grows by one each time the page has drawn, so that a long page does not stand still. */
function useGrowing(most: number): number {
  const [count, setCount] = useState(1);
  useEffect(() => {
    if (count >= most) return;
    const timer = setTimeout(() => setCount(count + 1));
    return () => clearTimeout(timer);
  }, [count, most]);
  return count;
}

function Contents({ ids }: { ids: readonly (keyof typeof words.parts)[] }) {
  return (
    <nav class="contents no-print" aria-label={words.parts.contents}>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <a href={`#${placeOf.part(id)}`}>{words.parts[id]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
