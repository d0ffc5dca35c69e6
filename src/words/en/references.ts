export const references = {
  title: 'References',
  description:
    'Every source of the course by topic: what it is used for here, how far it goes, and how it was checked.',
  heading: 'What the course rests on',
  lede: 'Each source with what it is used for and where it stops. A lesson may rest on a source that was checked, or that a second source confirms, and then the second source is named as such.',
  jump: 'Topics',
  topics: {
    distinction: 'One thing or two',
    situations: 'Situations and problems',
    management: 'Management, and what it is worth',
    people: 'People',
    learning: 'Learning',
    examples: 'Examples',
    articles: 'The two articles',
  },
  status: {
    checked: 'checked against a public record',
    secondary: 'through a second source only',
    memory: 'from memory, not checked: no lesson rests on it',
  },
  memory: {
    title: 'From memory, not checked',
    text: 'Works that belong to the subject and that we could not check. They stand here so that you can look them up. No lesson rests on any of them, and details may be wrong.',
  },
  used: 'Used in:',
  /** Under a lesson. */
  sources: 'Sources',
};
