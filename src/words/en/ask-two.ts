/** Two questions for two people, and the sheet for each. */

export const askTwo = {
  title: 'Ask two people',
  description: 'A sheet with two questions for two people who see you work.',
  lede: 'Two people who see you on ordinary days, two questions about acts, and no marks out of ten. Write the questions, print one sheet for each person, ask for it back within a week.',
  first: 'First question',
  second: 'Second question',
  firstBegin: 'When did I leave something undecided too long?',
  secondBegin: 'When did I set something going and leave it?',
  hint: 'The sentence that stands there is a beginning. Put it into your own words.',
  person: (number: number) => `${number === 1 ? 'First' : 'Second'} person`,
  personHint: 'One above or beside you, one you give work to, if you can',
  said: (name: string) => `What ${name.trim() || 'this person'} told you`,
  saidHint: 'One act and one occasion, in their words if they agree. It stays in this browser.',
  print: 'Print the sheets',
  page: 'The sheets on a page of their own',
  loading: 'Opening what you wrote …',
  sheet: {
    to: (name: string) => `For ${name.trim() || '……………………'}`,
    lead: 'I am practising to notice when a moment asks for leading and when it asks for managing. You see me at work. Would you tell me about one occasion for each question? I will read it, say thank you, and argue about nothing.',
    leave: 'Leave out what you would rather not say. Nobody but me reads this.',
    occasion: 'One occasion',
    instead: 'What would have helped?',
  },
  asText: 'Two questions for two people',
};
