/** Looking back at a run. */

type Hand = 'leadership' | 'management';

const numbers = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const times = (count: number) => ['never', 'once', 'twice'][count] ?? `${numeral(count)} times`;
const numeral = (count: number) => numbers[count] ?? String(count);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const joined = (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

export const lookingBack = {
  title: 'Looking back',
  ending: (title: string) => `Ending: ${title}`,
  /** "Eight of eleven moves were what the moment asked for, two more could also work." */
  counted(calledFor: number, partly: number, of: number): string {
    const fitted = `${capital(numeral(calledFor))} of ${numeral(of)} moves ${calledFor === 1 ? 'was' : 'were'} what the moment asked for`;
    if (partly === 0) return `${fitted}.`;
    return `${fitted}; ${numeral(partly)} more could also work.`;
  },
  /** "Managing was missing twice, in *A* and *B*." */
  missing(hand: Hand, titles: readonly string[]): string {
    const work = hand === 'leadership' ? 'Leading' : 'Managing';
    return `${work} was missing ${times(titles.length)}, in ${joined(titles.map((title) => `‘${title}’`))}.`;
  },
  notNeeded(hand: Hand, titles: readonly string[]): string {
    const work = hand === 'leadership' ? 'Leading' : 'Managing';
    return `${work} was not needed ${times(titles.length)}, in ${joined(titles.map((title) => `‘${title}’`))}.`;
  },
  nothingMissing: 'No hand was missing and none was too much.',
  score: 'The run as a score',
  scoreLead: 'Outlines are what each moment asked for, notes are what you played. Every note leads to its decision.',
  asTable: 'The same as a table',
  columns: {
    decision: 'Decision',
    asked: 'Asked for',
    played: 'You played',
    fit: 'Fit',
    craft: 'How it was done',
    choice: 'Your move',
  },
  first: 'Look at this one first',
  surest: {
    sure: 'You were sure here, and the moment asked for something else.',
    'not-now': 'Here the moment asked for something else.',
    partly: 'Nothing missed its moment. This one came nearest to missing.',
    'called-for': 'No misses. This was the last moment that asked for both hands.',
  },
  turningPoint: 'Turning point',
  decisions: 'Decision by decision',
  youChose: (letter: string, label: string) => `${letter}: ${label}`,
  theScene: 'What stood there',
  cues: 'Words that told which hand was needed',
  decoys: 'True, but told nothing about it',
  asks: { leadership: 'leading', management: 'managing' },
  youTapped: 'you tapped this',
  tapped: 'You tapped',
  tappedNone: 'You tapped nothing here.',
  sure: 'You were sure.',
  notSure: 'You were not sure.',
  undone: (label: string) => `You took back ‘${label}’.`,
  whyAsked: 'Why the moment asked for it',
  whatCame: 'What came of it',
  cameOf: (labels: readonly string[]) => `Because of ${joined(labels.map((label) => `‘${label}’`))}`,
  rival: 'The best argument for another move',
  differently: {
    open: 'I read it differently',
    label: 'Your reading, in one line',
    placeholder: 'What the authors overlook here is …',
    keep: 'Keep my reading',
    kept: 'Your reading stands with this run.',
    yours: 'You read it differently',
  },
  tryOther: {
    open: 'Try the other from here',
    lead: 'A new run begins at this decision, with your moves up to it. It takes the place of this one: copy this one as text first, if you want to keep it.',
    go: 'Begin from here',
  },
  map: 'The road you took',
  mapLead: 'Every row is a decision, every dot a move that was open. The line is yours.',
  mapOtherEnding: 'another ending',
  mapSentence: (letters: readonly string[], ending: string) =>
    `Your moves: ${letters.join(', ')}. They led to ‘${ending}’.`,
  gauges: 'Where things stood at the end',
  gaugeValue: (value: number) => `${value} of 100`,
  gaugeWord: (value: number) =>
    value >= 80 ? 'high' : value >= 60 ? 'good' : value >= 40 ? 'middling' : value >= 20 ? 'low' : 'very low',
  flip: {
    title: 'One fact changed',
    lead: (title: string) => `‘${title}’ again, with one difference:`,
    question: 'What would the moment ask for now?',
    options: { leadership: 'Leading', management: 'Managing', both: 'Both hands' },
    right: (call: string) => `Yes: ${call}.`,
    also: (call: string, asked: string) => `${call} could also work. The clearer call is ${asked}.`,
    other: (asked: string) => `The authors read ${asked}.`,
  },
  replays: {
    title: 'The same story by habit',
    leadership: 'Leading every time',
    management: 'Managing every time',
    both: 'Both, every time',
  },
  questions: 'To think about, or to talk about',
  ifThen: {
    title: 'One sentence for next week',
    lead: 'If you catch the sign, you can choose the hand. Finish the sentence in your own words.',
    label: 'Your if-then sentence',
    begin: (quote: string) => `If I next see or hear something like ‘${quote}’, then I will `,
  },
  lesson: 'The lesson for this',
  nextOnWay: 'Next on your way',
  share: {
    title: 'Take it with you',
    print: 'Print',
    copy: 'Copy as text',
    copied: 'Copied.',
    select: 'Copying is blocked here. The text below is selected: press Ctrl+C, or ⌘C.',
  },
  handIn: 'Hand in this run',
  toHandIn: 'When you have looked back, hand it in',
  again: { open: 'Play again from the start', lead: 'A new run takes the place of this one.', go: 'Begin again' },
  record: 'My record: all runs, two side by side, what you wrote',
  backToEnding: 'Back to the ending',
  authors:
    'Fit and readings are the authors’ view. Reasonable people differ on some of them, and the record shows where you do.',
};

export const modeName: Record<Hand | 'both' | 'neither', string> = {
  leadership: 'leadership',
  management: 'management',
  both: 'both',
  neither: 'neither',
};

export const fitName: Record<'called-for' | 'partly' | 'not-now', string> = {
  'called-for': 'asked for',
  partly: 'could also work',
  'not-now': 'asked for something else',
};

export const craftName = { skilled: 'well done', fair: 'adequate', clumsy: 'rough' };
