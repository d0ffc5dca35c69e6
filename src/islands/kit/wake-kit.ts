import { copyText } from '../record/carry/copy-text.ts';
import { kitMails as words } from '../../words/en/kit-mails.ts';

/** Buttons of the kit's page: print one part or all, copy a mail. Without this the page prints whole and links open mails. */

for (const each of document.querySelectorAll<HTMLElement>('[data-print], [data-copy], [data-needs-script]')) {
  each.hidden = false;
}

const title = document.title;

/** Shows on paper one part and nothing else, under a name that a saved file can keep. */
function onlyPart(id: string): void {
  const part = document.getElementById(id);
  if (!part) return;
  document.documentElement.dataset.printing = id;
  part.classList.add('printing');
  document.title = `${title} · ${part.dataset.title ?? ''}`;
}

function allParts(): void {
  delete document.documentElement.dataset.printing;
  document.querySelector('.printing')?.classList.remove('printing');
  document.title = title;
}

for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
  button.addEventListener('click', () => {
    allParts();
    onlyPart(button.dataset.print ?? '');
    print();
  });
}

addEventListener('afterprint', allParts);

/** Known only here: the site may stand in any folder of any host. An address of this machine is of no use in a mail. */
const scenario = /^(localhost$|127\.|\[::1\])/.test(location.hostname)
  ? undefined
  : document.querySelector<HTMLAnchorElement>('[data-play]')?.href;

for (const mail of document.querySelectorAll<HTMLElement>('.mail')) {
  const field = mail.querySelector('textarea')!;
  const link = mail.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')!;
  const printed = mail.querySelector('.mail-text')!;
  if (scenario) {
    field.value = field.value.replace(words.address, scenario);
    printed.textContent = field.value;
    link.href = link.href.replace(encodeURIComponent(words.address), encodeURIComponent(scenario));
  }
  mail
    .querySelector('[data-copy]')!
    .addEventListener('click', () => void copy(field, mail.querySelector('[data-said]')!));
}

async function copy(field: HTMLTextAreaElement, said: Element): Promise<void> {
  said.textContent = '';
  said.textContent = (await copyText(field.value, field)) ? words.copied : words.select;
}
