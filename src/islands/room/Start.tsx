import { useState } from 'preact/hooks';
import { stagesOf } from '../../report/numbers.ts';
import { timePlan } from '../../report/plan.ts';
import { fold, hasEnded } from '../../report/room/fold.ts';
import { reportOf } from '../../report/room/report.ts';
import type { Session, Settings } from '../../report/room/session.ts';
import type { Scenario } from '../../scenario/types.ts';
import { page, start as words, windows } from '../../words/en/room.ts';
import { whyOneWindow } from './channel.ts';
import { OfflineStatus } from '../offline/OfflineStatus.tsx';
import type { Keeper } from './keeper.ts';
import { SettingsForm } from './SettingsForm.tsx';

export interface RoomLinks {
  kit: string;
  scenario: string;
  trainers: string;
  assign: string;
  results: string;
}

interface Props {
  scenario: Scenario;
  keeper: Keeper;
  links: RoomLinks;
}

const usual: Settings = { where: 'room', minutes: 60, anonymous: true, people: { room: 0, call: 0 } };

/** Before a session: the earlier one, the settings, what to see to before people come. */
export function Start({ scenario, keeper, links }: Props) {
  const { found } = keeper;
  const earlier =
    typeof found === 'object' && found.scenario === scenario.id && found.events.length > 0 ? found : undefined;
  const [settings, setSettings] = useState(earlier?.settings ?? usual);
  const why = whyOneWindow();
  return (
    <div class="wrap room-start stack">
      <p class="kicker">{scenario.title}</p>
      <h1>{page.heading}</h1>
      <p class="lede">{page.lede}</p>
      {found === 'newer' && <p class="notice">{words.newer}</p>}
      {earlier && <Earlier session={earlier} scenario={scenario} onGoOn={() => keeper.resume(earlier)} />}
      <div class="split">
        <section class="card stack">
          <SettingsForm settings={settings} onChange={setSettings} />
          <p class="soft">{planInWords(scenario, settings)}</p>
          <p>
            <button type="button" class={earlier ? 'button quiet' : 'button'} onClick={() => keeper.begin(settings)}>
              {earlier ? words.earlier.anew : words.begin}
            </button>{' '}
            {earlier && <span class="soft">{words.earlier.anewNote}</span>}
          </p>
        </section>
        <section class="stack">
          <h2>{words.prepare}</h2>
          {why ? (
            <p class="notice">
              {windows[why]}{' '}
              {why === 'framed' && (
                <a href={location.href} target="_blank" rel="noopener">
                  {windows.ownTab}
                </a>
              )}
            </p>
          ) : (
            <>
              <ol class="prepare">
                {words.steps[settings.where].map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
              <p>{words.oneScreen}</p>
            </>
          )}
          <OfflineStatus />
          <p class="row">
            <a href={links.kit}>{page.kit}</a>
            <a href={links.scenario}>{page.scenario}</a>
            <a href={links.trainers}>{page.trainers}</a>
          </p>
        </section>
      </div>
    </div>
  );
}

function planInWords(scenario: Scenario, settings: Settings): string {
  const rows = timePlan(scenario, settings.minutes, 'room');
  const counts = { full: 0, fast: 0, told: 0 };
  for (const stage of stagesOf(scenario)) {
    const pace = rows.find(({ scenes }) => scenes.includes(stage[0]!.id))?.pace;
    if (pace) counts[pace] += 1;
  }
  return words.plan(counts.full, counts.fast, counts.told);
}

function Earlier({ session, scenario, onGoOn }: { session: Session; scenario: Scenario; onGoOn: () => void }) {
  const state = fold(session, scenario);
  const { letters, of } = reportOf(state);
  const path = letters.join('');
  const step = state.steps[Math.max(0, state.index)];
  const at = hasEnded(state)
    ? words.earlier.ended(path)
    : state.index < 0
      ? words.earlier.opening
      : words.earlier.at(path, state.index + 1, of, step?.scene.title ?? '');
  return (
    <section class="notice stack" aria-labelledby="room.earlier">
      <h2 id="room.earlier">{words.earlier.title}</h2>
      <p>
        {at} {session.revision !== scenario.revision && words.earlier.changed}
      </p>
      <p>
        <button type="button" class="button" onClick={onGoOn}>
          {words.earlier.goOn}
        </button>
      </p>
    </section>
  );
}
