import type { Fit } from '../../scenario/judge.ts';

/** Fit as a shape: note in its outline, half a note in it, a dashed outline with nothing. The word stands beside it. */
export function FitMark({ fit }: { fit: Fit }) {
  return (
    <svg class={`fit-mark ${fit}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle class="outline" cx="8" cy="8" r="6.75" />
      {fit === 'called-for' && <circle class="head" cx="8" cy="8" r="4" />}
      {fit === 'partly' && <path class="head" d="M8 4a4 4 0 0 0 0 8z" />}
    </svg>
  );
}
