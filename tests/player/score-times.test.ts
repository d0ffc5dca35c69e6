import { expect, test } from 'vitest';
import { shortTimes } from '../../src/islands/player/notes.ts';

test('within a night the clock stands under a note', () => {
  expect(shortTimes(['Friday, 16:10', undefined, 'Saturday, 06:40'])).toEqual(['16:10', undefined, '06:40']);
});

test('over weeks that are told it is the week', () => {
  expect(shortTimes(['Week 1, Thursday, 08:40', 'Week 13, Tuesday, 10:00'])).toEqual(['Week 1', 'Week 13']);
});

test('over many days it is nothing, since clocks alone would seem to run backwards', () => {
  const none = [undefined, undefined, undefined];
  expect(shortTimes(['Monday, 07:10', 'Friday, 09:30', 'A Wednesday, 05:40'])).toEqual(none);
});
