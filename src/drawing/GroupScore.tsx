import '../styles/score.css';
import { groupMarks, groupParts, type GroupNote } from './group-score.ts';
import { Hands, Staves } from './Score.tsx';
import { cells, type Hand } from './score.ts';

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
  const parts = groupParts(notes);
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
          (note.asked === hand || note.asked === 'both') && (
            <g key={hand} class={hand}>
              <Head hand={hand} size={marks.outline} part="outline" />
            </g>
          ),
      )}
      {marks.stem > 0 && <path class="stem" d={`M0 ${leadership}V${management}`} stroke-width={marks.stem} />}
      {hands.map((hand) => (
        <g key={hand} class={hand}>
          <Head hand={hand} size={Math.max(0, marks.head[hand] - 2.5)} part="head" />
        </g>
      ))}
      {marks.rest > 0 && (
        <path
          class="rest"
          transform={`translate(${marks.stem > 0 ? 12 : 0} ${middle}) scale(${marks.rest})`}
          d="M-3.5-14 4-5.5C.5-1.5.5.5 5 6-1.5 4-3.5 7.5 1.5 13.5-6.5 10-5 2.5-1 3L-4.5-1.5C-.5-5.5-.5-8.5-5-12.5z"
        />
      )}
    </svg>
  );
}

function Head({ hand, size, part }: { hand: Hand; size: number; part: 'outline' | 'head' }) {
  if (size <= 0) return null;
  const y = cell[hand];
  if (hand === 'leadership') return <circle class={part} cx="0" cy={y} r={size} />;
  const half = size * 0.9;
  return <rect class={part} x={-half} y={y - half} width={half * 2} height={half * 2} />;
}
