import { assign } from '../../words/en/assign.ts';

const words = assign.back;

/** Where the codes go. */
export function ComesBack({ root, hasLessonsOnly }: { root: string; hasLessonsOnly: boolean }) {
  const address = new URL(`${root}trainers/results/`, location.href).href;
  return (
    <section class="assign-back stack" aria-labelledby="assign.back">
      <h2 id="assign.back">{words.title}</h2>
      <p>{hasLessonsOnly ? words.lessons : words.text}</p>
      {!hasLessonsOnly && (
        <p>
          <a href={address}>{words.results}</a>
          <br />
          <span class="soft">
            {words.address} <span class="address">{address}</span>
          </span>
        </p>
      )}
    </section>
  );
}
