import { useEffect, useState } from 'preact/hooks';
import {
  finishedOccasions,
  itemsOfPart,
  occasionsOf,
  openOccasion,
  parts,
  type Occasion,
  type Part,
} from '../../progress/diagnostic.ts';
import type { Journal } from '../../progress/journal.ts';
import { diagnostic as words } from '../../words/en/diagnostic.ts';
import { NextOnWay, type NextOnWays } from '../course/NextOnWay.tsx';
import { dateOf } from '../record/dates.ts';
import { Keeping } from '../record/Keeping.tsx';
import { Lazy } from '../record/Lazy.tsx';
import { WithJournal } from '../WithJournal.tsx';
import { keepNote } from '../record/keep.ts';
import { useStore } from '../use-store.ts';
import { Form } from './Form.tsx';
import { ResultLater } from './ResultLater.tsx';

interface Props {
  /** Address of the site's home page. */
  root: string;
  /** What follows on the ways that these questions belong to. */
  ways: NextOnWays;
}

/** The page of the diagnostic. */
export function Diagnostic(props: Props) {
  return <WithJournal loading={words.loading}>{(journal) => <Opened journal={journal} {...props} />}</WithJournal>;
}

function Opened({ root, ways, journal }: Props & { journal: Journal }) {
  const folded = useStore(journal.$folded);
  const occasions = occasionsOf(folded);
  const keeping = useStore(journal.$keeping);
  const leaveOut = () => keepNote(journal, 'diagnostic', 'offer', 'left');
  // Form B has its place at the end of the course; the page of the first two shows it once it was begun.
  const shown = parts.filter((part) => part !== 'form-b' || occasions.some((each) => each.part === part));
  return (
    <div class="diagnostic">
      {shown.map((part) => (
        <PartOf key={part} part={part} journal={journal} occasions={occasions} />
      ))}
      <div class="part stack">
        <Keeping journal={journal} keeping={keeping} carry={`${root}record/#carry`} />
        <p class="soft measure">{words.stays}</p>
        <ul class="plain-list no-print">
          {occasions.some(({ done }) => done) && (
            <li>
              <a href={`${root}diagnostic/compare/`}>{words.compare}</a>
            </li>
          )}
          <li>
            <a href={`${root}record/`}>{words.record}</a>
          </li>
        </ul>
        {/* Who goes on without an answer has left it out, and is not led back here. */}
        <NextOnWay folded={folded} ways={ways} onGoOn={occasions.length === 0 ? leaveOut : undefined} />
      </div>
    </div>
  );
}

/** The part named by the address, as after a reload or by a link from elsewhere. */
function usePlace(part: Part): [boolean, (here: boolean) => void] {
  const [here, setHere] = useState(() => location.hash === `#${part}`);
  useEffect(() => {
    const read = () => setHere(location.hash === `#${part}`);
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return [
    here,
    (next) => {
      if (next) location.hash = part;
      else history.pushState(null, '', location.pathname);
      setHere(next);
    },
  ];
}

interface PartProps {
  part: Part;
  journal: Journal;
  occasions: readonly Occasion[];
}

function PartOf({ part, journal, occasions }: PartProps) {
  const [here, go] = usePlace(part);
  const [anew, setAnew] = useState(false);
  const [pressed, setPressed] = useState(false);
  const begin = () => {
    setPressed(true);
    go(true);
  };
  const finished = finishedOccasions(occasions, part);
  const open = openOccasion(occasions, part);
  const newest = finished.at(-1);
  const { name, kicker, lead } = words.parts[part];
  // What was begun anew is finished: from now on it is the newest result.
  useEffect(() => setAnew(false), [finished.length]);
  const isAsking = here && (open !== undefined || anew || newest === undefined);
  const leave = () => {
    setAnew(false);
    go(false);
  };
  const beginAnew = () => {
    setAnew(true);
    begin();
  };
  return (
    <section class="part diagnostic-part" id={part} aria-labelledby={`${part}.title`}>
      <h2 id={`${part}.title`}>{name}</h2>
      <p class="kicker">{kicker}</p>
      {(isAsking || !newest) && <p class="measure">{lead}</p>}
      {isAsking ? (
        <>
          <Form part={part} journal={journal} level={3} anew={anew} focus={pressed} />
          <p class="no-print">
            <button type="button" class="button plain" onClick={leave}>
              {words.leave}
            </button>{' '}
            <span class="soft">{words.leaveHint}</span>
          </p>
        </>
      ) : (
        <>
          {(open || !newest) && (
            <p>
              <button type="button" class="button" onClick={begin}>
                {open ? words.goOn(open.answers.size, itemsOfPart(part).length) : words.begin}
              </button>
            </p>
          )}
          {newest && <ResultLater key={newest.id} occasion={newest} journal={journal} level={3} />}
          <Earlier occasions={finished.slice(0, -1).reverse()} journal={journal} />
          {newest && !open && (
            <p class="no-print">
              <button type="button" class="button quiet" onClick={beginAnew}>
                {words.again}
              </button>
              <br />
              <span class="soft">{part === 'pairs' ? words.againPairs : words.againForm}</span>
            </p>
          )}
        </>
      )}
    </section>
  );
}

function Earlier({ occasions, journal }: { occasions: readonly Occasion[]; journal: Journal }) {
  if (occasions.length === 0) return null;
  return (
    <div class="card">
      <h3>{words.earlier}</h3>
      {occasions.map((occasion) => (
        <Lazy key={occasion.id} class="earlier" summary={dateOf(occasion.last)}>
          {() => <ResultLater occasion={occasion} journal={journal} level={4} />}
        </Lazy>
      ))}
    </div>
  );
}
