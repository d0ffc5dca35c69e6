import type { ComponentChildren } from 'preact';
import '../styles/score.css';
import { score as words } from '../words/en/score.ts';
import { Note } from './Note.tsx';
import { cells, layout, staveLines } from './score.ts';
import type { Cell, PlacedNote, ScoreNote, ScorePart } from './score.ts';

interface Props {
  notes: readonly ScoreNote[];
  /** `line`: the progress line while playing, one row. `full`: looking back, breaks between parts where room is short. */
  size?: 'line' | 'full';
  /** Accessible name of the whole, where "Score for two hands" does not say enough. */
  label?: string;
  /** The note that was played just now, drawn with a short motion. */
  fresh?: string | undefined;
}

/** A run as a score for two hands: the upper stave leads, the lower one manages, bar lines are the parts. */
export function Score({ notes, size = 'full', label = words.name, fresh }: Props) {
  const parts = layout(notes);
  return (
    <ol class={`score ${size}`} role="list" aria-label={label}>
      {parts.map((part, index) => (
        <li class={`score-part n${Math.min(part.notes.length, 12)}`} key={part.title}>
          {size === 'full' && parts.length > 1 && <p class="score-title">{part.title}</p>}
          <Bar part={part} size={size} total={notes.length} last={index === parts.length - 1} fresh={fresh} />
        </li>
      ))}
    </ol>
  );
}

interface BarProps {
  part: ScorePart;
  size: 'line' | 'full';
  total: number;
  last: boolean;
  fresh: string | undefined;
}

function Bar({ part, size, total, last, fresh }: BarProps) {
  const cell = cells[size];
  return (
    <div class="score-system">
      {size === 'full' && <Hands cell={cell} />}
      <div class="score-bar">
        <Staves cell={cell} last={last} />
        <ol class="score-notes" role="list">
          {part.notes.map((placed) => (
            <li key={placed.note.id}>
              <Link placed={placed} total={total} fresh={placed.note.id === fresh} full={size === 'full'}>
                <Note placed={placed} cell={cell} hinge={size === 'full' && placed.note.hinge} />
                {size === 'full' && <span class="score-time">{placed.note.time ?? placed.number}</span>}
              </Link>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

interface LinkProps {
  placed: PlacedNote;
  total: number;
  fresh: boolean;
  /** Turning points and times are told only when looking back. */
  full: boolean;
  children: ComponentChildren;
}

function Link({ placed, total, fresh, full, children }: LinkProps) {
  const { note, number, now } = placed;
  const { asked, played, hinge = false, time } = note;
  const name = words.note(number, total, note.label, {
    asked,
    played,
    now,
    hinge: full && hinge,
    time: full ? time : undefined,
  });
  const look = fresh ? 'score-note fresh' : 'score-note';
  if (note.href) {
    return (
      <a class={look} href={note.href} aria-label={name} title={note.label}>
        {children}
      </a>
    );
  }
  return (
    <span class={look} role="img" aria-label={name}>
      {children}
    </span>
  );
}

/** The lines behind the notes, as wide as the bar, closed by a bar line; the last one is a final bar line. */
export function Staves({ cell, last }: { cell: Cell; last: boolean }) {
  const lines = staveLines(cell);
  const [top, bottom] = [Math.min(...lines), Math.max(...lines)];
  const at = (units: number) => `${units / 16}em`;
  return (
    <svg class="staves" aria-hidden="true" focusable="false">
      {lines.map((y) => (
        <line key={y} class="stave-line" x1="0" x2="100%" y1={at(y)} y2={at(y)} />
      ))}
      <svg x="100%" overflow="visible">
        <line class="bar-line" x1={last ? -6 : 0} x2={last ? -6 : 0} y1={at(top)} y2={at(bottom)} />
        {last && <line class="bar-line final" x1="0" x2="0" y1={at(top)} y2={at(bottom)} />}
      </svg>
    </svg>
  );
}

/** Which stave is which hand, and the brace that makes two staves one piece. */
export function Hands({ cell }: { cell: Cell }) {
  const [top, middle, bottom] = [
    cell.leadership - cell.stave,
    (cell.leadership + cell.management) / 2,
    cell.management + cell.stave,
  ];
  return (
    <div class="score-hands" aria-hidden="true">
      <span class="lead-word">{words.leading}</span>
      <span class="manage-word">{words.managing}</span>
      <svg class="brace" viewBox={`0 0 12 ${cell.height}`} focusable="false">
        <path
          d={`M11 ${top}C1 ${top + 10} 12 ${middle - 12} 1 ${middle}C12 ${middle + 12} 1 ${bottom - 10} 11 ${bottom}C6 ${bottom - 14} 14 ${middle + 12} 3 ${middle}C14 ${middle - 12} 6 ${top + 14} 11 ${top}z`}
        />
      </svg>
    </div>
  );
}
