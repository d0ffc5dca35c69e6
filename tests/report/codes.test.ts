import { bech32m } from '@scure/base';
import { describe, expect, it } from 'vitest';
import { findCodes } from '../../src/report/find.ts';
import { openCode, readCode, rightCode, writeCode } from '../../src/report/hand-in.ts';
import { phrasesOf } from '../../src/scenario/view.ts';
import { catalogueOf, shortId } from '../../src/report/short-id.ts';
import type { HandIn } from '../../src/report/types.ts';
import { choose, start, type State } from '../../src/scenario/engine.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { choice, decision, ending, scenario } from '../fixtures/scenarios.ts';
import { codesOf, coldStore, randomFrom, randomRun, scenarios } from './codes-runs.ts';

const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

function read(code: string, of: Scenario = coldStore) {
  const opened = openCode(code);
  return opened.kind === 'opened' ? readCode(opened, of.id, of) : opened;
}

describe('short ids', () => {
  it('stay what they are', () => {
    expect(shortId('crisis-cold-store')).toBe(14541);
    expect(shortId('two-kinds-of-work/reading-a-move')).toBe(10709);
    expect(shortId('')).toBe(8188);
  });

  it('find their scenario and lesson', () => {
    const { scenario: scenarioOf, lesson } = catalogueOf(['crisis-cold-store'], ['a/b']);
    expect([scenarioOf(14541), scenarioOf(1), lesson(shortId('a/b'))]).toEqual(['crisis-cold-store', undefined, 'a/b']);
  });

  it('of two ids are never the same unnoticed', () => {
    const known = new Map<number, string>();
    let other = 'scene-0';
    for (let n = 1; !known.has(shortId(other)); n += 1) {
      known.set(shortId(other), other);
      other = `scene-${n}`;
    }
    const first = known.get(shortId(other))!;
    expect(() => catalogueOf([first, other], [])).toThrow(
      `The scenario ids '${first}' and '${other}' have the same short form (${shortId(first)}), so a code or link could not tell them apart. Rename the newer of the two before it is published.`,
    );
    expect(() => catalogueOf([first], [other])).not.toThrow();
    expect(() => catalogueOf([first, first], [])).not.toThrow();
  });
});

describe('a code', () => {
  it('says all that was handed in', () => {
    const random = randomFrom(1);
    for (let n = 0; n < 1000; n += 1) {
      const handIn = randomRun(random);
      expect(read(writeCode(handIn, coldStore))).toEqual({ kind: 'hand-in', handIn });
    }
  });

  it('leaves out what the player cannot mark', () => {
    const handIn = { ...randomRun(randomFrom(2)), marks: {} };
    const marks = { 'no-such-scene': { sure: true }, 'rule-and-room': { sure: true, phrases: ['No such words'] } };
    expect(read(writeCode({ ...handIn, marks }, coldStore))).toEqual({
      kind: 'hand-in',
      handIn: { ...handIn, marks: { 'rule-and-room': { sure: true, phrases: [] } } },
    });
  });

  it('of two people with the same path is two', () => {
    const handIn = randomRun(randomFrom(3));
    expect(writeCode({ ...handIn, person: 1 }, coldStore)).not.toBe(writeCode({ ...handIn, person: 2 }, coldStore));
  });

  it('reads an old run in the scenario as it was then', () => {
    const [a, b] = [choice('a'), choice('b')];
    const before = scenario([decision('one', { choices: [a, b], next: 'end' }), ending('end')], { revision: 1 });
    const now = scenario([decision('one', { choices: [b], next: 'end' }), ending('end')], { revision: 2 });
    const code = writeCode({ ...randomRun(randomFrom(4), before), path: ['a'], marks: {} }, before);
    expect(read(code, before)).toMatchObject({ kind: 'hand-in', handIn: { path: ['a'] } });
    expect(read(code, now)).toEqual({ kind: 'refused', reason: 'edition' });
    expect(read(code)).toEqual({ kind: 'refused', reason: 'scenario' });
  });

  it('of the whole of Cold Store has 36 to 41 symbols', () => {
    const lengths = codesOf(2000, 5).map((code) => code.length);
    expect(Math.max(...lengths)).toBe(longestOf(coldStore));
    expect(longestOf(coldStore)).toBe(41);
    const plain = { ...randomRun(randomFrom(6)), marks: {} };
    const path = pathToEnd(coldStore);
    expect(writeCode({ ...plain, path }, coldStore)).toHaveLength(36);
  });

  it.each(scenarios.map((each) => [each.id, each] as const))('of %s has no more than 80', (_, each) => {
    expect(longestOf(each)).toBeLessThanOrEqual(80);
  });

  it('beyond 80 symbols is not written', () => {
    const scenes = Array.from({ length: 150 }, (_, n) =>
      decision(`s${n}`, { choices: ['a', 'b', 'c', 'd'].map((id) => choice(`${id}${n}`)), next: `s${n + 1}` }),
    );
    const long = scenario([...scenes, ending('s150')]);
    const path = scenes.map(({ choices }) => choices[0]!.id);
    expect(() => writeCode({ ...randomRun(randomFrom(7), long), path, marks: {} }, long)).toThrow(/80/);
  });
});

/** Symbols of the longest code: on each road every question answered, and something read differently. */
function longestOf(of: Scenario): number {
  const bits = (count: number) => Math.ceil(Math.log2(count));
  const known = new Map<string, number>();
  const after = (id: string): number => {
    const scene = of.scenes.find((each) => each.id === id)!;
    if (scene.kind === 'ending') return 0;
    const found = known.get(id);
    if (found !== undefined) return found;
    const roads = [...scene.next, ...(scene.kind === 'decision' ? scene.choices.flatMap(({ next }) => next) : [])];
    const rest = Math.max(...roads.map(({ to }) => after(to)));
    known.set(id, rest + (scene.kind === 'decision' ? bitsOf(scene) : 0));
    return known.get(id)!;
  };
  const bitsOf = (scene: Extract<Scenario['scenes'][number], { kind: 'decision' }>) =>
    bits(scene.choices.length) +
    1 +
    (scene.key ? 3 + new Set([...scene.cues, ...scene.decoys].map(({ quote }) => quote)).size : 0);
  const head = 3 + 15 + 5 + 6 + 3 + 20 + 20 + 25 + 5 + 1;
  return 'bh1'.length + Math.ceil((head + after(of.start)) / 5) + 6;
}

function pathToEnd(of: Scenario): string[] {
  const path: string[] = [];
  for (let state: State = start(of); state.scene.kind === 'decision'; state = choose(state, path.at(-1)!)) {
    path.push(state.scene.choices[0]!.id);
  }
  return path;
}

describe('a code with a right check is refused', () => {
  const handIn: HandIn = { ...randomRun(randomFrom(8)), path: pathToEnd(coldStore), marks: {} };
  const words = bech32m.decode(writeCode(handIn, coldStore) as `bh1${string}`).words;
  const withBits = (from: number, value: string) => {
    const bits = [...words.map((word) => word.toString(2).padStart(5, '0')).join('')];
    bits.splice(from, value.length, ...value);
    return bits
      .join('')
      .match(/.{5}/g)!
      .map((word) => parseInt(word, 2));
  };
  const fourBits = (value: number) => value.toString(2).padStart(4, '0');
  const code = (changed: number[]) => bech32m.encode('bh', changed, 90);

  it('where its bits are as they should be: not', () => expect(read(code(words)).kind).toBe('hand-in'));
  it.each([
    ['of a later version', withBits(0, '001'), 'newer'],
    ['of another scenario', withBits(3, '000000000000001'), 'scenario'],
    ['of another revision', withBits(18, `0${fourBits(coldStore.revision + 1)}`), 'edition'],
    ['with readings that do not exist', withBits(25, '11'), 'path'],
    ['with more decisions than there are', withBits(97, '01111'), 'path'],
    ['with a count spelled in two groups', withBits(18, `1${fourBits(coldStore.revision)}000000`), 'path'],
    ['with ones behind the end', [...words.slice(0, -1), words.at(-1)! | 1], 'path'],
    ['with a symbol too many', [...words, 0], 'path'],
    ['without its end', words.slice(0, -2), 'path'],
    ['without anything', [0, 0], 'path'],
    ['and nothing at all', [], 'newer'],
  ])('%s', (name, changed, reason) => {
    const expected = name === 'and nothing at all' ? 'path' : reason;
    expect(read(code(changed))).toEqual({ kind: 'refused', reason: expected });
  });

  it('of another course', () => {
    expect(read(bech32m.encode('xy', words))).toEqual({ kind: 'refused', reason: 'other-course' });
    expect(read('BC1P0XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQZK5JJ0')).toEqual({
      kind: 'refused',
      reason: 'other-course',
    });
  });
});

describe('a code is read as it was meant', () => {
  const codes = codesOf(300, 9);

  it('in capitals, in mixed case and in wide letters', () => {
    for (const code of codes) {
      const wide = [...code].map((each) => String.fromCodePoint(each.charCodeAt(0) + 0xfee0)).join('');
      const mixed = [...code].map((each, at) => (at % 3 ? each : each.toUpperCase())).join('');
      for (const typed of [code.toUpperCase(), mixed, wide, ` ${code.match(/.{1,4}/g)!.join(' ')} `]) {
        expect(openCode(typed)).toMatchObject({ kind: 'opened', code });
      }
    }
  });

  it('with letters that look alike', () => {
    let changed = 0;
    for (const code of codes) {
      const rest = code.slice(3);
      const typed = [`8hl${rest}`, `6HI${rest}`, `bh1${rest.replaceAll('0', 'O').replaceAll('l', '1')}`];
      typed.push(`bh1${rest.replaceAll('l', 'I').replace('8', 'B').replace('6', 'b')}`);
      changed += Number(/b/i.test(typed.at(-1)!.slice(3)));
      for (const each of typed) expect(rightCode(each)).toBe(code);
    }
    expect(changed).toBeGreaterThan(200);
  });

  it('whatever the language of the device', () => {
    const { toLocaleLowerCase, toLocaleUpperCase } = String.prototype;
    const turkish = { lower: toLocaleLowerCase, upper: toLocaleUpperCase };
    String.prototype.toLocaleLowerCase = function () {
      return turkish.lower.call(this, 'tr');
    };
    String.prototype.toLocaleUpperCase = function () {
      return turkish.upper.call(this, 'tr');
    };
    try {
      for (const code of codes) {
        for (const typed of [code.toLocaleUpperCase(), code.replaceAll('l', 'ı'), code.replaceAll('l', 'İ')]) {
          expect(findCodes(typed)).toMatchObject([{ opened: { kind: 'opened', code } }]);
        }
      }
    } finally {
      Object.assign(String.prototype, { toLocaleLowerCase, toLocaleUpperCase });
    }
  });
});

/**
 * Whether anything is accepted is decided by `rightCode`: `openCode` and `findCodes` accept nothing that it does not give.
 * So each slip of all codes is put to it, and each 997th goes the whole way.
 */
describe('a slip', () => {
  const codes = codesOf(1000, 10);
  const typed = `${alphabet}bio1`;
  const slips = function* (code: string): Generator<string> {
    for (let at = 0; at <= code.length; at += 1) {
      const [left, right] = [code.slice(0, at), code.slice(at)];
      for (const each of typed) {
        yield left + each + right;
        if (right && each !== right[0]) yield left + each + right.slice(1);
      }
      if (right) yield left + right.slice(1);
      if (right.length > 1 && right[0] !== right[1]) yield left + right[1]! + right[0]! + right.slice(2);
    }
  };
  const meant = (text: string) => text.replace(/^[b86]h[1li]/, 'bh1');
  /** The same code but for letters that can be read in one way only. */
  const isLookAlike = (slip: string, code: string) =>
    slip.length === code.length &&
    [...meant(slip)].every(
      (each, at) => each === code[at] || { b: '86', o: '0', i: 'l', 1: 'l' }[each]?.includes(code[at]!),
    );

  it('in any place is refused or offered, never accepted as another', () => {
    let [count, offered, sampled] = [0, 0, 0];
    for (const code of codes) {
      for (const slip of slips(code)) {
        count += 1;
        const right = rightCode(slip);
        if (right !== undefined && !(right === code && isLookAlike(slip, code))) {
          throw new Error(`${slip} was accepted as ${right}, and is no spelling of ${code}`);
        }
        if (count % 997 || right) continue;
        sampled += 1;
        const found = findCodes(`Anna: ${slip}.`);
        const [first] = found;
        if (found.length !== 1 || first!.opened.kind !== 'refused') throw new Error(`${slip} was not refused`);
        const { near } = first!.opened;
        if (near !== undefined && near !== code) throw new Error(`${slip} was taken for ${near}, not ${code}`);
        offered += Number(near === code);
      }
    }
    expect(count).toBeGreaterThan(2_500_000);
    expect(sampled).toBeGreaterThan(2500);
    expect(offered / sampled).toBeGreaterThan(0.99);
  });
});

it('of a million random strings none is accepted', () => {
  const random = randomFrom(11);
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
  /** Five symbols at a time. */
  const five = (symbols: string) =>
    Array.from({ length: 4096 }, () => Array.from({ length: 5 }, () => symbols[random(symbols.length)]).join(''));
  const pieces = { alphabet: five(alphabet), letters: five(letters) };
  const from = (some: string[], length: number) => {
    let text = '';
    while (text.length < length) text += some[random(some.length)];
    return text.slice(0, length);
  };
  for (let n = 0; n < 1_000_000; n += 1) {
    const length = 27 + random(40);
    const text =
      n % 4 ? `bh1${from(n % 4 === 3 ? pieces.letters : pieces.alphabet, length)}` : from(pieces.letters, length);
    if (rightCode(text) !== undefined) throw new Error(`${text} was accepted`);
    if (n % 997 === 0 && findCodes(text).some(({ opened }) => opened.kind === 'opened')) throw new Error(text);
  }
});

it('opening never throws', () => {
  const random = randomFrom(12);
  for (let n = 0; n < 5000; n += 1) {
    const text = Array.from({ length: random(60) }, () => String.fromCharCode(random(n % 2 ? 128 : 65536))).join('');
    expect(openCode(n % 3 ? `bh1${text}` : text).kind).toBe('refused');
  }
  for (const text of ['', 'bh1', '1', '1'.repeat(90), 'b'.repeat(100_000), '\ud800']) {
    expect(openCode(text).kind).toBe('refused');
  }
});

it('phrases are those that the road here has, each once', () => {
  const cue = (quote: string, condition = {}) => ({ quote, because: '', asks: 'management' as const, ...condition });
  const second = decision('two', {
    choices: [choice('c')],
    next: 'end',
    key: true,
    cues: [cue('x'), cue('y', { after: ['b'] })],
    decoys: [cue('x'), cue('z', { unless: ['b'] })],
  });
  const story = scenario([
    decision('one', { choices: [choice('a'), choice('b')], next: 'two' }),
    second,
    ending('end'),
  ]);
  expect(phrasesOf(choose(start(story), 'a'))).toEqual(['x', 'z']);
  expect(phrasesOf(choose(start(story), 'b'))).toEqual(['x', 'y']);
});
