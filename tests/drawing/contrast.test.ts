import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

/** Custom properties of the first block after `start` that are six-digit or three-digit colours. */
function colours(start: string): Record<string, string> {
  const from = css.indexOf(start);
  const block = css.slice(from + start.length, css.indexOf('}', from));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): #([0-9a-f]{6}|[0-9a-f]{3});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const light = colours(':root {');
const darkByMedia = colours(":root:not([data-theme='light']) {");
const darkByChoice = colours(":root[data-theme='dark'] {");

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const long = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(theme: Record<string, string>, over: string, under: string): number {
  const [a, b] = [over, under].map((name) => {
    const hex = theme[name];
    if (!hex) throw new Error(`no colour --${name}`);
    return luminance(hex);
  }) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const themes = { light, dark: darkByChoice };

const text: [string, string][] = [
  ...['ink', 'soft', 'lead-text', 'manage-text', 'both'].flatMap((over): [string, string][] => [
    [over, 'paper'],
    [over, 'card'],
  ]),
  ['ink', 'marked'],
  ['ink', 'manage-tint'],
  ['paper', 'ink'],
  ['paper', 'both'],
];

const marks: [string, string][] = ['lead', 'manage', 'both', 'edge', 'focus'].flatMap((over): [string, string][] => [
  [over, 'paper'],
  [over, 'card'],
]);

test.each(Object.entries(themes))('the %s theme names every colour of the light one', (_, theme) => {
  expect(Object.keys(theme).sort()).toEqual(Object.keys(light).sort());
});

test('both ways into the dark theme give the same colours', () => {
  expect(darkByMedia).toEqual(darkByChoice);
});

test.each(Object.entries(themes))('text of the %s theme has a contrast of 4.5', (_, theme) => {
  const weak = text.filter(([over, under]) => contrast(theme, over, under) < 4.5);
  expect(weak).toEqual([]);
});

test.each(Object.entries(themes))('marks of the %s theme have a contrast of 3', (_, theme) => {
  const weak = marks.filter(([over, under]) => contrast(theme, over, under) < 3);
  expect(weak).toEqual([]);
});
