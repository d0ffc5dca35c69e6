/** A card for the pocket: four questions, and what their answers point to. */
export const fieldCard = {
  title: 'Field card',
  description: 'Four questions that tell what a moment asks for, as a card to print, cut and fold.',
  heading: 'Four questions for the pocket',
  lede: 'What does this moment ask for? Ask these before you move. Printed, the page gives four cards on a sheet: cut along the lines, fold in the middle.',
  print: 'Print four cards',
  lesson: 'The lesson about them',
  card: 'The card',
  front: 'Before you move',
  questions: [
    'Is the answer known to somebody?',
    'Must people change their minds, or their tasks?',
    'What breaks if we are late?',
    'Can a mistake be undone?',
  ],
  back: 'What the answers point to',
  signs: [
    {
      hand: 'management',
      when: 'Known, and tasks change:',
      then: 'manage. Fetch the answer; settle who, what, when; look at the result.',
    },
    {
      hand: 'leadership',
      when: 'Unknown, or minds must move:',
      then: 'lead. Say where to and why; start from what they want; leave room to refuse.',
    },
    {
      hand: 'both',
      when: 'Half of it alone would fail:',
      then: 'both in one act. If you can cover a half and lose nothing, leave it out.',
    },
    {
      hand: 'time',
      when: 'Late is costly:',
      then: 'contain with what is known, then think. Late is cheap: take one more look.',
    },
    {
      hand: 'time',
      when: 'It can be undone:',
      then: 'try it small, with a stop rule. It cannot: first a fact, and a second pair of eyes.',
    },
    {
      hand: 'time',
      when: 'Still unclear:',
      then: 'wait, with a sign that ends the waiting and a name that watches for it.',
    },
  ],
  last: 'Is that what it needs, or only what I like doing? Ask again in an hour.',
  source: 'Both Hands · CC BY 4.0',
} as const;
