import type { Shape } from './shapes.ts';

/** Draws shapes in their order, later ones over earlier ones. */
export function Shapes({ shapes }: { shapes: readonly Shape[] }) {
  return (
    <>
      {shapes.map((shape, index) => {
        if ('text' in shape) {
          return (
            <text key={index} class={`i-${shape.ink} figures`} x={shape.x} y={shape.y} font-size={shape.size}>
              {shape.text}
            </text>
          );
        }
        return shape.line ? (
          <path key={index} class={`l-${shape.ink}`} d={shape.d} stroke-width={shape.line} />
        ) : (
          <path key={index} class={`i-${shape.ink}`} d={shape.d} />
        );
      })}
    </>
  );
}
