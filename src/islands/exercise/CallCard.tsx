import { call as words } from '../../words/en/exercise-call.ts';
import { exercise } from '../../words/en/exercise.ts';
import { nameOf } from './answers.ts';
import { piecesOf, readCall, type CallResult } from './call.ts';
import { Check } from './Check.tsx';
import { Radios } from './Choice.tsx';
import type { CallItem, Option } from './types.ts';
import { useCheck } from './use-check.ts';

interface Props {
  /** Unique on the page. */
  id: string;
  item: CallItem;
  /** The number before the text, where there are several. */
  number?: number;
}

export const calls: Option[] = [
  { id: 'leadership', label: words.calls.leadership, marks: ['leadership'] },
  { id: 'management', label: words.calls.management, marks: ['management'] },
  { id: 'both', label: words.calls.both, marks: ['leadership', 'management'] },
  { id: 'wait', label: words.calls.wait },
];

/** One situation: a first call, the phrases that decided it, a second call, and the authors' own. */
export function CallCard({ id, item, number }: Props) {
  const state = useCheck(id);
  const result = state.answers && readCall(item, state.answers);
  return (
    <div class="call" id={id} ref={state.root} onChange={state.read}>
      <p class="exercise-text">
        {number !== undefined && `${number}. `}
        {piecesOf(item).map((piece) =>
          piece.name === undefined ? (
            piece.text
          ) : (
            <label key={piece.name} class="cue">
              <input type="checkbox" name={nameOf(id, piece.name)} />
              {piece.text}
            </label>
          ),
        )}
      </p>
      <fieldset class="call-first">
        <legend class="exercise-label">{words.first}</legend>
        <Radios name={nameOf(id, 'first')} options={calls} />
      </fieldset>
      <div class="call-then">
        <p class="call-tap">{words.tap}</p>
        <fieldset>
          <legend class="exercise-label">{words.second}</legend>
          <Radios name={nameOf(id, 'second')} options={calls} />
        </fieldset>
      </div>
      <Check state={state} label={words.check} summary={result && toldOf(item, result)}>
        <Key item={item} result={result} />
      </Check>
    </div>
  );
}

/** What is said of a call, in one sentence, and of the way to it in another. */
function toldOf({ calls: key }: CallItem, result: CallResult): string {
  if (result.first === undefined && result.second === undefined) return words.open;
  const { isRight, wasRight, reading, first, second } = result;
  const told = words.told[`${reading}${isRight ? 'Right' : 'Wrong'}`];
  if (first === undefined || second === undefined || first === second) return told;
  const how = isRight ? 'towards' : wasRight ? 'away' : 'other';
  return `${told} ${words.changed[how](words.calls[(how === 'away' ? key : first) as CallItem['calls']])}`;
}

function Key({ item, result }: { item: CallItem; result: CallResult | undefined }) {
  const option = calls.find(({ id }) => id === item.calls)!;
  return (
    <>
      <p>
        <span class="soft">{words.key}</span>
        <b>
          {option.marks?.map((mark) => (
            <i key={mark} class={`hand ${mark}`} />
          ))}
          {option.label}.
        </b>{' '}
        {item.why}
      </p>
      <Phrases title={words.cues} phrases={item.cues} tapped={result?.found} />
      {item.decoys.length > 0 && <Phrases title={words.decoys} phrases={item.decoys} tapped={result?.taken} />}
    </>
  );
}

interface PhrasesProps {
  title: string;
  phrases: CallItem['cues'];
  /** Those that the learner tapped, once there is something to compare. */
  tapped: CallItem['cues'] | undefined;
}

function Phrases({ title, phrases, tapped }: PhrasesProps) {
  return (
    <>
      <p class="exercise-label">{title}</p>
      <ul class="call-phrases" role="list">
        {phrases.map((phrase) => (
          <li key={phrase.quote}>
            <b>{phrase.quote}</b>
            {exercise.colon}
            {phrase.because}
            {tapped?.includes(phrase) && <em> ({words.tapped})</em>}
          </li>
        ))}
      </ul>
    </>
  );
}
