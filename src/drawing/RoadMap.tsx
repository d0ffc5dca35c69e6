import type { Outcome } from '../scenario/outcome.ts';
import type { Scenario } from '../scenario/types.ts';
import { mapLayout } from './map.ts';

interface Props {
  scenario: Scenario;
  outcome: Outcome;
  /** Accessible name: the same in a sentence. */
  label: string;
  otherEnding: string;
  href: (scene: string) => string;
}

/** The scenario's map with the road taken: moves as dots in stored order, the line through those that were made. */
export function RoadMap({ scenario, outcome, label, otherEnding, href }: Props) {
  const { width, height, scenes, endings } = mapLayout(scenario);
  const taken = new Map(outcome.moves.map(({ decision, choice }) => [decision.id, choice]));
  const places = outcome.moves.map(({ decision, choice }) =>
    scenes.find(({ scene }) => scene === decision)!.dots.find((dot) => dot.choice === choice.id)!,
  );
  const end = endings.find(({ ending }) => ending === outcome.ending);
  const stops = [...places, ...(end ? [end] : [])];
  return (
    <svg class="road-map" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
      <path class="road" d={roadThrough(stops)} />
      {scenes.map(({ scene, x, y, dots }) => {
        const choice = taken.get(scene.id);
        const title = (
          <text class={choice ? 'map-title' : 'map-title missed'} x={x} y={y - 15}>
            {scene.title}
          </text>
        );
        return (
          <g key={scene.id}>
            {choice ? <a href={href(scene.id)}>{title}</a> : title}
            {dots.map((dot) => (
              <circle
                key={dot.choice}
                class={dot.choice === choice?.id ? 'stop taken' : choice ? 'stop' : 'stop missed'}
                cx={dot.x}
                cy={dot.y}
                r={dot.choice === choice?.id ? 7 : 4}
              />
            ))}
          </g>
        );
      })}
      {endings.map(({ ending, x, y }) => (
        <g key={ending.id}>
          <title>{ending === outcome.ending ? ending.title : otherEnding}</title>
          <circle
            class={ending === outcome.ending ? 'stop taken' : 'stop'}
            cx={x}
            cy={y}
            r={ending === outcome.ending ? 8 : 5}
          />
        </g>
      ))}
      {end && (
        <text
          class="map-title"
          x={end.x < width / 3 ? 8 : end.x > (2 * width) / 3 ? width - 8 : end.x}
          y={end.y + 26}
          text-anchor={end.x < width / 3 ? 'start' : end.x > (2 * width) / 3 ? 'end' : 'middle'}
        >
          {end.ending.title}
        </text>
      )}
    </svg>
  );
}

/** A line that leaves each stop downwards and enters the next from above. */
function roadThrough(stops: readonly { x: number; y: number }[]): string {
  return stops
    .map(({ x, y }, index) => {
      const before = stops[index - 1];
      if (!before) return `M${x} ${y}`;
      const middle = (before.y + y) / 2;
      return `C${before.x} ${middle} ${x} ${middle} ${x} ${y}`;
    })
    .join('');
}
