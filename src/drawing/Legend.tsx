import '../styles/score.css';
import { legend as words } from '../words/en/legend.ts';
import { Note } from './Note.tsx';
import { blank, cells, type Cell } from './score.ts';

type Sample = typeof blank;

const entries: { words: string; drawn: Sample[]; hinge?: boolean }[] = [
  {
    words: words.fit,
    drawn: [
      { ...blank, leadership: 'fit' },
      { ...blank, management: 'fit' },
    ],
  },
  {
    words: words.missing,
    drawn: [
      { ...blank, leadership: 'missing' },
      { ...blank, management: 'missing' },
    ],
  },
  {
    words: words.plain,
    drawn: [
      { ...blank, leadership: 'plain' },
      { ...blank, management: 'plain' },
    ],
  },
  {
    words: words.small,
    drawn: [
      { ...blank, leadership: 'small' },
      { ...blank, management: 'small' },
    ],
  },
  { words: words.both, drawn: [{ ...blank, leadership: 'plain', management: 'plain', stem: true }] },
  { words: words.rest, drawn: [{ ...blank, rest: true }] },
  { words: words.hinge, drawn: [blank], hinge: true },
];

/** What the marks of a score mean. */
export function Legend() {
  return (
    <ul class="legend" role="list" aria-label={words.title}>
      {entries.map(({ words: meaning, drawn, hinge }) => (
        <li key={meaning}>
          {drawn.map((placed, index) => (
            <Note key={index} placed={placed} cell={hinge ? aboveStave : single(placed)} hinge={hinge} />
          ))}
          {meaning}
        </li>
      ))}
    </ul>
  );
}

/** The hold stands over a note that is not drawn here. */
const aboveStave: Cell = { ...cells.full, width: 32, height: 32, leadership: 40 };

/** A cell as high as what stands in it: one hand in the middle, or both above each other. */
function single(placed: Sample): Cell {
  const both = placed.leadership !== 'none' && placed.management !== 'none';
  return both
    ? { ...cells.full, width: 32, height: 48, leadership: 11, management: 37 }
    : { ...cells.full, width: 32, height: 32, leadership: 16, management: 16 };
}
