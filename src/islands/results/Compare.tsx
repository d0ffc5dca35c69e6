import { useMemo, useState } from 'preact/hooks';
import { compareGroups, firstAndSecond, type FitChange } from '../../report/groups.ts';
import type { ReadRun } from '../../report/runs.ts';
import type { OpenDecision, OpenTally, Tally, TallyOptions } from '../../report/tally.ts';
import { results as words } from '../../words/en/results.ts';
import { Segments } from '../Segments.tsx';
import { placeOf } from './places.ts';

interface Side {
  name: string;
  tally: Tally;
}

interface Props {
  /** Of one scenario, in revisions that may be counted together. */
  runs: readonly ReadRun[];
  options: TallyOptions;
}

/** Two groups beside each other, or first runs beside second ones. */
export function Compare({ runs, options }: Props) {
  const { names, which, of } = options;
  const groups = useMemo(() => sidesOf(runs, options), [runs, names, which, of]);
  const turns = useMemo(() => firstAndSecond(runs, options), [runs, names, which, of]);
  const ways = [groups.length > 1 && 'groups', turns && 'turns'].filter(Boolean) as ('groups' | 'turns')[];
  const [wanted, setWanted] = useState<'groups' | 'turns'>('groups');
  const way = ways.includes(wanted) ? wanted : ways[0];
  if (!way) return <p class="measure">{words.compare.need}</p>;
  return (
    <>
      {ways.length > 1 && (
        <fieldset class="no-print">
          <legend>{words.compare.what}</legend>
          <div class="segmented">
            <Segments
              name="compare-way"
              options={ways}
              labelOf={(each) => words.compare[each]}
              value={way}
              onChange={setWanted}
            />
          </div>
        </fieldset>
      )}
      {way === 'groups' ? (
        <Groups groups={groups} />
      ) : (
        <>
          <p>{words.compare.pairs(turns!.people)}</p>
          <TwoSides
            a={{ name: words.compare.first, tally: turns!.first }}
            b={{ name: words.compare.second, tally: turns!.second }}
            changes={turns!.changes}
          />
        </>
      )}
    </>
  );
}

/** Every group with its tally; none where there is only one. */
function sidesOf(runs: readonly ReadRun[], options: TallyOptions): Side[] {
  if (new Set(runs.map(({ result }) => result.group)).size < 2) return [];
  return compareGroups(runs, 'group', options).map(({ group, tally }) => ({
    name: group || words.compare.ungrouped,
    tally,
  }));
}

function Groups({ groups }: { groups: readonly Side[] }) {
  const [picked, setPicked] = useState<{ a?: string; b?: string }>({});
  const a = groups.find(({ name }) => name === picked.a) ?? groups[0]!;
  const b = groups.find(({ name }) => name === picked.b && name !== a.name) ?? groups.find((each) => each !== a)!;
  return (
    <>
      <div class="compare-pick no-print">
        {(['a', 'b'] as const).map((side) => (
          <label key={side}>
            <span>{words.compare[side]}</span>
            <select
              value={(side === 'a' ? a : b).name}
              onChange={(event) => setPicked({ a: a.name, b: b.name, [side]: event.currentTarget.value })}
            >
              {groups.map(({ name, tally }) => (
                <option key={name} value={name}>
                  {words.scenario.option(name, tally.people)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <TwoSides a={a} b={b} changes={[]} />
    </>
  );
}

function TwoSides({ a, b, changes }: { a: Side; b: Side; changes: readonly FitChange[] }) {
  const closed = [a, b].filter(({ tally }) => tally.kind === 'closed');
  if (a.tally.kind === 'closed' || b.tally.kind === 'closed') {
    return (
      <>
        {closed.map(({ name }) => (
          <p key={name} class="notice">
            {words.compare.few(name)}
          </p>
        ))}
      </>
    );
  }
  return (
    <>
      <ul>
        {[a, b].map(({ name, tally }) => (
          <li key={name}>
            <strong>{name}</strong>: {words.compare.side(tally.people, ...fittedOf(tally as OpenTally))}
          </li>
        ))}
      </ul>
      <div class="scrolls" tabIndex={0} role="region" aria-label={words.compare.table(a.name, b.name)}>
        <table class="table compare-table">
          <thead>
            <tr>
              <th scope="col">{words.compare.decision}</th>
              <th scope="col">{a.name}</th>
              <th scope="col">{b.name}</th>
              {changes.length > 0 && <th scope="col">{words.compare.change}</th>}
            </tr>
          </thead>
          <tbody>
            {a.tally.decisions.map((decision) => (
              <Row
                key={decision.scene.id}
                a={decision.kind === 'open' ? decision : undefined}
                b={otherOf(b.tally as OpenTally, decision.scene.id)}
                change={changes.find(({ scene }) => scene === decision.scene.id)}
                wide={changes.length > 0}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function fittedOf({ moments }: OpenTally): [fitted: number, of: number] {
  const sum = (count: (moment: OpenTally['moments'][number]) => number) =>
    moments.reduce((total, moment) => total + count(moment), 0);
  return [sum(({ fits }) => fits['called-for']), sum(({ reached }) => reached)];
}

function otherOf(tally: OpenTally, scene: string): OpenDecision | undefined {
  const found = tally.decisions.find((decision) => decision.scene.id === scene);
  return found?.kind === 'open' ? found : undefined;
}

interface RowProps {
  a: OpenDecision | undefined;
  b: OpenDecision | undefined;
  change: FitChange | undefined;
  wide: boolean;
}

/** One decision on both sides; where they differ most in what they chose, the row is marked by a word. */
function Row({ a, b, change, wide }: RowProps) {
  const scene = (a ?? b)?.scene;
  if (!scene || ((a?.reached ?? 0) === 0 && (b?.reached ?? 0) === 0)) return null;
  const apart = a && b && isApart(a, b);
  return (
    <tr>
      <th scope="row">
        <a href={`#${placeOf.decision(scene.id)}`}>{scene.title}</a>
        {apart && <span class="apart"> {words.compare.apart}</span>}
      </th>
      <Cell decision={a} />
      <Cell decision={b} />
      {wide && <td>{change && words.compare.changed(change.changed, change.nearer, change.further, change.both)}</td>}
    </tr>
  );
}

function Cell({ decision }: { decision: OpenDecision | undefined }) {
  if (!decision) return <td>{words.compare.notShown}</td>;
  return (
    <td>
      {decision.choices
        .filter(({ count }) => count > 0)
        .map(({ letter, count }) => `${letter} ${count}`)
        .join(' · ') || words.compare.nobody}
    </td>
  );
}

/** Whether half of the people would have to choose otherwise for the two sides to be alike. */
function isApart(a: OpenDecision, b: OpenDecision): boolean {
  if (a.reached === 0 || b.reached === 0) return false;
  const distance = a.choices.reduce((sum, { choice, count }) => {
    const other = b.choices.find((each) => each.choice.id === choice.id)?.count ?? 0;
    return sum + Math.abs(count / a.reached - other / b.reached);
  }, 0);
  return distance / 2 >= 0.5;
}
