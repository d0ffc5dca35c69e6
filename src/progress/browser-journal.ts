import { database } from './database.ts';
import { randomId } from './ids.ts';
import { openJournal, type Channel, type Journal } from './journal.ts';
import { localMirror } from './mirror.ts';

let journal: Journal | undefined;

/** The journal of this page, on the stores of this browser. Made on the first call, never when a module is loaded. */
export function browserJournal(): Journal {
  if (journal) return journal;
  const made = openJournal({
    durable: database(),
    mirror: localMirror(() => localStorage),
    channel: tabChannel(),
    writer: randomId(),
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) void made.reread();
  });
  document.addEventListener('visibilitychange', () => {
    void (document.visibilityState === 'visible' ? made.reread() : made.retry());
  });
  addEventListener('online', () => void made.retry());
  journal = made;
  return made;
}

/** Other pages of this browser. Where a frame may not have a channel, a page hears of others when it is read again. */
function tabChannel(): Channel {
  try {
    const channel = new BroadcastChannel('both-hands');
    return {
      post: (entries) => channel.postMessage(entries),
      listen: (heard) => channel.addEventListener('message', (event: MessageEvent<unknown>) => heard(event.data)),
      close: () => channel.close(),
    };
  } catch {
    return { post: () => undefined, listen: () => undefined, close: () => undefined };
  }
}
