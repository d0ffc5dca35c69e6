/** The plan: one habit with a moment, a first move, somebody who notices, and a date. */

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
  failed: 'What makes the file could not be fetched. Try again when you are online.',
  savedText: 'The file both-hands-plan.txt is among your downloads.',
  where: 'It is part of your record.',
  record: 'My record',
};
