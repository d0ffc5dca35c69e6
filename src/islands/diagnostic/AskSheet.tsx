import { askTwo } from '../../words/en/ask-two.ts';

const words = askTwo.sheet;

/** The sheet for one person. Without an island it is drawn with the two questions that stand there at the beginning. */
export function AskSheet({ name, questions }: { name: string; questions: readonly [string, string] }) {
  return (
    <section class="ask-sheet" aria-label={words.to(name)}>
      <h2>{words.to(name)}</h2>
      <p>{words.lead}</p>
      {questions.map((question, index) => (
        <div key={index}>
          <h3>
            {index + 1}. {question}
          </h3>
          <p class="soft">{words.occasion}</p>
          <Lines count={4} />
          <p class="soft">{words.instead}</p>
          <Lines count={2} />
        </div>
      ))}
      <p class="soft">{words.leave}</p>
    </section>
  );
}

function Lines({ count }: { count: number }) {
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <span key={index} class="write-line" />
      ))}
    </>
  );
}
