import type { Move } from '../../scenario/outcome.ts';
import { opening, plain } from '../../scenario/text.ts';
import { dimensionWork, verdict } from '../../words/en/reading.ts';
import { player as words } from '../../words/en/player.ts';

/** How many words of the coach stand below the verdict before *more* is opened. */
const shownWords = 35;

/** The verdict sentence of a move, composed from its codes. */
export function verdictOf({ decision, choice, fit, missing, notNeeded }: Move): string {
  return verdict({ calls: decision.calls, mode: choice.mode, craft: choice.craft, fit, missing, notNeeded });
}

/** A move read back: the verdict, the opening of the coach's words, and the rest behind *more*. */
export function Reading({ move, whole = false }: { move: Move; whole?: boolean }) {
  const { coach, mode, dimension, readings } = move.choice;
  const [first, rest] = whole ? [plain(coach.why), ''] : opening(coach.why, shownWords);
  const more = (
    <>
      {rest && <p>{rest}</p>}
      <p class="other-hand">
        <strong>{words.otherHand}.</strong> {plain(coach.other)}
      </p>
      <p class="soft">{words.aboutWork(dimensionWork[dimension]![mode])}</p>
      {readings && (
        <dl class="two-readings">
          <dt>{words.distinct}</dt>
          <dd>{plain(readings.distinct)}</dd>
          <dt>{words.through}</dt>
          <dd>{plain(readings.through)}</dd>
        </dl>
      )}
    </>
  );
  return (
    <div class={`reading ${mode}`}>
      <p class="verdict">{verdictOf(move)}</p>
      <p>{first}</p>
      {whole ? (
        more
      ) : (
        <details>
          <summary>{words.more}</summary>
          {more}
        </details>
      )}
    </div>
  );
}
