import type { OpenDecision } from '../../report/tally.ts';
import { results as words } from '../../words/en/results.ts';
import { FitMark } from './FitMark.tsx';
import { ModeMark } from './ModeMark.tsx';

/** Who chose what: a bar for each choice, with its letter, number, and how it stood to the moment. */
export function Bars({ decision }: { decision: OpenDecision }) {
  const { scene, choices, reached } = decision;
  return (
    <ol class="bars" role="list" aria-label={words.decision.bars(scene.title)}>
      {choices.map(({ choice, letter, fit, count }) => (
        <li key={choice.id} class={`bar-row ${fit} ${choice.mode}`}>
          <span class="choice-letter">{letter}</span>
          <div class="bar-words">
            <p class="bar-label">{choice.label}</p>
            <p class="bar-codes">
              <ModeMark mode={choice.mode} />
              <span class="fit-word">
                <FitMark fit={fit} />
                {words.fits[fit]}
              </span>
            </p>
          </div>
          <Bar share={reached === 0 ? 0 : count / reached} />
          <span class="bar-count">{words.decision.count(count, reached)}</span>
        </li>
      ))}
    </ol>
  );
}

/** A bar over a line that is everybody. */
export function Bar({ share }: { share: number }) {
  return (
    <svg class="bar" aria-hidden="true" focusable="false">
      <rect class="bar-ground" width="100%" height="100%" />
      {share > 0 && <rect class="bar-part" width={`${Math.round(share * 1000) / 10}%`} height="100%" />}
    </svg>
  );
}
