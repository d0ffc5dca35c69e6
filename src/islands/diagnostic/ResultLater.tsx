import type { Occasion } from '../../progress/diagnostic.ts';
import type { Journal } from '../../progress/journal.ts';
import { diagnostic as words } from '../../words/en/diagnostic.ts';
import { useLater } from '../use-later.ts';

/** A result. What draws it is fetched when there is one. */
export function ResultLater(props: { occasion: Occasion; journal: Journal; level: 2 | 3 | 4 }) {
  const { file } = useLater(() => import('./Result.tsx'));
  return file ? <file.Result {...props} /> : <p role="status">{words.loading}</p>;
}
