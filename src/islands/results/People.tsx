import { useMemo, useState } from 'preact/hooks';
import { listingOf, type Listing } from '../../report/listing.ts';
import type { ReadRun } from '../../report/runs.ts';
import type { OpenTally } from '../../report/tally.ts';
import { prepare } from '../../scenario/engine.ts';
import { results as words } from '../../words/en/results.ts';
import { Segments } from '../Segments.tsx';
import { PersonRun } from './PersonRun.tsx';
import { placeOf } from './places.ts';

/** How many rows are drawn at first, and with each *show more*. */
const step = 40;

type Order = 'arrival' | 'name';

interface Props {
  tally: OpenTally;
  /** In the order of arrival. */
  runs: readonly ReadRun[];
  names: boolean;
}

/** A row for each run; opened, it is replayed. Nobody is ranked. */
export function People({ tally, runs, names }: Props) {
  const [order, setOrder] = useState<Order>('arrival');
  const [shown, setShown] = useState(step);
  const rows = useMemo(() => inOrder(runs, names, order), [runs, names, order]);
  return (
    <>
      <p class="soft measure">{names ? words.people.owner : words.people.unnamed}</p>
      {names && <OrderChoice order={order} onOrder={setOrder} />}
      <ol class="person-rows" role="list">
        {rows.slice(0, shown).map(({ run, who }, index) => (
          <PersonRow
            key={run.result.code}
            run={run}
            who={who}
            names={names}
            number={index + 1}
            of={prepare(tally.scenario).decisions}
          />
        ))}
      </ol>
      {rows.length > shown && (
        <button type="button" class="button quiet no-print" onClick={() => setShown(shown + step)}>
          {words.people.more(Math.min(step, rows.length - shown))}
        </button>
      )}
    </>
  );
}

function OrderChoice({ order, onOrder }: { order: Order; onOrder: (order: Order) => void }) {
  const orders = { arrival: words.people.arrival, name: words.people.byName };
  return (
    <fieldset class="no-print">
      <legend>{words.people.order}</legend>
      <div class="segmented">
        <Segments
          name="people-order"
          options={['arrival', 'name'] as const}
          labelOf={(each) => orders[each]}
          value={order}
          onChange={onOrder}
        />
      </div>
    </fieldset>
  );
}

interface Row {
  run: ReadRun;
  who: string;
}

/** People have the numbers of the table. Without names its order, too: the order of a chat would tell who is who. */
function inOrder(runs: readonly ReadRun[], names: boolean, order: Order): Row[] {
  const listing = listingOf(runs, { names, which: 'every' });
  const rowOf = (run: ReadRun): Row => ({ run, who: (names && run.result.label) || unnamed(run, listing) });
  if (!names) return listing.runs.map(rowOf);
  const rows = runs.map(rowOf);
  return order === 'arrival' ? rows : rows.toSorted((a, b) => a.who.localeCompare(b.who, 'en', { numeric: true }));
}

const unnamed = (run: ReadRun, listing: Listing) =>
  run.result.room ? words.people.room : words.people.person(listing.personNumber(run));

function PersonRow({ run, who, names, number, of }: Row & { names: boolean; number: number; of: number }) {
  const [drawn, setDrawn] = useState(false);
  const { result, ending, steps } = run;
  const about = [
    names && result.group,
    words.people.run(result.turn),
    ending ? words.people.ending(ending.title) : words.people.unfinished(steps.length, of),
    result.undone > 0 && words.people.undone(result.undone),
  ].filter(Boolean);
  return (
    <li id={placeOf.person(number)}>
      <details class="person" onToggle={(event) => event.currentTarget.open && setDrawn(true)}>
        <summary>
          <span class="person-name">{who}</span> <span class="soft">{about.join(' · ')}</span>
          <span class="person-letters">{steps.map(({ letter }) => letter).join(' ')}</span>
        </summary>
        {drawn && <PersonRun run={run} who={who} names={names} />}
      </details>
    </li>
  );
}
