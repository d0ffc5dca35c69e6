import { timePlan, type PlanRow } from '../../report/plan.ts';
import type { RoomState } from '../../report/room/fold.ts';
import { desk as words, planRow } from '../../words/en/room.ts';

/** The row of the plan where the session stands. */
export function rowAt(state: RoomState, rows: readonly PlanRow[]): number {
  const { index, phase, steps } = state;
  if (phase === 'title' || phase === 'role') return 0;
  const kind = phase === 'coding' ? 'coding' : phase === 'questions' ? 'if-then' : 'debrief';
  const scene = steps[index]?.scene.id;
  return rows.findIndex((row) => (scene ? row.scenes.includes(scene) : row.kind === kind));
}

/** Where the time goes. Decisions on other roads of the same stage stand together. */
export function Plan({ state }: { state: RoomState }) {
  const rows = timePlan(state.scenario, state.settings.minutes, 'room');
  const now = rowAt(state, rows);
  const titles = new Map(state.scenario.scenes.map(({ id, title }) => [id, title]));
  return (
    <details class="plan">
      <summary>{words.plan}</summary>
      <table class="table">
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} aria-current={index === now ? 'step' : undefined}>
              <th scope="row">
                {row.from}–{row.to}
              </th>
              <td>
                {row.scenes.length > 0
                  ? row.scenes.map((id) => titles.get(id)).join(row.kind === 'told' ? ', ' : ' / ')
                  : planRow[row.kind]}
              </td>
              <td class="soft">{row.pace ? words.paces[row.pace].toLowerCase() : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
