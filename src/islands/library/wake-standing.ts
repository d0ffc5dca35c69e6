import { standing as words } from '../../words/en/library.ts';
import { mayHold } from '../resume/may-hold.ts';
import { standings, type Standing } from './standing.ts';

/** Says on each card of the library whether its scenario was begun or finished in this browser. */

const cards = () => [...document.querySelectorAll<HTMLElement>('#library .scenario')];

async function look(): Promise<void> {
  if (!(await mayHold('step/'))) return;
  const { allStored } = await import('../resume/stored.ts');
  const decisions = new Map(cards().map(({ dataset }) => [dataset['id']!, Number(dataset['decisions'])]));
  const found = standings(await allStored(), decisions);
  for (const card of cards()) show(card, found.get(card.dataset['id']!));
}

function show(card: HTMLElement, standing: Standing | undefined): void {
  const line = card.querySelector<HTMLElement>('.standing')!;
  line.textContent = standing ? sentence(standing, Number(card.dataset['decisions'])) : '';
  line.hidden = !standing;
  card.querySelector('.play')!.textContent = standing?.begun ? words.goOn : standing ? words.again : words.play;
}

function sentence({ begun, finished }: Standing, of: number): string {
  return begun ? words.begun(begun.number, of) : words.finished(finished);
}

// Where it can't be had, the cards stand as they are for everybody.
const quietly = () => void look().catch(() => undefined);
// The script may run while the page is still being read.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', quietly, { once: true });
else quietly();
addEventListener('pageshow', (event) => {
  if (event.persisted) quietly();
});
