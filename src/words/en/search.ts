export const search = {
  title: 'Search',
  description: 'Search the lessons and scenarios of Both Hands.',
  label: 'Search lessons and scenarios',
  submit: 'Search',
  kinds: { lesson: 'Lessons', scenario: 'Scenarios' },
  /** Read out and shown above the results. */
  found: (lessons: number, scenarios: number, query: string) => {
    const parts = [
      lessons > 0 && (lessons === 1 ? '1 lesson' : `${lessons} lessons`),
      scenarios > 0 && (scenarios === 1 ? '1 scenario' : `${scenarios} scenarios`),
    ].filter(Boolean);
    return `${parts.join(' and ')} with ‘${query}’`;
  },
  searching: 'Searching …',
  nothing: (query: string) => `Nothing here with ‘${query}’.`,
  tryInstead: 'A single word often finds more. You could try',
  suggestions: ['leading', 'managing', 'both', 'waiting', 'food'],
  failed: 'The search could not be loaded. You may be offline. Everything there is to find also stands below.',
  again: 'Try again',
  more: (count: number) => (count === 1 ? 'There is 1 more.' : `There are ${count} more.`),
  narrow: 'Another word would narrow it down.',
  noScript: 'Searching needs JavaScript, which is switched off here. Everything there is to find stands below.',
  all: 'Everything there is',
  lessons: 'Lessons',
  scenarios: 'Scenarios',
};
