import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Journal } from '../../progress/journal.ts';
import { openRun, runsOf, type OpenRun, type Run } from '../../progress/kept-run.ts';
import { revive } from '../../progress/revive.ts';
import { replay } from '../../scenario/engine.ts';
import type { Scenario } from '../../scenario/types.ts';
import { useStore } from '../use-store.ts';
import { momentInAddress, runInAddress, writeAddress } from './address.ts';
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
export function useOpenRun(scenario: Scenario, journal: Journal): Playing {
  const [wanted, setWanted] = useState(() => runToOpen(scenario, journal));
  const run = useMemo(() => openRun(scenario, journal, wanted), [scenario, journal, wanted]);
  const shown = useStore(run.$run);
  const [moment, setMoment] = useState('');

  const go: Playing['go'] = (to, how = 'push') => {
    writeAddress(run.$run.get().id, to, how);
    setMoment(to);
  };

  useLayoutEffect(() => {
    const noted = window.bothHandsNoted ?? [];
    window.bothHandsNoted = [];
    go(wake(momentInAddress(), noted, { ...run, state: () => run.$run.get().state }), 'replace');
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

/** The run that the address names, if it is kept here; else the one touched last that has not ended. */
function runToOpen(scenario: Scenario, journal: Journal): string | undefined {
  const kept = runsOf(journal.$folded.get(), scenario.id);
  const named = kept.find(({ id }) => id === runInAddress());
  const isOver = ({ path }: { path: string[] }) => {
    const { kind, path: stands } = revive(path, scenario);
    return kind === 'read-only' || replay(scenario, stands).scene.kind === 'ending';
  };
  return (named ?? kept.find((run) => !isOver(run)))?.id;
}
