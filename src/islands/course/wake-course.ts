import type { Folded } from '../../progress/fold.ts';
import { way as words, map } from '../../words/en/ways.ts';
import { allStored } from '../resume/stored.ts';
import { doneSteps, foldStored, nextStep, type CourseData } from './progress.ts';
import { wayNote, wayTaken } from './taken.ts';

/** Marks what is done on a page that lists steps, names the next one, and lets a way be taken or left. */

const place = document.getElementById('course-progress');
if (place) {
  const data = JSON.parse(place.dataset['course'] ?? '{}') as CourseData;
  const look = async () => show(place, data, foldStored(await allStored()));
  // Where nothing can be read, the page stands as it is for everybody.
  const quietly = () => void look().catch(() => undefined);
  quietly();
  addEventListener('pageshow', (event) => {
    if (event.persisted) quietly();
  });
}

function show(place: HTMLElement, data: CourseData, folded: Folded): void {
  const done = doneSteps(folded, data.decisions);
  const taken = wayTaken(folded);
  markDone(done);
  const id = data.way ?? taken ?? 'full';
  const way = data.ways.find((each) => each.id === id);
  if (!way) return;
  const next = nextStep(way.steps, done);
  const label = place.querySelector('#course-progress-label')!;
  const link = place.querySelector<HTMLAnchorElement>('a.button');
  const isBegun = way.steps.some((step) => done.has(step.id));
  label.textContent = !next
    ? words.finished
    : isBegun
      ? taken === id
        ? words.onWay(way.title)
        : words.next
      : words.begin;
  if (link) {
    link.hidden = !next;
    link.textContent = next?.title ?? '';
    if (next) link.href = next.href;
  }
  if (data.way) offer(place, data, way.id, taken === way.id);
}

function markDone(done: ReadonlySet<string>): void {
  for (const step of document.querySelectorAll<HTMLElement>('[data-done]')) {
    const isDone = done.has(step.dataset['done']!);
    step.classList.toggle('is-done', isDone);
    const word = step.querySelector('.done-word');
    if (word) word.textContent = isDone ? words.done : '';
  }
  for (const list of document.querySelectorAll<HTMLElement>('[data-done-of]')) {
    const ids = list.dataset['doneOf']!.split(' ');
    const count = ids.filter((id) => done.has(id)).length;
    list.textContent = count ? map.done(count, ids.length) : '';
  }
}

function offer(place: HTMLElement, data: CourseData, way: string, isTaken: boolean): void {
  const button = place.querySelector('button')!;
  const said = place.querySelector('[role=status]')!;
  button.hidden = false;
  button.textContent = isTaken ? words.leave : words.take;
  if (isTaken) said.textContent = words.taken;
  button.onclick = () => void take(place, data, isTaken ? null : way);
}

/** The journal comes with the first press: who only looks does not need it. */
async function take(place: HTMLElement, data: CourseData, way: string | null): Promise<void> {
  const { keepInJournal } = await import('./keep-in-journal.ts');
  const folded = await keepInJournal(wayNote.about, wayNote.name, way);
  place.querySelector('[role=status]')!.textContent = '';
  show(place, data, folded);
}
