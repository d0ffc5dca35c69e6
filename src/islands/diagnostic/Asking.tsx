import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { itemsOfPart, type Occasion, type Part } from '../../progress/diagnostic.ts';
import type { Journal } from '../../progress/journal.ts';
import { diagnostic as words } from '../../words/en/diagnostic.ts';
import { pairWords, vignetteWords } from '../../words/en/instruments.ts';
import { finish, keepAnswer } from './keep.ts';

/** What the drawing of one item gets. */
export interface Asked {
  item: string;
  occasion: Occasion | undefined;
  /** Keeps a value under the item's name, or under another one that belongs to it. */
  keep: (value: string | number | null, name?: string) => void;
  goOn: () => void;
}

interface Props {
  part: Part;
  journal: Journal;
  /** The one that is answered; absent until the first answer. */
  occasion: Occasion | undefined;
  onOccasion: (id: string) => void;
  /** Level of the questions' headings. */
  level: 2 | 3 | 4;
  /** Whether somebody has just pressed a button to come here: the first question then gets the focus. */
  focus: boolean;
  draw: (asked: Asked) => ComponentChildren;
}

/** Items one at a time, every answer kept at once. After a reload it goes on with the first that is open. */
export function Asking({ part, journal, occasion, onOccasion, level, focus, draw }: Props) {
  const items = itemsOfPart(part);
  const isAnswered = (id: string) => occasion?.answers.has(id) === true;
  const [at, setAt] = useState(() => {
    const open = items.findIndex((id) => !isAnswered(id));
    return open < 0 ? items.length : open;
  });
  const title = useRef<HTMLHeadingElement>(null);
  const moved = useRef(focus);
  useLayoutEffect(() => {
    if (moved.current) title.current?.focus();
    moved.current = true;
  }, [at]);

  const Heading = `h${level}` as const;
  const open = items.flatMap((id, index) => (isAnswered(id) ? [] : [index]));
  const keep = (value: string | number | null, name: string) =>
    onOccasion(keepAnswer(journal, part, occasion?.id, name, value));
  const takeBack = () => {
    keep(null, items[at]!);
    // The button that was pressed goes.
    title.current?.focus();
  };
  const back = at > 0 && (
    <button type="button" class="button quiet" onClick={() => setAt(at - 1)}>
      {words.back}
    </button>
  );
  const item = items[at];
  const steps = <Steps items={items} isAnswered={isAnswered} at={at} />;
  if (item === undefined)
    return (
      <Last
        {...{ part, level, title, steps, back, open }}
        of={items.length}
        onOpen={setAt}
        onShow={occasion && (() => finish(journal, occasion.id, true))}
      />
    );
  return (
    <section class="diagnostic-item card" aria-labelledby={`${part}.question`}>
      <p class="kicker">{words.of(at + 1, items.length)}</p>
      {steps}
      <Heading id={`${part}.question`} class="diagnostic-question" ref={title} tabIndex={-1} key={item}>
        <Text part={part} item={item} />
      </Heading>
      <div key={`${item}.answer`} class="diagnostic-answer">
        {draw({
          item,
          occasion,
          keep: (value, name = item) => keep(value, name),
          goOn: () => setAt(at + 1),
        })}
      </div>
      <p class="row diagnostic-moves">
        {back}
        {isAnswered(item) ? (
          <>
            <button type="button" class="button" onClick={() => setAt(at + 1)}>
              {words.next}
            </button>
            <button type="button" class="button plain" onClick={takeBack}>
              {words.takeBack}
            </button>
          </>
        ) : (
          <button type="button" class="button plain" onClick={() => setAt(at + 1)}>
            {words.skip}
          </button>
        )}
      </p>
    </section>
  );
}

interface LastProps extends Pick<Props, 'part' | 'level'> {
  title: RefObject<HTMLHeadingElement>;
  steps: ComponentChildren;
  back: ComponentChildren;
  /** Places of the items without an answer. */
  open: readonly number[];
  of: number;
  onOpen: (at: number) => void;
  /** Absent as long as nothing was answered. */
  onShow: (() => void) | undefined;
}

/** After the last item: what is open, the way back to it, and the way to the result. */
function Last({ part, level, title, steps, back, open, of, onOpen, onShow }: LastProps) {
  const Heading = `h${level}` as const;
  const isEnough = open.length === 0 || (part !== 'pairs' && open.length < of);
  return (
    <section class="diagnostic-item card" aria-labelledby={`${part}.last`}>
      {steps}
      <Heading id={`${part}.last`} ref={title} tabIndex={-1}>
        {words.last.title}
      </Heading>
      <p>{open.length === 0 ? words.last.all : words.last.open(open.map((index) => index + 1))}</p>
      {open.length > 0 && <p>{part === 'pairs' ? words.last.pairsNeed : words.last.formNeeds}</p>}
      {part !== 'pairs' && <p>{words.last.final}</p>}
      <p class="row">
        {back}
        {open.map((index) => (
          <button key={index} type="button" class="button quiet" onClick={() => onOpen(index)}>
            {words.last.toOpen(index + 1)}
          </button>
        ))}
        {onShow && isEnough && (
          <button type="button" class="button" onClick={onShow}>
            {words.last.show[part]}
          </button>
        )}
      </p>
    </section>
  );
}

function Text({ part, item }: { part: Part; item: string }) {
  return <>{part === 'pairs' ? `${pairWords[item]!.stem} …` : vignetteWords[item]!.text}</>;
}

/** One dash for each item: full when it is answered, longer where one is. */
function Steps(props: { items: readonly string[]; isAnswered: (id: string) => boolean; at: number }) {
  return (
    <ol class="diagnostic-steps" role="list" aria-hidden="true">
      {props.items.map((id, index) => (
        <li key={id} class={`${props.isAnswered(id) ? 'answered' : ''} ${index === props.at ? 'here' : ''}`} />
      ))}
    </ol>
  );
}
