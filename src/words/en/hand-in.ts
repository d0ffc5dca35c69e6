/** Handing in a run as a code. */

const decisions = (count: number) => `${count} ${count === 1 ? 'decision' : 'decisions'}`;
const ordinal = ['First run', 'Second run', 'Third run'];

export const handIn = {
  open: 'Hand in',
  lead: 'Your run as a short code. Nothing leaves this page by itself: you copy the code and put it where your trainer asked for it.',
  leadOwn:
    'Your run as a short code, for whomever you want to show how you played. Nothing leaves this page by itself.',

  unfinished: (made: number, of: number) =>
    `This run is not finished: ${made} of ${decisions(of)} made. You can hand it in as it stands, and the code says that it is open.`,
  which: 'Which run?',
  /** "Second run, 21 November 2026: 4 decisions made" */
  turn: (index: number, day: string, made: number) =>
    `${ordinal[index] ?? `Run ${index + 1}`}, ${day}: ${decisions(made)} made`,
  firstCounts: 'Your trainer counts your first run of this scenario. That one is chosen here.',
  notFirst:
    'This is not your first run. Your trainer counts the first one; the code of this one says that it came later.',

  name: 'Your name',
  nameLead: 'It stands in front of the code.',
  pseudonym: 'A made-up name',
  pseudonymLead: 'Not your own. It stands in front of the code, so that you find yourself in the results.',
  anyName: 'A name, if you like',
  nameMissing: 'Your trainer asked for a name. Without one the code still works.',
  noName: 'Your trainer asks for no name. A random number stands for you, another one with every link.',

  warning: 'Whoever has this code can read your run.',
  holds:
    'In it: your choices in their order, the phrases you tapped, where you were sure, where you read it differently, and how many choices you took back.',
  holdsNot: 'Not in it: what you wrote, when you played, and who you are, unless a name stands in front.',
  wrote: 'What you wrote is only in the file and in the text below.',

  code: 'Your code',
  copy: 'Copy the code',
  qr: 'As a QR code',
  qrLabel: 'Your code for the camera of a phone',
  file: 'Save as a file',
  handed: (name: string) => `‘${name}’ was handed to your browser. Look where it puts downloads.`,
  copyText: 'Copy as text for your LMS',
  textLead: 'The text has your run in words, decision by decision, with what you wrote, and the code.',
  after: 'Nothing is locked now. You can go on, play again, and take the code as often as you like.',
  taken: (day: string) => `You took this code on ${day}.`,
  changed: (day: string) =>
    `You took a code of this run on ${day}. The run has changed since, so this is another code.`,

  failed: {
    edition:
      'The code is made with the version of the scenario that you played, and that version could not be fetched. Try again when you are online.',
    path: 'This run does not fit any version of the scenario that this copy of the course has, so it cannot be made into a code. A progress file from your record still holds it.',
  },
  again: 'Try again',
  making: 'Making the code …',

  /** The run in words. */
  text: {
    title: (scenario: string) => `Both Hands: ${scenario}`,
    name: (name: string) => `Name: ${name}`,
    finished: (of: number, ending: string) => `All ${decisions(of)} made. Ending: ‘${ending}’`,
    unfinished: (made: number, of: number) => `Not finished: ${made} of ${decisions(of)} made.`,
    turn: (turn: number) => `Run ${turn}${turn === 4 ? ' or later' : ''} of this scenario`,
    tapped: (phrases: readonly string[]) => `Tapped: ${phrases.map((phrase) => `‘${phrase}’`).join(', ')}`,
    sure: 'Sure',
    notSure: 'Not sure',
    skipped: 'Question for phrases passed over',
    differently: 'Read differently',
    notes: {
      'if-then': 'If-then sentence',
      'box-describe': 'Describe',
      'box-analyse': 'Analyse',
      'box-generalise': 'Generalise',
      'box-commit': 'Commit',
    } as Record<string, string>,
    code: 'Code:',
  },
};
