import type { Scenario } from '../scenario/types.ts';
import type { Played } from './players.ts';

/** The simulated players as a plain table: one line each, endings as percentages in file order. */
export function playersTable(scenario: Scenario, players: readonly Played[], columns: readonly string[]): string {
  const endings = [...(players[0]?.endings.keys() ?? [])];
  const head = [...columns.slice(0, 4), ...endings.map((_, at) => `E${at + 1}`)];
  const rows = players.map(({ player, value, fits, outcome, endings: shares }) => [
    player,
    value.toFixed(2),
    `${Math.round(fits * 100)} %`,
    outcome.toFixed(1),
    ...endings.map((at) => percent(shares.get(at)!)),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (at ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!))).join('  ');
  const legend = endings.map((at, index) => `E${index + 1} ${scenario.scenes[at]!.id}`).join(', ');
  return [line(head), ...rows.map(line), `${columns[4]}: ${legend}`].join('\n');
}

function percent(share: number): string {
  if (share === 0) return '–';
  return share < 0.01 ? `${(share * 100).toFixed(1)} %` : `${Math.round(share * 100)} %`;
}
