import { planMinutes } from '../../report/plan.ts';
import type { Settings, Where } from '../../report/room/session.ts';
import { mostVotes } from '../../report/room/votes.ts';
import { start as words } from '../../words/en/room.ts';
import { Segments } from '../Segments.tsx';

interface Props {
  settings: Settings;
  onChange: (settings: Settings) => void;
}

const wheres: readonly Where[] = ['room', 'call', 'both'];

/** Where people are, how long it takes, how they vote, how many they are. */
export function SettingsForm({ settings, onChange }: Props) {
  const { where, minutes, anonymous, people } = settings;
  const change = (changes: Partial<Settings>) => onChange({ ...settings, ...changes });
  const places = where === 'both' ? (['room', 'call'] as const) : [where];
  return (
    <div class="settings stack">
      <fieldset>
        <legend>{words.where}</legend>
        <div class="segmented">
          <Segments
            name="where"
            options={wheres}
            labelOf={(each) => words.wheres[each]}
            value={where}
            onChange={(where) => change({ where })}
          />
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.minutes}</legend>
        <div class="segmented">
          <Segments
            name="minutes"
            options={planMinutes}
            labelOf={words.minute}
            value={minutes}
            onChange={(minutes) => change({ minutes })}
          />
        </div>
      </fieldset>
      <div>
        <label>
          <input
            type="checkbox"
            checked={anonymous}
            onChange={(event) => change({ anonymous: event.currentTarget.checked })}
          />{' '}
          {words.anonymous}
        </label>
        <p class="soft">{words.anonymousNote[where]}</p>
      </div>
      <fieldset>
        <legend>{words.people}</legend>
        <div class="row">
          {places.map((place) => (
            <label key={place} class="people">
              {place === 'room' ? words.inRoom : words.onCall}{' '}
              <input
                type="text"
                inputMode="numeric"
                autoComplete="off"
                value={people[place] || ''}
                onInput={(event) => {
                  const count = Number(event.currentTarget.value.replace(/\D/g, '').slice(0, 3));
                  event.currentTarget.value = count ? String(count) : '';
                  change({ people: { ...people, [place]: Math.min(mostVotes, count) } });
                }}
              />
            </label>
          ))}
        </div>
        <p class="soft">{words.peopleNote}</p>
      </fieldset>
    </div>
  );
}
