import type { Decision, Scenario } from '../scenario/types.ts';
import { countPeople, fewestPeople, isOpen, type Names } from './guard.ts';
import { grouped } from './grouped.ts';
import { decisionsOf, idsIn } from './join.ts';
import type { ReadRun, RunStep } from './runs.ts';

/** What people wrote: a line beside a decision, the if-then sentence, the four boxes. Only files and texts carry it. */

export interface WrittenLine {
  /** What it was written as: `differently`, `if-then`, the name of a box. */
  kind: string;
  text: string;
  /** The move beside which it stands; absent for what is about the whole run. */
  move?: { letter: string; label: string };
  /** What stood beside the code; absent with names off. */
  name?: string;
}

export interface WrittenScene {
  /** Absent for what was written about whole runs, which stands last. */
  scene?: Decision;
  lines: WrittenLine[];
}

interface Found extends WrittenLine {
  scene: string;
  run: ReadRun;
}

/**
 * What was written, scene by scene in the story order of the newest revision, scenes without a line left out. With names
 * off there is no name, the lines of a scene stand in the order of the alphabet, so that nobody can be followed from one
 * scene to the next, and there are none about scenes that fewer than five people reached.
 */
export function writtenByScene(runs: readonly ReadRun[], newest: Scenario, naming: Names): WrittenScene[] {
  if (!isOpen(runs, naming)) return [];
  const idNow = idsIn(newest);
  const byScene = grouped(runs.flatMap(linesOf), ({ scene }) => idNow(scene));
  const there = (id: string) => runs.filter(({ steps }) => steps.some(({ decision }) => idNow(decision.id) === id));
  const scenes = [...decisionsOf(newest), undefined].map((scene): WrittenScene => {
    const open = !scene || naming.names || countPeople(there(scene.id)) >= fewestPeople;
    const found = open ? (byScene.get(scene?.id ?? '') ?? []) : [];
    return { ...(scene && { scene }), lines: inOrder(found, naming).map((line) => shown(line, naming)) };
  });
  return scenes.filter(({ lines }) => lines.length > 0);
}

/** The lines of a run that are about it or about a decision on its path. */
function linesOf(run: ReadRun): Found[] {
  return Object.entries(run.result.written).flatMap(([scene, lines]) => {
    const step = run.steps.find(({ decision }) => decision.id === scene);
    if (scene && !step) return [];
    return Object.entries(lines)
      .filter(([, text]) => text.trim())
      .map(([kind, text]) => ({ kind, text, scene, run, ...(step && { move: moveOf(step) }) }));
  });
}

function moveOf({ letter, choice }: RunStep): { letter: string; label: string } {
  return { letter, label: choice.label };
}

function inOrder(found: Found[], { names }: Names): Found[] {
  return names ? found : found.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}

function shown({ kind, text, move, run }: Found, { names }: Names): WrittenLine {
  return { kind, text, ...(move && { move }), ...(names && { name: run.result.label }) };
}
