import { agreedMisfits, mostDisputed, widestSplits } from '../../report/splits.ts';
import type { OpenDecision, OpenTally } from '../../report/tally.ts';
import { results as words } from '../../words/en/results.ts';
import { placeOf } from './places.ts';

/** How many of each list are shown. */
const shown = 4;

interface Line {
  decision: OpenDecision;
  text: string;
  /** Shown as one bar cut into parts. */
  parts?: { letter: string; count: number }[];
}

/** Widest splits, most agreed misfits, most disputed; each line leads to its decision. */
export function Splits({ tally }: { tally: OpenTally }) {
  const splits = widestSplits(tally).map(({ decision, chosen }): Line => {
    const parts = chosen.map(({ letter, count }) => ({ letter, count }));
    return { decision, parts, text: parts.map(({ letter, count }) => `${letter} ${count}`).join(' · ') };
  });
  const misfits = agreedMisfits(tally).map(({ decision, choice: { count, letter, choice } }): Line => {
    return { decision, text: words.splits.misfitLine(count, decision.reached, letter, choice.label) };
  });
  const disputed = mostDisputed(tally).map(({ decision, count }): Line => {
    return { decision, text: words.splits.disputedLine(count, decision.reached) };
  });
  return (
    <div class="split-lists">
      <Lines title={words.splits.widest} lead={words.splits.widestLead} lines={splits} />
      <Lines title={words.splits.misfits} lead={words.splits.misfitsLead} lines={misfits} />
      <Lines title={words.splits.disputed} lead={words.splits.disputedLead} lines={disputed} />
    </div>
  );
}

function Lines({ title, lead, lines }: { title: string; lead: string; lines: readonly Line[] }) {
  return (
    <section class="split-list">
      <h3>{title}</h3>
      <p class="soft">{lead}</p>
      {lines.length === 0 ? (
        <p>{words.splits.none}</p>
      ) : (
        <ol role="list">
          {lines.slice(0, shown).map(({ decision, text, parts }) => (
            <li key={decision.scene.id + text}>
              <a href={`#${placeOf.decision(decision.scene.id)}`}>{decision.scene.title}</a>
              {parts && <Cut parts={parts} of={decision.reached} />}
              <span class="soft">{text}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** One bar, cut where people parted. The words beneath say the same. */
function Cut({ parts, of }: { parts: NonNullable<Line['parts']>; of: number }) {
  let from = 0;
  return (
    <svg class="cut" aria-hidden="true" focusable="false">
      {parts.map(({ letter, count }, index) => {
        const x = from;
        from += count;
        return (
          <rect
            key={letter}
            class={`cut-part p${index}`}
            x={`${(100 * x) / of}%`}
            width={`${(100 * count) / of}%`}
            height="100%"
          />
        );
      })}
    </svg>
  );
}
