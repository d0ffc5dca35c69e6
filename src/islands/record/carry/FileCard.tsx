import { atom } from 'nanostores';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { dayOf } from '../../../progress/calendar.ts';
import type { Entry } from '../../../progress/entries.ts';
import { largestFile, newIn, readProgressFile, type Refusal } from '../../../progress/file.ts';
import { fold, type Folded } from '../../../progress/fold.ts';
import type { Journal, Keeping } from '../../../progress/journal.ts';
import { useStore } from '../../use-store.ts';
import { carry } from '../../../words/en/carry.ts';
import { keptHere } from '../../../words/en/not-kept.ts';
import { saveFile } from '../save-file.ts';
import { saveProgress } from './save-progress.ts';

const words = carry.file;

/** What came of choosing a file. */
type Chosen =
  | { kind: 'refused'; name: string; why: Refusal | 'unread' }
  | { kind: 'offered'; name: string; entries: Entry[]; fresh: Entry[]; unreadable: number; saved: string }
  | { kind: 'said'; sentence: string };

/** Not in the component: with the first entry the record is drawn anew, and what was said must still stand there. */
const $handed = atom('');
const $chosen = atom<Chosen | undefined>();

interface Props {
  journal: Journal;
  folded: Folded;
  keeping: Keeping;
}

/** Saves everything as a file, and adds such a file to what is here. */
export function FileCard({ journal, folded, keeping }: Props) {
  const handed = useStore($handed);
  const chosen = useStore($chosen);
  const input = useRef<HTMLInputElement>(null);

  const report = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone, and with it the focus.
  useLayoutEffect(() => {
    if (chosen?.kind === 'said' && document.activeElement === document.body) report.current?.focus();
  }, [chosen]);

  const choose = async () => {
    const file = input.current?.files?.[0];
    if (!file) return;
    $chosen.set(await read(file, journal));
    // So that the same file can be chosen again.
    if (input.current) input.current.value = '';
  };
  const add = ({ fresh }: { fresh: Entry[] }) => {
    if (journal.entries().length) $handed.set(saveProgress(journal, 'backup'));
    journal.add(fresh);
    $chosen.set({ kind: 'said', sentence: words.added(fresh.length) });
  };
  return (
    <section class="card stack" aria-labelledby="carry.file">
      <h3 id="carry.file">{words.title}</h3>
      <p>{words.lead}</p>
      <p class="row">
        <button type="button" class="button" onClick={() => $handed.set(saveProgress(journal))}>
          {words.save}
        </button>
        {keeping.aside > 0 && (
          <button type="button" class="button quiet" onClick={() => void saveAside(journal)}>
            {words.saveAside}
          </button>
        )}
      </p>
      <p role="status">{handed && words.handed(handed)}</p>
      <label>
        {words.load}
        <input ref={input} type="file" accept=".json,application/json" onChange={() => void choose()} />
      </label>
      <p class="soft">{words.loadLead}</p>
      <div class="report" role="status" ref={report} tabIndex={-1}>
        {chosen?.kind === 'refused' && (
          <p class="notice">
            ‘{chosen.name}’ {words.refused[chosen.why]} {words.refusedTail(folded.runs.length)}
          </p>
        )}
        {chosen?.kind === 'said' && (
          <p class="notice">
            {chosen.sentence} {keptHere[keeping.state]}
          </p>
        )}
        {chosen?.kind === 'offered' && (
          <Offer
            {...chosen}
            backsUp={journal.entries().length > 0}
            onAdd={() => add(chosen)}
            onLeave={() => {
              $chosen.set(undefined);
              input.current?.focus();
            }}
          />
        )}
      </div>
    </section>
  );
}

interface OfferProps {
  name: string;
  saved: string;
  entries: Entry[];
  fresh: Entry[];
  unreadable: number;
  backsUp: boolean;
  onAdd: () => void;
  onLeave: () => void;
}

function Offer({ name, saved, entries, fresh, unreadable, backsUp, onAdd, onLeave }: OfferProps) {
  const known = new Set(entries.filter((entry) => !fresh.includes(entry)).flatMap(runOf));
  const newRuns = new Set(fresh.flatMap(runOf).filter((run) => !known.has(run)));
  const at = Date.parse(saved);
  return (
    <div class="notice stack">
      <p>
        {words.of(name, Number.isNaN(at) ? '' : carry.day(at))}:{' '}
        {words.holds(fold(entries).runs.length, entries.length)}
      </p>
      {unreadable > 0 && <p>{words.unreadable(unreadable)}</p>}
      {fresh.length === 0 ? (
        <p>{words.nothingNew}</p>
      ) : (
        <>
          <p>
            {words.adds(fresh.length, newRuns.size)} {backsUp && words.backup}
          </p>
          <p class="row">
            <button type="button" class="button" onClick={onAdd}>
              {words.add}
            </button>
            <button type="button" class="button quiet" onClick={onLeave}>
              {words.leave}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

function runOf(entry: Entry): string[] {
  return entry.kind === 'step' ? [entry.run] : [];
}

/** Reads a chosen file, but not one that is larger than any of ours. */
async function read(file: File, journal: Journal): Promise<Chosen> {
  const { name } = file;
  if (file.size > largestFile) return { kind: 'refused', name, why: 'too-big' };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { kind: 'refused', name, why: 'unread' };
  }
  const found = readProgressFile(text);
  if (found.kind === 'refused') return { kind: 'refused', name, why: found.why };
  const { entries, unreadable, saved } = found;
  return { kind: 'offered', name, entries, fresh: newIn(journal.entries(), entries), unreadable, saved };
}

async function saveAside(journal: Journal): Promise<void> {
  const texts = await journal.readAside().catch(() => []);
  saveFile(`both-hands-unread-${dayOf(Date.now())}.txt`, 'text/plain', texts.join('\n'));
}
