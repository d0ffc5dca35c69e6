import { pickedAt, stepAt, type RoomState } from '../../report/room/fold.ts';
import { onward, pageOf, placeAfter } from '../../report/room/moves.ts';
import { pagesOf } from '../../report/room/show.ts';
import { letters } from '../../scenario/letters.ts';
import { countsFast, desk, nextPage, onTo, onToEnding, putAway, steps, takeMove, vote } from '../../words/en/room.ts';

/** What the button that goes on says, for what it will do. */
export function onwardWords(state: RoomState): string {
  const next = onward(state);
  if (next === 'end') return steps['questions']!.on;
  if (next === 'pick') return stepAt(state)?.pace === 'told' ? vote.pickTold : vote.pickFirst;
  if (next.kind === 'blanked') return desk.unblank;
  if (next.kind === 'peeked') return putAway;
  if (next.kind === 'chosen') {
    const { choices } = stepAt(state)!.scene;
    const at = choices.findIndex(({ id }) => id === next.choice);
    return takeMove(letters[at]!, choices[at]!.label);
  }
  if (pageOf(state) < pagesOf(state) - 1) return nextPage;
  const place = placeAfter(state)!;
  if (place.phase === 'ending') return onToEnding;
  if (place.index !== state.index && place.index >= 0) return onTo(state.steps[place.index]!.scene.title);
  if (place.phase === 'reading') return steps['story']!.on + ': ' + steps['reading']!.name.toLowerCase();
  if (place.phase === 'story') return steps['shift']!.on;
  return steps[state.phase]!.on;
}

/** What to say or do at a step. */
export function sayAt(state: RoomState): string {
  const { phase, settings } = state;
  if (phase === 'vote' || phase === 'second') return vote.say(settings.where, settings.anonymous, phase === 'second');
  if (phase === 'counts' && stepAt(state)?.pace !== 'full') return countsFast;
  if (phase === 'told' && pickedAt(state, state.index) !== undefined) return '';
  return steps[phase]!.say;
}
