import { Ribbons } from '../../drawing/Ribbons.tsx';
import type { RibbonLink, RibbonRow } from '../../drawing/ribbons.ts';
import type { MomentTally, OpenTally } from '../../report/tally.ts';
import type { Mode } from '../../scenario/types.ts';
import { results as words } from '../../words/en/results.ts';
import { placeOf } from './places.ts';

const modes: readonly Mode[] = ['leadership', 'both', 'management', 'neither'];
const blockId = ({ number }: MomentTally, mode: Mode) => `${number} ${mode}`;

/** Moves by decision as ribbons, and the same as a table. */
export function Roads({ tally }: { tally: OpenTally }) {
  const links = linksOf(tally.moments);
  return (
    <div class="roads">
      <Ribbons
        rows={tally.moments.map((moment) => rowOf(moment, tally))}
        links={links}
        label={words.ribbons.label(tally.moments.length, tally.runs)}
        bandName={words.ribbons.band}
      />
      <details class="roads-table">
        <summary>{words.ribbons.table}</summary>
        <div class="scrolls" tabIndex={0} role="region" aria-label={words.ribbons.table}>
          <RoadsTable tally={tally} />
        </div>
      </details>
    </div>
  );
}

const titleOf = (tally: OpenTally, scene: string) =>
  tally.decisions.find((decision) => decision.scene.id === scene)?.scene.title ?? scene;

const titlesOf = (tally: OpenTally, { scenes }: MomentTally) =>
  scenes.map((scene) => titleOf(tally, scene)).join(' / ');

function rowOf(moment: MomentTally, tally: OpenTally): RibbonRow {
  return {
    titles: moment.scenes.map((scene) => ({
      text: `${moment.number}. ${titleOf(tally, scene)}`,
      href: `#${placeOf.decision(scene)}`,
    })),
    blocks: modes.map((mode) => ({
      id: blockId(moment, mode),
      mark: words.modes[mode],
      name: `${words.modes[mode]}, ${titlesOf(tally, moment)}`,
      look: mode,
      count: moment.modes[mode],
    })),
  };
}

function linksOf(moments: readonly MomentTally[]): RibbonLink[] {
  return moments.flatMap((moment) => {
    // A moment of which nothing may be shown is not there.
    const next = moments.find(({ number }) => number === moment.number + 1);
    if (!next) return [];
    return modes.flatMap((from) =>
      modes.map((to) => ({ from: blockId(moment, from), to: blockId(next, to), count: moment.onward[from][to] })),
    );
  });
}

function RoadsTable({ tally }: { tally: OpenTally }) {
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{words.compare.decision}</th>
          {modes.map((mode) => (
            <th key={mode} scope="col">
              {words.modes[mode]}
            </th>
          ))}
          <th scope="col">{words.ribbons.onward}</th>
        </tr>
      </thead>
      <tbody>
        {tally.moments.map((moment) => (
          <tr key={moment.number}>
            <th scope="row">
              {moment.number}. {titlesOf(tally, moment)}
            </th>
            {modes.map((mode) => (
              <td key={mode}>{moment.modes[mode]}</td>
            ))}
            <td>{onwardOf(moment)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function onwardOf(moment: MomentTally): string {
  return modes
    .flatMap((from) => modes.map((to) => ({ from, to, count: moment.onward[from][to] })))
    .filter(({ count }) => count > 0)
    .map(({ from, to, count }) => words.ribbons.then(count, words.modes[from], words.modes[to]))
    .join('; ');
}
