import { useEffect, useRef, useState } from 'preact/hooks';
import { callSummary } from '../../words/en/exercise-call.ts';
import { answersIn, nameOf } from './answers.ts';
import { readCall } from './call.ts';
import { CallCard } from './CallCard.tsx';
import type { CallItem } from './types.ts';

interface Props {
  /** Unique on the page. */
  id: string;
  items: CallItem[];
}

/** Situations to call, each with its own key, and what those that were read come to. */
export function Calls({ id, items }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const [sum, setSum] = useState('');
  const count = () => setSum(root.current ? sumOf(root.current, id, items) : '');
  // That a key opens is told on its way down only.
  useEffect(() => {
    const place = root.current;
    count();
    place?.addEventListener('toggle', count, true);
    return () => place?.removeEventListener('toggle', count, true);
  }, []);
  return (
    <div ref={root} onChange={count}>
      <ol class="exercise-items" role="list">
        {items.map((item, at) => (
          <li key={item.id}>
            <CallCard id={nameOf(id, item.id)} item={item} number={items.length > 1 ? at + 1 : undefined} />
          </li>
        ))}
      </ol>
      <p class="exercise-sum" role="status">
        <span key={sum}>{sum}</span>
      </p>
    </div>
  );
}

function sumOf(root: HTMLElement, exercise: string, items: readonly CallItem[]): string {
  const controls = root.querySelectorAll<HTMLInputElement>('input:checked');
  const opened = new Set(
    [...root.querySelectorAll('.exercise-check[open]')].map((key) => key.closest('.call')?.id ?? ''),
  );
  const read = items
    .map((item) => ({ item, name: nameOf(exercise, item.id) }))
    .filter(({ name }) => opened.has(name))
    .map(({ item, name }) => readCall(item, answersIn(controls, name)))
    .filter(({ first, second }) => first !== undefined || second !== undefined);
  const count = (is: (result: (typeof read)[number]) => boolean) => read.filter(is).length;
  return callSummary(
    read.length,
    items.length,
    count(({ wasRight }) => wasRight),
    count(({ isRight }) => isRight),
    count(({ reading }) => reading === 'seen'),
  );
}
