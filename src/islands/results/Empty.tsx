import { results as words } from '../../words/en/results.ts';
import { pageOf } from './places.ts';

/** What this page is for, as long as there is nothing on it. */
export function Empty() {
  return (
    <section class="results-empty no-print" aria-labelledby="results-empty-title">
      <div class="stack">
        <h2 id="results-empty-title">{words.empty.title}</h2>
        <ol>
          {words.empty.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p class="row">
          <a href={pageOf.assign()}>{words.empty.assign}</a>
          <a href={pageOf.trainers()}>{words.empty.trainers}</a>
        </p>
      </div>
      <figure class="stack">
        <figcaption class="soft">{words.empty.looks}</figcaption>
        <p class="chat-example">{words.empty.example}</p>
      </figure>
    </section>
  );
}
