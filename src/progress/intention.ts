import type { Folded } from './fold.ts';

/** The if-then sentence that was written last when looking back at a run, in the two parts that a plan has. */
export interface Intention {
  sentence: string;
  when: string;
  what: string;
}

/** 'If ..., then I will ...', as the player begins it, or in the learner's own words. What is quoted may have a comma, too. */
const ifThen = [/^(?:if|when(?:ever)?)\s+(.+?),\s*then\s+(\S.*)$/is, /^(?:if|when(?:ever)?)\s+(.+?),\s*(I\b.+)$/is];
const seeing = /^I\s+(?:next\s+)?(?:see or hear|see|hear)\s+/i;
const doing = /^(?:I(?:['’]ll|\s+will)?\s+)?(?:first\s+)?/i;

/** Nothing where none was finished. A sentence of another form is all of what will be done. */
export function lastIntention({ notes }: Folded): Intention | undefined {
  const written = [...notes]
    .filter(([key]) => key.startsWith('run/'))
    .flatMap(([, byName]) => byName.get('if-then') ?? [])
    .toSorted((a, b) => b.clock - a.clock)[0];
  const sentence = typeof written?.value === 'string' ? written.value.trim() : '';
  if (!sentence || /\bI will$/.test(sentence)) return undefined;
  const [, when, what] = ifThen.map((form) => form.exec(sentence)).find((found) => found !== null) ?? [];
  if (!when || !what) return { sentence, when: '', what: sentence };
  return { sentence, when: when.replace(seeing, ''), what: what.replace(doing, '').replace(/\.$/, '') };
}
