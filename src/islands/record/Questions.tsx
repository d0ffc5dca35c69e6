import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  judged,
  rightAnswer,
  type Answer,
  type Item,
  type LessonItem,
  type MomentItem,
} from '../../progress/come-back.ts';
import { plain } from '../../scenario/text.ts';
import { view } from '../../scenario/view.ts';
import { comeBack as words } from '../../words/en/come-back.ts';
import { Prose } from '../player/Prose.tsx';

interface QuestionsProps {
  items: readonly Item[];
  answers: ReadonlyMap<string, Answer>;
  done: boolean;
  onAnswer: (item: Item, answer: Answer) => void;
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
  useLayoutEffect(() => {
    if (moved.current) title.current?.focus();
    moved.current = true;
  }, [at, done]);

  if (done) {
    const same = items.filter((item) => answers.get(item.id) === rightAnswer(item)).length;
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
      {item.kind === 'recall' ? (
        <FromMemory item={item} answer={answers.get(item.id)} onAnswer={(answer) => onAnswer(item, answer)} />
      ) : (
        <>
          <Moment item={item} />
          <CallAnswer item={item} answer={answers.get(item.id)} onAnswer={(answer) => onAnswer(item, answer)} />
        </>
      )}
      {answers.has(item.id) && (
        <p>
          <button type="button" class="button" onClick={() => (isLast ? onFinish() : setAt(at + 1))}>
            {isLast ? words.finish : words.nextQuestion}
          </button>
        </p>
      )}
    </section>
  );
}

function Moment({ item }: { item: MomentItem }) {
  return (
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
  );
}

interface AnswerProps<Asked> {
  item: Asked;
  answer: Answer | undefined;
  onAnswer: (answer: Answer) => void;
}

/** Three buttons; the first tap counts, and then it is told why. */
function CallAnswer({ item, answer, onAnswer }: AnswerProps<MomentItem>) {
  const calls = ['leadership', 'management', 'both'] as const;
  const said = calls.find((call) => call === answer);
  return (
    <>
      <div class="calls" role="group" aria-labelledby="question.asks">
        <p id="question.asks">
          <strong>{words.question}</strong>
        </p>
        <div>
          {calls.map((call) => (
            <Said key={call} of={call} answer={answer} onAnswer={onAnswer}>
              {words.options[call]}
            </Said>
          ))}
        </div>
      </div>
      <div role="status">
        {said && (
          <div class={`reading ${item.calls}`}>
            <p class="verdict">{words.verdict(judged(item, said), words.asked[said], words.asked[item.calls])}</p>
            <p>{plain(item.why)}</p>
            <p class="soft">{words.from(item.scenario.title, item.title)}</p>
          </div>
        )}
      </div>
    </>
  );
}

/** The options of a question from memory; the first tap counts, and then the answer shows. */
function FromMemory({ item, answer, onAnswer }: AnswerProps<LessonItem>) {
  const right = item.options.find((option) => option.right);
  return (
    <>
      <div class="calls" role="group" aria-labelledby="question.asks">
        <p id="question.asks">
          <strong>{item.question}</strong>
        </p>
        <div class="options">
          {item.options.map(({ text }, at) => (
            <Said key={text} of={`option-${at + 1}`} answer={answer} onAnswer={onAnswer}>
              {text}
            </Said>
          ))}
        </div>
      </div>
      <div role="status">
        {answer && (
          <div class="reading neither">
            <p class="verdict">
              {judged(item, answer) === 'asked' ? words.recall.right : words.recall.other(right?.text ?? '')}
            </p>
            <p>{item.answer}</p>
            <p class="soft">
              {words.recall.from} <a href={item.lesson.href}>{item.lesson.title}</a>
            </p>
          </div>
        )}
      </div>
    </>
  );
}

interface SaidProps {
  of: Answer;
  answer: Answer | undefined;
  onAnswer: (answer: Answer) => void;
  children: ComponentChildren;
}

function Said({ of, answer, onAnswer, children }: SaidProps) {
  return (
    <button
      type="button"
      class={`button quiet call ${answer === of ? 'is-said' : ''}`}
      aria-pressed={answer === of}
      aria-disabled={answer !== undefined && answer !== of}
      onClick={() => answer === undefined && onAnswer(of)}
    >
      {children}
    </button>
  );
}
