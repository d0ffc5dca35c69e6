import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Legend } from '../../src/drawing/Legend.tsx';
import { Score } from '../../src/drawing/Score.tsx';
import { Shapes } from '../../src/drawing/Shapes.tsx';
import { place } from '../../src/drawing/places.ts';
import { portrait } from '../../src/drawing/portraits.ts';
import type { ScoreNote } from '../../src/drawing/score.ts';

const notes: ScoreNote[] = [
  {
    id: 'a',
    label: 'At the door',
    asked: 'management',
    played: 'management',
    missing: [],
    notNeeded: [],
    part: 'Friday',
  },
  { id: 'b', label: 'A key', played: 'both', missing: [], notNeeded: [], part: 'Friday', href: '#b', hinge: true },
  { id: 'c', label: 'The list', missing: [], notNeeded: [], part: 'Saturday', href: '#c' },
  { id: 'd', label: 'The end', missing: [], notNeeded: [], part: 'Saturday' },
];

const names = (html: string): string[] => [...html.matchAll(/aria-label="([^"]*)"/g)].map(([, name = '']) => name);

test('every note has a name that says what the drawing shows', () => {
  expect(names(renderToString(<Score notes={notes} />))).toEqual([
    'Score for two hands',
    '1 of 4, At the door: managing asked, managing played',
    '2 of 4, A key: both hands played, turning point',
    '3 of 4, The list: the decision on this page',
    '4 of 4, The end: not decided yet',
  ]);
});

test('a time that is printed is part of the name', () => {
  const timed = [{ ...notes[0]!, time: '16:10' }];
  expect(names(renderToString(<Score notes={timed} />))[1]).toBe(
    '1 of 1, 16:10, At the door: managing asked, managing played',
  );
  expect(renderToString(<Score notes={timed} size="line" />)).not.toContain('16:10');
});

test('a note with an address is a link', () => {
  const html = renderToString(<Score notes={notes} size="line" />);
  expect([...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href)).toEqual(['#b', '#c']);
  expect(html.match(/role="img"/g)).toHaveLength(2);
});

test('the progress line does not tell where the turning points are', () => {
  const line = renderToString(<Score notes={notes} size="line" />);
  expect(line).not.toContain('hold');
  expect(line).not.toContain('turning point');
  expect(renderToString(<Score notes={notes} />)).toContain('hold');
});

test('round leads and square manages', () => {
  const led = renderToString(<Score notes={[{ ...notes[0]!, asked: 'leadership', played: 'leadership' }]} />);
  const managed = renderToString(<Score notes={[notes[0]!]} />);
  expect(led).toContain('<circle class="head"');
  expect(led).not.toContain('<rect');
  expect(managed).toContain('<rect class="head"');
  expect(managed).not.toContain('<circle');
});

test('the legend explains every mark that a finished run can show', () => {
  const entries = renderToString(<Legend />).split('<li>');
  const alone = (...marks: string[]) =>
    entries.filter((html) => marks.every((mark) => html.includes(`class="${mark}"`)));
  for (const head of ['fit', 'missing', 'plain', 'small']) {
    const both = alone(`leadership ${head}`, `management ${head}`).filter((html) => !html.includes('stem'));
    expect(both, head).toHaveLength(1);
  }
  for (const mark of ['stem', 'rest', 'hold']) expect(alone(mark), mark).toHaveLength(1);
});

test('nothing drawn carries a style attribute', () => {
  const drawn = [
    <Score notes={notes} fresh="b" />,
    <Legend />,
    <Shapes shapes={[...portrait('petra'), ...place('cold-store', true).shapes]} />,
  ];
  expect(drawn.map((part) => renderToString(part)).filter((html) => html.includes('style='))).toEqual([]);
});
