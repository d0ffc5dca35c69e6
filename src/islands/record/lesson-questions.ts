import { useEffect, useState } from 'preact/hooks';
import type { LessonQuestions } from '../../progress/come-back.ts';
import type { Folded } from '../../progress/fold.ts';

/** Whether a lesson was marked as done. */
export function hasDoneLesson({ notes }: Folded): boolean {
  return [...notes].some(([about, own]) => about.startsWith('lesson/') && own.get('done')?.value === true);
}

/**
 * The questions of all lessons, fetched once a lesson was done. Nothing until they came; where they do not come the other
 * questions are asked without them.
 */
export function useLessonQuestions(root: string, folded: Folded): LessonQuestions[] | undefined {
  const [questions, setQuestions] = useState<LessonQuestions[]>();
  const isWanted = hasDoneLesson(folded);
  useEffect(() => {
    if (!isWanted) return setQuestions([]);
    let left = false;
    fetch(`${root}data/questions.json`)
      .then((response) => (response.ok ? (response.json() as Promise<LessonQuestions[]>) : []))
      .catch((): LessonQuestions[] => [])
      .then((came) => void (left || setQuestions(came)));
    return () => {
      left = true;
    };
  }, [isWanted, root]);
  return questions;
}
