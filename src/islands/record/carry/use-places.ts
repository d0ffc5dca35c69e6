import { useEffect, useState } from 'preact/hooks';
import type { Places } from '../../resume/places.ts';

/** A network that does not answer must not keep anybody from a copy. In milliseconds. */
const patience = 3000;

/** The names of moments and choices, once they have come; without the network ids have to do. */
export function usePlaces(root: string): Places | undefined {
  const [places, setPlaces] = useState<Places>();
  useEffect(() => {
    const load = () =>
      fetch(`${root}take/places.json`)
        .then((answer) => answer.json() as Promise<Places>)
        .then(setPlaces, () => setPlaces((known) => known ?? {}));
    void load();
    const timer = setTimeout(() => setPlaces((known) => known ?? {}), patience);
    addEventListener('online', load);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', load);
    };
  }, [root]);
  return places;
}
