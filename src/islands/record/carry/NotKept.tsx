import { browserJournal } from '../../../progress/browser-journal.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { useLater } from '../../use-later.ts';
import { useStore } from '../../use-store.ts';
import { notKept as words } from '../../../words/en/not-kept.ts';

interface Props {
  /** Those whose runs may have to be taken along. */
  scenarios: readonly Scenario[];
  /** Address of the site's home page. */
  root?: string;
}

/** The lasting notice where nothing is kept: what that means, and ways to take everything along. Else nothing. */
export function NotKept({ scenarios, root = '../../' }: Props) {
  const { state } = useStore(browserJournal().$keeping);
  const { file: ways } = useLater(() => import('./TakeNow.tsx'), state === 'not-kept');
  if (state !== 'not-kept') return null;
  return (
    <div class="notice not-kept stack" role="status">
      <p>
        <strong>{words.title}.</strong> {words.text}
      </p>
      {ways && <ways.TakeNow scenarios={scenarios} root={root} />}
    </div>
  );
}
