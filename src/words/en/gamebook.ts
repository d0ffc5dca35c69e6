/** The paper version: the scenario as numbered sections. */
export const gamebook = {
  title: 'Paper version',
  howTo: [
    'Start at section 1. Choose, and turn to the section that your choice names.',
    'Where a section says ‘tick’, tick its number below. Later texts ask which numbers are ticked.',
    'What each move was, and what the moment asked for, stands at the back. Read it after each choice, or at the end.',
  ],
  print: 'Print this booklet',
  tickSheet: 'Your ticks',
  turnTo: (number: number) => `turn to ${number}`,
  goOn: 'Go on',
  otherwise: 'Otherwise',
  tick: (number: number) => `Tick ${number}`,
  chose: (letter: string) => `You chose ${letter}`,
  readingLink: 'What this move was',
  afterStory: 'When the story is over',
  boxes: [
    'Describe: what happened, and at which moment did it turn?',
    'Analyse: which hand did that moment ask for, and which did you use?',
    'Generalise: where does this happen in your own work?',
    'Commit: if it happens again, then I will …',
  ],
  readings: 'The readings',
  readingsLead: 'The authors’ reading of every move. You may read one differently: say why, and keep your reading.',
  readingOf: (number: number, label: string) => `${number} · ${label}`,
  backTo: (number: number) => `Back to section ${number}`,
  endingList: 'How it ends',
  endingLead: 'Go down this list. The first line that is true is your ending:',
  inEveryOtherCase: 'In every other case',
  later: 'What came later',
  theEnd: 'The end',
  owes: 'What this ending owes',
  whoIsWho: 'Who is who',
  again: 'Begin again',
  /** `all`: lists of which one number each has to be ticked; `none`: numbers that may not be. */
  ifTicked(all: readonly (readonly number[])[], none: readonly number[]): string {
    const or = (numbers: readonly number[]) => joined(numbers.map(String), 'or');
    const has = joined(all.map(or), 'and');
    if (!none.length) return `If you have ticked ${has}`;
    return has ? `If you have ticked ${has}, but not ${or(none)}` : `If you have not ticked ${or(none)}`;
  },
};

function joined(words: readonly string[], last: 'or' | 'and'): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
