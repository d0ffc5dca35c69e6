import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from '../../src/authoring/load.ts';
import { countPeople } from '../../src/report/guard.ts';
import { emptyIntake, takeIn } from '../../src/report/intake.ts';
import { readRuns } from '../../src/report/runs.ts';
import { samplePastes } from '../../src/report/sample.ts';
import { catalogueOf } from '../../src/report/short-id.ts';
import { agreedMisfits, mostDisputed, widestSplits } from '../../src/report/splits.ts';
import { suggest } from '../../src/report/suggest.ts';
import { tally } from '../../src/report/tally.ts';
import { writtenByScene } from '../../src/report/written.ts';
import { sample as words } from '../../src/words/en/sample.ts';

/** The sample goes the road of real results: pasted, found, read, counted. */

const file = 'scenarios/crisis-cold-store.yaml';
const found = load(file, readFileSync(join(import.meta.dirname, '../..', file), 'utf8'));
if ('report' in found) throw new Error(found.report);
const { scenario } = found;

const pastes = samplePastes(scenario, words);
const catalogue = catalogueOf([scenario.id], []);
const taken = pastes.reduce((intake, paste) => takeIn(intake, paste, catalogue, () => scenario), emptyIntake);
const { runs } = readRuns(taken.results, () => scenario);
const off = { names: false, which: 'first' } as const;
const counted = tally(runs, off);

it('every code is accepted, with its sample name', () => {
  expect(taken.totals).toEqual({ found: 29, accepted: 29, second: 5, repeated: 0, refused: 0 });
  expect(taken.results.filter(({ label }) => !/^Sample \d+$/.test(label))).toEqual([]);
  expect(taken.twoNames).toEqual([]);
});

it('is 24 people in two groups', () => {
  expect(countPeople(runs)).toBe(24);
  const groupOf = new Map(runs.map(({ person, result }) => [person, result.group]));
  const sizes = words.groups.map((group) => [...groupOf.values()].filter((each) => each === group).length);
  expect(sizes).toEqual([13, 11]);
});

it('is the same every time', () => expect(samplePastes(scenario, words)).toEqual(pastes));

it('says sample in everything that is a name', () => {
  for (const name of [...words.groups, words.person(7)]) expect(name).toMatch(/^Sample/);
});

describe('gives a results page without gaps', () => {
  const open = counted.kind === 'open' ? counted : undefined;

  it('details without names', () => expect(open?.people).toBe(24));

  it('splits, an agreed misfit, disputes, three suggestions with the questions of the file', () => {
    expect(widestSplits(open!).length).toBeGreaterThan(3);
    expect(agreedMisfits(open!).length).toBeGreaterThan(0);
    expect(mostDisputed(open!).length).toBeGreaterThan(1);
    expect(suggest(open!).map(({ reason }) => reason.kind)).toEqual(['split', 'misfit', 'disputed']);
    expect(suggest(open!).every(({ debrief }) => debrief)).toBe(true);
  });

  it('both branches, several endings, one run that stopped', () => {
    expect(open!.decisions.filter(({ kind, reached }) => kind === 'closed' || reached === 0)).toEqual([]);
    expect(open!.endings.filter(({ count }) => count > 0).length).toBeGreaterThan(3);
    expect(open!.finished).toBe(23);
  });

  it('phrases, sure and not sure at every key decision', () => {
    for (const decision of open!.decisions) {
      if (decision.kind === 'closed' || !decision.scene.key) continue;
      expect(decision.sure > 0 && decision.notSure > 0).toBe(true);
      expect(decision.phrases.every(({ tapped, of }) => tapped > 0 && tapped < of)).toBe(true);
    }
  });

  it('lines that people wrote, short ones', () => {
    const lines = writtenByScene(runs, scenario, { names: true }).flatMap((scene) => scene.lines);
    expect(new Set(lines.map(({ kind }) => kind))).toEqual(
      new Set(['differently', 'if-then', 'box-describe', 'box-analyse', 'box-generalise', 'box-commit']),
    );
    expect(lines.filter(({ text }) => text.length > 110)).toEqual([]);
  });
});
