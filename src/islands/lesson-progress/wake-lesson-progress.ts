import type { Note } from '../../progress/entries.ts';

/**
 * The foot of a lesson or of another step. Most readers of a page never come to it, so what draws it is fetched when it comes near. That
 * it was opened goes into the mirror alone; the next page that opens the journal takes it from there.
 */
const place = document.querySelector<HTMLElement>('.lesson-progress');
const step = place?.dataset['step'];
if (place && step) {
  remember(step);
  const near = new IntersectionObserver(
    (seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      void draw(place);
    },
    { rootMargin: '400px' },
  );
  near.observe(place);
}

/** One note for ever, with a writer of its own, so that the first date stays. Written as `mirror.ts` does, in 200 bytes. */
function remember(about: string): void {
  const fields = { format: 1, kind: 'note', about, name: 'opened', value: true } as const;
  const note: Note = { ...fields, clock: 0, writer: 'lesson', at: Date.now() };
  const key = `both-hands.entry.note/${about}/opened/${note.writer}`;
  try {
    if (localStorage.getItem(key) === null) localStorage.setItem(key, JSON.stringify(note));
  } catch {
    // Where nothing can be stored, the lesson still reads.
  }
}

async function draw(place: HTMLElement): Promise<void> {
  try {
    const { drawLessonProgress } = await import('./LessonProgress.tsx');
    drawLessonProgress(place);
  } catch {
    addEventListener('online', () => void draw(place), { once: true });
  }
}
