import { useEffect, useState } from 'preact/hooks';
import { browserJournal } from '../../../progress/browser-journal.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { useStore } from '../../use-store.ts';
import { notKept as words } from '../../../words/en/not-kept.ts';
import type { TakeNow as Buttons } from './TakeNow.tsx';

interface Props {
  /** Those whose runs may have to be taken along. */
  scenarios: readonly Scenario[];
  /** Address of the site's home page. */
  root?: string;
}

/** The lasting notice where nothing is kept: what that means, and ways to take everything along. Else nothing. */
export function NotKept({ scenarios, root = '../../' }: Props) {
  const { state } = useStore(browserJournal().$keeping);
  const TakeNow = useTakeNow(state === 'not-kept');
  if (state !== 'not-kept') return null;
  return (
    <div class="notice not-kept stack" role="status">
      <p>
        <strong>{words.title}.</strong> {words.text}
      </p>
      {TakeNow && <TakeNow scenarios={scenarios} root={root} />}
    </div>
  );
}

/** The ways are fetched when they are needed, and again when the network is back: most learners never need them. */
function useTakeNow(wanted: boolean): typeof Buttons | undefined {
  const [found, setFound] = useState<{ draw: typeof Buttons }>();
  useEffect(() => {
    if (!wanted) return;
    const load = () =>
      void import('./TakeNow.tsx').then(
        ({ TakeNow }) => setFound({ draw: TakeNow }),
        () => undefined,
      );
    load();
    addEventListener('online', load);
    return () => removeEventListener('online', load);
  }, [wanted]);
  return found?.draw;
}
