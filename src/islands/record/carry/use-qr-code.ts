import { useEffect, useState } from 'preact/hooks';
import type { QrCode } from './QrCode.tsx';

/** What draws the code, once it has come; without it the link still works. */
export function useQrCode(): typeof QrCode | undefined {
  const [found, setFound] = useState<{ draw: typeof QrCode }>();
  useEffect(() => {
    import('./QrCode.tsx').then(
      ({ QrCode: draw }) => setFound({ draw }),
      () => undefined,
    );
  }, []);
  return found?.draw;
}
