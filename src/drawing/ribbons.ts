/** One row of ribbons: a place in the story, with what can stand there side by side. */
export interface RibbonRow {
  groups: { title: string; href?: string; blocks: RibbonBlock[] }[];
}

/** A move or an ending, and how many people made or reached it. */
export interface RibbonBlock {
  id: string;
  /** What stands in the block where there is room: a letter. */
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
  titles: { text: string; href?: string; x: number; y: number; end: boolean }[];
  blocks: PlacedBlock[];
  bands: { path: string; look: RibbonBlock['look']; from: PlacedBlock; to: PlacedBlock; count: number }[];
}

const width = 360;
const margin = 8;
const between = { blocks: 4, groups: 16 };
const line = 14;
const gap = 46;

/** Height of a block. */
export const blockHeight = 20;

/**
 * Places rows below each other in a box 360 wide. Widths are people; blocks of nobody are left out. A band leaves a block
 * in the order of where it goes, and enters one in the order of where it comes from, so that bands of a block never cross.
 */
export function ribbonLayout(rows: readonly RibbonRow[], links: readonly RibbonLink[]): RibbonLayout {
  const shown = rows.map(({ groups }) => groups.map(taken).filter(({ blocks }) => blocks.length > 0));
  const scale = Math.min(...shown.map(scaleOf));
  const layout: RibbonLayout = { width, height: 0, titles: [], blocks: [], bands: [] };
  let y = margin;
  for (const groups of shown) {
    y = placeRow(layout, groups, y, scale) + gap;
  }
  layout.height = Math.max(0, y - gap + margin);
  layout.bands = bandsOf(layout.blocks, links, scale);
  return layout;
}

type Group = RibbonRow['groups'][number];

const taken = (group: Group): Group => ({ ...group, blocks: group.blocks.filter(({ count }) => count > 0) });

/** Units a person, so that the row fits. */
function scaleOf(groups: readonly Group[]): number {
  const blocks = groups.flatMap((group) => group.blocks);
  const people = blocks.reduce((sum, { count }) => sum + count, 0);
  return people === 0 ? Infinity : (width - 2 * margin - spaceIn(groups)) / people;
}

const spaceIn = (groups: readonly Group[]) =>
  Math.max(0, groups.length - 1) * between.groups +
  groups.reduce((sum, { blocks }) => sum + Math.max(0, blocks.length - 1) * between.blocks, 0);

/** Answers where the row ends. */
function placeRow(layout: RibbonLayout, groups: readonly Group[], top: number, scale: number): number {
  const people = groups.flatMap(({ blocks }) => blocks).reduce((sum, { count }) => sum + count, 0);
  let x = (width - people * scale - spaceIn(groups)) / 2;
  const y = top + groups.length * line;
  groups.forEach(({ title, href, blocks }, index) => {
    const end = index > 0;
    const from = x;
    for (const block of blocks) {
      layout.blocks.push({ ...block, x, y, width: block.count * scale });
      x += block.count * scale + between.blocks;
    }
    const at = end ? width - margin : Math.min(from, margin);
    layout.titles.push({ text: title, ...(href && { href }), x: at, y: top + index * line + 9, end });
    x += between.groups - between.blocks;
  });
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
