import type { Asked, Cell, Hand } from './score.ts';

/** One decision of a group, as the score draws it. Counts are people. */
export interface GroupNote {
  id: string;
  /** From 1; scenes on different roads may share one. It stands under the note. */
  number: number;
  label: string;
  /** Title of the part; neighbours with the same title stand between the same bar lines. */
  part: string;
  asked: Asked;
  /** Who came to this decision. */
  faced: number;
  /** Who used the one hand alone, the other alone, both, neither. */
  leadership: number;
  management: number;
  both: number;
  neither: number;
  href?: string;
}

/** Measures of one decision in the units of its cell. A size of 0 is not drawn. */
export interface GroupMarks {
  /** Half the size of a note for everybody who came to this decision. */
  outline: number;
  head: Record<Hand, number>;
  /** Width of the stem that joins both hands. */
  stem: number;
  /** Scale of the rest. */
  rest: number;
}

/** A note for everybody leaves so much of its outline free. */
const within = 2.5;

/** The area of a note is the number of people, so that twice as many look twice as large, and one is still seen. */
export function groupMarks(note: GroupNote, people: number, cell: Cell): GroupMarks {
  const size = (count: number) =>
    count === 0 || people === 0 ? 0 : Math.max(2, cell.outline * Math.sqrt(count / people));
  const head = (count: number) => size(count) * (1 - within / cell.outline);
  return {
    outline: size(note.faced),
    head: { leadership: head(note.leadership + note.both), management: head(note.management + note.both) },
    stem: note.both === 0 || people === 0 ? 0 : 1.5 + (6 * note.both) / people,
    rest: note.neither === 0 || people === 0 ? 0 : 0.4 + 0.8 * Math.sqrt(note.neither / people),
  };
}
