import type { Cell, Hand, Head, PlacedNote } from './score.ts';

interface Props {
  placed: Pick<PlacedNote, 'leadership' | 'management' | 'stem' | 'rest' | 'ahead' | 'now'>;
  cell: Cell;
  hinge?: boolean | undefined;
}

/** One decision, drawn around the middle of its cell: at most two heads, a stem or a rest. */
export function Note({ placed, cell, hinge }: Props) {
  const { width, height, leadership, management } = cell;
  return (
    <svg class="note" viewBox={`${-width / 2} 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {placed.ahead && <Ahead placed={placed} cell={cell} />}
      {hinge && <Hold y={leadership - cell.outline - 7} />}
      {placed.stem && <path class="stem" d={`M0 ${leadership}V${management}`} stroke-width={cell.note / 2.2} />}
      <HeadShape hand="leadership" head={placed.leadership} y={leadership} cell={cell} />
      <HeadShape hand="management" head={placed.management} y={management} cell={cell} />
      {placed.rest && <Rest y={restHeight(placed, cell)} scale={cell.note / 10.5} />}
    </svg>
  );
}

function HeadShape({ hand, head, y, cell }: { hand: Hand; head: Head; y: number; cell: Cell }) {
  if (head === 'none') return null;
  const outlined = head === 'fit' || head === 'asked' || head === 'missing';
  const filled = head === 'fit' || head === 'plain' || head === 'small';
  return (
    <g class={`${hand} ${head}`}>
      {outlined && <Shape hand={hand} y={y} size={cell.outline} part="outline" />}
      {filled && <Shape hand={hand} y={y} size={head === 'small' ? cell.small : cell.note} part="head" />}
    </g>
  );
}

/** Round leads, square manages. A square gets a little less than the circle's radius, so that both look equally large. */
export function Shape({ hand, y, size, part }: { hand: Hand; y: number; size: number; part: 'outline' | 'head' }) {
  if (hand === 'leadership') return <circle class={part} cx="0" cy={y} r={size} />;
  const half = size * 0.9;
  return <rect class={part} x={-half} y={y - half} width={half * 2} height={half * 2} />;
}

/** A decision still ahead: a tick on each stave; where one stands now, a line through both. */
function Ahead({ placed, cell }: Pick<Props, 'placed' | 'cell'>) {
  const { leadership, management, outline } = cell;
  if (placed.now) return <path class="now" d={`M0 ${leadership - outline}V${management + outline}`} />;
  const tick = outline / 3;
  return <path class="ahead" d={`M0 ${leadership - tick}v${tick * 2}M0 ${management - tick}v${tick * 2}`} />;
}

/** Between the staves; where they stand close, on the one that is free. */
function restHeight({ leadership, management }: Props['placed'], cell: Cell): number {
  if (cell.stave === 0 && leadership !== 'none' && management === 'none') return cell.management;
  if (cell.stave === 0 && management !== 'none' && leadership === 'none') return cell.leadership;
  return (cell.leadership + cell.management) / 2;
}

/** A crotchet rest. */
export function Rest({ x = 0, y, scale }: { x?: number; y: number; scale: number }) {
  return (
    <path
      class="rest"
      transform={`translate(${x} ${y}) scale(${scale})`}
      d="M-3.5-14 4-5.5C.5-1.5.5.5 5 6-1.5 4-3.5 7.5 1.5 13.5-6.5 10-5 2.5-1 3L-4.5-1.5C-.5-5.5-.5-8.5-5-12.5z"
    />
  );
}

/** A hold over the staves: a turning point. */
function Hold({ y }: { y: number }) {
  return (
    <g class="hold" transform={`translate(0 ${y})`}>
      <path d="M-10 0A10 9 0 0 1 10 0 10 7 0 0 0-10 0z" />
      <circle cx="0" cy="-2" r="2" />
    </g>
  );
}
