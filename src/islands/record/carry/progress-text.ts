import { textOfRecord } from '../../../progress/text-of-record.ts';
import type { Journal } from '../../../progress/journal.ts';
import { carry as words } from '../../../words/en/carry.ts';
import type { Places } from '../../resume/places.ts';
import { diagnosticText } from '../../diagnostic/as-text.ts';
import { plansText } from '../../plan/export.ts';
import { keptName } from '../name.ts';
import { linkTo, runsToCarry } from './links.ts';
import { namesFrom } from './names.ts';

/** Everything that is known here as text, with a link to go on for each run. */
export async function progressText(journal: Journal, places: Places, root: string): Promise<string> {
  const folded = journal.$folded.get();
  const links = new Map<string, string>();
  for (const run of runsToCarry(folded)) {
    // Without a link the text is still worth having.
    const link = await linkTo(run, folded, places, root).catch(() => undefined);
    if (link) links.set(run.id, link.address);
  }
  return textOfRecord(
    journal.entries(),
    namesFrom(places),
    { ...words.text, day: words.day },
    { links, name: keptName(), more: [...diagnosticText(folded), ...plansText(folded)] },
  );
}
