import { useState } from 'preact/hooks';
import { browserJournal } from '../../progress/browser-journal.ts';
import { dayOf } from '../../progress/calendar.ts';
import type { KeptRun } from '../../progress/fold.ts';
import { cleanLine } from '../../report/clean-text.ts';
import { handIn as words } from '../../words/en/hand-in.ts';
import { useQrCode } from '../record/carry/use-qr-code.ts';
import { keepName, type KeptAssignment } from '../assigned/kept.ts';
import { Copy } from '../record/carry/Copy.tsx';
import { dateOf } from '../record/dates.ts';
import { keepNote } from '../record/keep.ts';
import { Lazy } from '../record/Lazy.tsx';
import { saveFile } from '../record/save-file.ts';
import { fileOf, lineOf, type Made } from './made.ts';
import { runInWords } from './run-in-words.ts';

/** In UTF-16 units, as a field's `maxlength` counts. */
const longestName = 40;

interface Props {
  made: Made;
  kept: KeptRun;
  assigned: KeptAssignment | undefined;
  taken: { code: string; at: number } | undefined;
}

/** The code with what it says, and the ways to take it. */
export function Code({ made, kept, assigned, taken }: Props) {
  const journal = browserJournal();
  const naming = assigned?.settings.naming;
  const [typed, setTyped] = useState(assigned?.name ?? '');
  const [handed, setHanded] = useState('');
  // A colon parts the name from the code.
  const name = naming === 'none' ? '' : cleanLine(typed.replaceAll(':', ' '), longestName);
  const line = lineOf(name, made.code);
  const rename = (to: string) => {
    setTyped(to);
    if (assigned) keepName(journal, assigned.id, cleanLine(to, longestName));
  };
  const note = () => keepNote(journal, `run/${kept.run}`, 'handed', made.code);
  const save = () => {
    const file = `both-hands-${kept.scenario}-${dayOf(Date.now())}.json`;
    saveFile(file, 'application/json', fileOf(name, made));
    setHanded(words.handed(file));
    note();
  };
  return (
    <>
      {naming === 'none' ? (
        <p>{words.noName}</p>
      ) : (
        <Name id={`hand-in.name.${kept.id}`} naming={naming} value={typed} onInput={rename} />
      )}
      <div class="notice">
        <p>
          <strong>{words.warning}</strong>
        </p>
        <p>{words.holds}</p>
        <p>
          {words.holdsNot} {words.wrote}
        </p>
      </div>
      <Copy text={line} label={words.code} button={words.copy} onCopied={note}>
        <button type="button" class="button quiet" onClick={save}>
          {words.file}
        </button>
      </Copy>
      <p role="status" class="handed">
        {handed}
      </p>
      {taken && <p class="soft">{words[taken.code === made.code ? 'taken' : 'changed'](dateOf(taken.at))}</p>}
      <Lazy summary={words.qr}>{() => <Qr text={line} />}</Lazy>
      <p class="measure">{words.textLead}</p>
      <Copy text={runInWords(name, made)} button={words.copyText} look="quiet" onCopied={note} />
      <p class="soft measure">{words.after}</p>
    </>
  );
}

function Qr({ text }: { text: string }) {
  const QrCode = useQrCode();
  return QrCode ? <QrCode text={text} label={words.qrLabel} /> : null;
}

interface NameProps {
  id: string;
  naming: 'name' | 'pseudonym' | undefined;
  value: string;
  onInput: (name: string) => void;
}

/** The name in front of the code: asked for by a trainer, or as one likes. */
function Name({ id, naming, value, onInput }: NameProps) {
  const hint = naming === 'pseudonym' ? words.pseudonymLead : words.nameLead;
  return (
    <div class="name">
      <label for={id}>{{ name: words.name, pseudonym: words.pseudonym, any: words.anyName }[naming ?? 'any']}</label>
      <p class="hint soft" id={`${id}.hint`}>
        {hint} {naming && !value.trim() && words.nameMissing}
      </p>
      <input
        id={id}
        aria-describedby={`${id}.hint`}
        maxLength={longestName}
        autocomplete={naming === 'pseudonym' ? 'off' : 'name'}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
