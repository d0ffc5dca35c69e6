import type { ReadRun } from '../../report/runs.ts';
import type { OpenTally } from '../../report/tally.ts';
import { writtenByScene, type WrittenLine } from '../../report/written.ts';
import { results as words } from '../../words/en/results.ts';
import { placeOf } from './places.ts';

/** What people wrote, decision by decision, as they wrote it. */
export function WrittenShown({ tally, runs, names }: { tally: OpenTally; runs: readonly ReadRun[]; names: boolean }) {
  const scenes = writtenByScene(runs, tally.scenario, { names });
  if (scenes.length === 0) return <p>{words.written.none}</p>;
  return (
    <div class="written-scenes">
      {scenes.map(({ scene, lines }) => (
        <section key={scene?.id ?? ''}>
          <h3>{scene ? <a href={`#${placeOf.decision(scene.id)}`}>{scene.title}</a> : words.written.whole}</h3>
          <ul role="list" class="written-lines">
            {lines.map((line, index) => (
              <li key={index}>
                <Line line={line} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
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
