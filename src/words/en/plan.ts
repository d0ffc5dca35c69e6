/** The plan: one habit with a moment, a first move, somebody who notices, and a date. */

type FollowUp = 'mostly' | 'sometimes' | 'otherwise' | 'not-met';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** What stands at the end of a sentence of the learner's own is not doubled. */
const ended = (text: string) => (/[.!?…’”']$/.test(text) ? text : `${text}.`);

export const plan = {
  title: 'One habit, with a date',
  description: 'A plan for one habit: the moment, what you will do first, who will notice, and a date.',
  lede: 'One thing you will do differently, small enough for the next two weeks. Four lines, and your calendar.',
  lead: 'One thing you will do differently, small enough for the next two weeks.',
  noScript:
    'The plan is kept in this browser, and that needs JavaScript, which is switched off here. These are its lines, for a sheet of paper.',
  loading: 'Opening your plan …',

  when: 'When this happens',
  whenHint: 'Something you can see or hear, as: Ines says ‘as always’',
  what: 'I will first',
  whatHint: 'One act of a minute or two, as: ask what it was for, before I hand out the list',
  who: 'Who will notice?',
  whoHint: 'Somebody you could ask afterwards',
  day: 'The first time, at the latest',
  dayHint: 'A day in the next two weeks',
  review: 'Stop or review on',
  reviewHint: 'Left empty: 30 days after the first time',

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

  check: {
    title: 'A plan has four parts.',
    parts: { when: 'a moment', what: 'what comes first', who: 'somebody who notices', day: 'a date' },
    here: 'is there',
    missing: 'still missing',
    done: 'All four are there.',
  },

  save: 'Put it into my calendar',
  text: 'Save as text',
  print: 'Print',
  need: 'For the calendar the plan needs what you will do, and a date.',
  needText: 'There is nothing to save yet.',
  saved: 'The file both-hands-action.ics is among your downloads. Open it, and your calendar takes the days in.',
  savedText: 'The file both-hands-plan.txt is among your downloads.',
  event: (what: string) => `Both Hands: ${what}`,
  eventText: (what: string, who: string) => (who ? `${what}\n\nWho will notice: ${who}` : what),
  review2: (what: string) => `Both Hands, what became of it: ${what}`,
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
  where: 'It is part of your record.',
  record: 'My record',
  lesson: 'What to put into it',
  none: 'nothing said',
};
