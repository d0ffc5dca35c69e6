import { handInLoading as words } from '../../words/en/hand-in-loading.ts';
import { useLater } from '../use-later.ts';

interface Props {
  /** Id of the kept run. */
  run: string;
}

/** The panel that hands in a run, once what draws it has come; tried again when the network is back. */
export function HandIn({ run }: Props) {
  const { file, failed } = useLater(() => import('./HandInPanel.tsx'));
  if (file) return <file.HandInPanel run={run} />;
  return <p role="status">{failed ? words.notLoaded : words.loading}</p>;
}
