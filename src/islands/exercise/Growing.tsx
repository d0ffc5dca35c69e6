import { useRef } from 'preact/hooks';
import { howMany as words } from '../../words/en/exercise-how-many.ts';
import { nameOf } from './answers.ts';
import { drawTeam, readTeam, type Model, type Structure, type Team } from './how-many.ts';
import { useChosen } from './use-chosen.ts';

interface Props {
  /** Unique on the page. */
  id: string;
  people: { from: number; to: number; start: number };
  model: Model;
  structures: Structure[];
}

/** A team that grows, drawn as dots and lines, with the structures that are switched on. */
export function Growing({ id, people, model, structures }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const { answers, turn, look } = useChosen(id, root);
  const count = Number(answers?.get('people') ?? people.start);
  const on = structures.filter((each) => answers?.has(`with.${each.id}`));
  const team = readTeam(count, on, model);
  const bare = readTeam(count, [], model);
  return (
    <div class="growing" ref={root} onInput={look} onChange={look}>
      <div class="growing-team">
        <Drawing people={count} team={team} on={on} />
        <label class="growing-people">
          <span>
            {words.people} <b key={turn}>{count}</b>
          </span>
          <input
            type="range"
            name={nameOf(id, 'people')}
            min={people.from}
            max={people.to}
            defaultValue={String(people.start)}
          />
        </label>
      </div>
      <fieldset class="exercise-group">
        <legend>{words.structures}</legend>
        {structures.map((each) => (
          <label key={each.id}>
            <input type="checkbox" name={nameOf(id, 'with', each.id)} />
            <span>
              <b>{each.label}.</b> {each.text}{' '}
              <span class="soft">{words.adds(each.reach, each.delay, each.stops)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="growing-told exercise-stand">
        <Measures team={team} bare={bare} isBare={on.length === 0} turn={turn} />
        <p class="visually-hidden" role="status">
          <span key={turn}>{words.told(count, team.links, team.missed, team.hours, team.ideas)}</span>
        </p>
      </div>
    </div>
  );
}

function Drawing({ people, team, on }: { people: number; team: Team; on: readonly Structure[] }) {
  const { dots, kept, lost } = drawTeam(team);
  const draws = (what: Structure['draws']) => on.some((each) => each.draws === what);
  return (
    <svg class="growing-drawing" viewBox="0 0 360 260" role="img" aria-label={words.drawing(people, team.links)}>
      <path class="lost" d={lost} />
      <path class="kept" d={kept} />
      {draws('board') && <path class="board" d={dots.map(({ x, y }) => `M${x} ${y}L180 130`).join('')} />}
      {dots.map(({ x, y, isSpeaker }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={isSpeaker ? 6.5 : 4.5} class={isSpeaker ? 'speaker' : 'person'} />
      ))}
      {draws('board') && <rect class="thing" x="166" y="116" width="28" height="28" />}
      {draws('gate') && (
        <>
          <path class="way" d="M296 130H352M344 122l8 8l-8 8" />
          <rect class="thing" x="306" y="118" width="24" height="24" />
        </>
      )}
    </svg>
  );
}

interface MeasuresProps {
  team: Team;
  bare: Team;
  /** Nothing is switched on, so there is nothing to compare with. */
  isBare: boolean;
  turn: number;
}

function Measures({ team, bare, isBare, turn }: MeasuresProps) {
  const rows = [
    { name: 'links', value: team.links, without: bare.links, most: 0 },
    { name: 'missed', value: team.missed, without: bare.missed, most: 100 },
    { name: 'hours', value: round(team.hours), without: round(bare.hours), most: 14 },
    { name: 'ideas', value: team.ideas, without: bare.ideas, most: 100 },
  ] as const;
  return (
    <dl class="growing-measures">
      {rows.map(({ name, value, without, most }) => (
        <div key={name}>
          <dt>{words.measures[name]}</dt>
          <dd key={turn}>
            <b>{value}</b>
            {!isBare && <span class="soft">{words.bare(String(without))}</span>}
          </dd>
          {most > 0 && (
            <svg viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden="true">
              <rect class="of" width={most} height="1" />
              <rect class="value" width={Math.min(value, most)} height="1" />
            </svg>
          )}
        </div>
      ))}
    </dl>
  );
}

function round(hours: number): number {
  return Math.round(hours * 10) / 10;
}
