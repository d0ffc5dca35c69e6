import type { ComponentChildren } from 'preact';
import type { Size } from '../../report/room/session.ts';
import type { Head, Slide } from '../../report/room/show.ts';
import { stage as words } from '../../words/en/room.ts';
import { Choices, Counting, Counts, Shift } from './VoteSlides.tsx';
import { Ending, Path, Questions, Reading, Scene, Story, Told } from './StorySlides.tsx';
import { Coding, Role, Title } from './OpeningSlides.tsx';

interface Props {
  slide: Slide;
  blank: boolean;
  size: Size;
  /** The small picture of it on the trainer's desk: not read out twice. */
  preview?: boolean;
}

/** The audience's screen, drawn into whatever room it is given. */
export function Stage({ slide, blank, size, preview = false }: Props) {
  if (blank) return <div class="stage is-blank" />;
  const paged = 'pages' in slide && slide.pages > 1 ? words.page(slide.page + 1, slide.pages) : '';
  return (
    <div
      class={`stage on-${slide.kind}`}
      data-size={size}
      {...(preview
        ? { 'aria-hidden': true, inert: true }
        : { role: 'region', 'aria-label': words.label, 'aria-live': 'polite' })}
    >
      <Over head={'head' in slide ? slide.head : undefined} />
      <div class="stage-main">{draw(slide)}</div>
      {paged && <p class="stage-page">{paged}</p>}
    </div>
  );
}

/** Part and time on the left, the count of decisions on the right. */
function Over({ head }: { head: Head | undefined }) {
  if (!head) return null;
  return (
    <p class="stage-over">
      <span>{head.time ?? head.part}</span>
      {head.number !== undefined && <span>{words.of(head.number, head.of)}</span>}
    </p>
  );
}

function draw(slide: Slide): ComponentChildren {
  switch (slide.kind) {
    case 'title':
      return <Title slide={slide} />;
    case 'role':
      return <Role slide={slide} />;
    case 'coding':
      return <Coding />;
    case 'scene':
      return <Scene slide={slide} />;
    case 'choices':
      return <Choices slide={slide} />;
    case 'counting':
      return <Counting slide={slide} />;
    case 'counts':
      return <Counts slide={slide} />;
    case 'shift':
      return <Shift slide={slide} />;
    case 'told':
      return <Told slide={slide} />;
    case 'story':
      return <Story slide={slide} />;
    case 'reading':
      return <Reading slide={slide} />;
    case 'ending':
      return <Ending slide={slide} />;
    case 'path':
      return <Path slide={slide} />;
    case 'questions':
      return <Questions slide={slide} />;
  }
}
