import { useEffect, useState } from 'preact/hooks';
import { browserJournal } from '../../../progress/browser-journal.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { useStore } from '../../use-store.ts';
import { carry } from '../../../words/en/carry.ts';
import { placesOf } from '../../resume/places-of.ts';
import { Copy } from './Copy.tsx';
import { linkTo } from './links.ts';

const words = carry.chat;

/** What a chat app's browser forgets, and the link that takes a run out of it. */
export function CarryOver({ scenario, run, root }: { scenario: Scenario; run: string; root: string }) {
  const folded = useStore(browserJournal().$folded);
  const [address, setAddress] = useState('');
  useEffect(() => {
    let left = false;
    const kept = folded.runs.find(({ id }) => id === run);
    if (!kept) return;
    linkTo(kept, folded, placesOf([scenario], { phrases: true }), root).then(
      (link) => {
        if (!left) setAddress(link.address);
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [folded, run, scenario, root]);
  return (
    <aside class="notice chat-notice stack" aria-label={words.title}>
      <p>{words.text}</p>
      {address && <Copy text={address} button={words.copy} label={carry.elsewhere.link} look="quiet" />}
      <p class="soft">{words.then}</p>
    </aside>
  );
}
