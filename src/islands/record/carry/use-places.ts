import { useEffect, useState } from 'preact/hooks';
import type { Places } from '../../resume/places.ts';

/** The names of moments and choices, once they have come; without the network ids have to do. */
export function usePlaces(root: string): Places | undefined {
  const [places, setPlaces] = useState<Places>();
  useEffect(() => {
    const load = () =>
      fetch(`${root}take/places.json`)
        .then((answer) => answer.json() as Promise<Places>)
        .then(setPlaces, () => setPlaces((known) => known ?? {}));
    void load();
    addEventListener('online', load);
    return () => removeEventListener('online', load);
  }, [root]);
  return places;
}
