/** The lessons of the course, in order: their addresses are final. */
export const slugs: Record<string, string[]> = {
  'two-kinds-of-work': [
    'words-and-weight',
    'leadership-as-work',
    'management-as-work',
    'seven-dimensions',
    'reading-a-move',
  ],
  'argument-and-evidence': [
    'where-the-split-came-from',
    'the-case-against-the-split',
    'what-the-evidence-supports',
    'rank-and-glamour',
    'born-built-or-forced-to-choose',
  ],
  'paired-moves': [
    'destination-and-route',
    'aligning-and-organising',
    'inspiring-and-controlling',
    'change-and-consistency',
    'horizon-ambiguity-success',
  ],
  'reading-the-situation': [
    'when-leadership-work-carries',
    'when-management-work-carries',
    'what-kind-of-problem',
    'four-kinds-of-organisation',
    'signs-of-imbalance',
  ],
  crisis: ['the-first-hour', 'truth-under-uncertainty', 'after-the-crisis'],
  scaling: [
    'the-inflection-point',
    'process-measures-delegation',
    'promoted-because-excellent',
    'keeping-what-made-you',
  ],
  'innovation-and-change': ['room-to-try', 'allies-and-antibodies', 'vision-into-routine', 'change-inside-constraints'],
  'becoming-both': [
    'practising-management',
    'practising-leadership',
    'knowing-your-lean',
    'balance-beyond-yourself',
    'plan-and-retest',
  ],
};
