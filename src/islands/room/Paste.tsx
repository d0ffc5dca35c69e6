import { useMemo, useState } from 'preact/hooks';
import { letters } from '../../scenario/letters.ts';
import type { Step } from '../../report/room/fold.ts';
import { readLetters } from '../../report/room/letters.ts';
import type { Turn } from '../../report/room/session.ts';
import { vote as words } from '../../words/en/room.ts';
import type { Room } from './use-room.ts';

/** Letters pasted from a call's chat. What is typed here stays here; the session gets the counts. */
export function Paste({ room, step, turn }: { room: Room; step: Step; turn: Turn }) {
  const [text, setText] = useState('');
  const [used, setUsed] = useState(false);
  const read = useMemo(() => readLetters(text, step.scene.choices.length), [text, step.scene]);
  const counts = read.counts.map((count, index) => `${letters[index]} ${count}`).join(', ');
  const take = () => {
    room.act({ kind: 'counted', turn, place: 'call', counts: read.counts });
    setUsed(true);
  };
  return (
    <details class="paste" open={room.state.settings.where === 'call'}>
      <summary>{words.paste}</summary>
      <div class="stack">
        <label>
          {words.pasteLabel}
          <textarea
            rows={5}
            value={text}
            spellcheck={false}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setUsed(false);
            }}
          />
        </label>
        <p class="soft">{words.pasteNote}</p>
        <div role="status">
          {text.trim() && (
            <p>
              {words.read(read.votes, counts)} {read.replaced > 0 && words.replaced(read.replaced)}{' '}
              {read.cut && words.cut} {used && words.used}
            </p>
          )}
          {read.unread > 0 && (
            <>
              <p>{words.unread(read.unread)}</p>
              <ul class="unread">
                {read.notRead.slice(0, 8).map((line, index) => (
                  <li key={index}>{line}</li>
                ))}
                {read.unread > 8 && <li>{words.moreUnread(read.unread - 8)}</li>}
              </ul>
            </>
          )}
        </div>
        <button type="button" class="button quiet" disabled={read.votes === 0} onClick={take}>
          {words.useThem}
        </button>
      </div>
    </details>
  );
}
