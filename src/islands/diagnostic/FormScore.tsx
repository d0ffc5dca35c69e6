import { Score } from '../../drawing/Score.tsx';
import type { Hand, ScoreNote } from '../../drawing/score.ts';
import { formLetter, type FormResult } from '../../progress/diagnostic.ts';
import { diagnostic as words } from '../../words/en/diagnostic.ts';
import { vignetteWords } from '../../words/en/instruments.ts';

const hands: Hand[] = ['leadership', 'management'];
const uses = (call: string | undefined, hand: Hand) => call === hand || call === 'both';

/** A form as the score for two hands: what the key asks for as outlines, what was chosen as notes. */
export function FormScore({ result, size = 'full' }: { result: FormResult; size?: 'full' | 'line' }) {
  const form = formLetter[result.form];
  const notes = result.items.map(({ id, key, answer }): ScoreNote => ({
    id,
    label: vignetteWords[id]!.text,
    asked: key,
    ...(answer && { played: answer }),
    missing: answer ? hands.filter((hand) => uses(key, hand) && !uses(answer, hand)) : [],
    notNeeded: answer ? hands.filter((hand) => uses(answer, hand) && !uses(key, hand)) : [],
    part: words.formResult.part(form),
  }));
  return <Score notes={notes} size={size} label={words.formResult.score(form)} />;
}
