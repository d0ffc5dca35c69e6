import { describe, expect, it } from 'vitest';
import { groupMarks, type GroupNote } from '../../src/drawing/group-score.ts';
import { ribbonLayout, type RibbonLink, type RibbonRow } from '../../src/drawing/ribbons.ts';
import { cells } from '../../src/drawing/score.ts';
import { textOf } from '../../src/islands/results/files.ts';
import { pack, unpack } from '../../src/islands/results/kept.ts';
import { inSlices } from '../../src/islands/results/slices.ts';
import { writeCode } from '../../src/report/hand-in.ts';
import { emptyIntake, takeIn } from '../../src/report/intake.ts';
import { catalogueOf } from '../../src/report/short-id.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { choice, decision, ending, scenario as scenarioOf } from '../fixtures/scenarios.ts';

describe('ribbons', () => {
  const row = (id: string, ...counts: number[]): RibbonRow => ({
    titles: [{ text: id }],
    blocks: counts.map((count, index) => ({ id: `${id}${index}`, mark: '', name: id, look: 'both', count })),
  });
  const rows = [row('a', 4, 6), row('b', 7, 0, 3)];
  const links: RibbonLink[] = [
    { from: 'a0', to: 'b0', count: 4 },
    { from: 'a1', to: 'b0', count: 3 },
    { from: 'a1', to: 'b2', count: 3 },
  ];
  const { blocks, bands, width } = ribbonLayout(rows, links);

  it('are as wide as people, in every row by one scale', () => {
    const perPerson = blocks.map((block) => block.width / block.count);
    expect(Math.max(...perPerson) - Math.min(...perPerson)).toBeLessThan(1e-9);
  });

  it('leave nobody out and draw nobody twice', () => {
    expect(blocks.map(({ id }) => id)).toEqual(['a0', 'a1', 'b0', 'b2']);
    expect(bands.reduce((sum, { count }) => sum + count, 0)).toBe(10);
  });

  it('stay within their box', () => {
    for (const block of blocks) expect(block.x + block.width).toBeLessThanOrEqual(width);
  });

  it('draw nothing where there is nothing', () => {
    expect(ribbonLayout([], [])).toMatchObject({ blocks: [], bands: [] });
    expect(ribbonLayout([row('a', 0, 0)], []).blocks).toEqual([]);
  });
});

describe('the score of a group', () => {
  const note = (fields: Partial<GroupNote>): GroupNote => {
    const nobody = { leadership: 0, management: 0, both: 0, neither: 0 };
    return { id: 'a', number: 1, label: 'A', part: 'one', asked: 'both', faced: 8, ...nobody, ...fields };
  };

  it('draws twice as many people twice as large', () => {
    const area = (leadership: number) => groupMarks(note({ leadership }), 8, cells.full).head.leadership ** 2;
    expect(area(8) / area(4)).toBeCloseTo(2);
  });

  it('counts both hands to each', () => {
    const { head, stem } = groupMarks(note({ both: 8 }), 8, cells.full);
    expect(head.leadership).toBe(head.management);
    expect(stem).toBeGreaterThan(0);
  });

  it('draws nothing for nobody', () => {
    expect(groupMarks(note({ faced: 0 }), 0, cells.full)).toMatchObject({ outline: 0, stem: 0, rest: 0 });
  });

  it('draws one of a hundred, and everybody within the outline', () => {
    const drawn = (leadership: number) => groupMarks(note({ leadership, faced: 100 }), 100, cells.full);
    expect(drawn(1).head.leadership).toBeGreaterThan(1);
    expect(drawn(100).head.leadership).toBeLessThan(drawn(100).outline - 2);
  });
});

describe('what is kept', () => {
  const story = scenarioOf([
    decision('first', { choices: [choice('go'), choice('stay')], next: 'end' }),
    ending('end'),
  ]);
  const catalogue = catalogueOf([story.id], []);
  const fetched = (id: string): Promise<Scenario | undefined> => Promise.resolve(id === story.id ? story : undefined);
  const code = (person: number) => {
    const run = { path: ['go'], marks: {}, undone: 0, readings: 'end', phrases: false, room: false } as const;
    const fields = { scenario: story.id, revision: story.revision, assignment: 5, turn: 1, run: person, person };
    return writeCode({ ...run, ...fields, path: ['go'] }, story);
  };
  const text = `Anna: ${code(1)}\nBen: ${code(2)}\nBen: ${code(2)}\nCem: ${code(3).slice(0, -1)}q`;
  const intake = takeIn(emptyIntake, { text, group: 'Monday' }, catalogue, () => story);

  it('comes back as it was', async () => {
    const back = await unpack(structuredClone(pack(intake)), catalogue, fetched);
    expect({ ...back, last: intake.last }).toEqual(intake);
  });

  it('is still one set with what is pasted later', async () => {
    const back = (await unpack(structuredClone(pack(intake)), catalogue, fetched))!;
    expect(takeIn(back, { text, group: 'Monday' }, catalogue, () => story).totals).toEqual(intake.totals);
  });

  const broken: [string, unknown][] = [
    ['nothing', undefined],
    ['a word', 'results'],
    ['a later format', { ...pack(intake), format: 2 }],
    ['a code that was changed', { ...pack(intake), results: [{ code: `${code(1).slice(0, -1)}q` }] }],
    ['a result that is none', { ...pack(intake), results: [null] }],
    ['fewer findings than results', { ...pack(intake), findings: [] }],
  ];
  it.each(broken)('is not read where it is %s', async (_, raw) => {
    expect(await unpack(raw, catalogue, fetched)).toBeUndefined();
  });
});

describe('a file', () => {
  const file = (bytes: number[] | string) =>
    textOf(new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], 'a.txt'));

  it.each<[string, number[] | string, string]>([
    ['UTF-8', 'Zoë', 'Zoë'],
    ['UTF-16 with its mark', [0xff, 0xfe, 0x5a, 0], 'Z'],
    ['the same the other way round', [0xfe, 0xff, 0, 0x5a], 'Z'],
    ['what older Windows programs write', [0x5a, 0x6f, 0xeb], 'Zoë'],
  ])('is read as %s', async (_, bytes, text) => {
    expect(await file(bytes)).toMatchObject({ kind: 'text', text });
  });

  it.each<[string, number[] | string]>([
    ['a document', '%PDF-1.7'],
    ['an archive', 'PK\x03\x04'],
    ['zeros', [0x5a, 0, 0x5a]],
  ])('is not text where it is %s', async (_, bytes) => {
    expect(await file(bytes)).toMatchObject({ kind: 'not-text' });
  });
});

describe('work in slices', () => {
  function* counting(to: number) {
    for (let done = 1; done <= to; done += 1) {
      const until = performance.now() + 3;
      while (performance.now() < until);
      yield { done, of: to };
    }
    return 'all';
  }

  it('lets others have their turn', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1));
    expect(await inSlices(counting(20), () => true)).toBe('all');
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
  });

  it('ends when it is told to', async () => {
    let seen = 0;
    expect(await inSlices(counting(1000), ({ done }) => ((seen = done), false))).toBeUndefined();
    expect(seen).toBeLessThan(1000);
  });
});
