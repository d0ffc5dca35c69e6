import { useEffect } from 'preact/hooks';

/** Paper has no closed parts: everything is opened for printing, and closed again after it. */
export function usePrintOpen() {
  useEffect(() => {
    let closed: HTMLDetailsElement[] = [];
    const turn = ({ type }: Event) => {
      const open = type === 'beforeprint';
      if (open) closed = [...document.querySelectorAll<HTMLDetailsElement>('.looking-back details:not([open])')];
      for (const each of closed) each.open = open;
    };
    addEventListener('beforeprint', turn);
    addEventListener('afterprint', turn);
    return () => {
      removeEventListener('beforeprint', turn);
      removeEventListener('afterprint', turn);
    };
  }, []);
}
