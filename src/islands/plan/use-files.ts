import { useState } from 'preact/hooks';
import { randomId } from '../../progress/ids.ts';
import type { Journal } from '../../progress/journal.ts';
import { about, isBegun, partsOf, type Plan } from '../../progress/plan.ts';
import { plan as words } from '../../words/en/plan.ts';
import { keepNote } from '../record/keep.ts';
import { saveFile } from '../record/save-file.ts';

/**
 * The plan as an entry for a calendar and as text, and what is said of that. What makes the files is fetched when one is
 * wanted.
 * @param root address of the site's home page
 */
export function useFiles(journal: Journal, plan: Plan, root: string) {
  const [said, setSaid] = useState('');
  const withExport = (make: (from: typeof import('./export.ts')) => void) =>
    void import('./export.ts').then(make, () => setSaid(words.failed));

  const calendar = () => {
    const missing = !plan.what.trim() ? 'what' : !partsOf(plan).day ? 'day' : undefined;
    if (missing) {
      setSaid(words.need);
      document.getElementById(`plan.${missing}`)?.focus();
      return;
    }
    const uid = plan.uid || `${randomId()}@both-hands`;
    keepNote(journal, about, 'uid', uid);
    const page = new URL(`${root}plan/`, location.href).href;
    withExport(({ planCalendar }) => {
      const file = planCalendar({ ...plan, uid }, page, new Date());
      saveFile('both-hands-action.ics', 'text/calendar;charset=utf-8', file);
      setSaid(words.saved);
    });
  };

  const text = () => {
    if (!isBegun(plan)) return setSaid(words.needText);
    withExport(({ planText }) => {
      saveFile('both-hands-plan.txt', 'text/plain;charset=utf-8', planText(plan).join('\n'));
      setSaid(words.savedText);
    });
  };

  return { said, forget: () => setSaid(''), calendar, text };
}
