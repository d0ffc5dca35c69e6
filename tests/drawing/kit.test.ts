import { expect, test } from 'vitest';
import { place, places } from '../../src/drawing/places.ts';
import { portrait, portraits, somebody } from '../../src/drawing/portraits.ts';
import type { Shape } from '../../src/drawing/shapes.ts';

const strangers = Array.from({ length: 60 }, (_, index) => `person-${index}`);

const paths = (shapes: readonly Shape[]): string[] =>
  shapes.flatMap((shape) => ('shapes' in shape ? paths(shape.shapes) : 'd' in shape ? [shape.d] : []));

/** Path data as SVG reads it: commands and finite numbers, starting with a move. */
const sound = /^M[MmLlHhVvCcSsQqAaZz\d\s.,-]+$/;

test.each([...Object.keys(portraits), ...strangers.slice(0, 20)])('the portrait of %s is sound path data', (name) => {
  expect(paths(portrait(name)).filter((d) => !sound.test(d))).toEqual([]);
});

test.each([...Object.keys(places), 'no-such-place', 'clinic', 'kitchen'])('the place %s is sound path data', (name) => {
  const { width, height, shapes } = place(name);
  expect([width, height]).toEqual([320, 180]);
  expect(paths(shapes).filter((d) => !sound.test(d))).toEqual([]);
});

test('only the cold store has a wide picture', () => {
  expect(place('cold-store', true).width).toBe(720);
  expect(place('back-office', true)).toEqual(place('back-office'));
});

test('a stranger looks the same every time', () => {
  expect(somebody('mara')).toEqual(somebody('mara'));
  expect(portrait('mara')).toEqual(portrait('mara'));
});

test('strangers differ from one another', () => {
  const looks = new Set(strangers.map((name) => JSON.stringify(somebody(name))));
  expect(looks.size).toBe(strangers.length);
  const hair = new Set(strangers.map((name) => somebody(name).hair[0]));
  expect(hair.size).toBeGreaterThan(8);
  expect(new Set(strangers.map((name) => somebody(name).skin)).size).toBe(3);
});

test('no name breaks the kit', () => {
  for (const name of ['', ' ', 'Ωmega', '🙂', 'constructor', '__proto__', 'toString']) {
    expect(portrait(name).length).toBeGreaterThan(10);
    expect(place(name).shapes.length).toBeGreaterThan(5);
  }
});
