import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browserJournal } from '../../progress/browser-journal.ts';
import type { Journal } from '../../progress/journal.ts';
import { valueOf } from '../../progress/fold.ts';
import { runsOf } from '../../progress/kept-run.ts';
import { $settings, loadSettings } from '../../progress/settings.ts';
import { outcomeOf } from '../../scenario/outcome.ts';
import type { Scenario } from '../../scenario/types.ts';
import { player as words } from '../../words/en/player.ts';
import { NotKept } from '../record/carry/NotKept.tsx';
import { useStore } from '../use-store.ts';
import { Ask } from './Ask.tsx';
import type { LessonLink } from './looking-back/LookingBack.tsx';
import { endsFirstPart, moveOf, readingsByLevel } from './moves.ts';
import { ProgressLine } from './ProgressLine.tsx';
import { Title } from './Scene.tsx';
import { EarlierNotice, EndingScreen, PassedScene, SceneScreen } from './Screens.tsx';
import { isStory, lookingBackAddress, paperAddress, screenAt, screenName } from './screen.ts';
import { StoryScreen } from './StoryScreen.tsx';
import { opened, useOpenRun, type Opened } from './use-open-run.ts';
import { ignoreSecondClick, useParts, useScreenChange } from './use-page.ts';

interface Props {
  scenario: Scenario;
  /** Where to read on, by scene id; the one under the empty id serves for all others; by `way/<id>` what comes next on a way. */
  lessons: Record<string, LessonLink>;
}

/** Plays one scenario. Until the journal has answered, the page stays the gamebook, and clicks are noted. */
export function ScenarioPlayer(props: Props) {
  const [ready, setReady] = useState<Opened>();
  useEffect(() => {
    loadSettings();
    const open = () =>
      void opened(props.scenario, browserJournal()).then(setReady, () =>
        addEventListener('online', open, { once: true }),
      );
    open();
  }, []);
  return ready ? <Player {...props} opened={ready} /> : null;
}

/** Joins the open run, the address and the screens. */
function Player({ scenario, lessons, opened }: Props & { opened: Opened }) {
  const { journal } = opened;
  const playing = useOpenRun(scenario, opened);
  const { run, shown, moment, go } = playing;
  const { state, marks } = shown;
  const assigned = useMemo(() => opened.follow?.(journal, run), [run])?.();
  const keeping = useStore(journal.$keeping);
  const settings = useStore($settings);
  const [said, setSaid] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const outcome = useMemo(() => outcomeOf(state), [state]);
  const screen = screenAt(moment, state, marks, assigned?.phrases);
  const inStory = isStory(screen);
  const later = useParts(state.length > 0 || !inStory);
  const name = screenName(screen) + (inStory ? '' : typeof later);
  const atStart = state.length === 0 && screen.kind === 'scene';

  useScreenChange(root, name, moment);
  useLayoutEffect(() => {
    Object.assign(document.documentElement.dataset, { player: 'awake', screen: atStart ? 'start' : screen.kind });
  }, [name]);

  const when = assigned?.readings ?? settings.readings ?? readingsByLevel[scenario.level];
  const toNow = () => go(state.choice?.id ?? '');
  const story = { outcome, when, playing, onTakenBack: () => setSaid(words.takenBack) };
  const choose = (choice: string) => {
    setSaid('');
    if (run.take(choice)) go(choice);
  };

  const draw = () => {
    if (!inStory) {
      if (typeof later !== 'object') return <Title>{later ? words.notLoaded : words.loading}</Title>;
      if (screen.kind === 'lost') return <later.LostScreen {...screen} onLeave={toNow} />;
      if (screen.kind === 'paper') return <later.PaperScreen onLeave={toNow} />;
      return (
        <later.LookingBack
          outcome={outcome}
          run={shown}
          lessons={lessons}
          way={`way/${valueOf(journal.$folded.get(), 'course', 'way')}`}
          assigned={assigned?.readings}
          onMark={run.mark}
          onIntend={run.intend}
          onBegin={(length) => {
            run.begin(length);
            go(run.$run.get().state.scene.id);
          }}
          onEnding={() => go(state.scene.id)}
        />
      );
    }
    switch (screen.kind) {
      case 'scene':
        return <SceneScreen state={screen.state} onChoose={choose} />;
      case 'ask': {
        const before = screen.state.before!;
        return <Ask before={before} onDone={(made) => run.mark(before.scene.id, made)} />;
      }
      case 'story':
        return <StoryScreen move={outcome.moves.at(-1)!} {...story} />;
      case 'earlier': {
        const move = moveOf(screen, outcome)!;
        return (
          <>
            <EarlierNotice onLeave={toNow} />
            {screen.part === 'scene' ? (
              <PassedScene move={move} onGoOn={() => go(move.choice.id)} />
            ) : (
              <StoryScreen move={move} earlier {...story} />
            )}
          </>
        );
      }
      case 'ending':
        return <EndingScreen state={screen.state} note={assigned?.atEnd} onLookBack={() => go(lookingBackAddress)} />;
    }
  };

  return (
    <div ref={root} class="player-root" onClickCapture={ignoreSecondClick}>
      <NotKept scenarios={[scenario]} />
      {(shown.readOnly || shown.revived !== 'same') && <p class="notice">{shown.sentence ?? words.readOnly}</p>}
      {atStart && (assigned?.line ?? <PlayedBefore scenario={scenario} journal={journal} />)}
      {inStory && <ProgressLine {...{ screen, state, outcome, marks }} />}
      <div class={`screen on-${screen.kind}`} key={name}>
        {draw()}
      </div>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {inStory && (
        <div class="player-foot no-print">
          {typeof later === 'object' && (
            <later.PlayerFoot
              scenario={scenario}
              restsIn={screen.kind === 'story' && endsFirstPart(outcome.moves.at(-1)!) ? shown.id : undefined}
              kept={keeping.state === 'kept'}
              settings={settings}
              when={when}
              fixed={assigned?.readings}
            />
          )}
          <a href={`#${paperAddress}`}>{words.paper}</a>
        </div>
      )}
    </div>
  );
}

/** Whoever played this to an ending before finds the way back to it. */
function PlayedBefore({ scenario, journal }: { scenario: Scenario; journal: Journal }) {
  const last = runsOf(journal.$folded.get(), scenario.id)[0];
  if (!last) return null;
  return (
    <p class="notice">
      {words.playedBefore} <a href={`?run=${last.id}#${lookingBackAddress}`}>{words.lookBackAtLast}</a>
    </p>
  );
}
