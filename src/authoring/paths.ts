import { choose, start, type State } from '../scenario/engine.ts';
import { paragraphs } from '../scenario/text.ts';
import type { Scenario } from '../scenario/types.ts';
import { view, type Told } from '../scenario/view.ts';
import { numbersFrom } from '../scenario/random.ts';

/** A run picked at random from start to ending, as the states it passed. */
export function randomRun(scenario: Scenario, random: () => number): State[] {
  const states = [start(scenario)];
  for (;;) {
    const state = states.at(-1)!;
    if (state.scene.kind === 'ending') return states;
    const { choices } = state.scene;
    states.push(choose(state, choices[Math.floor(random() * choices.length)]!.id));
  }
}

/** So many random runs; the same seed gives the same ones. */
export function randomRuns(scenario: Scenario, count: number, seed: number): State[][] {
  const random = numbersFrom(seed);
  return Array.from({ length: count }, () => randomRun(scenario, random));
}

/** A run as it is read aloud: what is told, in the order of the telling, and the moves made. No codes. */
export function runAsText(states: readonly State[]): string {
  return states.flatMap(stateAsText).join('\n\n');
}

function stateAsText(state: State): string[] {
  const { scene, story, arrival, text, time, after } = view(state);
  const heading = [
    scene.title,
    ...[time, scene.place?.replaceAll('-', ' ')].flatMap((each) => (each ? [each] : [])),
  ].join(' · ');
  return [...made(state), ...told(story), ...told(arrival), `## ${heading}`, wrapped(text), ...told(after)];
}

function made({ choice, before }: State): string[] {
  if (!choice || before?.scene.kind !== 'decision') return [];
  const letter = 'ABCD'[before.scene.choices.indexOf(choice)];
  return [wrapped(choice.text, `  ${letter}  `, '     ')];
}

function told(pieces: readonly Told[]): string[] {
  return pieces.map(({ text, scene }) => (scene ? `## ${scene.title}\n\n` : '') + wrapped(text));
}

const width = 96;

/** A text without marks, in lines that can be read on paper. */
export function wrapped(text: string, first = '', rest = ''): string {
  return paragraphs(text)
    .map((paragraph, index) => {
      const lines = [index ? rest : first];
      for (const word of paragraph
        .map((span) => span.text)
        .join('')
        .split(' ')) {
        const line = lines.at(-1)!;
        const bare = line === first || line === rest;
        if (!bare && line.length + word.length >= width) lines.push(rest + word);
        else lines[lines.length - 1] = bare ? line + word : `${line} ${word}`;
      }
      return lines.join('\n');
    })
    .join('\n\n');
}
