import { useState } from 'preact/hooks';
import type { ReadRun } from '../../report/runs.ts';
import type { OpenTally } from '../../report/tally.ts';
import { writtenByScene, type WrittenLine, type WrittenScene } from '../../report/written.ts';
import { results as words } from '../../words/en/results.ts';
import { placeOf } from './places.ts';

/** How many lines of a scene are drawn at first, and with each *show more*. */
const step = 40;

/** What people wrote, decision by decision, as they wrote it. */
export function WrittenShown({ tally, runs, names }: { tally: OpenTally; runs: readonly ReadRun[]; names: boolean }) {
  const scenes = writtenByScene(runs, tally.scenario, { names });
  if (scenes.length === 0) return <p>{words.written.none}</p>;
  return (
    <div class="written-scenes">
      {scenes.map((written) => (
        <Scene key={written.scene?.id ?? ''} written={written} />
      ))}
    </div>
  );
}

function Scene({ written: { scene, lines } }: { written: WrittenScene }) {
  const [shown, setShown] = useState(step);
  return (
    <section>
      <h3>{scene ? <a href={`#${placeOf.decision(scene.id)}`}>{scene.title}</a> : words.written.whole}</h3>
      <ul role="list" class="written-lines">
        {lines.slice(0, shown).map((line, index) => (
          <li key={index}>
            <Line line={line} />
          </li>
        ))}
      </ul>
      {lines.length > shown && (
        <button type="button" class="button plain no-print" onClick={() => setShown(shown + step)}>
          {words.people.more(Math.min(step, lines.length - shown))}
        </button>
      )}
    </section>
  );
}

function Line({ line: { kind, text, name, move } }: { line: WrittenLine }) {
  const beside = [name, words.written.kind(kind), move && words.people.chose(move.letter, move.label)].filter(Boolean);
  return (
    <>
      <p class="written-text">{text}</p>
      <p class="soft">{beside.join(' · ')}</p>
    </>
  );
}
