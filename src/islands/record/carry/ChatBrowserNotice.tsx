import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../../../scenario/types.ts';
import { isChatBrowser } from './chat-browser.ts';
import type { CarryOver as Offer } from './CarryOver.tsx';

interface Props {
  scenario: Scenario;
  /** Id of the run that is open. */
  run: string | undefined;
  /** Address of the site's home page. */
  root?: string;
  userAgent?: string;
}

/** In the browser of a chat app: says that a run begun there is not found elsewhere, with a link that carries it. */
export function ChatBrowserNotice({ scenario, run, root = '../../', userAgent = navigator.userAgent }: Props) {
  const [found, setFound] = useState<{ draw: typeof Offer }>();
  // An app on the home screen lacks the name of a browser as well, and keeps what it has.
  const wanted = run !== undefined && isChatBrowser(userAgent) && !matchMedia('(display-mode: standalone)').matches;
  useEffect(() => {
    if (!wanted) return;
    import('./CarryOver.tsx').then(
      ({ CarryOver }) => setFound({ draw: CarryOver }),
      () => undefined,
    );
  }, [wanted]);
  return wanted && found ? <found.draw scenario={scenario} run={run} root={root} /> : null;
}
