type Kind = 'lesson' | 'glossary' | 'page' | 'scenario' | 'reference';

const counted: Record<Kind, [one: string, many: string]> = {
  lesson: ['lesson', 'lessons'],
  glossary: ['word explained', 'words explained'],
  page: ['answer', 'answers'],
  scenario: ['scenario', 'scenarios'],
  reference: ['source', 'sources'],
};

function listed(counts: Record<Kind, number>): string {
  const parts = (Object.keys(counted) as Kind[])
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind]} ${counted[kind][counts[kind] === 1 ? 0 : 1]}`);
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts.join('');
}

export const search = {
  title: 'Search',
  description: 'Search the lessons, scenarios, glossary and sources of Both Hands.',
  label: 'Search the course',
  submit: 'Search',
  kinds: {
    lesson: 'Lessons',
    glossary: 'Words explained',
    page: 'Questions and answers, and other pages',
    scenario: 'Scenarios',
    reference: 'Sources',
  },
  /** Read out and shown above the results: "3 lessons, 1 word explained and 1 source with ‘vision’". */
  found: (counts: Record<Kind, number>, query: string) => `${listed(counts)} with ‘${query}’`,
  searching: 'Searching …',
  nothing: (query: string) => `Nothing here with ‘${query}’.`,
  tryInstead: 'A single word often finds more. You could try',
  suggestions: ['vision', 'delegation', 'start-up', 'crisis', 'waiting'],
  failed: 'The search could not be loaded. You may be offline. Everything there is to find also stands below.',
  again: 'Try again',
  more: (count: number) => (count === 1 ? 'There is 1 more.' : `There are ${count} more.`),
  narrow: 'Another word would narrow it down.',
  noScript: 'Searching needs JavaScript, which is switched off here. Everything there is to find stands below.',
  lessons: 'Lessons',
  scenarios: 'Scenarios',
  reference: 'To look things up',
  pages: {
    glossary: 'Glossary',
    questions: 'Questions and answers',
    references: 'Sources',
    dimensions: 'The seven dimensions on one page',
    card: 'Field card with the four questions',
    teach: 'For lecturers',
  },
};
