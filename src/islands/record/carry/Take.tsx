import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browserJournal } from '../../../progress/browser-journal.ts';
import type { Entry } from '../../../progress/entries.ts';
import { fold, type Folded } from '../../../progress/fold.ts';
import { readRunLink, type Carried, type LinkRead } from '../../../progress/run-link.ts';
import { useStore } from '../../use-store.ts';
import { take as words } from '../../../words/en/take.ts';
import { keptHere } from '../../../words/en/not-kept.ts';
import { placeWith, sceneOf, type Place, type Places } from '../../resume/places.ts';
import { editionOf } from './links.ts';
import { newFor } from './new-for.ts';

type Read = LinkRead | { kind: 'empty' };

interface Props {
  places: Places;
  /** Address of the site's home page. */
  root: string;
}

/** Shows what a link would add, and adds it on a tap. */
export function Take({ places, root }: Props) {
  const read = useLinkRead(places);
  const ready = useReady();
  if (!read || !ready) return <p role="status">{words.reading}</p>;
  if (read.kind !== 'run') return <Told {...words[read.kind]} root={root} />;
  const { scenario } = read.carried.steps[0]!;
  const place = placeWith(places, scenario);
  if (!place) return <Told title={words.unknown.title} text={words.unknown.text(scenario)} root={root} />;
  return <Bring key={read.carried.steps.at(-1)!.run} carried={read.carried} place={place} root={root} />;
}

function Told({ title, text, root }: { title: string; text: string; root: string }) {
  return (
    <div class="card stack">
      <h2>{title}</h2>
      <p class="measure">{text}</p>
      <p>
        <a class="button quiet" href={`${root}scenarios/`}>
          {words.library}
        </a>
      </p>
    </div>
  );
}

function Bring({ carried, place, root }: { carried: Carried; place: Place; root: string }) {
  const journal = browserJournal();
  const folded = useStore(journal.$folded);
  const { state, newerRuns } = useStore(journal.$keeping);
  const [added, setAdded] = useState(false);
  const goOn = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => {
    if (added) goOn.current?.focus();
  }, [added]);

  const { steps } = carried;
  const [first, last] = [steps[0]!, steps.at(-1)!];
  if (newerRuns.has(last.run)) return <Told {...words.readOnly} root={root} />;
  const fresh = newFor(folded, carried);
  const newSteps = fresh.filter(({ kind }) => kind === 'step').length;
  const add = () => {
    journal.add(fresh);
    setAdded(true);
  };
  const scene = sceneOf(place, last.path.at(-1) ?? last.choice)?.[1];
  const finished = last.path.length >= place.decisions;
  const address = `${root}scenarios/${last.scenario}/?run=${encodeURIComponent(idOf(folded, steps))}`;
  return (
    <div class="card stack">
      <p class="kicker">{words.brings}</p>
      <h2>{place.title}</h2>
      <p class="lede">{words.moment(last.path.length, place.decisions, scene)}</p>
      <p>
        {words.begun(day(first.at))} {carried.notes.length > 0 && words.marks(carried.notes.length)}
      </p>
      {fresh.length > 0 && (
        <>
          <p>
            {words.adds(newSteps, steps.length - newSteps)} {words.stays}
          </p>
          <p>
            <button type="button" class="button" onClick={add}>
              {words.add}
            </button>
          </p>
        </>
      )}
      <p role="status">
        {fresh.length === 0 &&
          (added ? `${words.added} ${state === 'not-kept' ? words.notKept : keptHere[state]}` : words.already)}
      </p>
      {fresh.length === 0 && (
        <p>
          <a class="button" ref={goOn} href={finished ? `${address}#looking.back` : address}>
            {finished ? words.lookBack : words.goOn}
          </a>
        </p>
      )}
    </div>
  );
}

/** The id under which this device knows a run that ends with these steps. */
function idOf(folded: Folded, steps: Carried['steps']): string {
  const last = steps.at(-1)!;
  const runs = folded.runs.length ? folded.runs : fold(steps as Entry[]).runs;
  const holding = runs.filter((run) =>
    run.steps.some(({ n, writer, run }) => n === last.n && writer === last.writer && run === last.run),
  );
  // A run that only shares its beginning with others is the one that ends here.
  return (holding.find((run) => run.steps.at(-1)!.n === last.n) ?? holding[0])?.id ?? last.run;
}

const day = (at: number) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(at);

/** What stands behind the `#`, read again whenever it changes. */
function useLinkRead(places: Places): Read | undefined {
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    let turn = 0;
    const look = async () => {
      const mine = (turn += 1);
      const fragment = location.hash.slice(1);
      const found: Read = fragment ? await readRunLink(fragment, editionOf(places)) : { kind: 'empty' };
      if (mine === turn) setRead(found);
    };
    void look();
    const again = () => void look();
    addEventListener('hashchange', again);
    return () => {
      turn = -1;
      removeEventListener('hashchange', again);
    };
  }, [places]);
  return read;
}

function useReady(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    void browserJournal().ready.then(() => setReady(true));
  }, []);
  return ready;
}
