import { useEffect, useState } from 'preact/hooks';

interface Later<T> {
  /** Absent until it has come. */
  file?: T;
  /** It did not come. It is asked for again when the network is back. */
  failed: boolean;
}

/** What stands in a file of its own, because most people never need it, or not at once. `load` is its import. */
export function useLater<T>(load: () => Promise<T>, wanted = true): Later<T> {
  const [later, setLater] = useState<Later<T>>({ failed: false });
  useEffect(() => {
    if (!wanted || later.file) return;
    const ask = () =>
      void load().then(
        (file) => setLater({ file, failed: false }),
        () => setLater({ failed: true }),
      );
    if (!later.failed) ask();
    addEventListener('online', ask);
    return () => removeEventListener('online', ask);
  }, [wanted, later]);
  return later;
}
