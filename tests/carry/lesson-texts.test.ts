import { expect, it } from 'vitest';
import { fold } from '../../src/progress/fold.ts';
import { lessonTextParts, lessonTexts } from '../../src/progress/lesson-texts.ts';
import { textOfRecord } from '../../src/progress/text-of-record.ts';
import { noteOf } from './lives.ts';

const about = 'lesson/crisis/truth-under-uncertainty';
const entries = [
  noteOf(about, 'done', true),
  noteOf(about, 'five-sentences.what-we-know', 'Two desks are closed.\nOne is open.'),
  noteOf(about, 'five-sentences.next', ''),
  noteOf('run/r/s1', 'differently', 'x.y'),
];

it('what was written in lessons is found by its name', () => {
  const texts = lessonTexts(fold(entries));
  expect(texts.map(({ exercise, part }) => `${exercise} ${part}`)).toEqual([
    'five-sentences next',
    'five-sentences what-we-know',
  ]);
});

it('what was written is told by exercise and part, and what is empty is not', () => {
  expect(lessonTextParts(fold(entries))).toEqual([
    ['Truth under uncertainty: Five sentences', '   What we know:', '   Two desks are closed.', '   One is open.'],
  ]);
});

it('the text of a record has it once, apart from the dates of lessons', () => {
  const names = { note: (name: string) => name } as Parameters<typeof textOfRecord>[1];
  const words = { title: 'Record', lessons: 'Lessons', day: () => 'today' } as unknown as Parameters<
    typeof textOfRecord
  >[2];
  expect(textOfRecord(entries, names, words)).toBe(
    [
      'Record',
      '',
      'Truth under uncertainty: Five sentences',
      '   What we know:',
      '   Two desks are closed.',
      '   One is open.',
      '',
      'Lessons',
      '- crisis/truth-under-uncertainty: done, today',
      '',
    ].join('\n'),
  );
});
