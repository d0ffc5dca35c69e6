import type { Note, NoteValue } from '../../progress/entries.ts';
import type { Journal } from '../../progress/journal.ts';
import { mirrorNote, noteOf } from '../../progress/mirror-note.ts';
import { laterNote, storedNote } from '../../progress/single-note.ts';
import { lessonProgress as words, nextOnWay } from '../../words/en/lesson-progress.ts';
import type { NextOnWays } from '../course/NextOnWay.tsx';
import { wayAbout, wayName } from '../course/taken.ts';

/**
 * The foot of a lesson or of another step: whether it is done, and what comes next on the learner's way, or in the whole
 * course where none was taken. The journal is fetched when something is pressed.
 */
export function drawFoot(place: HTMLElement): void {
  const about = place.dataset['step']!;
  const ways = JSON.parse(place.dataset['ways']!) as NextOnWays;
  const part = (name: string) => place.querySelector<HTMLElement>(name)!;
  const link = part('a') as HTMLAnchorElement;
  let done: Note | undefined;
  let way: NoteValue | undefined;
  let journal: Journal | undefined;

  const draw = () => {
    part('.row').hidden = false;
    const isDone = Boolean(done?.value);
    part('.is-done').hidden = !isDone;
    part('.is-done').textContent = done && isDone ? words.isDone(words.day(done.at)) : '';
    part('button').textContent = isDone ? words.undo : words.done;
    part('button').classList.toggle('quiet', !isDone);
    part('button').classList.toggle('plain', isDone);
    const isOn = typeof way === 'string' && Object.hasOwn(ways, way);
    const next = isOn ? ways[way as string] : ways['full'];
    // Where a way ends says something only to who took it.
    part('.next-on-way').hidden = !next || (!isOn && next.isLast === true);
    part('.kicker').textContent = nextOnWay[next?.isLast ? 'last' : isOn ? 'next' : 'other'];
    link.href = next?.href ?? '';
    link.textContent = (isDone ? '' : nextOnWay.done) + (next?.title ?? '');
  };
  const look = async () => {
    if (journal) return;
    const found = await Promise.all([storedNote(about, 'done'), storedNote(wayAbout, wayName)]);
    if (journal) return;
    done = laterNote(done, found[0]);
    way = found[1]?.value;
    draw();
  };
  const keep = (value: boolean | null) => {
    done = noteOf(about, 'done', value, (done?.clock ?? 0) + 1);
    mirrorNote(done);
    draw();
  };
  const follow = (opened: Journal, toldOf: (journal: Journal) => string) => {
    journal = opened;
    const show = () => {
      const { notes } = opened.$folded.get();
      done = notes.get(about)?.get('done');
      way = notes.get(wayAbout)?.get(wayName)?.value;
      draw();
      part('[role=status]').textContent = done ? toldOf(opened) : '';
    };
    opened.$folded.subscribe(show);
    opened.$keeping.subscribe(show);
  };
  const toJournal = async () => {
    try {
      const { keepInJournal, toldOf } = await import('../course/keep-in-journal.ts');
      const opened = await keepInJournal(about, 'done', done?.value ?? null);
      if (!journal) follow(opened, toldOf);
    } catch {
      addEventListener('online', () => void toJournal(), { once: true });
    }
  };

  part('button').onclick = () => {
    keep(done?.value ? null : true);
    void toJournal();
  };
  link.onclick = () => {
    if (done?.value) return;
    keep(true);
    // The page may stay, where the link is opened elsewhere.
    if (journal) void toJournal();
  };
  // Before it is known what is kept there is nothing to press: the clock of what is pressed goes on from it.
  void look();
  // Another page may have gone on.
  addEventListener('pageshow', ({ persisted }) => persisted && void look());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void look());
}
