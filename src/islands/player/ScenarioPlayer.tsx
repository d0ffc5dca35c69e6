import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browserJournal } from '../../progress/browser-journal.ts';
import type { Journal } from '../../progress/journal.ts';
import { openRun, runsOf } from '../../progress/kept-run.ts';
import { revive } from '../../progress/revive.ts';
import { $settings, changeSettings, loadSettings, type Settings } from '../../progress/settings.ts';
import { replay } from '../../scenario/engine.ts';
import { outcomeOf, type Move } from '../../scenario/outcome.ts';
import { view } from '../../scenario/view.ts';
import type { Scenario } from '../../scenario/types.ts';
import { Score } from '../../drawing/Score.tsx';
import { player as words } from '../../words/en/player.ts';
import { useStore } from '../use-store.ts';
import { Ask } from './Ask.tsx';
import type { LessonLink, LookingBack as LookingBackScreen } from './LookingBack.tsx';
import { scoreNotes } from './notes.ts';
import { ToldProse, Prose } from './Prose.tsx';
import { Choices, SceneText, Title } from './Scene.tsx';
import { lookingBackAddress, lookingBackAt, paperAddress, screenAt, wake, type Screen } from './screen.ts';
import { Story } from './Story.tsx';

declare global {
  interface Window {
    /** Choices clicked before the player woke: see `NoteClicks.astro`. */
    bothHandsNoted?: string[];
  }
}

interface Props {
  scenario: Scenario;
  /** Where to read on, by scene id; the one under the empty id serves for all others. */
  lessons: Record<string, LessonLink>;
}

/** The address inside the page. One that cannot be decoded is taken as it stands: it leads nowhere, and that is said. */
function addressNow(): string {
  const raw = location.hash.slice(1);
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

const runInAddress = () => new URLSearchParams(location.search).get('run') ?? undefined;

const readingsByLevel = { introductory: 'decision', intermediate: 'part', advanced: 'end' } as const;

/** Plays one scenario. Until the journal has answered, the page stays the gamebook, and clicks are noted. */
export function ScenarioPlayer(props: Props) {
  const [journal, setJournal] = useState<Journal>();
  useEffect(() => {
    const opened = browserJournal();
    void opened.ready.then(() => setJournal(opened));
  }, []);
  return journal ? <Player {...props} journal={journal} /> : null;
}

/** The run that the address names, if it is kept here; else the one touched last that has not ended. */
function runToOpen(scenario: Scenario, journal: Journal): string | undefined {
  const kept = runsOf(journal.$folded.get(), scenario.id);
  const named = kept.find(({ id }) => id === runInAddress());
  const isOver = ({ path }: { path: string[] }) => {
    const { kind, path: stands } = revive(path, scenario);
    return kind === 'read-only' || replay(scenario, stands).scene.kind === 'ending';
  };
  return (named ?? kept.find((run) => !isOver(run)))?.id;
}

/** Joins the open run, the address and the screens. */
function Player({ scenario, lessons, journal }: Props & { journal: Journal }) {
  const [wanted, setWanted] = useState(() => runToOpen(scenario, journal));
  const run = useMemo(() => openRun(scenario, journal, wanted), [scenario, journal, wanted]);
  const shown = useStore(run.$run);
  const { state, marks } = shown;
  const keeping = useStore(journal.$keeping);
  const settings = useStore($settings);
  const [address, setAddress] = useState('');
  const [said, setSaid] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const LookingBack = useLookingBack(state.length > 0);
  const outcome = useMemo(() => outcomeOf(state), [state]);
  const screen = screenAt(address, state, marks);

  const go = (to: string, how: 'push' | 'replace' = 'push') => {
    const { id } = run.$run.get();
    const urlOf = (hash: string) => location.pathname + (id ? `?run=${id}` : '') + hash;
    // The entry that the first step leaves belongs to the run as well.
    if (id && !runInAddress()) history.replaceState(null, '', urlOf(location.hash));
    const url = urlOf(to ? `#${to}` : '');
    if (url !== location.pathname + location.search + location.hash) history[`${how}State`](null, '', url);
    setAddress(to);
  };

  useLayoutEffect(() => {
    loadSettings();
    const noted = window.bothHandsNoted ?? [];
    const first = wake(addressNow(), noted, {
      state: () => run.$run.get().state,
      take: run.take,
      takeBack: run.takeBack,
      begin: run.begin,
    });
    window.bothHandsNoted = [];
    go(first, 'replace');
    document.documentElement.dataset['player'] = 'awake';
    const follow = () => {
      const named = runInAddress();
      if (named && named !== run.$run.get().id) setWanted(named);
      setAddress(addressNow());
    };
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', follow);
    };
  }, [run]);

  // Another page of the same run went on: a screen that stood at the latest moment follows.
  const before = useRef(state);
  useEffect(() => {
    const last = before.current;
    before.current = state;
    if (last === state || last.length === state.length) return;
    if (address !== '' && address !== last.choice?.id && address !== last.scene.id) return;
    go(state.length > last.length ? state.choice!.id : state.scene.id, 'replace');
  }, [state]);

  const name = screenName(screen, LookingBack);
  useScreenChange(root, name, address);
  useLayoutEffect(() => {
    const atStart = state.length === 0 && screen.kind === 'scene';
    document.documentElement.dataset['screen'] = atStart ? 'start' : screen.kind;
  }, [name]);
  useShortcuts(root, settings.keys);

  const choose = (choice: string) => {
    setSaid('');
    if (run.take(choice)) go(choice);
  };
  const takeBack = (move: Move) => {
    if (!run.takeBack()) return;
    setSaid(words.takenBack);
    go(move.decision.id, 'replace');
  };
  const goOn = (move: Move) => {
    run.mark(move.decision.id, { stands: true });
    go(state.scene.id);
  };
  const readingsWhen = settings.readings ?? readingsByLevel[scenario.level];
  const partTitle = (id: string) => scenario.parts.find((part) => part.id === id)?.title;

  const drawStory = (move: Move, earlier: boolean) => {
    const endsPart = move.after.scene.kind === 'ending' || move.after.scene.part !== move.decision.part;
    const ofPart = outcome.moves.filter((each) => each.decision.part === move.decision.part);
    const due = readingsWhen === 'decision' ? [move] : readingsWhen === 'part' && endsPart ? ofPart : [];
    const made = marks.get(move.decision.id);
    const read = due.every(({ decision }) => marks.get(decision.id)?.read);
    const later = { decision: undefined, part: words.readingsLater, end: words.readingsAtEnd }[readingsWhen];
    return (
      <Story
        move={move}
        readings={due}
        read={read}
        firstReading={!earlier && outcome.moves[0] === move}
        later={due.length === 0 ? later : undefined}
        rest={endsPart && move.after.scene.kind !== 'ending' ? partTitle(move.decision.part) : undefined}
        partTitle={due.length > 1 ? partTitle(move.decision.part) : undefined}
        canTakeBack={!earlier && !made?.read && !made?.stands && made?.undone === undefined}
        onRead={() => {
          for (const { decision } of due) run.mark(decision.id, { read: true });
          requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('.readings-now')?.focus());
        }}
        onGoOn={() => (earlier ? go(move.after.scene.id) : goOn(move))}
        onTakeBack={() => takeBack(move)}
      />
    );
  };

  const draw = () => {
    switch (screen.kind) {
      case 'scene': {
        const seen = view(screen.state);
        return (
          <div class="two-sides">
            <div class="side">
              <Title kicker={seen.time}>{seen.scene.title}</Title>
              <SceneText view={seen} cast={scenario.cast} />
            </div>
            <Choices view={seen} onChoose={choose} />
          </div>
        );
      }
      case 'ask':
        return <Ask before={screen.state.before!} onDone={(marks) => run.mark(screen.state.before!.scene.id, marks)} />;
      case 'story':
        return drawStory(outcome.moves.at(-1)!, false);
      case 'ending': {
        const seen = view(screen.state);
        return (
          <>
            <Title kicker={words.endOf}>{seen.scene.title}</Title>
            <div class="story">
              <ToldProse told={seen.arrival} />
              <Prose text={seen.text} />
              <ToldProse told={seen.after} />
            </div>
            <p class="row actions">
              <button type="button" class="button" data-key="g" onClick={() => go(lookingBackAddress)}>
                {words.lookBack}
              </button>
            </p>
          </>
        );
      }
      case 'looking-back':
        if (LookingBack === undefined) return <Title>{words.loading}</Title>;
        if (LookingBack === 'failed') return <Title>{words.notLoaded}</Title>;
        return (
          <LookingBack
            outcome={outcome}
            run={shown}
            lessons={lessons}
            onMark={run.mark}
            onIntend={run.intend}
            onBegin={(length) => {
              run.begin(length);
              go(run.$run.get().state.scene.id);
            }}
            onEnding={() => go(state.scene.id)}
          />
        );
      case 'earlier': {
        const move = outcome.moves.find(
          (each) => (screen.part === 'scene' ? each.before : each.after) === screen.state,
        )!;
        const seen = view(move.before);
        return (
          <>
            <p class="notice row">
              {words.earlier}
              <button type="button" class="button quiet" onClick={() => go(state.choice!.id)}>
                {words.toNow}
              </button>
            </p>
            {screen.part === 'scene' ? (
              <div class="two-sides">
                <div class="side">
                  <Title kicker={seen.time}>{seen.scene.title}</Title>
                  <SceneText view={seen} cast={scenario.cast} />
                </div>
                <div class="side">
                  <Choices view={seen} chosen={move.choice.id} />
                  <p class="actions">
                    <button type="button" class="button quiet" onClick={() => go(move.choice.id)}>
                      {words.goOn}
                    </button>
                  </p>
                </div>
              </div>
            ) : (
              drawStory(move, true)
            )}
          </>
        );
      }
      case 'paper':
        return (
          <div class="row no-print">
            <button type="button" class="button" onClick={() => print()}>
              {words.print}
            </button>
            <button type="button" class="button quiet" onClick={() => go(state.choice?.id ?? '')}>
              {words.leavePaper}
            </button>
          </div>
        );
      case 'lost':
        return (
          <>
            <Title>{words.lost.title}</Title>
            <p>{screen.known ? words.lost.elsewhere(screen.id) : words.lost.unknown(screen.id)}</p>
            <p class="actions">
              <button type="button" class="button" onClick={() => go(state.choice?.id ?? '')}>
                {words.toNow}
              </button>
            </p>
          </>
        );
    }
  };

  const judged = (scene: string) => marks.get(scene)?.read === true;
  const playing = screen.kind !== 'paper' && screen.kind !== 'looking-back' && screen.kind !== 'lost';
  const shownMove =
    screen.kind === 'story' || screen.kind === 'ask'
      ? outcome.moves.at(-1)
      : screen.kind === 'earlier'
        ? outcome.moves.find(({ before, after }) => (screen.part === 'scene' ? before : after) === screen.state)
        : undefined;
  const part = shownMove?.decision.part ?? (state.scene.kind === 'ending' ? undefined : state.scene.part);
  const place = [words.of(shownMove?.number ?? view(state).number, state.story.decisions), part && partTitle(part)];
  return (
    <div ref={root} class="player-root" onClickCapture={ignoreSecondClick}>
      {keeping.state === 'not-kept' && <p class="notice">{words.notKept}</p>}
      {shown.readOnly && <p class="notice">{words.readOnly}</p>}
      {screen.kind === 'scene' && state.length === 0 && <PlayedBefore scenario={scenario} journal={journal} />}
      {playing && (
        <div class="progress" key={`${state.length} ${name}`}>
          <p class="kicker">
            <span>{scenario.title}</span>
            <span>{place.filter(Boolean).join(' · ')}</span>
          </p>
          <Score
            size="line"
            notes={scoreNotes(outcome, state, judged, words.ahead)}
            fresh={screen.kind === 'story' ? outcome.moves.at(-1)?.decision.id : undefined}
          />
        </div>
      )}
      <div class={`screen on-${screen.kind}`} key={name}>
        {draw()}
      </div>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {playing && (
        <PlayerFoot
          kept={keeping.state === 'kept' && state.length > 0}
          settings={settings}
          when={readingsWhen}
          onPaper={() => go(paperAddress)}
        />
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

/** Looking back is fetched with the first choice: whoever only looks at the first scene does not pay for it. */
function useLookingBack(wanted: boolean): typeof LookingBackScreen | 'failed' | undefined {
  const [screen, setScreen] = useState<{ draw: typeof LookingBackScreen } | 'failed'>();
  useEffect(() => {
    if (!wanted) return;
    const fetchIt = () =>
      import('./LookingBack.tsx').then(
        ({ LookingBack }) => setScreen({ draw: LookingBack }),
        () => setScreen('failed'),
      );
    fetchIt();
    addEventListener('online', fetchIt);
    return () => removeEventListener('online', fetchIt);
  }, [wanted]);
  return screen === 'failed' ? screen : screen?.draw;
}

/** One name per screen: a new one means a new screen, drawn afresh, so that what a translator put into the old one goes. */
function screenName(screen: Screen, back: unknown): string {
  switch (screen.kind) {
    case 'lost':
      return `lost ${screen.id}`;
    case 'looking-back':
      return `${screen.kind} ${typeof back}`;
    case 'paper':
      return screen.kind;
    default:
      return `${screen.kind} ${screen.state.length} ${screen.state.scene.id} ${'part' in screen ? screen.part : ''}`;
  }
}

/** The focus goes to the title of a new screen, and its top comes into view; not when the page has just been opened. */
function useScreenChange(root: { current: HTMLDivElement | null }, name: string, address: string) {
  const shown = useRef<string>();
  useEffect(() => {
    const first = shown.current === undefined;
    const changed = shown.current !== name;
    shown.current = name;
    const at = address.startsWith(lookingBackAt(''))
      ? document.getElementById(address)
      : root.current?.querySelector<HTMLElement>('.screen-title');
    if (first || !at || (!changed && !address.startsWith(lookingBackAt('')))) return;
    if (at instanceof HTMLDetailsElement) at.open = true;
    at.focus({ preventScroll: true });
    if (at.classList.contains('screen-title')) scrollTo(0, 0);
    else at.scrollIntoView();
  }, [name, address]);
}

/** Keys A to D choose, G goes on. Never while something is typed, never with a modifier, never while a key is held. */
function useShortcuts(root: { current: HTMLDivElement | null }, on: boolean) {
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select')) return;
      const key = event.key.toLowerCase();
      const index = ['a', 'b', 'c', 'd'].indexOf(key);
      const buttons = root.current?.querySelectorAll<HTMLButtonElement>(
        key === 'g' ? 'button[data-key="g"]' : 'button.choice',
      );
      buttons?.[key === 'g' ? 0 : index]?.click();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [on]);
}

/** The second click of a double click would fall on whatever the first one brought. */
function ignoreSecondClick(event: MouseEvent) {
  const on = event.target instanceof Element ? event.target.closest('button') : null;
  if (on && event.detail > 1) event.stopPropagation();
}

function PlayerFoot(props: {
  kept: boolean;
  settings: Settings;
  when: NonNullable<Settings['readings']>;
  onPaper: () => void;
}) {
  return (
    <div class="player-foot no-print">
      <details class="settings">
        <summary>{words.settings.title}</summary>
        <fieldset>
          <legend>{words.settings.readings}</legend>
          <div class="segmented">
            {(['decision', 'part', 'end'] as const).map((when) => (
              <label key={when}>
                <input
                  type="radio"
                  name="readings"
                  checked={props.when === when}
                  onChange={() => changeSettings({ readings: when })}
                />
                <span>{words.settings[when]}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <label class="check">
          <input
            type="checkbox"
            checked={props.settings.keys}
            onChange={(event) => changeSettings({ keys: event.currentTarget.checked })}
          />{' '}
          {words.settings.keys}
        </label>
      </details>
      <span class="soft">{props.kept && words.kept}</span>
      <button type="button" class="button plain" onClick={props.onPaper}>
        {words.paper}
      </button>
    </div>
  );
}
