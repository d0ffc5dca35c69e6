import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Board } from '../../src/islands/exercise/Board.tsx';
import { MarkLines } from '../../src/islands/exercise/MarkLines.tsx';
import type { Field, Item } from '../../src/islands/exercise/types.ts';

const fields: Field[] = [
  { id: 'pole', label: 'Pole', control: 'radio', options: [{ id: 'lead', label: 'leading' }] },
  { id: 'pair', label: 'Pair', control: 'select', options: [{ id: 'dir', label: 'direction' }] },
];
const item: Item = {
  id: 'museum',
  text: 'Children first',
  key: { pole: 'lead', pair: 'dir' },
  why: 'It says where to.',
};
const board = (given?: string[]) => renderToString(<Board id="place" fields={fields} items={[{ ...item, given }]} />);

test('the page before any script has controls and a key that opens', () => {
  const html = board();
  expect(html).toContain('<input type="radio" name="place.museum.pole" value="lead"/>');
  expect(html).toMatch(/<select name="place.museum.pair"><option value(="")?>/);
  expect(html).toMatch(/<details[^>]*><summary>Compare with the key<\/summary>.*It says where to\..*<\/details>/);
});

test('the page before any script has no button', () => {
  expect(board()).not.toContain('<button');
});

test('controls stay the page’s own, so nothing set early is undone', () => {
  expect(board()).not.toMatch(/<input[^>]*checked|<option[^>]*selected/);
});

test('the search does not see a key', () => {
  expect(board()).toMatch(/<details[^>]*data-pagefind-ignore="all"/);
});

test('a given reading is told and has no control', () => {
  const html = board(['pole']);
  expect(html).not.toContain('type="radio"');
  expect(html).toContain('leading');
});

test('a worked example tells its reasons and has no key to open', () => {
  const html = board(['pole', 'pair']);
  expect(html).not.toContain('<details');
  expect(html).toContain('It says where to.');
});

test('the key of a text tells the key’s lines only', () => {
  const lines = [
    { id: 'a', text: 'Thanks' },
    { id: 'b', text: 'This way', isKey: true, why: 'Direction.' },
  ];
  const html = renderToString(<MarkLines id="mark" legend="Mark" lines={lines} otherwise="A courtesy." />);
  const key = html.slice(html.indexOf('<details'));
  expect(key).toContain('Direction.');
  expect(key).not.toContain('Thanks');
});
