import { compose as words } from '../../words/en/exercise-compose.ts';
import { exercise } from '../../words/en/exercise.ts';
import { nameOf } from './answers.ts';
import { Check } from './Check.tsx';
import { compose, placeOf, type Composed, type Composition } from './compose.ts';
import { Meters } from './Meters.tsx';
import type { ComponentChildren } from 'preact';
import type { Group, Say, When } from './types.ts';
import { useCheck } from './use-check.ts';
import { useChosen } from './use-chosen.ts';
import { namedIn } from './when.ts';

interface Props extends Composition {
  /** Unique on the page. */
  id: string;
  model: { chosen: string[]; text: string };
  /** Words of the line that opens what comes of it. */
  check?: string;
}

/** Something composed under limits: what stands against it is told at once, what comes of it when the whole is looked at. */
export function Composer({ id, model, check = words.check, ...composition }: Props) {
  const { groups, budget, meters = [] } = composition;
  const state = useCheck(id);
  const { answers, turn, look } = useChosen(id, state.root);
  const live = answers && compose(composition, answers, false);
  const whole = state.answers && compose(composition, state.answers, true);
  const change = () => {
    look();
    state.read();
  };
  const checked = { ...state, clear: () => (state.clear(), look()) };
  return (
    <div class="composer" ref={state.root} onChange={change}>
      {groups.map((group) => (
        <Choices key={group.id} id={id} group={group} unit={budget?.unit}>
          <div role="status" class="exercise-says">
            {live?.now
              .filter((say) => placeOf(say, groups) === group.id)
              .map((say) => (
                <Said key={say.text} say={say} />
              ))}
          </div>
        </Choices>
      ))}
      {(budget || meters.length > 0) && (
        <div class="exercise-stand">
          {budget && <Budget {...budget} spent={live?.spent ?? 0} turn={turn} />}
          <Meters meters={meters} values={live?.meters ?? new Map()} turn={turn} />
        </div>
      )}
      <Check
        state={checked}
        label={check}
        summary={whole && <Summary groups={groups} whole={whole} unit={budget?.unit ?? ''} />}
      >
        <Come composition={composition} whole={whole} />
        <Model groups={groups} model={model} chosen={whole?.chosen} />
        <All composition={composition} isOpen={!whole || whole.chosen.size === 0} />
      </Check>
    </div>
  );
}

interface ChoicesProps {
  id: string;
  group: Group;
  unit: string | undefined;
  children: ComponentChildren;
}

function Choices({ id, group, unit, children }: ChoicesProps) {
  const isOne = group.choose === 'one';
  return (
    <fieldset class="exercise-group" id={nameOf(id, group.id)}>
      <legend>{group.label}</legend>
      {!isOne && <p class="exercise-label">{words.some(group.least, group.most)}</p>}
      {group.options.map((option) => (
        <label key={option.id}>
          {isOne ? (
            <input type="radio" name={nameOf(id, group.id)} value={option.id} />
          ) : (
            <input type="checkbox" name={nameOf(id, group.id, option.id)} />
          )}
          <span>{option.label}</span>
          {option.cost !== undefined && <span class="cost">{words.cost(option.cost, unit ?? '')}</span>}
        </label>
      ))}
      {children}
    </fieldset>
  );
}

function Budget({ limit, unit, spent, turn }: { limit: number; unit: string; spent: number; turn: number }) {
  const widest = Math.max(limit, spent);
  return (
    <div class={spent > limit ? 'exercise-budget is-over' : 'exercise-budget'}>
      <p role="status">
        <span key={turn}>
          {words.budget(spent, limit, unit)}
          {spent > limit && `${exercise.colon}${words.over(spent - limit, unit)}`}
        </span>
      </p>
      <svg viewBox={`0 0 ${widest} 1`} preserveAspectRatio="none" aria-hidden="true">
        <rect class="of" width={widest} height="1" />
        <rect class="value" width={Math.min(spent, limit)} height="1" />
        {spent > limit && <rect class="over" x={limit} width={spent - limit} height="1" />}
      </svg>
    </div>
  );
}

function Said({ say }: { say: Say }) {
  return (
    <p class={`exercise-said ${say.tone ?? ''}`}>
      {say.tone && <span class="visually-hidden">{words[say.tone]}: </span>}
      {say.who !== undefined && (
        <b>
          {say.who}
          {exercise.colon}
        </b>
      )}
      {say.text}
    </p>
  );
}

function Summary({ groups, whole, unit }: { groups: readonly Group[]; whole: Composed; unit: string }) {
  if (whole.chosen.size === 0) return <>{words.nothing}</>;
  const label = (id: string) => groups.find((group) => group.id === id)!.label;
  const faults = [
    ...(whole.over > 0 ? [words.over(whole.over, unit)] : []),
    ...(whole.tooMany.length > 0 ? [words.tooMany(whole.tooMany.map(label))] : []),
  ];
  if (faults.length > 0) return <>{[words.notYet, ...faults].join(' ')}</>;
  if (whole.tooFew.length > 0) return <>{words.tooFew(whole.tooFew.map(label))}</>;
  return <>{whole.comes?.title}</>;
}

/** What comes of a whole that keeps to its limits. */
function Come({ composition, whole }: { composition: Composition; whole: Composed | undefined }) {
  if (!whole || whole.chosen.size === 0 || whole.over > 0 || whole.tooMany.length > 0) return null;
  const isWhole = whole.tooFew.length === 0;
  return (
    <>
      {isWhole && <p class="exercise-text">{whole.comes?.text}</p>}
      {isWhole && <Meters meters={composition.meters ?? []} values={whole.meters} />}
      {whole.end.length > 0 && (
        <div class="exercise-says">
          {whole.end.map((say) => (
            <Said key={say.text} say={say} />
          ))}
        </div>
      )}
    </>
  );
}

interface ModelProps {
  groups: readonly Group[];
  model: Props['model'];
  chosen: ReadonlySet<string> | undefined;
}

function Model({ groups, model, chosen }: ModelProps) {
  const of = groups.map(({ id, label, options }) => ({
    id,
    label,
    options: options.filter((option) => model.chosen.includes(option.id)),
  }));
  return (
    <details class="exercise-model">
      <summary>{words.model}</summary>
      <dl>
        {of
          .filter(({ options }) => options.length > 0)
          .map(({ id, label, options }) => (
            <div key={id}>
              <dt>{label}</dt>
              {options.map((option) => (
                <dd key={option.id}>
                  {option.label} {chosen?.has(option.id) && <em>({words.yoursToo})</em>}
                </dd>
              ))}
            </div>
          ))}
      </dl>
      <p>{model.text}</p>
    </details>
  );
}

/** Every sentence with its condition, so that nothing has to be tried out to be read. */
function All({ composition, isOpen }: { composition: Composition; isOpen: boolean }) {
  const { groups, says, ends } = composition;
  const told = (kind: Say['at']) => says.filter(({ at }) => at === kind);
  return (
    <details class="exercise-all" open={isOpen}>
      <summary>{words.all}</summary>
      {(['now', 'end'] as const).map(
        (kind) =>
          told(kind).length > 0 && (
            <section key={kind}>
              <p class="exercise-name">{kind === 'now' ? words.allNow : words.allEnd}</p>
              <ul>
                {told(kind).map((say) => (
                  <li key={say.text}>
                    <span class="soft">{conditionOf(say, groups, words.always)}: </span>
                    {say.who !== undefined && `${say.who}: `}
                    {say.text}
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
      <section>
        <p class="exercise-name">{words.ends}</p>
        <ul>
          {ends.map((end) => (
            <li key={end.title}>
              <span class="soft">{conditionOf(end, groups, words.otherwise)}: </span>
              <b>{end.title}</b> {end.text}
            </li>
          ))}
        </ul>
      </section>
    </details>
  );
}

function conditionOf(when: When, groups: readonly Group[], without: string): string {
  const options = groups.flatMap(({ options }) => options);
  const label = (id: string) => `‘${options.find((option) => option.id === id)?.label ?? id}’`;
  const { after, unless } = namedIn(when, label, exercise.or);
  return words.when(after, unless) || without;
}
