import { assign } from '../../words/en/assign.ts';

const words = assign.paper;

/** The sheet itself stands on the page for the printer only. */
export function Paper() {
  return (
    <section class="card stack" aria-labelledby="assign.paper">
      <h2 id="assign.paper">{words.title}</h2>
      <p>{words.text}</p>
      <p>
        <button type="button" class="button quiet" onClick={() => print()}>
          {words.print}
        </button>
      </p>
      <p class="soft">{words.hint}</p>
    </section>
  );
}
