import { useEffect, useRef, useState } from 'preact/hooks';
import { answersIn } from './answers.ts';
import type { Answers } from './types.ts';

type Settable = HTMLInputElement | HTMLSelectElement;

/**
 * What the native controls of an exercise say at any time, for what is told while one chooses. Absent until the island is
 * awake, and then at once with what was set before.
 */
export function useChosen(exercise: string, root: { current: HTMLElement | null }) {
  const [chosen, setChosen] = useState<{ answers?: Answers; turn: number }>({ turn: 0 });
  const last = useRef(0);
  const look = () => {
    const controls = root.current?.querySelectorAll<Settable>('input:checked, input[type=range], select') ?? [];
    setChosen({ answers: answersIn(controls, exercise), turn: ++last.current });
  };
  useEffect(look, []);
  return { ...chosen, look };
}
