import { correction, generate } from 'lean-qr/nano';
import { toSvgPath } from 'lean-qr/extras/svg';

/** Four modules of white around a code are part of it: without them cameras do not find it. */
const quiet = 4;

/** A text as a QR code, dark on light whatever the theme. Nothing where the text is too long for one. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const code = codeOf(text);
  if (!code) return null;
  const size = code.size + 2 * quiet;
  return (
    <svg class="qr" viewBox={`${-quiet} ${-quiet} ${size} ${size}`} role="img" aria-label={label}>
      <rect x={-quiet} y={-quiet} width={size} height={size} fill="#fff" />
      <path d={toSvgPath(code)} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}

function codeOf(text: string) {
  try {
    return generate(text, { minCorrectionLevel: correction.L });
  } catch {
    return undefined;
  }
}
