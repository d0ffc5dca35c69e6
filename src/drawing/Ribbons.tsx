import { blockHeight, ribbonLayout, type RibbonLink, type RibbonRow } from './ribbons.ts';

interface Props {
  rows: readonly RibbonRow[];
  links: readonly RibbonLink[];
  /** Accessible name: the same in a sentence. */
  label: string;
  /** What a band says to who points at it. */
  bandName: (count: number, from: string, to: string) => string;
}

/** Who went on from which move to which: the width of a ribbon is people. The same stands in a table beside it. */
export function Ribbons({ rows, links, label, bandName }: Props) {
  const { width, height, titles, blocks, bands } = ribbonLayout(rows, links);
  return (
    <svg class="ribbons" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
      {bands.map(({ path, look, from, to, count }) => (
        <path key={`${from.id} ${to.id}`} class={`band ${look}`} d={path}>
          <title>{bandName(count, from.name, to.name)}</title>
        </path>
      ))}
      {titles.map(({ text, href, y }) => {
        const drawn = (
          <text class="ribbon-title" x="1" y={y}>
            {text}
          </text>
        );
        return href ? (
          <a key={text} href={href}>
            {drawn}
          </a>
        ) : (
          <g key={text}>{drawn}</g>
        );
      })}
      {blocks.map(({ id, mark, name, look, count, x, y, width: w }) => (
        <g key={id}>
          <title>{`${name}: ${count}`}</title>
          <rect
            class={`block ${look}`}
            x={x}
            y={y}
            width={w}
            height={blockHeight}
            rx={look === 'leadership' ? Math.min(11, w / 2) : 0}
          />
          {w >= 10 && (
            <text class={`ribbon-mark ${look}`} x={x + w / 2} y={y + blockHeight / 2 + 4} text-anchor="middle">
              {w >= 8 * mark.length + 26 ? `${mark} ${count}` : count}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
