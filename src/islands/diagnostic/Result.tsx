import { useLayoutEffect, useRef } from 'preact/hooks';
import {
  bandOf,
  formLetter,
  formResult,
  pairsResult,
  type FormResult,
  type Occasion,
} from '../../progress/diagnostic.ts';
import type { Journal } from '../../progress/journal.ts';
import { diagnostic as words } from '../../words/en/diagnostic.ts';
import { bands, limits, use } from '../../words/en/instrument-limits.ts';
import { vignetteWords } from '../../words/en/instruments.ts';
import { dateOf } from '../record/dates.ts';
import { FormScore } from './FormScore.tsx';
import { finish } from './keep.ts';
import { PairsMarks } from './PairsMarks.tsx';

interface Props {
  occasion: Occasion;
  journal: Journal;
  level: 2 | 3 | 4;
}

/** What came of one occasion, with its limits. */
export function Result({ occasion, journal, level }: Props) {
  const root = useRef<HTMLElement>(null);
  const fresh = useRef(Date.now() - occasion.last < 5000);
  // Whoever has just asked for the result is taken to it; whoever comes back later stays where the page begins.
  useLayoutEffect(() => {
    if (fresh.current) root.current?.focus();
  }, []);
  const Heading = `h${level}` as const;
  const day = dateOf(occasion.last);
  const title = occasion.part === 'pairs' ? words.results(day) : words.formResult.title(formLetter[occasion.part], day);
  const id = `${occasion.id}.result`;
  return (
    <section class="diagnostic-result stack" ref={root} tabIndex={-1} aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      {occasion.part === 'pairs' ? (
        <Pairs occasion={occasion} journal={journal} />
      ) : (
        <FormRead occasion={occasion} level={level} />
      )}
    </section>
  );
}

function Pairs({ occasion, journal }: Omit<Props, 'level'>) {
  const { leadership } = pairsResult(occasion);
  return (
    <>
      <p class="summary">{bands[bandOf(leadership)]}</p>
      <p>{words.pairsResult.count(leadership)}</p>
      <PairsMarks leadership={leadership} />
      <p class="soft measure">{words.pairsResult.coinSays}</p>
      <Limits />
      <p class="no-print">
        <button type="button" class="button plain" onClick={() => finish(journal, occasion.id, false)}>
          {words.pairsResult.reopen}
        </button>
      </p>
    </>
  );
}

/** What stands with every result of part A. */
export function Limits() {
  return (
    <div class="diagnostic-limits measure">
      <p>
        <strong>{words.pairsResult.limits}</strong>
      </p>
      <ul>
        {limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      <p>
        <strong>{words.pairsResult.use}</strong>
        {use}
      </p>
    </div>
  );
}

function FormRead({ occasion, level }: Omit<Props, 'journal'>) {
  const result = formResult(occasion);
  const Heading = `h${level === 2 ? 3 : 4}` as const;
  return (
    <>
      <p class="summary">{words.formResult.count(result.same, result.of, result.answered)}</p>
      {result.rated > 0 && <p>{words.formResult.confident(result.confident.of, result.confident.same)}</p>}
      <p>
        {words.formResult.chance} {words.formResult.design}
      </p>
      <FormScore result={result} />
      <p class="soft">{words.formResult.scoreSays}</p>
      <ol class="diagnostic-key" role="list">
        {result.items.map((item, index) => (
          <li key={item.id} class={item.same ? undefined : 'is-other'}>
            <Heading class="diagnostic-vignette">
              {index + 1}. {vignetteWords[item.id]!.text}
            </Heading>
            <Read item={item} />
          </li>
        ))}
      </ol>
      <p class="soft measure">{words.formResult.note}</p>
    </>
  );
}

function Read({ item }: { item: FormResult['items'][number] }) {
  const { answer, key, reason, sure } = item;
  return (
    <>
      <p>
        {words.formResult.yours}: <b>{answer ? words.formResult.calls[answer] : words.formResult.noAnswer}</b>
        {sure !== undefined && <span class="soft"> ({words.formResult.sure(sure)})</span>}. {words.formResult.key}:{' '}
        <b>{words.formResult.calls[key]}</b>, {words.formResult.because}: {vignetteWords[item.id]!.because}.
      </p>
      {reason && (
        <p class="soft">
          {words.formResult.reason}: {reason}
        </p>
      )}
    </>
  );
}
