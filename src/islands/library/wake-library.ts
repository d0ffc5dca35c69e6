import { filter as words } from '../../words/en/library.ts';
import {
  countWith,
  fits,
  questions,
  sameWanted,
  searchWith,
  wantedIn,
  type Card,
  type Question,
  type Wanted,
} from './filter.ts';

/**
 * The library's filter: the page with all scenarios stands without it. What is wanted lives in the address, so that a
 * reload, Back and a link that is passed on show the same; the selects and the cards follow the address.
 */

// The script may run while the page is still being read.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true });
else begin();

function begin(): void {
  const library = document.getElementById('library');
  const form = document.querySelector<HTMLFormElement>('.library-filter');
  if (library && form) wake(library, form);
}

function wake(library: HTMLElement, form: HTMLFormElement): void {
  const part = <T extends Element>(selector: string) => form.querySelector<T>(selector)!;
  const selects = Object.fromEntries(
    questions.map((question) => [question, part<HTMLSelectElement>(`select[name="${question}"]`)]),
  ) as Record<Question, HTMLSelectElement>;
  const answers = Object.fromEntries(
    questions.map((question) => [question, [...selects[question].options].map(({ value }) => value).filter(Boolean)]),
  ) as Record<Question, string[]>;
  const cards = [...library.querySelectorAll<HTMLElement>('.scenario')].map((element) => ({
    element,
    card: element.dataset as Card,
  }));
  const all = cards.map(({ card }) => card);
  const status = part<HTMLElement>('[role="status"]');
  const showAll = part<HTMLButtonElement>('.show-all');
  const nothing = part<HTMLElement>('.nothing');

  const inAddress = () => wantedIn(location.search, answers);

  const ask = (wanted: Wanted) => {
    if (sameWanted(wanted, inAddress())) return;
    history.pushState(null, '', `${location.pathname}${searchWith(location.search, wanted)}`);
    show();
  };
  /** Away goes the button that was pressed, so the focus goes to what it brought. */
  const askAndTell = (wanted: Wanted) => {
    ask(wanted);
    status.focus();
  };

  function show(): void {
    const wanted = inAddress();
    for (const { element, card } of cards) element.hidden = !fits(card, wanted);
    for (const family of library.querySelectorAll<HTMLElement>('.family')) {
      family.hidden = !family.querySelector('.scenario:not([hidden])');
    }
    for (const question of questions) showAnswers(selects[question], question, wanted);
    const count = all.filter((card) => fits(card, wanted)).length;
    showAll.hidden = sameWanted(wanted, {});
    nothing.hidden = count > 0;
    part('.less').replaceChildren(...(count === 0 ? waysBack(wanted) : []));
    status.textContent = count === 0 ? words.nothing : words.shown(count, all.length);
  }

  function showAnswers(select: HTMLSelectElement, question: Question, wanted: Wanted): void {
    const asked = wanted[question] ?? '';
    for (const option of select.options) {
      if (option.value === '') continue;
      const count = countWith(all, wanted, question, option.value);
      const answer = answerIn(question, option.value);
      const chosen = option.value === asked;
      // What is chosen stands in the closed select, and how much is left of it stands below.
      option.textContent = chosen ? answer : words.withCount(answer, count);
      option.disabled = count === 0 && !chosen;
    }
    select.value = asked;
    select.classList.toggle('is-set', asked !== '');
  }

  /** What was asked for too much: the answers without which something would be left, the most first. */
  function waysBack(wanted: Wanted): HTMLElement[] {
    return questions
      .filter((question) => wanted[question] !== undefined)
      .map((question) => ({ question, count: countWith(all, wanted, question) }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count)
      .map(({ question, count }) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'button quiet';
        button.textContent = words.without(answerIn(question, wanted[question]!), count);
        button.addEventListener('click', () => {
          const { [question]: _, ...others } = wanted;
          askAndTell(others);
        });
        const item = document.createElement('li');
        item.append(button);
        return item;
      });
  }

  form.addEventListener('change', () => {
    const chosen = questions.flatMap((question) => {
      const { value } = selects[question];
      return value ? [[question, value] as const] : [];
    });
    ask(Object.fromEntries(chosen));
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  showAll.addEventListener('click', () => askAndTell({}));
  addEventListener('popstate', show);
  // A page out of the back/forward cache may stand at another address than its selects.
  addEventListener('pageshow', (event) => {
    if (event.persisted) show();
  });
  show();
  form.classList.remove('asleep');
}

function answerIn(question: Question, value: string): string {
  const answers: Readonly<Record<string, string>> = words.questions[question].answers;
  return answers[value] ?? value;
}
