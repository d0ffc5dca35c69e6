import type { ComponentChildren } from 'preact';
import type { Stories } from './stories.ts';

interface Props {
  stories: Pick<Stories, 'state' | 'retry'>;
  /** What is said while they come, where they do not come, and on the button that asks again. */
  words: { fetching: string; failed: string; again: string };
  children: () => ComponentChildren;
}

/** Draws what needs the stories of the runs, once they have come. */
export function WithStories({ stories: { state, retry }, words, children }: Props) {
  if (state === 'loading') return <p role="status">{words.fetching}</p>;
  if (state === 'ready') return <>{children()}</>;
  return (
    <p class="notice row" role="alert">
      {words.failed}
      <button type="button" class="button quiet" onClick={retry}>
        {words.again}
      </button>
    </p>
  );
}
