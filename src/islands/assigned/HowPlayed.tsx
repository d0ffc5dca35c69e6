import type { Assignment } from '../../report/types.ts';
import { assigned as words } from '../../words/en/assigned.ts';

/** What the trainer's settings mean for the one who plays. Of lessons alone there is nothing to say. */
export function HowPlayed({ assignment }: { assignment: Assignment }) {
  const { readings, phrases, firstCounts, naming, scenarios } = assignment;
  if (scenarios.length === 0) return null;
  return (
    <section class="how-played" aria-label={words.settings}>
      <h3>{words.settings}</h3>
      <ul>
        <li>{words.readings[readings]}</li>
        <li>{phrases ? words.phrases : words.noPhrases}</li>
        <li>{firstCounts ? words.firstCounts : words.anyCounts}</li>
        <li>{words.naming[naming]}</li>
        <li>{words.byYou}</li>
      </ul>
    </section>
  );
}
