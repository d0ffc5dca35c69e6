import { useLayoutEffect } from 'preact/hooks';

/** Keys A to D choose, G goes on. Never while something is typed, never with a modifier, never while a key is held. */
export function useShortcuts(on: boolean) {
  // Before the page is painted: what is seen to be on is on.
  useLayoutEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select')) return;
      const key = event.key.toLowerCase();
      const buttons = document.querySelectorAll<HTMLButtonElement>(
        key === 'g' ? '.player-root button[data-key="g"]' : '.player-root button.choice',
      );
      buttons[key === 'g' ? 0 : 'abcd'.indexOf(key)]?.click();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [on]);
}
