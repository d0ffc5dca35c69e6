import type { Step } from '../../report/room/fold.ts';
import type { Turn } from '../../report/room/session.ts';
import { mostVotes, type VotePlace } from '../../report/room/votes.ts';
import { vote as words } from '../../words/en/room.ts';
import type { Room } from './use-room.ts';

interface Props {
  room: Room;
  step: Step;
  turn: Turn;
  place: VotePlace;
  index: number;
  letter: string;
}

/** How many chose one move, in the room or on the call: typed, or with a button on either side. */
export function CountField({ room, step, turn, place, index, letter }: Props) {
  const counts = step.votes[turn][place];
  const count = counts[index]!;
  const where = words[place];
  const set = (next: number) => {
    const sound = Math.min(mostVotes, Math.max(0, next));
    if (sound !== count) room.act({ kind: 'counted', turn, place, counts: counts.with(index, sound) });
  };
  return (
    <div class="count">
      <button type="button" tabIndex={-1} aria-label={words.less(where, letter)} onClick={() => set(count - 1)}>
        −
      </button>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        data-count
        aria-label={words.field(where, letter)}
        value={count === 0 ? '' : String(count)}
        placeholder="0"
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => {
          const field = event.currentTarget;
          const digits = field.value.replace(/\D/g, '').slice(0, 3);
          field.value = digits;
          set(Number(digits));
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowUp' || event.key === 'ArrowDown') set(count + (event.key === 'ArrowUp' ? 1 : -1));
          else if (event.key === 'Enter') toNext(event.currentTarget);
          else return;
          event.preventDefault();
        }}
      />
      <button type="button" tabIndex={-1} aria-label={words.more(where, letter)} onClick={() => set(count + 1)}>
        +
      </button>
    </div>
  );
}

/** Enter goes down the column, then to the next one, then to the button that goes on. */
function toNext(field: HTMLInputElement): void {
  const fields = [...document.querySelectorAll<HTMLInputElement>('[data-count]')];
  const rows = new Set(fields.map((each) => each.closest('li'))).size;
  const columns = Math.max(1, fields.length / Math.max(1, rows));
  const at = fields.indexOf(field);
  const below = at + columns;
  const next = below < fields.length ? below : (at % columns) + 1 < columns ? (at % columns) + 1 : -1;
  const target = next < 0 ? document.querySelector<HTMLElement>('[data-onward]') : fields[next];
  target?.focus();
}
