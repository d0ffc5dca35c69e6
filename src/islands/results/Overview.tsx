import { GroupScore } from '../../drawing/GroupScore.tsx';
import type { GroupNote } from '../../drawing/group-score.ts';
import type { DecisionTally, OpenTally } from '../../report/tally.ts';
import { prepare } from '../../scenario/engine.ts';
import type { Mode } from '../../scenario/types.ts';
import { dimensionWork } from '../../words/en/reading.ts';
import { results as words } from '../../words/en/results.ts';
import { ModeMark } from './ModeMark.tsx';
import { Bar } from './Bars.tsx';
import { placeOf } from './places.ts';

/** How many played, the group as one score, and what was played beside what was asked. */
export function Overview({ tally }: { tally: OpenTally }) {
  const notes = tally.decisions.map((decision) => noteOf(decision, tally));
  const isPartlyClosed = tally.decisions.some(({ kind, reached }) => kind === 'closed' && reached > 0);
  const total = prepare(tally.scenario).decisions;
  return (
    <>
      <figure class="group-score-shown">
        <figcaption class="stack">
          <h3>{words.overview.score}</h3>
          <p class="soft">
            {words.overview.scoreLead} {isPartlyClosed && words.overview.closedLead}
          </p>
        </figcaption>
        <GroupScore
          notes={notes}
          people={tally.runs}
          label={words.overview.score}
          name={({ id }) =>
            nameOf(
              tally.decisions.find(({ scene }) => scene.id === id)!,
              total,
            )
          }
        />
      </figure>
      <Mix tally={tally} />
      <Dimensions tally={tally} />
      <Rough tally={tally} />
    </>
  );
}

const nobody = { leadership: 0, management: 0, both: 0, neither: 0 };
const modesOf = (decision: DecisionTally) => (decision.kind === 'open' ? decision.modes : nobody);

function noteOf(decision: DecisionTally, { scenario }: OpenTally): GroupNote {
  const { scene, reached, number } = decision;
  return {
    id: scene.id,
    number,
    label: scene.title,
    part: scenario.parts.find(({ id }) => id === scene.part)?.title ?? scene.part,
    asked: scene.calls,
    faced: reached,
    ...modesOf(decision),
    href: `#${placeOf.decision(scene.id)}`,
  };
}

function nameOf(decision: DecisionTally, total: number): string {
  const { number, scene, reached } = decision;
  if (decision.kind === 'closed') return words.overview.closedNote(number, total, scene.title, reached);
  return words.overview.note({
    number,
    total,
    title: scene.title,
    faced: reached,
    asked: scene.calls,
    ...modesOf(decision),
  });
}

const modes: readonly Mode[] = ['leadership', 'management', 'both', 'neither'];

/** The kinds of work over the whole story: what its moments asked for, and what people did. */
function Mix({ tally }: { tally: OpenTally }) {
  const moves = tally.moments.reduce((sum, { reached }) => sum + reached, 0);
  if (moves === 0) return null;
  const played = (mode: Mode) => tally.moments.reduce((sum, moment) => sum + moment.modes[mode], 0);
  const asked = (mode: Mode) =>
    mode === 'neither' ? 0 : tally.moments.reduce((sum, moment) => sum + moment.asked[mode], 0);
  return (
    <div class="mix">
      <h3>{words.overview.mix}</h3>
      <p class="soft">{words.overview.mixLead}</p>
      <table class="table mix-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{words.overview.asked}</th>
            <th scope="col">{words.overview.played}</th>
          </tr>
        </thead>
        <tbody>
          {modes.map((mode) => (
            <tr key={mode} class={mode}>
              <th scope="row">
                <ModeMark mode={mode} name={words.work[mode]} />
              </th>
              {[asked(mode), played(mode)].map((count, index) => (
                <td key={index} class={index === 0 ? 'asked' : 'played'}>
                  <Bar share={count / moves} /> {count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The same by what the moves were about, and which hand was used where the other one was asked. */
function Dimensions({ tally: { dimensions, pull } }: { tally: OpenTally }) {
  return (
    <details>
      <summary>{words.overview.dimensions}</summary>
      <div class="scrolls" tabIndex={0} role="region" aria-label={words.overview.dimensions}>
        <table class="table dimension-table">
          <thead>
            <tr>
              <th scope="col">{words.overview.about}</th>
              <th scope="col">{words.overview.moves}</th>
              <th scope="col">{words.overview.asked}</th>
              <th scope="col">{words.overview.played}</th>
              <th scope="col">{words.overview.fitted}</th>
            </tr>
          </thead>
          <tbody>
            {dimensions.map(({ dimension, moves, modes: played, asked, fits }) => (
              <tr key={dimension}>
                <th scope="row">{dimensionWork[dimension]!.neither}</th>
                <td>{moves}</td>
                <td>{listed({ ...asked, neither: 0 })}</td>
                <td>{listed(played)}</td>
                <td>{fits['called-for']}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="measure">{words.overview.pull(pull.led, pull.managed)}</p>
    </details>
  );
}

const listed = (counts: Record<Mode, number>) =>
  modes
    .filter((mode) => counts[mode] > 0)
    .map((mode) => `${words.work[mode]} ${counts[mode]}`)
    .join(' · ');

/** Fitting moves that were made roughly: the craft needs practice. */
function Rough({ tally }: { tally: OpenTally }) {
  if (tally.clumsyFits.length === 0) return null;
  return (
    <div class="rough">
      <h3>{words.overview.rough}</h3>
      <p class="soft">{words.overview.roughLead}</p>
      <ul>
        {tally.clumsyFits.slice(0, 5).map(({ scene, choice, count }) => (
          <li key={choice.id}>
            <a href={`#${placeOf.decision(scene.id)}`}>{words.overview.roughLine(choice.label, scene.title, count)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
