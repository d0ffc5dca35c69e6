import { changeSettings, type Settings } from '../../progress/settings.ts';
import type { Readings } from '../../report/types.ts';
import type { Scenario } from '../../scenario/types.ts';
import { playerFoot as words } from '../../words/en/player-foot.ts';
import { ChatBrowserNotice } from '../record/carry/ChatBrowserNotice.tsx';
import { Segments } from '../Segments.tsx';
import { useShortcuts } from './shortcuts.ts';

interface Props {
  scenario: Scenario;
  /** Id of the run, where the first part ends: a chat app's browser is told about then. */
  restsIn: string | undefined;
  kept: boolean;
  settings: Settings;
  when: Readings;
  /** When readings are shown, where a trainer set it. */
  fixed: Readings | undefined;
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
              <Segments
                name="readings"
                options={['decision', 'part', 'end'] as const}
                labelOf={(each) => words[each]}
                value={when}
                onChange={(readings) => changeSettings({ readings })}
              />
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
