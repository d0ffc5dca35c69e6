/** A team in an invented, deterministic model: who should hear from whom, and what is missed. */

export interface Structure {
  id: string;
  /** Three to six words: 'One list of open work'. */
  label: string;
  /** What it is, concretely; one sentence. */
  text: string;
  /** With how many more people one keeps up because of it. */
  reach: number;
  /** Hours that it adds to every answer. */
  delay: number;
  /** Of a hundred ideas that arrive, how many it stops. */
  stops: number;
  /**
   * groups: people are drawn in groups with a speaker each. board: a square in the middle on which everybody looks.
   * gate: a square that everything passes. Left out: it is told and not drawn.
   */
  draws?: 'groups' | 'board' | 'gate';
}

export interface Model {
  /** With how many others a person keeps up. */
  keeps: number;
  /** Greatest size of a group. */
  group: number;
}

export interface Team {
  links: number;
  /** Of a hundred. */
  missed: number;
  hours: number;
  /** Of a hundred. */
  ideas: number;
  /** Sizes of the groups; one group is everybody. */
  groups: number[];
  /** With how many others each keeps up. */
  reach: number;
}

/** Reads a team of so many people with these structures. */
export function readTeam(people: number, structures: readonly Structure[], { keeps, group }: Model): Team {
  const isGrouped = structures.some(({ draws }) => draws === 'groups');
  const groups = isGrouped ? groupsOf(people, group) : [people];
  const reach = structures.reduce((sum, each) => sum + each.reach, keeps);
  const needs = groups.flatMap((size) =>
    Array.from({ length: size }, (_, at) => size - 1 + (at === 0 ? groups.length - 1 : 0)),
  );
  const needed = sum(needs);
  const lost = sum(needs.map((need) => Math.max(0, need - reach)));
  const share = needed === 0 ? 0 : lost / needed;
  const kept = structures.reduce((left, { stops }) => left * (1 - stops / 100), 1);
  return {
    links: needed / 2,
    missed: Math.round(100 * share),
    hours: structures.reduce((hours, { delay }) => hours + delay, 1 + 10 * share),
    ideas: Math.round(100 * (1 - share) * kept),
    groups,
    reach,
  };
}

/** As few groups as the greatest size allows, as even as they can be. */
function groupsOf(people: number, most: number): number[] {
  const count = Math.ceil(people / most);
  return Array.from({ length: count }, (_, at) => Math.floor((people + at) / count)).reverse();
}

export interface Drawn {
  dots: { x: number; y: number; isSpeaker: boolean }[];
  /** Path data of links that are kept up with, and of those that are not. */
  kept: string;
  lost: string;
}

const centre = { x: 180, y: 130 };

/** Where the dots of a team stand, with their links. Everybody keeps up with those who stand nearest. */
export function drawTeam({ groups, reach }: Team): Drawn {
  const drawn: Drawn = { dots: [], kept: '', lost: '' };
  const speakers: Point[] = [];
  const isOne = groups.length === 1;
  for (const [at, size] of groups.entries()) {
    const middle = isOne ? centre : onCircle(centre, 88, at, groups.length);
    const points = Array.from({ length: size }, (_, each) => onCircle(middle, isOne ? 112 : 30, each, size));
    drawn.dots.push(...points.map((point, each) => ({ ...point, isSpeaker: !isOne && each === 0 })));
    link(drawn, points, reach);
    if (points[0]) speakers.push(points[0]);
  }
  if (!isOne) link(drawn, speakers, Math.max(0, reach - (groups[0] ?? 1) + 1));
  return drawn;
}

interface Point {
  x: number;
  y: number;
}

function link(drawn: Drawn, points: readonly Point[], reach: number): void {
  points.forEach((from, a) => {
    points.slice(a + 1).forEach((to, offset) => {
      const steps = Math.min(offset + 1, points.length - offset - 1);
      const line = `M${from.x} ${from.y}L${to.x} ${to.y}`;
      if (steps * 2 <= reach + 1) drawn.kept += line;
      else drawn.lost += line;
    });
  });
}

function onCircle({ x, y }: Point, radius: number, at: number, of: number): Point {
  const angle = (2 * Math.PI * at) / of - Math.PI / 2;
  const round = (value: number) => Math.round(value * 10) / 10;
  if (of === 1) return { x: round(x), y: round(y) };
  return { x: round(x + radius * Math.cos(angle)), y: round(y + radius * Math.sin(angle)) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
