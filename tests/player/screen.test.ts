import { describe, expect, it } from 'vitest';
import { isAsked, lookingBackAt, screenAt, wake } from '../../src/islands/player/screen.ts';
import { openRun, type Marks } from '../../src/progress/kept-run.ts';
import { pathOf, replay } from '../../src/scenario/engine.ts';
import { memoryJournal } from '../fixtures/journal.ts';
import { choice, decision, ending, scenario } from '../fixtures/scenarios.ts';

const story = scenario([
  decision('one', { choices: [choice('a'), choice('b')], next: 'two', key: true }),
  decision('two', { choices: [choice('c'), choice('d')], next: 'three', key: true }),
  decision('three', { choices: [choice('e')], next: 'over', key: true }),
  ending('over'),
]);

function shown(address: string, path: string[], marks: Record<string, Marks> = {}): string {
  const screen = screenAt(address, replay(story, path), new Map(Object.entries(marks)));
  if (screen.kind === 'lost') return `lost ${screen.known ? 'elsewhere' : 'unknown'}`;
  if (screen.kind === 'earlier') return `earlier ${screen.part} ${screen.state.length}`;
  return screen.kind;
}

const read = { one: { sure: true }, two: { sure: true }, three: { sure: true } };

describe('an address', () => {
  const cases: [address: string, path: string[], marks: Record<string, Marks>, screen: string][] = [
    ['', [], {}, 'scene'],
    ['one', [], {}, 'scene'],
    ['', ['a'], {}, 'earlier scene 0'],
    ['a', ['a'], {}, 'ask'],
    ['a', ['a'], read, 'story'],
    ['two', ['a'], read, 'scene'],
    ['one', ['a'], read, 'earlier scene 0'],
    ['a', ['a', 'c'], read, 'earlier story 1'],
    ['two', ['a', 'c'], read, 'earlier scene 1'],
    ['over', ['a', 'c', 'e'], read, 'ending'],
    ['', ['a', 'c', 'e'], read, 'earlier scene 0'],
    ['looking.back', ['a', 'c', 'e'], read, 'looking-back'],
    [lookingBackAt('two'), ['a', 'c', 'e'], read, 'looking-back'],
    ['looking.back', ['a'], read, 'lost unknown'],
    ['paper', [], {}, 'paper'],
    ['b', ['a'], read, 'lost elsewhere'],
    ['three', ['a'], read, 'lost elsewhere'],
    ['nowhere', [], {}, 'lost unknown'],
    ['__proto__', [], {}, 'lost unknown'],
  ];
  it.each(cases)('#%s after %j shows %4$s', (address, path, marks, screen) => {
    expect(shown(address, path, marks)).toBe(screen);
  });
});

describe('the question for phrases', () => {
  const asked = (path: string[], marks: Record<string, Marks>) =>
    isAsked(replay(story, path), new Map(Object.entries(marks)));

  it('comes at key decisions, until it was answered or passed over', () => {
    expect(asked(['a'], {})).toBe(true);
    expect(asked([], {})).toBe(false);
    for (const marks of [{ phrases: [] }, { sure: false }, { skipped: true }]) {
      expect(asked(['a'], { one: marks })).toBe(false);
    }
  });

  it('does not come at other decisions', () => {
    const plain = scenario([decision('one', { choices: [choice('a')], next: 'over' }), ending('over')]);
    expect(isAsked(replay(plain, ['a']), new Map())).toBe(false);
  });

  it('does not come after it was passed over twice', () => {
    expect(asked(['a', 'c'], { one: { skipped: true } })).toBe(true);
    expect(asked(['a', 'c', 'e'], { one: { skipped: true }, two: { skipped: true } })).toBe(false);
  });
});

describe('waking', () => {
  const woken = (address: string, noted: string[], before: string[] = [], marks: Marks = {}) => {
    const run = openRun(story, memoryJournal());
    for (const id of before) run.take(id);
    if (before.length) run.mark('one', marks);
    const at = wake(address, noted, { ...run, state: () => run.$run.get().state });
    return [at, ...pathOf(run.$run.get().state)];
  };
  const cases: [name: string, address: string, noted: string[], before: string[], at: string, path: string[]][] = [
    ['shows the first scene', '', [], [], '', []],
    ['takes what was clicked', 'a', ['a'], [], 'a', ['a']],
    ['takes clicks in their order', 'd', ['a', 'd'], [], 'd', ['a', 'd']],
    ['stands at the scene that was turned to', 'two', ['a'], [], 'two', ['a']],
    ['takes the last of two clicks in one scene', 'b', ['a', 'b'], [], 'b', ['b']],
    ['takes a click once', 'a', ['a', 'a'], [], 'a', ['a']],
    ['takes no click that leads nowhere', 'nowhere', ['nowhere'], [], '', []],
    ['takes a choice of the first scene from the address', 'a', [], [], 'a', ['a']],
    ['takes none of a later scene from the address', 'c', [], [], 'c', []],
    ['takes none from the address into an open run', 'c', [], ['a'], 'c', ['a']],
    ['stands at the last consequence after a reload', '', [], ['a'], 'a', ['a']],
    ['stands there too when the scene was open', 'two', [], ['a'], 'a', ['a']],
    ['goes to an earlier moment that is named', 'one', [], ['a', 'c'], 'one', ['a', 'c']],
    ['goes on with a run that is open', 'c', ['c'], ['a'], 'c', ['a', 'c']],
    ['begins a new run where the first scene was clicked', 'b', ['b'], ['a', 'c'], 'b', ['b']],
  ];
  it.each(cases)('%s', (_, address, noted, before, at, path) => {
    expect(woken(address, noted, before)).toEqual([at, ...path]);
  });

  it('takes back nothing that stands', () => {
    expect(woken('b', ['b'], ['a'], { stands: true })).toEqual(['a', 'a']);
  });
});
