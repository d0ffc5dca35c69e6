import { useEffect, useRef, useState } from 'preact/hooks';
import { judged, type Item } from '../../progress/come-back.ts';
import { plain } from '../../scenario/text.ts';
import type { Call } from '../../scenario/types.ts';
import { view } from '../../scenario/view.ts';
import { comeBack as words } from '../../words/en/come-back.ts';
import { Prose } from '../player/Prose.tsx';

interface QuestionsProps {
  items: readonly Item[];
  answers: ReadonlyMap<string, Call>;
  done: boolean;
  onAnswer: (item: Item, call: Call) => void;
  onFinish: () => void;
}

/** One question at a time; after a reload the first one without an answer. */
export function Questions({ items, answers, done, onAnswer, onFinish }: QuestionsProps) {
  const [at, setAt] = useState(() => {
    const open = items.findIndex(({ id }) => !answers.has(id));
    return open < 0 ? items.length - 1 : open;
  });
  const title = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) title.current?.focus();
    moved.current = true;
  }, [at, done]);

  if (done) {
    const same = items.filter((item) => answers.get(item.id) === item.calls).length;
    return (
      <section class="card question">
        <h2 ref={title} tabIndex={-1}>
          {words.done.title}
        </h2>
        <p>{words.done.text(same, items.length)}</p>
      </section>
    );
  }
  const item = items[Math.min(at, items.length - 1)]!;
  const isLast = at >= items.length - 1;
  return (
    <section class="card question" aria-labelledby="question.title" key={item.id}>
      <p class="kicker">{words.of(at + 1, items.length)}</p>
      <h2 id="question.title" ref={title} tabIndex={-1}>
        {words.kinds[item.kind]}
      </h2>
      <div class="story">
        {item.kind === 'flip' ? (
          <>
            <Prose text={view(item.before).text} />
            <p>
              <mark>{plain(item.text)}</mark>
            </p>
          </>
        ) : (
          <Prose text={item.text} />
        )}
      </div>
      <Answer item={item} answer={answers.get(item.id)} onAnswer={(call) => onAnswer(item, call)} />
      {answers.has(item.id) && (
        <p>
          <button type="button" class="button" onClick={() => (isLast ? onFinish() : setAt(at + 1))}>
            {isLast ? words.finish : words.next5}
          </button>
        </p>
      )}
    </section>
  );
}

/** Three buttons; the first tap counts, and then it is told why. */
function Answer(props: { item: Item; answer: Call | undefined; onAnswer: (call: Call) => void }) {
  const { item, answer, onAnswer } = props;
  return (
    <>
      <div class="calls" role="group" aria-labelledby="question.asks">
        <p id="question.asks">
          <strong>{words.question}</strong>
        </p>
        <div>
          {(['leadership', 'management', 'both'] as const).map((call) => (
            <button
              key={call}
              type="button"
              class={`button quiet call ${answer === call ? 'is-said' : ''}`}
              aria-pressed={answer === call}
              aria-disabled={answer !== undefined && answer !== call}
              onClick={() => answer === undefined && onAnswer(call)}
            >
              {words.options[call]}
            </button>
          ))}
        </div>
      </div>
      <div role="status">
        {answer && (
          <div class={`reading ${item.calls}`}>
            <p class="verdict">{words.verdict(judged(item, answer), words.asked[answer], words.asked[item.calls])}</p>
            <p>{plain(item.why)}</p>
            <p class="soft">{words.from(item.scenario.title, item.title)}</p>
          </div>
        )}
      </div>
    </>
  );
}
