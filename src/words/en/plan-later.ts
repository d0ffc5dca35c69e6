/** What is said of a plan once it is there: as text, in a calendar, and when its day has come. */

type FollowUp = 'mostly' | 'sometimes' | 'otherwise' | 'not-met';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** What stands at the end of a sentence of the learner's own is not doubled. */
const ended = (text: string) => (/[.!?…’”']$/.test(text) ? text : `${text}.`);

export const planLater = {
  /** 'When Ines says ‘as always’, I will first ask what it was for.' */
  sentence(when: string, what: string): string {
    if (!when.trim()) return what.trim();
    const moment = when
      .trim()
      .replace(/^when\s+/i, '')
      .replace(/[,.;]$/, '');
    const act = what.trim().replace(/^(then\s+)?I(’|')?ll (first )?|^I will (first )?/i, '');
    return `When ${moment}, I will first ${act}`;
  },

  event: (what: string) => `Both Hands: ${what}`,
  eventText: (what: string, who: string) => (who ? `${what}\n\nWho will notice: ${who}` : what),
  reviewEvent: (what: string) => `Both Hands, what became of it: ${what}`,
  reviewText: (address: string) => `One question about your plan, in the browser in which you wrote it:\n${address}`,

  asText: {
    title: 'My plan in Both Hands',
    line(label: string, value: string): string {
      return `${label}: ${value}`;
    },
    labels: {
      plan: 'Plan',
      who: 'Who will notice',
      day: 'The first time, at the latest',
      review: 'Stop or review on',
      followUp: 'What became of it',
      note: 'In my words',
    },
    earlier: 'An earlier plan',
    full: (sentence: string) => capital(ended(sentence)),
  },

  followUp: {
    title: 'The day has come: what became of it?',
    options: {
      mostly: 'It came up, and mostly I did it',
      sometimes: 'I did it once or twice',
      otherwise: 'It came up, and I did something else',
      'not-met': 'It did not come up',
    } satisfies Record<FollowUp, string>,
    note: (who: string) => (who.trim() ? `And what did ${who.trim()} notice?` : 'And what did others notice?'),
    noteHint: 'Ask before you write. We remember the times we did it better than the others.',
    next: {
      mostly: 'Then it may need no plan any more. Take the next habit, or a harder moment for this one.',
      sometimes: 'Look at the times you did not. Was the moment hard to notice, or was what comes first too large?',
      otherwise:
        'What you did instead tells you something. Make the first move smaller, or choose a moment a little earlier.',
      'not-met': 'Then the moment is too rare. Choose one that comes up every week.',
    } satisfies Record<FollowUp, string>,
    again: 'Begin a new plan',
    againHint: 'This one is kept below.',
  },

  earlier: 'Earlier plans',
};
