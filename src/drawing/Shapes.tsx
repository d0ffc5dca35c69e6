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
        if ('shapes' in shape) {
          const { x, y, scale, flip } = shape;
          const size = scale === 1 && flip === 1 ? '' : ` scale(${scale * flip} ${scale})`;
          return (
            <g key={index} transform={`translate(${x} ${y})${size}`}>
              <Shapes shapes={shape.shapes} />
            </g>
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
