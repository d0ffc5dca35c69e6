import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { dayOf, daysAfter, isDay } from '../../src/progress/calendar.ts';
import { calendarFile, type CalendarDay } from '../../src/progress/calendar-file.ts';

const stamp = new Date('2026-11-21T19:30:05.123Z');
const one: CalendarDay = { uid: 'a@both-hands', day: '2026-11-30', title: 'Ask', text: 'Ask Mara.', alarm: 9 };

/** What a calendar reads: folded lines joined again. */
const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
const valueOf = (file: string, name: string) =>
  unfolded(file)
    .find((line) => line.startsWith(`${name}:`))!
    .slice(name.length + 1);

describe('a calendar file', () => {
  it('is written as the standard has it', () => {
    expect(calendarFile([one], stamp)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Both Hands//Record//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:a@both-hands',
        'DTSTAMP:20261121T193005Z',
        'DTSTART;VALUE=DATE:20261130',
        'DTEND;VALUE=DATE:20261201',
        'SUMMARY:Ask',
        'DESCRIPTION:Ask Mara.',
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:Ask',
        'TRIGGER:PT9H',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('escapes what has a meaning of its own', () => {
    const file = calendarFile([{ ...one, text: 'a,b;c\\d\r\ne\u0007f\nEND:VEVENT' }], stamp);
    expect(valueOf(file, 'DESCRIPTION')).toBe('a\\,b\\;c\\\\d\\nef\\nEND:VEVENT');
    expect(unfolded(file).filter((line) => line === 'END:VEVENT')).toHaveLength(1);
  });

  it('has no line of more than 75 octets and cuts no letter', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'ü', '手', '👐', ',', ' ', '\n', ':'),
      maxLength: 400,
      size: 'max',
    });
    fc.assert(
      fc.property(text, (words) => {
        const file = calendarFile([{ ...one, title: words }], stamp);
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const read = valueOf(file, 'SUMMARY').replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
        expect(read).toBe(words);
      }),
      { seed: 26, numRuns: 300 },
    );
  });

  it('refuses a day that does not exist', () => {
    expect(() => calendarFile([{ ...one, day: '2026-02-30' }], stamp)).toThrow("'2026-02-30' is not a day");
  });
});

describe('days', () => {
  it.each([
    ['2026-11-21', 2, '2026-11-23'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
  ])('%s and %i more are %s', (day, days, later) => {
    expect(daysAfter(day, days)).toBe(later);
  });

  it('are those where the learner is', () => {
    const late = new Date(2026, 10, 21, 23, 59, 59).getTime();
    expect(dayOf(late)).toBe('2026-11-21');
    expect(dayOf(late + 1000)).toBe('2026-11-22');
  });

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '21.11.2026', '', 7, null])('%s is none', (text) => {
    expect(isDay(text)).toBe(false);
  });
});
