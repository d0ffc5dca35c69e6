import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { search as words } from '../../words/en/search.ts';
import { Hits } from './Hits.tsx';
import { kinds, type Kind, type Results } from './results.ts';
import { useSearch, type Outcome } from './useSearch.ts';

interface Props {
  /** The way from this page to the site's root: `../`. */
  root: string;
  /** Everything there is to find, for when nothing is searched for or the search cannot help. */
  children?: ComponentChildren;
}

/** The search: a field, what was found, and the keys to go from one to the other. */
export function Search({ root, children }: Props) {
  const { outcome, warm, type, search } = useSearch(root);
  const whole = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);

  const ask = (query: string) => {
    field.current!.value = query;
    search(query);
  };

  // What was typed before the script was there, or came with the address, is searched for at once.
  useEffect(() => {
    const query = field.current!.value || (new URLSearchParams(location.search).get('q') ?? '');
    if (document.activeElement === field.current) warm();
    if (query) ask(query);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [field.current!, ...whole.current!.querySelectorAll<HTMLElement>('.hits a')];
    const at = stops.indexOf(event.target as HTMLElement);
    const to = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !to) return;
    event.preventDefault();
    to.focus();
  };

  return (
    <div class="search" ref={whole} onKeyDown={onKeyDown}>
      <form
        role="search"
        class="search-form"
        onSubmit={(event) => {
          event.preventDefault();
          search(field.current!.value);
        }}
      >
        <label for="search-field">{words.label}</label>
        <div class="search-line">
          <input
            ref={field}
            id="search-field"
            type="search"
            name="q"
            autocomplete="off"
            autocapitalize="none"
            enterkeyhint="search"
            maxLength={100}
            onFocus={warm}
            onInput={(event) => type(event.currentTarget.value)}
          />
          <button class="button">{words.submit}</button>
        </div>
      </form>
      <p class="search-status" role="status">
        {status(outcome)}
      </p>
      {outcome.kind === 'found' && <Hits results={outcome.results} more={outcome.more} />}
      {outcome.kind === 'nothing' && (
        <div class="search-help">
          <p>{words.tryInstead}</p>
          <ul class="row" role="list">
            {words.suggestions.map((suggestion) => (
              <li key={suggestion}>
                <button class="button quiet" onClick={() => ask(suggestion)}>
                  {suggestion}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {outcome.kind === 'failed' && (
        <p class="search-help">
          <button class="button quiet" onClick={() => search(field.current!.value)}>
            {words.again}
          </button>
        </p>
      )}
      <div hidden={outcome.kind === 'found'}>{children}</div>
    </div>
  );
}

function counts(results: Results): Record<Kind, number> {
  return Object.fromEntries(kinds.map((kind) => [kind, results[kind].length])) as Record<Kind, number>;
}

function status(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'idle':
      return '';
    case 'searching':
      return words.searching;
    case 'found':
      return words.found(counts(outcome.results), outcome.query);
    case 'nothing':
      return words.nothing(outcome.query);
    case 'failed':
      return words.failed;
  }
}
