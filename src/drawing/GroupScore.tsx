import '../styles/score.css';
import { groupMarks, type GroupNote } from './group-score.ts';
import { Rest, Shape } from './Note.tsx';
import { Hands, Staves } from './Score.tsx';
import { cells, inParts, type Hand } from './score.ts';

interface Props {
  notes: readonly GroupNote[];
  /** How many people the largest note stands for. */
  people: number;
  label: string;
  /** The accessible name of a note. */
  name: (note: GroupNote) => string;
}

const cell = cells.full;
const hands: readonly Hand[] = ['leadership', 'management'];

/** What a group played as one score: outlines are what was asked, the size of a note is how many people played it. */
export function GroupScore({ notes, people, label, name }: Props) {
  const parts = inParts(notes, ({ part }) => part);
  return (
    <ol class="score full group-score" role="list" aria-label={label}>
      {parts.map((part, index) => (
        <li class={`score-part n${Math.min(part.notes.length, 12)}`} key={part.title}>
          {parts.length > 1 && <p class="score-title">{part.title}</p>}
          <div class="score-system">
            <Hands cell={cell} />
            <div class="score-bar">
              <Staves cell={cell} last={index === parts.length - 1} />
              <ol class="score-notes" role="list">
                {part.notes.map((note) => (
                  <li key={note.id}>
                    <Link note={note} people={people} name={name} />
                  </li>
                ))}
              </ol>
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}

function Link({ note, people, name }: Pick<Props, 'people' | 'name'> & { note: GroupNote }) {
  const drawn = (
    <>
      <GroupNoteShape note={note} people={people} />
      <span class="score-time">{note.number}</span>
    </>
  );
  return note.href ? (
    <a class="score-note" href={note.href} aria-label={name(note)} title={note.label}>
      {drawn}
    </a>
  ) : (
    <span class="score-note" role="img" aria-label={name(note)}>
      {drawn}
    </span>
  );
}

/** Round leads, square manages; the stem is as wide as many did both. */
function GroupNoteShape({ note, people }: { note: GroupNote; people: number }) {
  const marks = groupMarks(note, people, cell);
  const { width, height, leadership, management } = cell;
  const middle = (leadership + management) / 2;
  return (
    <svg class="note" viewBox={`${-width / 2} 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {hands.map(
        (hand) =>
          (note.asked === hand || note.asked === 'both') &&
          marks.outline > 0 && (
            <g key={hand} class={hand}>
              <Shape hand={hand} y={cell[hand]} size={marks.outline} part="outline" />
            </g>
          ),
      )}
      {marks.stem > 0 && <path class="stem" d={`M0 ${leadership}V${management}`} stroke-width={marks.stem} />}
      {hands.map(
        (hand) =>
          marks.head[hand] > 0 && (
            <g key={hand} class={hand}>
              <Shape hand={hand} y={cell[hand]} size={marks.head[hand]} part="head" />
            </g>
          ),
      )}
      {marks.rest > 0 && <Rest x={marks.stem > 0 ? 12 : 0} y={middle} scale={marks.rest} />}
    </svg>
  );
}
