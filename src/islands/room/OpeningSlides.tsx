import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Slide } from '../../report/room/show.ts';
import { stage as words } from '../../words/en/room.ts';
import { Fitted } from './Fitted.tsx';

type Of<Kind extends Slide['kind']> = { slide: Extract<Slide, { kind: Kind }> };

export function Title({ slide }: Of<'title'>) {
  return (
    <div class="stage-cover">
      <Fitted most={5.6}>
        <h1 class="stage-display">{slide.title}</h1>
        <p class="stage-story">{slide.premise}</p>
        {slide.notice && <p class="stage-small">{slide.notice}</p>}
      </Fitted>
      <Picture />
    </div>
  );
}

/** The picture that the page brought along, of the place where the story begins. */
function Picture() {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const picture = document.querySelector('.room-picture > svg');
    if (picture) frame.current!.replaceChildren(picture.cloneNode(true));
  }, []);
  return <div ref={frame} class="stage-picture" />;
}

export function Role({ slide }: Of<'role'>) {
  return (
    <Fitted>
      <p class="stage-kicker">{words.youAre}</p>
      <h1 class="stage-title">{slide.role}</h1>
      <p class="stage-kicker stage-gap">{words.willMove}</p>
      <ul class="stage-chips" role="list">
        {slide.told.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    </Fitted>
  );
}

/** What the two kinds of work are, before anything is played: two acts for the group to tell apart. */
export function Coding() {
  const { coding } = words;
  return (
    <Fitted most={5}>
      <h1 class="stage-title">{coding.title}</h1>
      <div class="stage-two">
        <p>
          <strong>{coding.led}</strong> {coding.ledLead}
        </p>
        <p>
          <strong>{coding.managed}</strong> {coding.managedLead}
        </p>
      </div>
      <ol class="stage-acts">
        {coding.acts.map((act) => (
          <li key={act}>{act}</li>
        ))}
      </ol>
      <p class="stage-call">{coding.test}</p>
    </Fitted>
  );
}
