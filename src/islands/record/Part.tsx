import type { ComponentChildren } from 'preact';

/** One part of the record, with its title. The id is its address on the page. */
export function Part(props: { id: string; title: string; lead?: string | undefined; children: ComponentChildren }) {
  return (
    <section class="part" id={props.id} aria-labelledby={`${props.id}.title`}>
      <h2 id={`${props.id}.title`}>{props.title}</h2>
      {props.lead && <p class="part-lead soft">{props.lead}</p>}
      {props.children}
    </section>
  );
}
