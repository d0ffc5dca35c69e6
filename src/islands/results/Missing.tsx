import { useState } from 'preact/hooks';
import { checkList, namesOfList, type ListCheck, type Listed } from '../../report/class-list.ts';
import type { ReadRun } from '../../report/runs.ts';
import { results as words } from '../../words/en/results.ts';

/** Who of a pasted class list has handed in. The list is compared and not kept. */
export function Missing({ runs, names }: { runs: readonly ReadRun[]; names: boolean }) {
  const [text, setText] = useState('');
  const [list, setList] = useState<readonly string[]>([]);
  const check = list.length > 0 ? checkList(list, runs) : undefined;
  return (
    <form
      class="class-list stack"
      onSubmit={(event) => {
        event.preventDefault();
        setList(namesOfList(text));
      }}
    >
      <p class="soft">{words.missing.lead}</p>
      <label class="no-print">
        <span>{words.missing.field}</span>
        <textarea
          rows={6}
          value={text}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p class="no-print">
        <button class="button quiet">{words.missing.compare}</button>
      </p>
      <div role="status">{check && <Checked check={check} names={names} />}</div>
    </form>
  );
}

function Checked({ check: { listed, unlisted, nameless }, names }: { check: ListCheck; names: boolean }) {
  const missing = listed.filter((each) => each.kind !== 'found');
  return (
    <>
      <p>{words.missing.sum(listed.length - missing.length, listed.length)}</p>
      {!names && <p>{words.missing.needNames}</p>}
      {names && <h3>{missing.length === 0 ? words.missing.nobody : words.missing.missing(missing.length)}</h3>}
      {names && (
        <ul class="names">
          {missing.map((each, index) => (
            <li key={index}>{nameOf(each)}</li>
          ))}
        </ul>
      )}
      {nameless > 0 && <p>{words.missing.nameless(nameless)}</p>}
      {names && unlisted.length > 0 && (
        <>
          <h3>{words.missing.extra}</h3>
          <ul class="names">
            {unlisted.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** A name, and what was handed in that may be the same person. */
function nameOf(listed: Listed): string {
  if (listed.kind === 'found') return listed.name;
  const like = listed.kind === 'likely' ? listed.labels : listed.perhaps;
  return like.length > 0 ? words.missing.near(listed.name, like) : listed.name;
}
