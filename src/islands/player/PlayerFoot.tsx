import { changeSettings, type Settings } from '../../progress/settings.ts';
import { player as words } from '../../words/en/player.ts';
import type { ReadingsWhen } from './moves.ts';

interface Props {
  kept: boolean;
  settings: Settings;
  when: ReadingsWhen;
  onPaper: () => void;
}

/** Settings, whether the run is kept, and the way to the paper version. */
export function PlayerFoot({ kept, settings, when, onPaper }: Props) {
  return (
    <div class="player-foot no-print">
      <details class="settings">
        <summary>{words.settings.title}</summary>
        <fieldset>
          <legend>{words.settings.readings}</legend>
          <div class="segmented">
            {(['decision', 'part', 'end'] as const).map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name="readings"
                  checked={each === when}
                  onChange={() => changeSettings({ readings: each })}
                />
                <span>{words.settings[each]}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <label class="check">
          <input
            type="checkbox"
            checked={settings.keys}
            onChange={(event) => changeSettings({ keys: event.currentTarget.checked })}
          />{' '}
          {words.settings.keys}
        </label>
      </details>
      <span class="soft">{kept && words.kept}</span>
      <button type="button" class="button plain" onClick={onPaper}>
        {words.paper}
      </button>
    </div>
  );
}
