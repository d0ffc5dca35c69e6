import { mirrorNote, noteOf } from '../../progress/mirror-note.ts';

/**
 * The foot of a lesson or of another step. Most readers of a page never come to it, so what draws it is fetched when it
 * comes near.
 */
const place = document.querySelector<HTMLElement>('.lesson-progress');
if (place) {
  // One note for ever, so that the first date stays.
  mirrorNote(noteOf(place.dataset['step']!, 'opened', true, 0), true);
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

async function draw(place: HTMLElement): Promise<void> {
  try {
    const { drawFoot } = await import('./foot.ts');
    drawFoot(place);
  } catch {
    addEventListener('online', () => void draw(place), { once: true });
  }
}
