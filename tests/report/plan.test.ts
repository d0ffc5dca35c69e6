import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/authoring/read.ts';
import { leastMinutes, planMinutes, timePlan, type Pace, type PlanPlace, type PlanRow } from '../../src/report/plan.ts';
import { stagesOf } from '../../src/report/numbers.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { bridge, choice, decision, ending, scenario } from '../fixtures/scenarios.ts';
import { randomScenario, seeded as everywhere } from '../scenario/random-scenarios.ts';

const file = join(import.meta.dirname, '../../scenarios/crisis-cold-store.yaml');
const coldStore = read(readFileSync(file, 'utf8'), file).scenario!;

const seeded = { ...everywhere, numRuns: 60 };

const places: PlanPlace[] = ['room', 'call'];
const plans = planMinutes.flatMap((minutes) => places.map((where) => ({ minutes, where })));

/** `d0`, `d1` ... in a row, each with its mark; a capital marks a key decision. */
function road(marks: string): Scenario {
  const paces: Record<string, Pace> = { f: 'full', s: 'fast', t: 'told' };
  const scenes = [...marks].map((mark, at) =>
    decision(`d${at}`, {
      choices: [choice(`c${at}`)],
      room: paces[mark.toLowerCase()]!,
      key: mark !== mark.toLowerCase(),
      next: at + 1 < marks.length ? `d${at + 1}` : 'end',
    }),
  );
  return scenario([...scenes, ending('end', { best: true })]);
}

/** Each row as `from-to kind: scenes`. */
function lines(rows: PlanRow[]): string[] {
  return rows.map(({ from, to, kind, pace, scenes }) =>
    [`${from}-${to}`, kind, ...(pace ? [pace] : []), ...scenes].join(' '),
  );
}

function fills(rows: PlanRow[], minutes: number): void {
  expect(rows[0]!.from).toBe(0);
  expect(rows.at(-1)!.to).toBe(minutes);
  for (const [at, row] of rows.entries()) {
    expect(Number.isInteger(row.to)).toBe(true);
    expect(row.to).toBeGreaterThan(row.from);
    if (at > 0) expect(row.from).toBe(rows[at - 1]!.to);
  }
}

function holdsEveryStage(rows: PlanRow[], of: Scenario): void {
  const expected = stagesOf(of).map((stage) => stage.map(({ id }) => id));
  expect(rows.flatMap(({ scenes }) => scenes)).toEqual(expected.flat());
  for (const stage of expected) {
    expect(rows.filter(({ scenes }) => scenes.some((id) => stage.includes(id)))).toHaveLength(1);
  }
}

function givesEnough(rows: PlanRow[]): void {
  for (const { pace, from, to } of rows) {
    if (pace === 'full' || pace === 'fast') expect(to - from).toBeGreaterThanOrEqual(leastMinutes[pace]);
  }
}

describe('the stages of a road', () => {
  it('put alternatives together', () => {
    const ids = stagesOf(coldStore).map((stage) => stage.map(({ id }) => id));
    expect(ids).toHaveLength(11);
    expect(ids[3]).toEqual(['the-tray', 'petra-takes-the-job']);
  });

  it('go past scenes without choices', () => {
    const story = scenario([
      decision('one', { choices: [choice('a', { next: 'walk' }), choice('b', { next: 'ride' })], next: 'walk' }),
      bridge('walk', 'ride'),
      bridge('ride', 'two'),
      decision('two', { choices: [choice('c')], next: 'end' }),
      ending('end'),
    ]);
    expect(stagesOf(story).map((stage) => stage.map(({ id }) => id))).toEqual([['one'], ['two']]);
  });
});

describe('Cold Store', () => {
  it('is played as marked in sixty minutes', () => {
    expect(lines(timePlan(coldStore, 60, 'room'))).toMatchInlineSnapshot(`
      [
        "0-5 frame",
        "5-8 coding",
        "8-13 decision full eleven-degrees",
        "13-20 decision full rule-and-room",
        "20-23 decision fast before-half-past-five",
        "23-28 decision full the-tray petra-takes-the-job",
        "28-31 decision fast trailer-with-conditions",
        "31-36 decision full what-families-hear",
        "36-43 decision full directors-sentence",
        "43-44 told told graham-lands half-a-bag",
        "44-49 decision full the-queue",
        "49-53 decision full before-they-go",
        "53-58 debrief",
        "58-60 if-then",
      ]
    `);
  });

  it('has its fast decisions told in forty-five', () => {
    expect(lines(timePlan(coldStore, 45, 'room'))).toMatchInlineSnapshot(`
      [
        "0-4 frame",
        "4-7 coding",
        "7-11 decision full eleven-degrees",
        "11-15 decision full rule-and-room",
        "15-16 told told before-half-past-five",
        "16-20 decision full the-tray petra-takes-the-job",
        "20-21 told told trailer-with-conditions",
        "21-25 decision full what-families-hear",
        "25-29 decision full directors-sentence",
        "29-30 told told graham-lands half-a-bag",
        "30-34 decision full the-queue",
        "34-38 decision full before-they-go",
        "38-43 debrief",
        "43-45 if-then",
      ]
    `);
  });

  it('has its fast decisions in full in ninety', () => {
    expect(lines(timePlan(coldStore, 90, 'room'))).toMatchInlineSnapshot(`
      [
        "0-5 frame",
        "5-8 coding",
        "8-13 decision full eleven-degrees",
        "13-20 decision full rule-and-room",
        "20-25 decision full before-half-past-five",
        "25-30 decision full the-tray petra-takes-the-job",
        "30-36 decision full trailer-with-conditions",
        "36-40 decision full what-families-hear",
        "40-46 decision full directors-sentence",
        "46-47 told told graham-lands half-a-bag",
        "47-51 decision full the-queue",
        "51-55 decision full before-they-go",
        "55-75 debrief",
        "75-85 rewrite",
        "85-90 if-then",
      ]
    `);
  });

  it('is played alone on a call, and debriefed for half of it', () => {
    expect(lines(timePlan(coldStore, 90, 'call'))).toEqual([
      '0-5 frame',
      '5-30 alone',
      '30-35 codes',
      '35-80 debrief',
      '80-85 rewrite',
      '85-90 if-then',
    ]);
  });
});

describe.each(plans)('$minutes minutes, $where', ({ minutes, where }) => {
  it('is filled exactly by any scenario', () => {
    fc.assert(
      fc.property(randomScenario, (story) => fills(timePlan(story, minutes, where), minutes)),
      seeded,
    );
  });

  if (where === 'call') return;

  it('has every stage of any scenario once, with time enough', () => {
    fc.assert(
      fc.property(randomScenario, (story) => {
        const rows = timePlan(story, minutes, where);
        holdsEveryStage(rows, story);
        givesEnough(rows);
      }),
      seeded,
    );
  });

  it.each(['f', 't', 'sss', 'fFsfstF', 'f'.repeat(12), 'FsfsfsfsfsfsF', 'f'.repeat(40), 't'.repeat(200)])(
    'holds the decisions %s',
    (marks) => {
      const story = road(marks);
      const rows = timePlan(story, minutes, where);
      fills(rows, minutes);
      holdsEveryStage(rows, story);
      givesEnough(rows);
    },
  );
});

describe('with more decisions than the time holds', () => {
  const paceOf = (rows: PlanRow[], id: string) => rows.find(({ scenes }) => scenes.includes(id))!.pace;

  it('the first, the last and the key ones stay full longest', () => {
    const rows = timePlan(road('fffFffffffff'), 45, 'room');
    const full = rows.filter(({ pace }) => pace === 'full').flatMap(({ scenes }) => scenes);
    expect(full).toEqual(expect.arrayContaining(['d0', 'd3', 'd11']));
    expect(paceOf(rows, 'd10')).toBe('fast');
  });

  it('few of them leave their time to the debrief', () => {
    const rows = timePlan(road('ff'), 60, 'room');
    expect(lines(rows)).toEqual([
      '0-5 frame',
      '5-8 coding',
      '8-20 decision full d0',
      '20-32 decision full d1',
      '32-58 debrief',
      '58-60 if-then',
    ]);
  });
});

it('a key decision has more time than another', () => {
  const rows = timePlan(road('fFfff'), 60, 'room');
  const minutesOf = (id: string) => {
    const { from, to } = rows.find(({ scenes }) => scenes.includes(id))!;
    return to - from;
  };
  expect(minutesOf('d1')).toBeGreaterThan(minutesOf('d2'));
});

it('a scenario longer than a call leaves time to talk', () => {
  const long = scenario([decision('one', { choices: [choice('a')], next: 'end' }), ending('end')], { minutes: 80 });
  for (const minutes of planMinutes) {
    const debrief = timePlan(long, minutes, 'call').find(({ kind }) => kind === 'debrief')!;
    expect(debrief.to - debrief.from).toBeGreaterThanOrEqual(10);
  }
});
