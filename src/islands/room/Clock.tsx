import { useEffect, useState } from 'preact/hooks';
import { timePlan } from '../../report/plan.ts';
import { desk as words } from '../../words/en/room.ts';
import { rowAt } from './Plan.tsx';
import type { Room } from './use-room.ts';

/** The trainer's own clock, only if it was started; the audience never sees it. */
export function Clock({ room }: { room: Room }) {
  const { state } = room;
  const { since } = state;
  const now = useNow(since !== undefined);
  const rows = timePlan(state.scenario, state.settings.minutes, 'room');
  const row = rows[rowAt(state, rows)];
  const minutes = since === undefined ? 0 : Math.max(0, Math.floor((now - since) / 60_000));
  return (
    <p class="clock">
      {since !== undefined && <strong>{words.elapsed(minutes)}</strong>}
      {row && (
        <span class={since !== undefined && minutes > row.to ? 'late' : 'soft'}>{words.planned(row.from, row.to)}</span>
      )}
      <button
        type="button"
        class="button plain"
        onClick={() => room.act(since === undefined ? { kind: 'timed', since: Date.now() } : { kind: 'timed' })}
      >
        {since === undefined ? words.clockStart : words.clockStop}
      </button>
    </p>
  );
}

function useNow(on: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!on) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 5000);
    return () => clearInterval(timer);
  }, [on]);
  return now;
}
