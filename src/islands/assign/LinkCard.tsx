import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { tooMany } from '../../report/assignment.ts';
import { assign } from '../../words/en/assign.ts';
import { isOnlyHere } from '../record/carry/address.ts';
import { Copy } from '../record/carry/Copy.tsx';
import { isAnother } from './draft.ts';
import { Code } from './Code.tsx';
import type { Told } from './told.ts';
import type { Drafting } from './use-draft.ts';

const words = assign.link;

interface Props {
  drafting: Drafting;
  what: Told;
  /** Nothing where there is nothing to send, or too much. */
  address: string | undefined;
}

/** The link, as it is at this moment. */
export function LinkCard({ drafting, what, address }: Props) {
  const out = tooMany(drafting.draft.assignment);
  return (
    <section class="card assign-link stack" aria-labelledby="assign.link">
      <h2 id="assign.link">{words.title}</h2>
      {out > 0 ? (
        <p class="notice" role="status">
          {words.tooMany(out)}
        </p>
      ) : address === undefined ? (
        <p class="soft">{words.empty}</p>
      ) : (
        <Link drafting={drafting} what={what} address={address} />
      )}
    </section>
  );
}

function Link({ drafting, what, address }: Props & { address: string }) {
  const onlyHere = isOnlyHere(location);
  return (
    <>
      <p>
        <strong>
          {words.what(
            what.scenarios.map(({ title }) => title),
            what.lessons.length,
          )}
        </strong>{' '}
        <span class="soft">{words.about(what.minutes, what.due)}</span>
      </p>
      {onlyHere && <p class="notice">{words.thisMachine}</p>}
      <Another drafting={drafting} />
      {/* Also whoever copies by hand has it. */}
      <div onCopy={drafting.give}>
        <Copy text={address} button={words.copy} label={words.field} onCopied={drafting.give} />
      </div>
      <p class="row">
        {'share' in navigator && (
          <button type="button" class="button quiet" onClick={() => void share(what, address, drafting.give)}>
            {words.share}
          </button>
        )}
        <a class="button plain" href={address} target="_blank" rel="noopener">
          {words.preview} <span class="visually-hidden">({words.newTab})</span>
        </a>
      </p>
      {onlyHere ? <p class="soft">{words.noCode}</p> : <Code address={address} />}
      <p class="soft">{words.holds}</p>
      <p class="soft">{words.kept}</p>
    </>
  );
}

function Another({ drafting: { draft, takeBack } }: Pick<Props, 'drafting'>) {
  const [isRestored, setRestored] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  const another = isAnother(draft);
  useLayoutEffect(() => {
    if (another) setRestored(false);
  }, [another]);
  // The button that had the focus is gone.
  useLayoutEffect(() => said.current?.focus(), [isRestored]);
  const restore = () => {
    takeBack();
    setRestored(true);
  };
  return (
    <div role="status">
      {another && (
        <div class="notice stack">
          <p>{words.another}</p>
          <button type="button" class="button plain" onClick={restore}>
            {words.back}
          </button>
        </div>
      )}
      {isRestored && !another && (
        <p tabIndex={-1} ref={said}>
          {words.restored}
        </p>
      )}
    </div>
  );
}

/** Whoever closes the sheet again has not given anything out, and made no mistake. */
async function share({ scenarios }: Told, url: string, give: () => void): Promise<void> {
  const title = scenarios[0]?.title ?? assign.title;
  const shared = await navigator.share({ title, url }).then(
    () => true,
    () => false,
  );
  if (shared) give();
}
