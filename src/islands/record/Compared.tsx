import { Legend } from '../../drawing/Legend.tsx';
import { Score } from '../../drawing/Score.tsx';
import { letters } from '../../scenario/letters.ts';
import type { Move } from '../../scenario/outcome.ts';
import { record as words } from '../../words/en/record.ts';
import { momentOf } from './dates.ts';
import { isTold, notesOf, type RecordRun } from './runs.ts';
import { sideBySide, type Pair } from './side-by-side.ts';

const endOf = (run: RecordRun) => (run.finished ? run.state.scene.title : words.runs.at(run.state.scene.title));
/** What a run is called where one is picked. */
export const optionOf = (run: RecordRun) => words.side.option(momentOf(run.last), endOf(run));

/** Two runs compared: in sentences, as scores above each other, and move by move. */
export function Compared({ first, second }: { first: RecordRun; second: RecordRun }) {
  const { pairs, parting, sameBefore, sameAfter } = sideBySide(first.outcome.moves, second.outcome.moves);
  const sentences = words.side.told({
    sameBefore,
    sameAfter,
    parting: parting && {
      scene: parting.first!.decision.title,
      first: parting.first!.choice.mode,
      second: parting.second!.choice.mode,
    },
    first: first.finished ? first.state.scene.title : undefined,
    second: second.finished ? second.state.scene.title : undefined,
  });
  return (
    <>
      <div class="side-told" role="status">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {(['full', 'line'] as const).map((size) => (
        <div key={size} class={`side-scores ${size}`}>
          <ScoreOf size={size} name={words.side.first} run={first} />
          <ScoreOf size={size} name={words.side.second} run={second} />
        </div>
      ))}
      <Legend />
      <table class="side-table" role="table" aria-label={words.side.table}>
        <thead role="rowgroup">
          <tr role="row">
            {Object.entries(words.side.columns).map(([key, column]) => (
              <th key={key} role="columnheader" scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {pairs.map((pair) => (
            <Row key={pair.number} pair={pair} isParting={pair === parting} first={first} second={second} />
          ))}
          <tr role="row" class="side-end">
            <td role="cell" />
            <th role="rowheader" scope="row">
              {words.side.ending}
            </th>
            {[first, second].map((run, index) => (
              <td key={index} role="cell" data-column={index ? words.side.second : words.side.first}>
                {run.finished ? run.state.scene.title : words.side.open}
              </td>
            ))}
            <td role="cell" />
          </tr>
        </tbody>
      </table>
    </>
  );
}

/** A run as a score, each note a link to its row of the table. */
function ScoreOf({ size, name, run }: { size: 'full' | 'line'; name: string; run: RecordRun }) {
  const rows = new Map(run.outcome.moves.map(({ decision, number }) => [decision.id, `#side.${number}`]));
  return (
    <figure>
      <figcaption>
        <strong>{name}</strong> <span class="soft">{optionOf(run)}</span>
      </figcaption>
      <Score size={size} notes={notesOf(run, (scene) => rows.get(scene))} label={`${name}, ${optionOf(run)}`} />
    </figure>
  );
}

function Row(props: { pair: Pair; isParting: boolean; first: RecordRun; second: RecordRun }) {
  const { pair, isParting } = props;
  const told =
    (pair.first && isTold(props.first, pair.first.decision.id) && pair.first) ||
    (pair.second && isTold(props.second, pair.second.decision.id) && pair.second);
  return (
    <tr role="row" id={`side.${pair.number}`} tabIndex={-1} class={isParting ? 'parting' : pair.how}>
      <th role="rowheader" scope="row">
        {pair.number}
      </th>
      <td role="cell" data-column={words.side.columns.asked}>
        {pair.how === 'apart'
          ? [pair.first, pair.second].map((move, index) => (
              <span key={index} class="line">
                {isTold(index ? props.second : props.first, move!.decision.id)
                  ? words.side.asked[move!.decision.calls]
                  : words.side.untold}
              </span>
            ))
          : told
            ? words.side.asked[told.decision.calls]
            : words.side.untold}
      </td>
      {pair.how === 'same' ? (
        <Cell move={pair.first} column={words.side.bothRuns} span={2} />
      ) : (
        <>
          <Cell move={pair.first} column={words.side.first} />
          <Cell move={pair.second} column={words.side.second} />
        </>
      )}
      <td role="cell" class="how">
        {words.side.how[pair.how]}
        {isParting && <strong class="line">{words.side.parting}</strong>}
      </td>
    </tr>
  );
}

function Cell({ move, column, span = 1 }: { move: Move | undefined; column: string; span?: 1 | 2 }) {
  if (!move) {
    return (
      <td role="cell" data-column={column} class="soft">
        {words.side.notYet}
      </td>
    );
  }
  const { decision, choice } = move;
  return (
    <td role="cell" data-column={column} colSpan={span} aria-colspan={span}>
      <span class="line side-scene">{decision.title}</span>
      <span class="line">{words.moves.yourMove(letters[decision.choices.indexOf(choice)]!, choice.label)}</span>
      <span class="line soft">
        {choice.mode !== 'neither' &&
          (choice.mode === 'both' ? ['leadership', 'management'] : [choice.mode]).map((hand) => (
            <span key={hand} class={`hand ${hand}`} aria-hidden="true" />
          ))}
        {words.side.played[choice.mode]}
      </span>
    </td>
  );
}
