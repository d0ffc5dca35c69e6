import type { Folded } from '../../progress/fold.ts';
import { way as words, map } from '../../words/en/ways.ts';
import { mayHold } from '../resume/may-hold.ts';
import {
  doneSteps,
  foldStored,
  leftSteps,
  nextStep,
  type CourseData,
  type ListedStep,
  type ListedWay,
} from './progress.ts';
import { wayAbout, wayName, wayTaken } from './taken.ts';

/** Marks what is done on a page that lists steps, names the next one, and lets a way be taken or left. */

const place = document.getElementById('course-progress');
if (place) {
  const data = JSON.parse(place.dataset['course'] ?? '{}') as CourseData;
  const look = async () => show(place, data, foldStored(await stored()));
  // Where nothing can be read, the page stands as it is for everybody.
  const quietly = () => void look().catch(() => undefined);
  quietly();
  addEventListener('pageshow', (event) => {
    if (event.persisted) quietly();
  });
}

async function stored(): Promise<unknown[]> {
  if (!(await mayHold())) return [];
  const { allStored } = await import('../resume/stored.ts');
  return allStored();
}

function show(place: HTMLElement, data: CourseData, folded: Folded): void {
  const done = doneSteps(folded, data.decisions);
  const left = leftSteps(folded);
  const taken = wayTaken(folded);
  markDone(done, left);
  // A page about one way or one module has one list; on others the way that was taken counts.
  const way = data.ways.length === 1 ? data.ways[0] : data.ways.find(({ id }) => id === (taken ?? 'full'));
  if (!way) return;
  const next = nextStep(way.steps, done, left);
  place.querySelector('#course-progress-label')!.textContent = next
    ? standing(way, done, taken === way.id)
    : words.finished(way.title);
  point(place, way, next);
  if (!data.way) return;
  offer(place, data, way.id, taken === way.id, !next);
  // Who begins on the page of a way, and has none, has taken it.
  place.querySelector('a')!.onclick =
    next && taken === undefined ? (event) => takeAndGo(event, place, data, way.id) : null;
}

/** How far somebody has come, before the link to what comes next. */
function standing({ title, steps }: ListedWay, done: ReadonlySet<string>, isTaken: boolean): string {
  const count = steps.filter(({ id }) => done.has(id)).length;
  if (!count) return words.begin;
  return `${isTaken ? words.onWay(title) : words.next} · ${words.doneOf(count, steps.length)}`;
}

/** The link leads to the next step, after the last one to a longer way. */
function point(place: HTMLElement, { then }: ListedWay, next: ListedStep | undefined): void {
  const link = place.querySelector<HTMLAnchorElement>('a.button');
  const to = next ?? then;
  if (!link) return;
  link.hidden = !to;
  link.textContent = next ? next.title : then ? words.goOn(then.title) : '';
  if (to) link.href = to.href;
}

function markDone(done: ReadonlySet<string>, left: ReadonlySet<string>): void {
  for (const step of document.querySelectorAll<HTMLElement>('[data-done]')) {
    const id = step.dataset['done']!;
    const isDone = done.has(id);
    step.classList.toggle('is-done', isDone);
    const word = step.querySelector('.done-word');
    if (word) word.textContent = isDone ? words.done : left.has(id) ? words.left : '';
  }
  for (const list of document.querySelectorAll<HTMLElement>('[data-done-of]')) {
    const ids = list.dataset['doneOf']!.split(' ');
    const count = ids.filter((id) => done.has(id)).length;
    list.textContent = count ? map.done(count, ids.length) : '';
  }
}

function offer(place: HTMLElement, data: CourseData, way: string, isTaken: boolean, isOver: boolean): void {
  const button = place.querySelector('button')!;
  const said = place.querySelector('[role=status]')!;
  button.hidden = false;
  button.textContent = isTaken ? words.leave : words.take;
  button.classList.toggle('quiet', !isTaken);
  button.classList.toggle('plain', isTaken);
  said.textContent = isOver ? '' : isTaken ? words.taken : words.free;
  button.onclick = () => {
    take(place, data, isTaken ? null : way).catch(() => {
      said.textContent = words.failed;
    });
  };
}

/** The journal comes with the first press: who only looks does not need it. */
async function take(place: HTMLElement, data: CourseData, way: string | null): Promise<void> {
  const { keepInJournal } = await import('./keep-in-journal.ts');
  const journal = await keepInJournal(wayAbout, wayName, way);
  show(place, data, journal.$folded.get());
}

/** Where it can't be kept, the link leads on all the same. With a key held down it opens elsewhere, as links do. */
function takeAndGo(event: MouseEvent, place: HTMLElement, data: CourseData, way: string): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const { href } = event.currentTarget as HTMLAnchorElement;
  const go = () => location.assign(href);
  void take(place, data, way).then(go, go);
}
