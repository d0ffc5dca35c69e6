import '../../../styles/carry.css';
import { useEffect, useState } from 'preact/hooks';
import { browserJournal } from '../../../progress/browser-journal.ts';
import type { Journal } from '../../../progress/journal.ts';
import { useStore } from '../../use-store.ts';
import { carry as words } from '../../../words/en/carry.ts';
import { DeleteAll } from './DeleteAll.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { FileCard } from './FileCard.tsx';
import { Forms } from './Forms.tsx';
import { HandOver } from './HandOver.tsx';
import { usePlaces } from './use-places.ts';
import { WhereIsIt } from './WhereIsIt.tsx';

/** Takes one's progress along, or off this device. `root` is the address of the site's home page. */
export function Carry({ root = '../' }: { root?: string }) {
  const [journal, setJournal] = useState<Journal>();
  useEffect(() => setJournal(browserJournal()), []);
  return journal ? <Opened journal={journal} root={root} /> : <div class="carry" />;
}

function Opened({ journal, root }: { journal: Journal; root: string }) {
  const folded = useStore(journal.$folded);
  const keeping = useStore(journal.$keeping);
  const places = usePlaces(root);
  return (
    <div class="carry">
      <p class="measure">{words.lead}</p>
      <Elsewhere folded={folded} places={places} root={root} />
      <div class="pair">
        <FileCard journal={journal} folded={folded} keeping={keeping} />
        <Forms journal={journal} folded={folded} places={places} root={root} />
      </div>
      <WhereIsIt folded={folded} keeping={keeping} />
      <div class="pair">
        <HandOver journal={journal} folded={folded} keeping={keeping} root={root} />
        <DeleteAll journal={journal} folded={folded} root={root} />
      </div>
    </div>
  );
}
