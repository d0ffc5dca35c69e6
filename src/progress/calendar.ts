/**
 * Days and calendar files. A day is written `2026-11-23` and means the day where the learner is, whatever the zone.
 */

/** Something to be reminded of, on a whole day. */
export interface CalendarDay {
  /** The same for the same thing for ever, so that a file that is loaded again changes the entry and adds none. */
  uid: string;
  day: string;
  title: string;
  text: string;
  /** Hours after midnight at which the calendar speaks up. */
  alarm: number;
}

/** The local day of a moment given in milliseconds since 1970. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The day so many days later. Counted without hours, so that a change of the clock makes no difference. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whether a text names a day that exists. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * A calendar file with whole-day entries, as RFC 5545 has it. `stamp` is when it was made.
 * Throws `RangeError` for a day that does not exist.
 */
export function calendarFile(days: readonly CalendarDay[], stamp: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Both Hands//Record//EN',
    'CALSCALE:GREGORIAN',
    ...days.flatMap((each) => entry(each, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function entry({ uid, day, title, text, alarm }: CalendarDay, stamp: Date): string[] {
  if (!isDay(day)) throw new RangeError(`'${day}' is not a day`);
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(daysAfter(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:PT${alarm}H`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

const compact = (day: string) => day.replaceAll('-', '');

/** RFC 5545, 3.3.11. Control characters may not stand in a text at all. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

const encoder = new TextEncoder();

/** RFC 5545, 3.1: no line is longer than 75 octets, the space that begins a folded one included; no letter is cut. */
function folded(line: string): string {
  let [whole, octets] = ['', 0];
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > 75) {
      whole += '\r\n ';
      octets = 1;
    }
    whole += letter;
    octets += size;
  }
  return whole;
}
