/** Dates as the page shows them. Its language is British English, whatever the browser's is. */
const long = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const withDay = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** "21 November 2026", of a moment in milliseconds since 1970. */
export const dateOf = (at: number) => long.format(at);

/** "21 November 2026, 19:30" */
export const momentOf = (at: number) => `${long.format(at)}, ${time.format(at)}`;

/** "Monday 23 November", of a day written `2026-11-23`. */
export function dayName(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return withDay.format(new Date(year, month - 1, date)).replace(',', '');
}
