import { Legend } from '../../drawing/Legend.tsx';
import { Score } from '../../drawing/Score.tsx';
import type { Block } from '../../report/room/pages.ts';
import type { Slide } from '../../report/room/show.ts';
import { opening, plain } from '../../scenario/text.ts';
import { player } from '../../words/en/player.ts';
import { stage as words } from '../../words/en/room.ts';
import { scoreNotes } from '../player/notes.ts';
import { Prose } from '../player/Prose.tsx';
import { verdictOf } from '../player/Reading.tsx';
import { summaryOf } from '../player/run-as-text.ts';
import { Fitted } from './Fitted.tsx';

type Of<Kind extends Slide['kind']> = { slide: Extract<Slide, { kind: Kind }> };

function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div class="stage-story">
      {blocks.map((block, index) => (
        <div key={index}>
          {block.title && <h2>{block.title}</h2>}
          <Prose text={block.text} />
          {block.because && <p class="stage-small">{words.because(block.because)}</p>}
        </div>
      ))}
    </div>
  );
}

export function Scene({ slide }: Of<'scene'>) {
  return (
    <Fitted>
      <h1 class="stage-title">{slide.head.title}</h1>
      <Blocks blocks={slide.blocks} />
    </Fitted>
  );
}

/** A decision passed in one sentence. */
export function Told({ slide }: Of<'told'>) {
  return (
    <Fitted>
      <h1 class="stage-title">{slide.head.title}</h1>
      {slide.move && (
        <p class="stage-told">
          <span class="stage-letter">{slide.move.letter}</span>
          <span>{slide.move.text}</span>
        </p>
      )}
    </Fitted>
  );
}

export function Story({ slide }: Of<'story'>) {
  const { letter, label } = slide.move;
  const last = slide.page === slide.pages - 1;
  return (
    <Fitted>
      <p class="stage-kicker">{slide.peek ? words.instead(letter) : words.chose(letter)}</p>
      <h1 class="stage-title">{label}</h1>
      <Blocks blocks={slide.blocks} />
      {last && slide.changes.length > 0 && (
        <p class="stage-small">
          {slide.changes.map((change) => (change.up ? words.up(change.label) : words.down(change.label))).join(' · ')}
        </p>
      )}
    </Fitted>
  );
}

/** The verdict and the opening of the reason; on the next page the rest and the other hand's version. */
export function Reading({ slide }: Of<'reading'>) {
  const { coach, label, mode } = slide.move.choice;
  const [first, rest] = opening(coach.why, 35);
  return (
    <Fitted most={5.4}>
      <p class="stage-kicker">
        {words.authors} · {slide.letter}: {label}
      </p>
      <div class={`reading ${mode}`}>
        {slide.part === 'why' ? (
          <>
            <h1 class="verdict">{verdictOf(slide.move)}</h1>
            <p>{first}</p>
          </>
        ) : (
          <>
            {rest && <p>{rest}</p>}
            <h1 class="verdict">{words.other}</h1>
            <p>{plain(coach.other)}</p>
          </>
        )}
      </div>
    </Fitted>
  );
}

export function Ending({ slide }: Of<'ending'>) {
  return (
    <Fitted>
      <p class="stage-kicker">{words.ending}</p>
      <h1 class="stage-title">{slide.title}</h1>
      <Blocks blocks={slide.blocks} />
    </Fitted>
  );
}

/** The run as a score, now with what each moment asked for. */
export function Path({ slide }: Of<'path'>) {
  const notes = scoreNotes(slide.outcome, slide.state, () => true, player.ahead).map(({ href: _, ...note }) => note);
  return (
    <Fitted most={4.4}>
      <h1 class="stage-title">{words.path}</h1>
      <p>{summaryOf(slide.outcome)[0]}</p>
      <div class="stage-score">
        <Score notes={notes} />
      </div>
      <Legend />
    </Fitted>
  );
}

export function Questions({ slide }: Of<'questions'>) {
  return (
    <Fitted>
      <p class="stage-kicker">{words.questions}</p>
      <ol class="stage-questions">
        {slide.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </Fitted>
  );
}
