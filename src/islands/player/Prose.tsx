import { Fragment, type ComponentChildren } from 'preact';
import { markQuotes, paragraphs, type MarkedSpan } from '../../scenario/text.ts';
import type { Told } from '../../scenario/view.ts';
import { player } from '../../words/en/player.ts';

/** A text of the author, drawn as elements and text. */
export function Prose({ text }: { text: string }) {
  return (
    <>
      {paragraphs(text).map((paragraph, index) => (
        <p key={index}>
          {paragraph.map((span, at) => (
            <Piece key={at} span={span} />
          ))}
        </p>
      ))}
    </>
  );
}

/** Pieces of story in the order of the telling; a delayed event says what it goes back to. */
export function ToldProse({ told }: { told: readonly Told[] }) {
  return (
    <>
      {told.map((each, index) => (
        <div key={index} class={`told ${each.kind}`}>
          {each.scene && <h3>{each.scene.title}</h3>}
          <Prose text={each.text} />
          {each.event && <p class="because">{player.because(each.event.because)}</p>}
        </div>
      ))}
    </>
  );
}

interface QuotedProps {
  text: string;
  quotes: readonly string[];
  /** A quotation, by its place in the list, may stand in several pieces; `last` is the end of it. */
  draw: (quote: number, piece: ComponentChildren, last: boolean) => ComponentChildren;
}

/** A text in which given quotations look another way. */
export function QuotedProse({ text, quotes, draw }: QuotedProps) {
  return (
    <>
      {paragraphs(text).map((paragraph, index) => (
        <p key={index}>
          {markQuotes(paragraph, quotes).map((span, at, spans) => (
            <Fragment key={at}>
              {span.quote === undefined ? (
                <Piece span={span} />
              ) : (
                draw(span.quote, <Piece span={span} />, spans[at + 1]?.quote !== span.quote)
              )}
            </Fragment>
          ))}
        </p>
      ))}
    </>
  );
}

/** A text in which quotations can be tapped: checkboxes, because unlike buttons they break across lines. */
export function TapProse(props: {
  text: string;
  quotes: readonly string[];
  pressed: ReadonlySet<string>;
  onTap: (quote: string) => void;
}) {
  const draw: QuotedProps['draw'] = (index, piece) => {
    const quote = props.quotes[index]!;
    return (
      <label class="cue">
        <input type="checkbox" checked={props.pressed.has(quote)} onChange={() => props.onTap(quote)} />
        {piece}
      </label>
    );
  };
  return <QuotedProse text={props.text} quotes={props.quotes} draw={draw} />;
}

/** A text in which given quotations are marked, for looking back. */
export function MarkedProse({ text, quotes }: { text: string; quotes: readonly string[] }) {
  return <QuotedProse text={text} quotes={quotes} draw={(_, piece) => <mark>{piece}</mark>} />;
}

function Piece({ span }: { span: MarkedSpan }) {
  if (span.href) return <a href={span.href}>{span.text}</a>;
  if (span.style === 'em') return <em>{span.text}</em>;
  if (span.style === 'strong') return <strong>{span.text}</strong>;
  return <>{span.text}</>;
}
