import { useEffect, useState } from 'preact/hooks';
import { handInLoading as words } from '../../words/en/hand-in-loading.ts';
import type { HandInPanel } from './HandInPanel.tsx';

interface Props {
  /** Id of the kept run. */
  run: string;
}

/** The panel that hands in a run, once what draws it has come; tried again when the network is back. */
export function HandIn({ run }: Props) {
  const Panel = usePanel();
  if (Panel === undefined) return <p role="status">{words.loading}</p>;
  if (Panel === 'failed') return <p role="status">{words.notLoaded}</p>;
  return <Panel run={run} />;
}

function usePanel(): typeof HandInPanel | 'failed' | undefined {
  const [found, setFound] = useState<{ draw: typeof HandInPanel } | 'failed'>();
  useEffect(() => {
    const load = () =>
      void import('./HandInPanel.tsx').then(
        ({ HandInPanel }) => setFound({ draw: HandInPanel }),
        () => setFound((known) => known ?? 'failed'),
      );
    load();
    addEventListener('online', load);
    return () => removeEventListener('online', load);
  }, []);
  return typeof found === 'object' ? found.draw : found;
}
