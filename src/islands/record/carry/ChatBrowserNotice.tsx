import type { Scenario } from '../../../scenario/types.ts';
import { useLater } from '../../use-later.ts';
import { isChatBrowser } from './chat-browser.ts';

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
  // An app on the home screen lacks the name of a browser as well, and keeps what it has.
  const wanted = run !== undefined && isChatBrowser(userAgent) && !matchMedia('(display-mode: standalone)').matches;
  const { file } = useLater(() => import('./CarryOver.tsx'), wanted);
  return wanted && file ? <file.CarryOver scenario={scenario} run={run} root={root} /> : null;
}
