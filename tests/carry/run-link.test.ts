import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, Step } from '../../src/progress/entries.ts';
import { newIn } from '../../src/progress/file.ts';
import { fold, valueOf } from '../../src/progress/fold.ts';
import { longestLink, readRunLink, runLink, type Carried } from '../../src/progress/run-link.ts';
import { lifeWithMarks, life, noteOf, edition } from './lives.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const seeded = { seed: 20261121, numRuns: 300 };

async function linkOf(entries: readonly Entry[]) {
  const folded = fold(entries);
  return runLink(folded.runs[0]!, folded, edition);
}

async function opened(fragment: string): Promise<Carried> {
  const read = await readRunLink(fragment, edition);
  if (read.kind !== 'run') throw new Error(read.kind);
  return read.carried;
}

const inSeconds = (steps: readonly Step[]) => steps.map((step) => ({ ...step, at: Math.floor(step.at / 1000) * 1000 }));

const flagNames = ['stands', 'read', 'skipped', 'sure'];

describe('a run that travels', () => {
  it('arrives with every step', () =>
    fc.assert(
      fc.asyncProperty(life, async (steps) => {
        const { steps: arrived } = await opened((await linkOf(steps)).fragment);
        expect(arrived).toEqual(inSeconds(steps));
      }),
      seeded,
    ));

  it('arrives with every mark, and no other', () =>
    fc.assert(
      fc.asyncProperty(lifeWithMarks, async ({ steps, notes }) => {
        const there = fold([...steps, ...notes]);
        const carried = await opened((await linkOf([...steps, ...notes])).fragment);
        const here = fold([...carried.steps, ...carried.notes]);
        for (const [about, byName] of there.notes) {
          if (!edition.scene('', about.split('/')[2]!)) continue;
          for (const name of flagNames.filter((each) => byName.has(each))) {
            expect(valueOf(here, about, name)).toEqual(valueOf(there, about, name));
          }
        }
        for (const [about, byName] of here.notes) {
          for (const name of byName.keys()) expect(valueOf(here, about, name)).toEqual(valueOf(there, about, name));
        }
      }),
      seeded,
    ));

  it('adds nothing where it came from', () =>
    fc.assert(
      fc.asyncProperty(lifeWithMarks, async ({ steps, notes }) => {
        const known = [...steps, ...notes];
        const { steps: arrived, notes: marks } = await opened((await linkOf(known)).fragment);
        expect(newIn(known, arrived)).toEqual([]);
        expect(fold([...known, ...marks]).runs).toEqual(fold(known).runs);
        for (const [about, byName] of fold(known).notes) {
          for (const [name, note] of byName)
            expect(
              fold([...known, ...marks])
                .notes.get(about)
                ?.get(name),
            ).toEqual(note);
        }
      }),
      seeded,
    ));

  it('goes on here and there, and both roads stay', async () => {
    const step = (n: number, writer: string, choice: string, path: string[], at: number): Step => ({
      ...{ format: 1, kind: 'step', run: 'r', n, writer, after: n > 1 ? 'a' : '', scenario: 'cold-store', revision: 1 },
      ...{ act: 'choose', choice, path, at },
    });
    const first = step(1, 'a', 's1-a', ['s1-a'], 1000);
    const there = [first, step(2, 'a', 's2-a', ['s1-a', 's2-a'], 2000)];
    const here = [first, step(2, 'b', 's2-b', ['s1-a', 's2-b'], 3000)];
    const { steps } = await opened((await linkOf(there)).fragment);
    expect(fold([...here, ...steps]).runs.map(({ path }) => path)).toEqual([
      ['s1-a', 's2-a'],
      ['s1-a', 's2-b'],
    ]);
  });

  it('keeps what does not simply follow: a gap, an older revision, a road that was mapped', async () => {
    const base = { format: 1, kind: 'step', run: 'r', scenario: 'cold-store', act: 'choose' } as const;
    const steps: Step[] = [
      { ...base, n: 1, writer: 'a', after: '', revision: 1, choice: 's1-a', path: ['s1-a'], at: 1000 },
      { ...base, n: 4, writer: 'b', after: 'a', revision: 2, choice: 's2-b', path: ['new', 's2-b'], at: 0 },
      { ...base, n: 5, writer: 'b', after: 'b', revision: 2, act: 'undo', choice: 's9-z', path: [], at: 7000 },
    ];
    expect((await opened((await linkOf(steps)).fragment)).steps).toEqual(steps);
  });
});

describe('a link', () => {
  const texts = ['if-then', 'box-commit', 'box-describe'].map((name) => noteOf('run/r', name, `${name}: `.repeat(14)));
  const steps = fc.sample(life, { seed: 7, numRuns: 20 }).find(({ length }) => length > 9)!;
  const ofRun = texts.map((note) => ({ ...note, about: `run/${steps[0]!.run}` }));

  it('stays short, and says what it left behind', async () => {
    const { fragment, leftOut } = await linkOf([
      ...steps,
      ...ofRun.map((note) => ({ ...note, value: Array.from({ length: 90 }, (_, n) => n * 7919).join(note.name) })),
    ]);
    expect(fragment.length).toBeLessThanOrEqual(longestLink);
    expect(leftOut).toBe(3);
    const short = await linkOf([...steps, ...ofRun]);
    expect(short.leftOut).toBe(0);
    expect((await opened(short.fragment)).notes.map(({ name }) => name)).toEqual(expect.arrayContaining(['if-then']));
  });

  it('says by which assignment the run is to be handed in, and by whom', async () => {
    const { run } = steps[0]!;
    const notes = [
      noteOf(`run/${run}`, 'assignment', 48213),
      noteOf('assigned/48213', 'settings', 'eyyn'),
      noteOf('assigned/48213', 'person', 33_554_431),
      noteOf('assigned/48213', 'name', 'stays at home'),
    ];
    const { fragment, leftOut } = await linkOf([...steps, ...notes]);
    expect(leftOut).toBe(0);
    const carried = await opened(fragment);
    const here = fold([...carried.steps, ...carried.notes]);
    for (const { about, name, value } of notes.slice(0, 3)) expect(valueOf(here, about, name)).toBe(value);
    expect(valueOf(here, 'assigned/48213', 'name')).toBeUndefined();
    const unassigned = await opened((await linkOf([...steps, ...notes.slice(1)])).fragment);
    expect(unassigned.notes.map(({ name }) => name)).not.toContain('assignment');
  });

  it('holds the phrases that this edition knows as bits, and gives none to another revision', async () => {
    const [run, scene] = [steps[0]!.run, 's2'];
    const tapped = noteOf(`run/${run}/${scene}`, 'phrases', ['Others nod', 'you need not']);
    const { fragment, leftOut } = await linkOf([...steps, tapped]);
    expect(leftOut).toBe(0);
    expect((await linkOf(steps)).fragment.length + 24).toBeGreaterThan(fragment.length);
    const phrases = async (revision: number) => {
      const read = await readRunLink(fragment, {
        ...edition,
        phrases: (scenario, of, id) => (of === revision ? edition.phrases(scenario, of, id) : undefined),
      });
      return read.kind === 'run' && read.carried.notes.find(({ name }) => name === 'phrases')?.value;
    };
    expect(await phrases(1)).toEqual(['Others nod', 'you need not']);
    expect(await phrases(2)).toBeUndefined();
  });

  it('is letters, digits, - and _ alone, and ends with a letter', async () => {
    const { fragment } = await linkOf(steps);
    expect(fragment).toMatch(/^[\w-]+[a-z]$/);
  });

  it('survives what mails and chats put after it', async () => {
    const { fragment } = await linkOf(steps);
    for (const after of ['.', ')', '>', '”', ' ', '…', '*'])
      expect((await readRunLink(fragment + after, edition)).kind).toBe('run');
  });

  it('that is cut anywhere opens nothing', async () => {
    const { fragment } = await linkOf(steps);
    for (let length = 0; length < fragment.length; length += 1) {
      expect(await readRunLink(fragment.slice(0, length), edition)).toEqual({ kind: 'incomplete' });
      expect(await readRunLink(fragment.slice(length + 1), edition)).toEqual({ kind: 'incomplete' });
    }
  });

  it('with one letter changed opens nothing', async () => {
    const { fragment } = await linkOf(steps);
    let opened = 0;
    for (let place = 0; place < fragment.length; place += 1) {
      for (const letter of letters) {
        if (letter === fragment[place]) continue;
        const read = await readRunLink(fragment.slice(0, place) + letter + fragment.slice(place + 1), edition);
        if (read.kind !== 'incomplete') opened += 1;
      }
    }
    expect(opened).toBe(0);
  });

  it('of anything else opens nothing', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom(...letters), maxLength: 600 }), async (text) => {
        expect(await readRunLink(`1${text}z`, edition)).toEqual({ kind: 'incomplete' });
      }),
      seeded,
    ));

  const packed = async (value: unknown) => {
    const stream = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  };
  const sealed = async (value: unknown, version = '1') => seal([...(await packed(value))], version);
  const seal = (content: readonly number[], version = '1') => {
    const crc = crcOf([version.charCodeAt(0), ...content]);
    const bytes = [crc >>> 24, (crc >>> 16) & 255, (crc >>> 8) & 255, crc & 255, ...content];
    return `${version}${Buffer.from(bytes).toString('base64url')}z`;
  };

  it('of a later version says so', async () => {
    expect(await readRunLink(await sealed(['anything'], '2'), edition)).toEqual({ kind: 'newer' });
  });

  it.each([
    ['a word', 'hello'],
    ['too little', ['cold-store', 1]],
    ['no writers', ['cold-store', 1, 'r', 1, [], ['s1-a', 0], '0', [], 0, {}]],
    ['no acts', ['cold-store', 1, 'r', 1, [['a', 0]], [], '0', [], 0, {}]],
    ['a choice that is no text', ['cold-store', 1, 'r', 1, [['a', 0]], [{}, 0], '0', [], 0, {}]],
    ['an undo with nothing before it', ['cold-store', 1, 'r', 1, [['a', 0]], [0, 0], '0', [], 0, {}]],
    ['a time that is no number', ['cold-store', 1, 'r', 'soon', [['a', 0]], ['s1-a', 0], '0', [], 0, {}]],
    ['a run without a name', ['cold-store', 1, '', 1, [['a', 0]], ['s1-a', 0], '0', [], 0, {}]],
  ])('that was sealed around %s opens nothing', async (_, value) => {
    expect(await readRunLink(await sealed(value), edition)).toEqual({ kind: 'incomplete' });
  });

  it('that was sealed around damaged content opens nothing', async () => {
    const whole = [...(await packed(['cold-store', 1, 'r', 1, [['a', 0]], ['s1-a', 0], '0', [], 0, {}]))];
    expect((await readRunLink(seal(whole), edition)).kind).toBe('run');
    for (const content of [whole.slice(0, -4), [...whole, 1, 2, 3], [255, 255, 255, 7, 8, 9], [7]]) {
      expect(await readRunLink(seal(content), edition)).toEqual({ kind: 'incomplete' });
    }
  });

  it('that would unpack to more than there is room for opens nothing', async () => {
    const bomb = ['cold-store', 1, 'r', 1, [['a', 0]], ['s1-a', 0], '0'.repeat(5_000_000), [], 0, {}];
    const fragment = await sealed(bomb);
    expect(fragment.length).toBeLessThan(10_000);
    expect(await readRunLink(fragment, edition)).toEqual({ kind: 'incomplete' });
  });

  it('cannot bring notes about anything but its run', async () => {
    const value = [
      'cold-store',
      1,
      'r',
      1,
      [['a', 0]],
      ['s1-a', 0],
      '3',
      [
        [5, 'if-then', 'x'],
        [-1, 'name', 'y'],
      ],
      0,
      {},
    ];
    const { notes } = await opened(await sealed(value));
    expect(notes.map(({ about, name, clock }) => [about, name, clock])).toEqual([
      ['run/r/s1', 'stands', 0],
      ['run/r/s1', 'read', 0],
    ]);
  });
});

/** CRC-32 by the textbook, for links that are sealed by hand. */
function crcOf(bytes: readonly number[]): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
