import type { JSX } from 'preact';
import { assignmentOf } from '../../progress/hand-in.ts';
import type { Journal } from '../../progress/journal.ts';
import type { OpenRun, Run } from '../../progress/kept-run.ts';
import { assigned as words } from '../../words/en/assigned.ts';
import { keepNote } from '../record/keep.ts';
import { assignedAddress, readAssigned } from './address.ts';
import { keepAssignment, keptAssignment, type Settings } from './kept.ts';

/** Way from the player's page to the site's home page. */
const root = '../../';

/** What an assignment lays down for the run on screen; only a line where it is not known here. */
export interface InPlay extends Partial<Settings> {
  line: JSX.Element;
  /** Where the run has ended. */
  atEnd?: JSX.Element;
}

/** Joins an open run with what it was begun for, and answers what that means for it. */
export type Follow = (journal: Journal, run: OpenRun) => () => InPlay | undefined;

/**
 * A run that begins here belongs to the assignment that the address names, and one that begins from a run that was
 * assigned belongs to the same. A run that was there before is never made an assigned one.
 */
export const follow: Follow = (journal, run) => {
  const ofRun = ({ id }: Run) => {
    const kept = journal.$folded.get().runs.find((each) => each.id === id);
    return kept && { about: `run/${kept.run}`, assignment: assignmentOf(journal.$folded.get(), kept) };
  };
  const first = ofRun(run.$run.get());
  const id = first ? first.assignment : assignmentInAddress(journal);
  if (id === undefined) return () => undefined;
  run.$run.listen((shown) => {
    const kept = ofRun(shown);
    const known = keptAssignment(journal.$folded.get(), id) !== undefined;
    if (known && kept && kept.assignment === undefined) keepNote(journal, kept.about, 'assignment', id);
  });
  return () => inPlay(journal, id);
};

/** The id that the address names. Where the browser keeps nothing, what else stands there is taken in for this page. */
function assignmentInAddress(journal: Journal): number | undefined {
  const named = readAssigned(new URLSearchParams(location.search).get('assigned'));
  if (named?.settings && journal.$keeping.get().state === 'not-kept') {
    keepAssignment(journal, named.id, named.settings, '', named.person);
  }
  return named?.id;
}

function inPlay(journal: Journal, id: number): InPlay {
  const known = keptAssignment(journal.$folded.get(), id);
  if (!known) return { line: <p class="notice">{words.inPlayer.unknown}</p> };
  return {
    ...known.settings,
    atEnd: <p class="measure">{words.inPlayer.atEnd}</p>,
    line: (
      <p class="for-trainer">
        {words.inPlayer.lead} {known.link && <a href={assignedAddress(root, known)}>{words.inPlayer.back}</a>}
      </p>
    ),
  };
}
