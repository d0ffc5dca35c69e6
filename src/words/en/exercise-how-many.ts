/** Sentences of the exercise with the growing team. */
export const howMany = {
  people: 'People',
  structures: 'Structures',
  count: (people: number) => `${people} people`,
  /** The state of the model in one sentence. */
  told: (people: number, links: number, missed: number, hours: number, ideas: number) =>
    `${people} people, ${links} ${links === 1 ? 'link' : 'links'}. Of 100 messages ${missed} are missed, an answer takes ${hoursOf(hours)}, and of 100 ideas ${ideas} arrive.`,
  drawing: (people: number, links: number) =>
    `${people} dots with the ${links} lines between them; what nobody can keep up with is dashed`,
  measures: {
    links: 'Links',
    missed: 'Missed, of 100 messages',
    hours: 'Hours until an answer',
    ideas: 'Arrive, of 100 ideas',
  },
  bare: (value: string) => `without ${value}`,
  tries: 'Try this',
  shows: 'What the model shows',
  rule: 'The rule of this model',
  /** What the page says of the model: that it is invented, and how it counts. */
  rules: (keeps: number, group: number, hasGroups: boolean) => [
    'We invented it, so that you can see how such a thing moves. It measures no real team, and its numbers are ours.',
    'Everybody should hear from everybody else: a link for every pair, n × (n − 1) ÷ 2.',
    ...(hasGroups
      ? [
          `In groups of at most ${group}, everybody should hear from their own group, and one speaker of each group from the other speakers.`,
        ]
      : []),
    `Each person keeps up with ${keeps} others, and with as many more as a structure adds. What goes over further links is missed.`,
    'An answer takes one hour, one more for every ten messages in a hundred that are missed, and what each structure adds.',
    'Ideas arrive unless their message is missed; then each structure stops its share of those left.',
  ],
  adds: (reach: number, delay: number, stops: number) =>
    `In the model: ${[
      reach > 0 && `keeps up with ${reach} more`,
      delay > 0 && `${hoursOf(delay)} more for an answer`,
      stops > 0 && `${stops} of 100 ideas stopped`,
    ]
      .filter(Boolean)
      .join(', ')}.`,
  table: 'The same in numbers',
  scroll: 'The model in numbers; it scrolls sideways',
  cells: 'In each cell: messages missed of 100, hours until an answer, ideas that arrive of 100.',
  none: 'no structure',
  all: 'all of them',
  cell: (missed: number, hours: number, ideas: number) => `${missed} · ${hours.toFixed(1)} h · ${ideas}`,
};

function hoursOf(hours: number): string {
  const rounded = Math.round(hours * 10) / 10;
  return `${rounded} ${rounded === 1 ? 'hour' : 'hours'}`;
}
