import { useEffect, useRef } from 'preact/hooks';
import { useLater } from '../use-later.ts';
import { lookingBackAt } from './screen.ts';

/** What the player's page does around its screens: focus, and fetching what comes later. */

interface Root {
  current: HTMLElement | null;
}

/**
 * The focus goes to the title of a new screen, and its top comes into view; not when the page has just been opened. Once
 * the screen is seen: before, it would cost the first frame half as much again.
 */
export function useScreenChange(root: Root, name: string, moment: string) {
  const shown = useRef<string>();
  useEffect(() => {
    const first = shown.current === undefined;
    const changed = shown.current !== name;
    shown.current = name;
    const inside = moment.startsWith(lookingBackAt(''));
    const at = inside ? document.getElementById(moment) : root.current?.querySelector<HTMLElement>('.screen-title');
    if (first || !at || !(changed || inside)) return;
    if (at instanceof HTMLDetailsElement) at.open = true;
    at.focus({ preventScroll: true });
    if (inside) at.scrollIntoView();
    else scrollTo(0, 0);
  }, [name, moment]);
}

/** The second click of a double click would fall on whatever the first one brought. */
export function ignoreSecondClick(event: MouseEvent) {
  const on = event.target instanceof Element ? event.target.closest('button') : null;
  if (on && event.detail > 1) event.stopPropagation();
}

/** Looking back and the foot are fetched with the first choice: whoever only looks at the first scene does not pay for them. */
export function useParts(wanted: boolean) {
  const { file, failed } = useLater(() => import('./parts.ts'), wanted);
  return file?.parts ?? (failed ? 'failed' : undefined);
}
