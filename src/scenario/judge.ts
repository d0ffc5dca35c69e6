import type { Choice, Craft, Decision, Hand, Mode } from './types.ts';

/** How a move stood to what its moment called for. Never written by hand: it follows from the codes. */
export type Fit = 'called-for' | 'partly' | 'not-now';

export const hands: readonly Hand[] = ['leadership', 'management'];

/** The hands that a mode uses, in score order. */
export function handsOf(mode: Mode): readonly Hand[] {
  if (mode === 'both') return hands;
  return mode === 'neither' ? [] : [mode];
}

/** Curriculum 2.3: called for if the mode is the call, partly if it is in `also`; a *neither* is always not now. */
export function fitOf(decision: Decision, mode: Mode): Fit {
  if (mode === 'neither') return 'not-now';
  if (mode === decision.calls) return 'called-for';
  return decision.also.includes(mode) ? 'partly' : 'not-now';
}

/** Hands that the call used and the choice did not. */
export function missingHands(decision: Decision, mode: Mode): Hand[] {
  return handsOf(decision.calls).filter((hand) => !handsOf(mode).includes(hand));
}

/** Hands that the choice used and neither the call nor `also` did. */
export function handsNotNeeded(decision: Decision, mode: Mode): Hand[] {
  const wanted = [decision.calls, ...decision.also].flatMap(handsOf);
  return handsOf(mode).filter((hand) => !wanted.includes(hand));
}

const values: Record<Fit, Record<Craft, number>> = {
  'called-for': { skilled: 4, fair: 3, clumsy: 1 },
  partly: { skilled: 3, fair: 2, clumsy: 1 },
  'not-now': { skilled: 1, fair: 1, clumsy: 0 },
};

/** Judgement value, 0 to 4 (curriculum 2.5). For the balance checks only; never shown to a learner. */
export function valueOf(decision: Decision, choice: Choice): number {
  return choice.craft ? values[fitOf(decision, choice.mode)][choice.craft] : 0;
}

/** The moves worth most in a decision: one, or several shown to be equal. */
export function bestChoices(decision: Decision): Choice[] {
  const most = Math.max(...decision.choices.map((choice) => valueOf(decision, choice)));
  return decision.choices.filter((choice) => valueOf(decision, choice) === most);
}
