import { expect, it } from 'vitest';
import { sourcesIn, termsIn } from '../../src/components/lesson/mentions.ts';
import { byLetter } from '../../src/components/reference/letters.ts';

it('a body’s sources and words are found once, in the order of the text', () => {
  const body =
    'A <Term id="run">run</Term>, then <Cite to="b-2" /> and\n<Cite\n  to="a-1" />, again <Cite to="b-2" />.';
  expect(sourcesIn(body)).toEqual(['b-2', 'a-1']);
  expect(termsIn(body)).toEqual(['run']);
});

it('entries stand under their letters, digits first', () => {
  expect(byLetter(['move', '360', 'Mode', 'lean'], (name) => name)).toEqual([
    { letter: '', entries: ['360'] },
    { letter: 'L', entries: ['lean'] },
    { letter: 'M', entries: ['Mode', 'move'] },
  ]);
});
