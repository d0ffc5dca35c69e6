import type { ComponentChildren } from 'preact';
import { placeOf } from './places.ts';

interface Props {
  id: string;
  title: string;
  lead?: string | undefined;
  children: ComponentChildren;
}

/** A part of the page, with a place that the contents lead to. */
export function Part({ id, title, lead, children }: Props) {
  const place = placeOf.part(id);
  return (
    <section class="part" id={place} aria-labelledby={`${place}-title`} tabIndex={-1}>
      <h2 id={`${place}-title`}>{title}</h2>
      {lead && <p class="part-lead soft">{lead}</p>}
      {children}
    </section>
  );
}
