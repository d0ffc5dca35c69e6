import type { Folded } from '../../../progress/fold.ts';
import type { Keeping } from '../../../progress/journal.ts';
import { carry } from '../../../words/en/carry.ts';
import { isChatBrowser, isSafariLike } from './chat-browser.ts';

const words = carry.where;

/** Where progress is, as far as it can be known from here, and when it goes. */
export function WhereIsIt({ folded, keeping }: { folded: Folded; keeping: Keeping }) {
  const { state, aside, newerRuns } = keeping;
  const isEmpty = folded.runs.length === 0 && folded.notes.size === 0;
  const here = [
    isChatBrowser(navigator.userAgent) && words.hereChat,
    self !== top && words.hereFrame,
    isSafariLike(navigator.userAgent) && words.hereSafari,
  ].filter((sentence) => sentence !== false);
  return (
    <section class="stack where" aria-labelledby="carry.where">
      <h3 id="carry.where">{words.title}</h3>
      <p class="measure">
        <strong>{words.now[isEmpty && state === 'kept' ? 'empty' : state]}</strong> {words.nowhere}
      </p>
      {here.map((sentence) => (
        <p class="notice" key={sentence}>
          {sentence}
        </p>
      ))}
      {aside > 0 && <p class="measure">{words.aside(aside)}</p>}
      {newerRuns.size > 0 && <p class="measure">{words.newer}</p>}
      <dl>
        {words.facts.map(([what, text]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
