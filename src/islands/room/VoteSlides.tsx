import { letters } from '../../scenario/letters.ts';
import type { CountRow, Slide } from '../../report/room/show.ts';
import { stage as words } from '../../words/en/room.ts';
import { Arrow } from './Arrow.tsx';
import { Fitted } from './Fitted.tsx';

type Of<Kind extends Slide['kind']> = { slide: Extract<Slide, { kind: Kind }> };

/** The choices under the scene's last line. All look the same. */
export function Choices({ slide }: Of<'choices'>) {
  return (
    <>
      <Fitted most={5}>
        <h1 class="stage-line">{slide.lastLine}</h1>
        <ol class="stage-choices" role="list">
          {slide.choices.map((text, index) => (
            <li key={index}>
              <span class="stage-letter">{letters[index]}</span>
              <span class="stage-choice">{text}</span>
            </li>
          ))}
        </ol>
      </Fitted>
      <p class="stage-hint">
        <strong>{slide.turn === 'first' ? words.first : words.second}.</strong>{' '}
        {words.vote(slide.where, slide.anonymous)}
      </p>
    </>
  );
}

export function Counting({ slide }: Of<'counting'>) {
  return (
    <Fitted>
      <h1 class="stage-title">{words.counting}</h1>
      <ol class="stage-choices" role="list">
        {slide.choices.map(({ letter, label }) => (
          <li key={letter}>
            <span class="stage-letter">{letter}</span>
            <span class="stage-choice">{label}</span>
          </li>
        ))}
      </ol>
    </Fitted>
  );
}

/** The counts of a vote, a column for the room and one for the call. */
export function Counts({ slide }: Of<'counts'>) {
  const columns = columnsOf(slide.rows[0]!);
  const most = Math.max(1, ...slide.rows.flatMap((row) => columns.map((column) => row[column]!)));
  return (
    <>
      <Fitted most={5.4}>
        <h1 class="stage-title">{slide.discuss ? words.counts : words.onlyCounts}</h1>
        <table class="stage-table">
          <Columns columns={columns} />
          <tbody>
            {slide.rows.map((row) => (
              <tr key={row.letter}>
                <Move row={row} />
                {columns.map((column) => (
                  <td key={column}>
                    <Bar count={row[column]!} most={most} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Fitted>
      {slide.discuss && <p class="stage-hint">{words.discuss}</p>}
    </>
  );
}

/** What moved between two votes. */
export function Shift({ slide }: Of<'shift'>) {
  const two = slide.where === 'both';
  const columns = two ? (['room', 'call', 'all'] as const) : (['all'] as const);
  const most = Math.max(1, ...slide.rows.flatMap(({ all }) => all));
  return (
    <Fitted most={5.4}>
      <h1 class="stage-title">{words.shift}</h1>
      <table class={two ? 'stage-table three' : 'stage-table'}>
        {two && <Columns columns={columns} />}
        <tbody>
          {slide.rows.map((row) => (
            <tr key={row.letter}>
              <Move row={row} />
              {columns.map((column) => {
                const [first, second] = row[column]!;
                return (
                  <td key={column} class="stage-shift">
                    <span class="stage-from">{first}</span> <Arrow /> <strong>{second}</strong>
                    {column === 'all' && <Rule part={second / most} ghost={first / most} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Fitted>
  );
}

type Column = 'room' | 'call' | 'all';

const columnsOf = (row: CountRow): Column[] =>
  (['room', 'call'] as const).filter((column) => row[column] !== undefined);

function Columns({ columns }: { columns: readonly Column[] }) {
  return (
    <thead>
      <tr>
        <td />
        {columns.map((column) => (
          <th key={column} scope="col">
            {words[column]}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Move({ row }: { row: { letter: string; label: string } }) {
  return (
    <th scope="row">
      <span class="stage-letter">{row.letter}</span> {row.label}
    </th>
  );
}

function Bar({ count, most }: { count: number; most: number }) {
  return (
    <span class="stage-bar">
      <strong>{count}</strong>
      <Rule part={count / most} />
    </span>
  );
}

/** A bar as long as its part of the largest count; one ink for every move. */
function Rule({ part, ghost }: { part: number; ghost?: number }) {
  return (
    <svg class="stage-rule" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {ghost !== undefined && <rect class="ghost" y="0" height="3" width={ghost * 100} />}
      <rect y={ghost === undefined ? 0 : 4} height={ghost === undefined ? 10 : 6} width={part * 100} />
    </svg>
  );
}
