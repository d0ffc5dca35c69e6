import type { Call, Decision } from '../scenario/types.ts';
import type { Code, Finding, Path } from './issues.ts';
import { calls, guessRate, isSureGuess, mean, named, percent, two, type Coded, type Key } from './key.ts';

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
  const { figures, findings, ...report } = measures();
  checkShares(key, report);
  checkVariety(key, report);
  checkMeans(key, report);
  checkBlending(key, report);
  checkDimensions(key, report);
  checkLuck(key, report);
  return { figures, findings };
}

/** The decisions whose best move has a mode, and their share. */
function bestOf({ decisions, best }: Key, mode: Call): { where: Decision[]; share: number } {
  const where = decisions.filter((decision) => best(decision)[0]?.mode === mode);
  return { where, share: whole(where.length / decisions.length) };
}

/** B1, B2 and B14: how often each mode is best, and whether family or rank allows it. */
function checkShares(key: Key, { figure, fails }: Report): void {
  const { family, authority } = key.scenario;
  const total = key.decisions.length;
  const shares = calls.map((mode) => ({ mode, ...bestOf(key, mode) }));
  const told = shares.map(({ mode, where, share }) => `${mode} ${where.length} (${percent(share)})`);
  figure('B1', `best moves: ${told.join(', ')}`);
  for (const { mode, where, share } of shares) {
    if (where.length >= 3 && share >= 0.18 && share <= 0.45) continue;
    const count = `${where.length} of ${total} decisions (${percent(share)})`;
    const expected = 'each of leadership, management and both in 18 to 45 %, and at least 3';
    fails('B1', `The best move is ${mode} in ${count}${list(named(where))}.`, expected);
  }

  const [leading, managing] = [shares[0]!.share, shares[1]!.share];
  const lean = whole(leading - managing);
  const least = family === 'scaling' ? -0.2 : -0.15;
  const most = family === 'innovation' ? 0.2 : 0.15;
  figure('B2', `best moves, share of leadership minus management: ${two(lean)}`);
  if (lean < least || lean > most) {
    const message = `Of the best moves the share of leadership minus that of management is ${two(lean)}.`;
    fails('B2', message, `${least} to ${most}`);
  }

  if (authority !== 'none' && authority !== 'full') return;
  const [mode, share, bar] = authority === 'none' ? ['leadership', leading, 0.25] : ['management', managing, 0.28];
  figure('B14', `authority ${authority}: best move ${mode} in ${percent(Number(share))}`);
  if (Number(share) >= Number(bar)) return;
  const message = `With authority ${authority}, the best move is ${mode} in ${percent(Number(share))} of decisions.`;
  fails('B14', message, `at least ${percent(Number(bar))}`, ['authority']);
}

/** B3: each mode has moves of every kind. */
function checkVariety({ choices }: Key, { figure, fails }: Report): void {
  for (const mode of calls) {
    const own = choices.filter(({ choice }) => choice.mode === mode);
    const kinds: [what: string, least: number, found: Coded[]][] = [
      ['moves worth 4', 3, own.filter(({ value }) => value === 4)],
      ['moves worth 1 or 0', 2, own.filter(({ value }) => value <= 1)],
      ['skilled misfits', 1, own.filter(({ fit, choice }) => fit === 'not-now' && choice.craft === 'skilled')],
      ['clumsy fits', 1, own.filter(({ fit, choice }) => fit === 'called-for' && choice.craft === 'clumsy')],
    ];
    figure('B3', `${mode}: ${kinds.map(([what, , found]) => `${found.length} (${what})`).join(', ')}`);
    for (const [what, least, found] of kinds) {
      if (found.length >= least) continue;
      fails('B3', `Among the moves of mode ${mode}: ${what}, ${found.length}${list(ids(found))}.`, `at least ${least}`);
    }
  }
}

/** B4. */
function checkMeans({ choices }: Key, { figure, fails }: Report): void {
  const valuesOf = (mode: Call) => choices.filter(({ choice }) => choice.mode === mode).map(({ value }) => value);
  const means = calls.map((mode) => mean(valuesOf(mode)));
  const spread = whole(Math.max(...means) - Math.min(...means));
  const told = calls.map((mode, at) => `${mode} ${two(means[at]!)}`).join(', ');
  figure('B4', `mean value: ${told}; spread ${two(spread)}`);
  if (spread > 0.4) fails('B4', `The mean values of the modes lie ${two(spread)} apart: ${told}.`, 'at most 0.40');
}

/** B13. */
function checkDimensions({ scenario, choices }: Key, { figure, fails }: Report): void {
  const found = [...new Set(choices.filter(({ best }) => best).map(({ choice }) => choice.dimension))];
  const least = scenario.level === 'introductory' ? 5 : 6;
  figure('B13', `dimensions of the best moves: ${found.length} of 7 (${found.join(', ')})`);
  if (found.length >= least) return;
  fails('B13', `The best moves cover ${found.length} dimensions: ${found.join(', ')}.`, `at least ${least} of 7`);
}

type Report = Pick<ReturnType<typeof measures>, 'figure' | 'fails'>;

/** B9: blending has its price. */
function checkBlending(key: Key, { figure, fails }: Report): void {
  const { scenario, decisions, choices } = key;
  const bestShare = bestOf(key, 'both').share;
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
    const where = decisions.filter((decision) => isSureGuess(key, decision, (choice) => outcomeOf.get(choice)!));
    const message = `The highest sum of outcome gauges is the best move in ${percent(rate)} of decisions, surely in ${named(where)}.`;
    fails('B16', message, 'at most 60 %');
  }
}

const ids = (moves: readonly Coded[]) => moves.map(({ choice }) => choice.id).join(', ');
const list = (ids: string) => (ids ? `: ${ids}` : '');
