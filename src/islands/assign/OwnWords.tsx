import { dayOf } from '../../progress/calendar.ts';
import { days, isDay, longestGroup, longestLine } from '../../report/assignment-bytes.ts';
import { assign } from '../../words/en/assign.ts';
import { Folded } from './Folded.tsx';
import type { Drafting } from './use-draft.ts';

const words = assign.own;

/** A date and two short texts. */
export function OwnWords({ drafting }: { drafting: Drafting }) {
  const { due = '', group, line } = drafting.draft.assignment;
  const said = [due && isDay(due) && assign.day(due), group.trim(), line.trim() && `‘${line.trim()}’`].filter(Boolean);
  return (
    <Folded title={words.title} sum={said.length ? said.join(' · ') : words.optional}>
      <Due due={due} onChange={(value) => drafting.change({ due: value })} />
      <Words
        {...{ label: words.group, hint: words.groupHint, most: longestGroup, value: group }}
        onChange={(value) => drafting.change({ group: value })}
      />
      <Words
        {...{ label: words.line, hint: words.lineHint, most: longestLine, value: line }}
        onChange={(value) => drafting.change({ line: value })}
      />
    </Folded>
  );
}

function Due({ due, onChange }: { due: string; onChange: (due: string) => void }) {
  const today = dayOf(Date.now());
  const hint = due && !isDay(due) ? words.tooFar : due && due < today ? words.past : words.dueHint;
  return (
    <div class="field due">
      <label for="assign.due">{words.due}</label>
      <input
        id="assign.due"
        type="date"
        min={today}
        max={days.last}
        value={due}
        aria-describedby="assign.due.hint"
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <p class="hint" id="assign.due.hint">
        {hint}
      </p>
    </div>
  );
}

interface WordsProps {
  label: string;
  hint: string;
  /** In characters, as the link counts. */
  most: number;
  value: string;
  onChange: (value: string) => void;
}

function Words({ label, hint, most, value, onChange }: WordsProps) {
  const id = `assign.${most}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        maxLength={most}
        autocomplete="off"
        value={value}
        aria-describedby={`${id}.hint`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <p class="hint" id={`${id}.hint`}>
        <span>{hint}</span> <span class="count">{words.left(value.length, most)}</span>
      </p>
    </div>
  );
}
