import { results as words } from '../../words/en/results.ts';

/** How many codes were found, and what became of them. */
export interface Counts {
  accepted: number;
  /** Of those accepted: second or later runs of the same person. */
  second: number;
  repeated: number;
  refused: number;
}

/** The running totals: the first three add up to the last. */
export function Totals({ counts: { accepted, second, repeated, refused } }: { counts: Counts }) {
  const found = accepted + repeated + refused;
  return (
    <section aria-label={words.totals.label}>
      <dl class="totals" aria-hidden="true">
        <div>
          <dt>
            {words.totals.accepted}
            {second > 0 && `, ${words.totals.second(second)}`}
          </dt>
          <dd>{accepted}</dd>
        </div>
        <div>
          <dt>+ {words.totals.repeated}</dt>
          <dd>{repeated}</dd>
        </div>
        <div>
          <dt>+ {words.totals.refused}</dt>
          <dd>{refused}</dd>
        </div>
        <div class="found">
          <dt>= {words.totals.found}</dt>
          <dd>{found}</dd>
        </div>
      </dl>
      <p class="visually-hidden">{words.totals.sentence(found, accepted, second, repeated, refused)}</p>
    </section>
  );
}
