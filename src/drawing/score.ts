export type Hand = 'leadership' | 'management';
export type Asked = Hand | 'both';
export type Played = Hand | 'both' | 'neither';

/**
 * One decision as the score draws it.
 * `asked` stays empty until the reading has been given; `played` stays empty until something was chosen.
 */
export interface ScoreNote {
  id: string;
  /** Title of the decision: "A trailer, with conditions". */
  label: string;
  asked?: Asked;
  played?: Played;
  /** Hands that the moment asked for and the choice did not use. */
  missing: Hand[];
  /** Hands that the choice used and the moment did not ask for. */
  notNeeded: Hand[];
  /** Title of the part; neighbours with the same title stand between the same bar lines. */
  part: string;
  /** What stands under the note: "17:20". */
  time?: string;
  /** Where the note leads; without it the note is not a link. */
  href?: string;
  /** A turning point, marked above the staves. */
  hinge?: boolean;
}

/**
 * How one hand of one decision is drawn.
 * `fit` outline and note, `asked` outline only, `missing` dashed outline, `small` a note that was not needed,
 * `plain` a note without judgement, `none` nothing.
 */
export type Head = 'fit' | 'asked' | 'missing' | 'small' | 'plain' | 'none';

/** Notes between two bar lines. */
export interface ScorePart<Note = PlacedNote> {
  title: string;
  notes: Note[];
}

export interface PlacedNote {
  note: ScoreNote;
  /** From 1, through all parts. */
  number: number;
  leadership: Head;
  management: Head;
  stem: boolean;
  rest: boolean;
  /** Nothing chosen yet. */
  ahead: boolean;
  /** The first decision that is still ahead. */
  now: boolean;
}

/** Nothing drawn: what legends and cards begin their samples with. */
export const blank: Omit<PlacedNote, 'note' | 'number'> = {
  leadership: 'none',
  management: 'none',
  stem: false,
  rest: false,
  ahead: false,
  now: false,
};

/** Measures of one note's cell, in the units of its `viewBox`. A square's `half` is half its side. */
export interface Cell {
  width: number;
  height: number;
  leadership: number;
  management: number;
  /** Distance of a stave's two lines from its middle; 0 draws one line. */
  stave: number;
  outline: number;
  note: number;
  small: number;
}

/** `line`: 40 units high, one line to a stave. `full`: two lines to a stave, room for a hold above. */
export const cells: Record<'line' | 'full', Cell> = {
  line: { width: 24, height: 40, leadership: 10, management: 30, stave: 0, outline: 8.5, note: 6.5, small: 3.5 },
  full: { width: 48, height: 120, leadership: 36, management: 92, stave: 12, outline: 14, note: 9.5, small: 5.5 },
};

/** Heights of the lines of both staves, from the top. */
export function staveLines(cell: Cell): number[] {
  const middles = [cell.leadership, cell.management];
  return cell.stave === 0 ? middles : middles.flatMap((middle) => [middle - cell.stave, middle + cell.stave]);
}

/** The score of a run, part by part, in the order of the notes. */
export function layout(notes: readonly ScoreNote[]): ScorePart[] {
  const next = notes.findIndex((note) => !note.played);
  return inParts(
    notes.map((note, index) => place(note, index, next)),
    ({ note }) => note.part,
  );
}

/** Neighbours of the same part together, in the order of the notes. */
export function inParts<Note>(notes: readonly Note[], partOf: (note: Note) => string): ScorePart<Note>[] {
  const parts: ScorePart<Note>[] = [];
  for (const note of notes) {
    const last = parts.at(-1);
    if (last?.title === partOf(note)) last.notes.push(note);
    else parts.push({ title: partOf(note), notes: [note] });
  }
  return parts;
}

function place(note: ScoreNote, index: number, next: number): PlacedNote {
  return {
    note,
    number: index + 1,
    leadership: head(note, 'leadership'),
    management: head(note, 'management'),
    stem: note.played === 'both',
    rest: note.played === 'neither',
    ahead: !note.played,
    now: index === next,
  };
}

function head(note: ScoreNote, hand: Hand): Head {
  const asked = uses(note.asked, hand);
  if (uses(note.played, hand)) {
    if (note.notNeeded.includes(hand)) return 'small';
    return asked ? 'fit' : 'plain';
  }
  if (note.missing.includes(hand)) return 'missing';
  return asked ? 'asked' : 'none';
}

function uses(mode: Played | undefined, hand: Hand): boolean {
  return mode === hand || mode === 'both';
}
