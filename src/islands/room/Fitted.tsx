import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  children: ComponentChildren;
  /** The largest type, in hundredths of the box's height. */
  most?: number;
  class?: string;
}

/** How much larger type may be where the trainer wants it larger. */
const larger = [1, 1.35, 1.8];

/** Smaller than this type never gets, in pixels: a small window is scrolled instead. */
const leastPixels = 11;

/** Sets its content in the largest type that fits into the room there is, so that nothing has to be scrolled. */
export function Fitted({ children, most = 6.4, class: look = '' }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const fit = () => fitType(box.current!, most);
    fit();
    const watched = new ResizeObserver(fit);
    watched.observe(box.current!);
    void document.fonts.ready.then(() => box.current && fit());
    return () => watched.disconnect();
  });
  return (
    <div ref={box} class={`fitted ${look}`}>
      <div class="fitted-inner">{children}</div>
    </div>
  );
}

function fitType(box: HTMLElement, most: number): void {
  const inner = box.firstElementChild as HTMLElement;
  const stage = box.closest<HTMLElement>('.stage')!;
  const fits = (size: number) => {
    box.style.fontSize = `${size}px`;
    return box.scrollHeight <= box.clientHeight && inner.scrollWidth <= inner.clientWidth;
  };
  let low = Math.min(leastPixels, stage.clientHeight / 40);
  let high = (stage.clientHeight * most * larger[Number(stage.dataset['size'] ?? 0)]!) / 100;
  if (fits(high)) return;
  while (high - low > 0.25) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  fits(low);
}
