import { useEffect, useState } from 'preact/hooks';
import { dayOf } from '../../../progress/calendar.ts';
import { csv, recordRows } from '../../../progress/csv.ts';
import type { Folded } from '../../../progress/fold.ts';
import type { Journal } from '../../../progress/journal.ts';
import { carry } from '../../../words/en/carry.ts';
import type { Places } from '../../resume/places.ts';
import { saveFile } from '../save-file.ts';
import { Copy } from './Copy.tsx';
import { namesFrom } from './names.ts';
import { progressText } from './progress-text.ts';

const words = carry.forms;

interface Props {
  journal: Journal;
  folded: Folded;
  places: Places | undefined;
  root: string;
}

/** The record to read: on paper, as text, as a table. */
export function Forms({ journal, folded, places, root }: Props) {
  const [text, setText] = useState('');
  const [saved, setSaved] = useState('');
  useEffect(() => {
    if (!places) return;
    let left = false;
    const make = () =>
      void progressText(journal, places, root).then((made) => {
        if (!left) setText(made);
      });
    // Ready before it is asked for, because copying has to follow the click at once; made again only when typing pauses.
    const timer = setTimeout(make, text === '' ? 0 : 500);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [journal, folded, places, root]);

  const saveTable = () => {
    const name = `both-hands-${dayOf(Date.now())}.csv`;
    saveFile(name, 'text/csv;charset=utf-8', csv(recordRows(journal.entries(), namesFrom(places ?? {}))));
    setSaved(name);
  };
  return (
    <section class="card stack" aria-labelledby="carry.forms">
      <h3 id="carry.forms">{words.title}</h3>
      {text === '' ? (
        <p role="status">{words.preparing}</p>
      ) : (
        <Copy text={text} button={words.copy} look="quiet">
          <button type="button" class="button quiet" onClick={() => printText(text)}>
            {words.print}
          </button>
          <button type="button" class="button quiet" onClick={saveTable}>
            {words.csv}
          </button>
        </Copy>
      )}
      <p role="status">{saved && carry.file.handed(saved)}</p>
      <p class="soft">{words.csvLead}</p>
    </section>
  );
}

/** Prints a text alone, whatever else is on the page. */
function printText(text: string): void {
  const paper = document.createElement('pre');
  paper.className = 'on-paper';
  paper.textContent = text;
  document.body.append(paper);
  addEventListener('afterprint', () => paper.remove(), { once: true });
  print();
}
