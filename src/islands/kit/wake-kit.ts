import { isOnlyHere } from '../record/carry/address.ts';
import { copyText } from '../record/carry/copy-text.ts';

/** Buttons of the kit's page: print one part or all, copy a mail. Without this the page prints whole and links open mails. */

for (const each of document.querySelectorAll<HTMLElement>('[data-print], [data-copy], [data-needs-script]')) {
  each.hidden = false;
}

/** On screen a part shows its beginning; on paper it is always whole. */
for (const button of document.querySelectorAll<HTMLElement>('[data-fold]')) {
  const body = document.getElementById(button.getAttribute('aria-controls') ?? '');
  if (!body || body.scrollHeight < 1.5 * innerHeight) continue;
  const [more, less] = [button.dataset.fold ?? '', button.textContent];
  const fold = (folded: boolean) => {
    body.classList.toggle('folded', folded);
    button.setAttribute('aria-expanded', String(!folded));
    button.textContent = folded ? more : less;
  };
  button.hidden = false;
  button.addEventListener('click', () => fold(!body.classList.contains('folded')));
  // What has the focus must be in sight.
  body.addEventListener('focusin', () => fold(false));
  fold(true);
}
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();

document.querySelector('[data-without-script]')?.remove();

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
const scenario = isOnlyHere(location) ? undefined : document.querySelector<HTMLAnchorElement>('[data-play]')?.href;

for (const mail of document.querySelectorAll<HTMLElement>('.mail')) {
  const field = mail.querySelector('textarea')!;
  const link = mail.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')!;
  const { address = '', copied = '', select = '' } = mail.dataset;
  if (scenario) {
    field.value = field.value.replace(address, scenario);
    mail.querySelector('.mail-text')!.textContent = field.value;
    link.href = link.href.replace(encodeURIComponent(address), encodeURIComponent(scenario));
  }
  const said = mail.querySelector('[data-said]')!;
  mail.querySelector('[data-copy]')!.addEventListener('click', async () => {
    said.textContent = '';
    said.textContent = (await copyText(field.value, field)) ? copied : select;
  });
}
