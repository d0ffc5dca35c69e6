/** One row of ribbons: a place in the story, under the titles of the scenes that can stand there. */
export interface RibbonRow {
  titles: { text: string; href?: string }[];
  blocks: RibbonBlock[];
}

/** A kind of move or an ending, and how many people made or reached it. */
export interface RibbonBlock {
  id: string;
  /** What stands in the block before the number, where there is room. */
  mark: string;
  /** The whole name, for who points at it. */
  name: string;
  look: 'leadership' | 'management' | 'both' | 'neither' | 'ending';
  count: number;
}

/** How many people went on from one block to another one, further down. */
export interface RibbonLink {
  from: string;
  to: string;
  count: number;
}

export interface PlacedBlock extends RibbonBlock {
  x: number;
  y: number;
  width: number;
}

export interface RibbonLayout {
  width: number;
  height: number;
  titles: { text: string; href?: string; y: number }[];
  blocks: PlacedBlock[];
  bands: { path: string; look: RibbonBlock['look']; from: PlacedBlock; to: PlacedBlock; count: number }[];
}

const width = 360;
const between = 6;
const line = 15;
const gap = 40;

/** Height of a block. */
export const blockHeight = 22;

/**
 * Places rows below each other in a box 360 wide. Widths are people; blocks of nobody are left out. A band leaves a block
 * in the order of where it goes, and enters one in the order of where it comes from, so that bands of a block never cross.
 */
export function ribbonLayout(rows: readonly RibbonRow[], links: readonly RibbonLink[]): RibbonLayout {
  const shown = rows.map((row) => ({ ...row, blocks: row.blocks.filter(({ count }) => count > 0) }));
  const scale = Math.min(...shown.map(scaleOf));
  const layout: RibbonLayout = { width, height: 0, titles: [], blocks: [], bands: [] };
  let y = 0;
  for (const row of shown) y = placeRow(layout, row, y, scale) + gap;
  layout.height = Math.max(0, y - gap + 1);
  layout.bands = bandsOf(layout.blocks, links, scale);
  return layout;
}

/** Units a person, so that the row fits. */
function scaleOf({ blocks }: RibbonRow): number {
  const people = blocks.reduce((sum, { count }) => sum + count, 0);
  return people === 0 ? Infinity : (width - 2 - (blocks.length - 1) * between) / people;
}

/** Answers where the row ends. */
function placeRow(layout: RibbonLayout, { titles, blocks }: RibbonRow, top: number, scale: number): number {
  titles.forEach((title, index) => layout.titles.push({ ...title, y: top + (index + 1) * line - 4 }));
  const y = top + titles.length * line + 2;
  let x = 1;
  for (const block of blocks) {
    layout.blocks.push({ ...block, x, y, width: block.count * scale });
    x += block.count * scale + between;
  }
  return y + blockHeight;
}

function bandsOf(blocks: readonly PlacedBlock[], links: readonly RibbonLink[], scale: number): RibbonLayout['bands'] {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const left = new Map<string, number>();
  const entered = new Map<string, number>();
  const placed = links.flatMap(({ from, to, count }) => {
    const [a, b] = [byId.get(from), byId.get(to)];
    return a && b && count > 0 ? [{ from: a, to: b, count, out: 0, into: 0 }] : [];
  });
  for (const band of placed.toSorted((a, b) => a.to.x - b.to.x)) {
    band.out = left.get(band.from.id) ?? 0;
    left.set(band.from.id, band.out + band.count);
  }
  for (const band of placed.toSorted((a, b) => a.from.x - b.from.x)) {
    band.into = entered.get(band.to.id) ?? 0;
    entered.set(band.to.id, band.into + band.count);
  }
  return placed.map(({ from, to, count, out, into }) => ({
    from,
    to,
    count,
    look: from.look,
    path: bandPath(from.x + out * scale, from.y + blockHeight, to.x + into * scale, to.y, count * scale),
  }));
}

/** A band of one width that leaves downwards and enters from above. */
function bandPath(x1: number, y1: number, x2: number, y2: number, w: number): string {
  const m = (y1 + y2) / 2;
  const [a, b, c, d] = [x1, x1 + w, x2, x2 + w].map(round) as [number, number, number, number];
  return `M${a} ${y1}C${a} ${m} ${c} ${m} ${c} ${y2}H${d}C${d} ${m} ${b} ${m} ${b} ${y1}z`;
}

const round = (value: number) => Math.round(value * 100) / 100;
