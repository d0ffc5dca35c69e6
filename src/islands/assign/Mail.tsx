import type { Assignment } from '../../report/types.ts';
import { assign } from '../../words/en/assign.ts';
import { Copy } from '../record/carry/Copy.tsx';
import type { Told } from './told.ts';

const words = assign.mail;

interface Props {
  assignment: Assignment;
  what: Told;
  address: string;
  onGive: () => void;
}

/** A text to send, complete with the link. */
export function Mail({ assignment: { firstCounts, naming }, what, address, onGive }: Props) {
  const titles = { scenarios: titlesOf(what.scenarios), lessons: titlesOf(what.lessons) };
  const told = { ...what, ...titles, firstCounts, naming, address };
  const [subject, body] = [words.subject(told), words.body(told)];
  return (
    <section class="card stack" aria-labelledby="assign.mail">
      <h2 id="assign.mail">{words.title}</h2>
      <div onCopy={onGive} class="mail-text">
        <Copy text={body} button={words.copy} look="quiet" label={words.field} onCopied={onGive}>
          <a class="button plain" href={mailto(subject, body)} onClick={onGive}>
            {words.open}
          </a>
        </Copy>
      </div>
    </section>
  );
}

function titlesOf(items: readonly { title: string }[]): string[] {
  return items.map(({ title }) => title);
}

/** Mail programs want CR LF. */
function mailto(subject: string, body: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
