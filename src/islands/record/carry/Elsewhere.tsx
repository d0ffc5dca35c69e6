import { useEffect, useState } from 'preact/hooks';
import type { Folded, KeptRun } from '../../../progress/fold.ts';
import { carry } from '../../../words/en/carry.ts';
import { placeWith, sceneOf, type Places } from '../../resume/places.ts';
import { isOnlyHere } from './address.ts';
import { Copy } from './Copy.tsx';
import { linkTo, runsToCarry, type RunLink } from './links.ts';
import { useQrCode } from './use-qr-code.ts';

const words = carry.elsewhere;

interface Props {
  folded: Folded;
  places: Places | undefined;
  root: string;
}

/** One run as a link and as a code for a camera. */
export function Elsewhere({ folded, places, root }: Props) {
  const runs = runsToCarry(folded);
  const [wanted, setWanted] = useState('');
  const run = runs.find(({ id }) => id === wanted) ?? runs[0];
  const link = useLink(run, folded, places, root);
  return (
    <section class="card stack" aria-labelledby="carry.elsewhere">
      <h3 id="carry.elsewhere">{words.title}</h3>
      {!run ? (
        <p class="measure">{words.none}</p>
      ) : (
        <>
          <p class="measure">{words.lead}</p>
          {isOnlyHere(location) && <p class="notice">{words.thisMachine}</p>}
          {runs.length > 1 && (
            <label class="which">
              {words.which}
              <select value={run.id} onChange={(event) => setWanted(event.currentTarget.value)}>
                {runs.map((each) => (
                  <option key={each.id} value={each.id}>
                    {nameOf(each, places)}
                  </option>
                ))}
              </select>
            </label>
          )}
          {runs.length === 1 && <p>{nameOf(run, places)}</p>}
          {link === undefined && <p role="status">{words.making}</p>}
          {link === 'failed' && <p class="notice">{words.failed}</p>}
          {typeof link === 'object' && <Link link={link} title={placeWith(places ?? {}, run.scenario)?.title} />}
        </>
      )}
    </section>
  );
}

function Link({ link, title }: { link: RunLink; title: string | undefined }) {
  const QrCode = useQrCode();
  return (
    <>
      <div class="link-and-code">
        <div class="stack">
          <Copy text={link.address} button={words.copy} label={words.link} />
          {'share' in navigator && (
            <button
              type="button"
              class="button plain"
              // Whoever closes the sheet again has not made a mistake.
              onClick={() =>
                void navigator.share({ title: words.shareTitle(title ?? ''), url: link.address }).catch(() => 0)
              }
            >
              {words.share}
            </button>
          )}
        </div>
        {QrCode && !isOnlyHere(location) && (
          <figure>
            <QrCode text={link.address} label={words.qr} />
            <figcaption class="soft">{words.show}</figcaption>
          </figure>
        )}
      </div>
      {link.leftOut > 0 && <p class="measure">{words.leftOut(link.leftOut)}</p>}
      <p class="soft measure">{words.open}</p>
    </>
  );
}

function nameOf(run: KeptRun, places: Places | undefined): string {
  const place = placeWith(places ?? {}, run.scenario);
  const scene = sceneOf(place, run.path.at(-1)!)?.[1];
  const day = carry.day(run.steps[0]!.at);
  return words.run(place?.title ?? run.scenario, day, run.path.length, place?.decisions, scene);
}

/** The link to a run; none while it is made. */
function useLink(run: KeptRun | undefined, folded: Folded, places: Places | undefined, root: string) {
  const [link, setLink] = useState<RunLink | 'failed'>();
  useEffect(() => {
    if (!run || !places) return;
    let left = false;
    const show = (made: RunLink | 'failed') => {
      if (!left) setLink(made);
    };
    linkTo(run, folded, places, root).then(show, () => show('failed'));
    return () => {
      left = true;
    };
  }, [run?.id, folded, places, root]);
  return link;
}
