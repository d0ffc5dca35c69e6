import type { Code, Finding, Path } from './issues.ts';
import { calls, guessRate, mean, named, percent, two, type Coded, type Key } from './key.ts';

/** The balance checks, as codes of problems. */
export type Check = Extract<Code, `B${number}`>;

/** One line of the report: what a check measured, whether or not it passed. */
export interface Figure {
  check: Check;
  text: string;
}

/** What a group of checks gives: figures always, findings where a threshold is missed. */
export interface Measured {
  figures: Figure[];
  findings: Finding[];
}

/** Collects figures and findings; `fails` states the threshold in words. */
export function measures() {
  const measured: Measured = { figures: [], findings: [] };
  return {
    ...measured,
    figure: (check: Check, text: string) => void measured.figures.push({ check, text }),
    fails: (check: Check, message: string, expected: string, path: Path = ['scenes']) =>
      void measured.findings.push({ code: check, path, at: 'key', data: { message, expected } }),
  };
}

const whole = (n: number) => Math.round(n * 1e9) / 1e9;

/** B1 to B4, B9, B13, B14 and B16: what can be counted on the codes alone. */
export function checkCodes(key: Key): Measured {
  const { figures, findings, figure, fails } = measures();
  const { scenario, decisions, choices } = key;
  const best = choices.filter((each) => each.best);
  const share = Object.fromEntries(
    calls.map((mode) => [mode, decisions.filter((decision) => key.best(decision)[0]?.mode === mode).length]),
  ) as Record<(typeof calls)[number], number>;
  const part = (mode: (typeof calls)[number]) => whole(share[mode] / decisions.length);

  figure('B1', `best moves: ${calls.map((mode) => `${mode} ${share[mode]} (${percent(part(mode))})`).join(', ')}`);
  for (const mode of calls) {
    if (share[mode] >= 3 && part(mode) >= 0.18 && part(mode) <= 0.45) continue;
    const where = named(decisions.filter((decision) => key.best(decision)[0]?.mode === mode));
    fails(
      'B1',
      `The best move is ${mode} in ${share[mode]} of ${decisions.length} decisions (${percent(part(mode))})${where && `: ${where}`}.`,
      'each of leadership, management and both in 18 to 45 %, and at least 3',
    );
  }

  const lean = whole(part('leadership') - part('management'));
  const least = scenario.family === 'scaling' ? -0.2 : -0.15;
  const most = scenario.family === 'innovation' ? 0.2 : 0.15;
  figure('B2', `best moves, share of leadership minus management: ${two(lean)}`);
  if (lean < least || lean > most) {
    fails(
      'B2',
      `Of the best moves the share of leadership minus that of management is ${two(lean)}.`,
      `${least} to ${most}`,
    );
  }

  for (const mode of calls) {
    const own = choices.filter(({ choice }) => choice.mode === mode);
    const counts: [number, number, string][] = [
      [own.filter(({ value }) => value === 4).length, 3, 'moves worth 4'],
      [own.filter(({ value }) => value <= 1).length, 2, 'moves worth 1 or 0'],
      [own.filter(({ fit, choice }) => fit === 'not-now' && choice.craft === 'skilled').length, 1, 'skilled misfits'],
      [own.filter(({ fit, choice }) => fit === 'called-for' && choice.craft === 'clumsy').length, 1, 'clumsy fits'],
    ];
    figure('B3', `${mode}: ${counts.map(([count, , what]) => `${count} (${what})`).join(', ')}`);
    for (const [count, wanted, what] of counts) {
      if (count < wanted) fails('B3', `Among the moves of mode ${mode}: ${what}, ${count}.`, `at least ${wanted}`);
    }
  }

  const means = calls.map((mode) =>
    mean(choices.filter(({ choice }) => choice.mode === mode).map(({ value }) => value)),
  );
  const spread = whole(Math.max(...means) - Math.min(...means));
  const told = calls.map((mode, at) => `${mode} ${two(means[at]!)}`).join(', ');
  figure('B4', `mean value: ${told}; spread ${two(spread)}`);
  if (spread > 0.4) fails('B4', `The mean values of the modes lie ${two(spread)} apart: ${told}.`, 'at most 0.40');

  checkBlending(key, part('both'), { figure, fails });

  const dimensions = [...new Set(best.map(({ choice }) => choice.dimension))];
  const wanted = scenario.level === 'introductory' ? 5 : 6;
  figure('B13', `dimensions of the best moves: ${dimensions.length} of 7 (${dimensions.join(', ')})`);
  if (dimensions.length < wanted) {
    fails(
      'B13',
      `The best moves cover ${dimensions.length} dimensions: ${dimensions.join(', ')}.`,
      `at least ${wanted} of 7`,
    );
  }

  const rank = { none: 'leadership', full: 'management' }[scenario.authority as 'none' | 'full'] as
    'leadership' | 'management' | undefined;
  if (rank) {
    const bar = rank === 'leadership' ? 0.25 : 0.28;
    figure('B14', `authority ${scenario.authority}: best move ${rank} in ${percent(part(rank))}`);
    if (part(rank) < bar) {
      fails(
        'B14',
        `With authority ${scenario.authority}, the best move is ${rank} in ${percent(part(rank))} of decisions.`,
        `at least ${percent(bar)}`,
        ['authority'],
      );
    }
  }

  checkLuck(key, { figure, fails });
  return { figures, findings };
}

type Report = Pick<ReturnType<typeof measures>, 'figure' | 'fails'>;

/** B9: blending has its price. */
function checkBlending({ scenario, decisions, choices }: Key, bestShare: number, { figure, fails }: Report): void {
  const both = choices.filter(({ choice }) => choice.mode === 'both');
  for (const { choice, decision, best } of both) {
    if (best) continue;
    const path: Path = ['scenes', decision.id, 'choices', choice.id];
    if (!choice.cost)
      fails('B9', `\`${choice.id}\` is both and not best, and has no \`cost\`.`, 'a phrase for what it costs', path);
    const costs = [choice.gauges, ...laterOf(scenario.delayed, choice.id).map(({ gauges }) => gauges)];
    if (costs.every((gauges) => Object.values(gauges).every((points) => points >= 0))) {
      fails(
        'B9',
        `\`${choice.id}\` is both and not best, and costs nothing on any gauge.`,
        'a gauge that falls, at once or later',
        path,
      );
    }
  }
  const offering = decisions.filter((decision) => both.some((each) => each.decision === decision));
  const worse = offering.filter((decision) => both.some((each) => each.decision === decision && each.value <= 2));
  const rate = offering.length ? worse.length / offering.length : 1;
  figure(
    'B9',
    `both is best in ${percent(bestShare)}; worth 2 or less in ${worse.length} of the ${offering.length} decisions that offer it`,
  );
  if (bestShare > 0.45) fails('B9', `Both is best in ${percent(bestShare)} of decisions.`, 'at most 45 %');
  if (rate < 0.4) {
    fails('B9', `Both is worth 2 or less in ${percent(rate)} of the decisions that offer it.`, 'at least 40 %');
  }
}

function laterOf<T extends { after?: (string | string[])[] }>(events: readonly T[], choice: string): T[] {
  return events.filter(({ after }) => (after ?? []).flat().includes(choice));
}

/** B16: what happens is not the verdict. */
function checkLuck(key: Key, { figure, fails }: Report): void {
  const { scenario, choices, decisions } = key;
  const outcomes = new Set(scenario.gauges.filter(({ outcome }) => outcome).map(({ id }) => id));
  const hurts = (gauges: Record<string, number>) =>
    Object.entries(gauges).some(([gauge, points]) => outcomes.has(gauge) && points < 0);
  const unwanted = choices.filter(
    ({ best, choice }) =>
      best && (hurts(choice.gauges) || laterOf(scenario.delayed, choice.id).some(({ gauges }) => hurts(gauges))),
  );
  const lucky = choices.filter(({ fit, outcome }) => fit === 'not-now' && outcome >= 0);
  const outcomeOf = new Map(choices.map(({ choice, outcome }) => [choice, outcome]));
  const rate = guessRate(key, (choice) => outcomeOf.get(choice)!);
  const ids = (list: readonly Coded[]) => list.map(({ choice }) => choice.id).join(', ');

  figure(
    'B16',
    `best moves with an unwanted effect: ${unwanted.length}; misfits that go well for now: ${lucky.length}; the highest gauge sum is the best move in ${percent(rate)}`,
  );
  if (unwanted.length < 3) {
    fails(
      'B16',
      `${unwanted.length} of the best moves have an unwanted effect${list(ids(unwanted))}.`,
      'at least 3: a negative outcome gauge, at once or delayed',
    );
  }
  if (lucky.length < 3) {
    fails(
      'B16',
      `${lucky.length} of the misfits go well for now${list(ids(lucky))}.`,
      'at least 3: a sum of 0 or more on the outcome gauges',
    );
  }
  if (rate > 0.6) {
    const where = decisions.filter((decision) => {
      const top = Math.max(...decision.choices.map((choice) => outcomeOf.get(choice)!));
      return key.best(decision).some((choice) => outcomeOf.get(choice) === top);
    });
    fails(
      'B16',
      `The highest sum of outcome gauges is the best move in ${percent(rate)} of decisions: ${named(where)}.`,
      'at most 60 %',
    );
  }
}

const list = (ids: string) => (ids ? `: ${ids}` : '');
