import { numeral } from './numeral.ts';

/** Coming back after days: the offer, and the questions. */

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const comeBack = {
  title: 'Come back',
  description: 'A few questions after two, ten and thirty days, if you want them.',
  lede: 'What you look up once fades. What you decide again, some days later and in another place, stays longer.',
  noScript:
    'The questions are chosen from the runs in this browser, and that needs JavaScript, which is switched off here.',
  loading: 'Opening your record …',

  offer:
    'Shall these moments find you again? After 2, 10 and 30 days you get at most five questions: the same kind of decision in another place, your misses first, and something from the lessons you have done. That is a few minutes.',
  accept: 'Yes, three times',
  noRun: 'This begins with a finished run or a lesson marked as done: the questions are made from what you met there.',
  play: 'To the scenarios',

  on: 'You come back three times.',
  due: 'Questions are waiting for you.',
  dueLink: 'Answer them',
  next: (day: string) => `The next questions come on ${day}.`,
  then: (days: readonly string[]) =>
    days.length === 1 ? `After that, on ${days[0]}.` : `After that, on ${days.join(' and on ')}.`,
  over: 'The three days have passed.',
  overAgain: 'Count three new days from today',
  off: 'Switch it off',
  calendar: (days: number) =>
    days === 1 ? 'Put the day into my calendar' : `Put the ${numeral(days)} days into my calendar`,
  saved: 'The file both-hands-come-back.ics is among your downloads. Open it, and your calendar takes the days in.',
  noServer: 'This page cannot write to you. Only your calendar can remind you.',
  missed: 'A day that you miss is simply missed. Nothing piles up.',
  event: 'Both Hands: a few questions',
  eventText: (address: string) =>
    `At most five questions, in the browser in which you played:\n${address}\n\nNo time today? Then leave it out.`,

  of: (number: number, of: number) => `${number} of ${of}`,
  kinds: {
    again: 'The same kind of moment, elsewhere',
    flip: 'A moment you know, with one fact changed',
    recall: 'From memory',
  },
  recall: {
    right: 'Yes.',
    other: (right: string) => `It is this one: ${right}`,
    from: 'From the lesson',
  },
  from: (scenario: string, scene: string) => `${scenario}, ‘${scene}’`,
  question: 'What does this moment ask for first?',
  options: { leadership: 'Leading', management: 'Managing', both: 'Both hands' },
  asked: { leadership: 'leading', management: 'managing', both: 'both hands' },
  verdict(how: 'asked' | 'also' | 'other', said: string, asked: string): string {
    if (how === 'asked') return `Yes, ${asked}.`;
    if (how === 'also') return `${capital(said)} could also work. The authors read ${asked}.`;
    return `The authors read ${asked}.`;
  },
  nextQuestion: 'Next question',
  finish: 'Finish',
  done: {
    title: 'Done for this time',
    /** Counts in words, no score. */
    text: (same: number, of: number) =>
      same === of
        ? `You read ${of === 1 ? 'it' : `all ${numeral(of)}`} as the authors do.`
        : same === 0
          ? 'You read each of them in another way than the authors do. Those come again first, if you come back.'
          : `You read ${numeral(same)} of ${numeral(of)} as the authors do. The others come again first, if you come back.`,
  },
  nothingDue: 'Nothing to answer today.',
  fetching: 'The questions are on their way …',
  failed: 'The questions could not be fetched. They come when you are online again.',
  again: 'Try again',
  none: 'The runs in this browser hold no questions yet.',
};
