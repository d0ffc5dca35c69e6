import { afterEach, expect, it, vi } from 'vitest';
import { $settings, changeSettings, loadSettings } from '../../src/progress/settings.ts';

const stored = (text: string | null) => {
  const texts = new Map(text === null ? [] : [['both-hands.settings', text]]);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, value: string) => void texts.set(key, value),
  });
  return texts;
};

afterEach(() => {
  vi.unstubAllGlobals();
  $settings.set({ keys: true });
});

it.each([
  ['{"keys":false,"readings":"end"}', { keys: false, readings: 'end' }],
  ['{"readings":"never","more":1}', { keys: true }],
  [null, { keys: true }],
  ['{"keys"', { keys: true }],
  ['null', { keys: true }],
  ['7', { keys: true }],
])('%j is read as %j', (text, settings) => {
  stored(text);
  loadSettings();
  expect($settings.get()).toEqual(settings);
});

it('a change is kept beside what was set before', () => {
  const texts = stored('{"readings":"part"}');
  loadSettings();
  changeSettings({ keys: false });
  expect($settings.get()).toEqual({ readings: 'part', keys: false });
  expect(JSON.parse(texts.get('both-hands.settings')!)).toEqual({ readings: 'part', keys: false });
});

it('a change holds where nothing can be kept', () => {
  vi.stubGlobal('localStorage', undefined);
  loadSettings();
  changeSettings({ keys: false });
  expect($settings.get().keys).toBe(false);
});
