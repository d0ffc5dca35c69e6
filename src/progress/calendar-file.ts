import { daysAfter, isDay } from './calendar.ts';

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
