import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Journal } from '../../progress/journal.ts';
import { asItStands, openRun, runsOf, type CarryOver, type OpenRun, type Run } from '../../progress/kept-run.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Follow } from '../assigned/in-player.tsx';
import { useStore } from '../use-store.ts';
import { assignedInAddress, momentInAddress, runInAddress, writeAddress } from './address.ts';
import { wake } from './screen.ts';

declare global {
  interface Window {
    /** Choices clicked before the player woke: see `NoteClicks.astro`. */
    bothHandsNoted?: string[];
  }
}

/** The run that a page has open, joined with its address. */
export interface Playing {
  run: OpenRun;
  shown: Run;
  /** The moment that the address names. */
  moment: string;
  go: (moment: string, how?: 'push' | 'replace') => void;
}

/** Opens the run that the page is about, takes in what was clicked before, and follows the address and other pages. */
export function useOpenRun(scenario: Scenario, { journal, carry }: Omit<Opened, 'follow'>): Playing {
  const [wanted, setWanted] = useState(() => runToOpen(scenario, { journal, carry }));
  const run = useMemo(() => openRun(scenario, journal, wanted, Date.now, carry), [scenario, journal, wanted, carry]);
  const shown = useStore(run.$run);
  const [moment, setMoment] = useState('');

  const go: Playing['go'] = (to, how = 'push') => {
    writeAddress(run.$run.get().id, to, how);
    setMoment(to);
  };

  useLayoutEffect(() => {
    const noted = window.bothHandsNoted ?? [];
    window.bothHandsNoted = [];
    const first = wake(momentInAddress(), noted, { ...run, state: () => run.$run.get().state });
    // What the address names may no longer be on the road of a run that goes on at the nearest place.
    const { revived, state } = run.$run.get();
    go(revived === 'nearest' ? state.scene.id : first, 'replace');
    const follow = () => {
      const named = runInAddress();
      if (named && named !== run.$run.get().id) setWanted(named);
      setMoment(momentInAddress());
    };
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', follow);
    };
  }, [run]);

  // Another page of the same run went on: a screen that stood at the latest moment follows.
  const { state } = shown;
  const before = useRef(state);
  useEffect(() => {
    const last = before.current;
    before.current = state;
    if (last.length === state.length) return;
    if (moment !== '' && moment !== last.choice?.id && moment !== last.scene.id) return;
    go(state.length > last.length ? state.choice!.id : state.scene.id, 'replace');
  }, [state]);

  return { run, shown, moment, go };
}

/** The run that the address names, if it is kept here, or a new one if it asks for that; else the one touched last that has not ended. */
function runToOpen(scenario: Scenario, { journal, carry }: Omit<Opened, 'follow'>): string | undefined {
  if (runInAddress() === 'new') return undefined;
  const kept = runsOf(journal.$folded.get(), scenario.id);
  const named = kept.find(({ id }) => id === runInAddress());
  const goesOn = kept.find((run) => {
    const { kind, state } = carry(run);
    return kind !== 'read-only' && state.scene.kind !== 'ending';
  });
  return (named ?? goesOn)?.id;
}

/** What the player needs before it can begin. */
export interface Opened {
  journal: Journal;
  carry: CarryOver;
  /** Where something was assigned: what that lays down for a run. */
  follow: Follow | undefined;
}

/**
 * Waits for the journal, and, only where runs of another revision are kept, for what carries them over. Where that can't
 * be had, such runs are left as they are. What knows assigned runs is fetched where anything was assigned.
 */
export async function opened(scenario: Scenario, journal: Journal): Promise<Opened> {
  await journal.ready;
  const stands = asItStands(scenario);
  const runs = runsOf(journal.$folded.get(), scenario.id);
  const foreign = runs.some((run) => run.revision !== scenario.revision || stands(run).kind === 'read-only');
  const follow = await assignedRuns(journal);
  if (!foreign) return { journal, carry: stands, follow };
  const carried = await import('./carried.ts').catch(() => undefined);
  return { journal, carry: carried ? await carried.carriedOver(scenario, runs) : stands, follow };
}

/** A run that is begun for a trainer must not begin without this: until it comes, the page stays the gamebook. */
async function assignedRuns(journal: Journal): Promise<Follow | undefined> {
  const { notes } = journal.$folded.get();
  if (!assignedInAddress() && !`${[...notes.keys()]}`.includes('assigned/')) return;
  const { follow } = await import('../assigned/in-player.tsx');
  return follow;
}
