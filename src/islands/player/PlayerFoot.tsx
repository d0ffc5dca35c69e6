import { changeSettings, type Settings } from '../../progress/settings.ts';
import type { Scenario } from '../../scenario/types.ts';
import { playerFoot as words } from '../../words/en/player-foot.ts';
import { ChatBrowserNotice } from '../record/carry/ChatBrowserNotice.tsx';
import type { ReadingsWhen } from './moves.ts';
import { useShortcuts } from './shortcuts.ts';

interface Props {
  scenario: Scenario;
  /** Id of the run, where the first part ends: a chat app's browser is told about then. */
  restsIn: string | undefined;
  kept: boolean;
  settings: Settings;
  when: ReadingsWhen;
  /** When readings are shown, where a trainer set it. */
  fixed: ReadingsWhen | undefined;
}

/** Settings, and whether the run is kept. */
export function PlayerFoot({ scenario, restsIn, kept, settings, when, fixed }: Props) {
  // Here, because only where they can be switched off may they be on.
  useShortcuts(settings.keys);
  return (
    <>
      {restsIn && <ChatBrowserNotice scenario={scenario} run={restsIn} />}
      <details class="settings">
        <summary>{words.title}</summary>
        {fixed ? (
          <p>
            {words.readings} {words[when]}. {words.fixed}
          </p>
        ) : (
          <fieldset>
            <legend>{words.readings}</legend>
            <div class="segmented">
              {(['decision', 'part', 'end'] as const).map((each) => (
                <label key={each}>
                  <input
                    type="radio"
                    name="readings"
                    checked={each === when}
                    onChange={() => changeSettings({ readings: each })}
                  />
                  <span>{words[each]}</span>
                </label>
              ))}
            </div>
          </fieldset>
        )}
        <label class="check">
          <input
            type="checkbox"
            checked={settings.keys}
            onChange={(event) => changeSettings({ keys: event.currentTarget.checked })}
          />{' '}
          {words.keys}
        </label>
      </details>
      <span class="soft">{kept && words.kept}</span>
    </>
  );
}
