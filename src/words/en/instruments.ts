/** The items of the diagnostic, word for word as they were designed. Ids and keys stand in `progress/diagnostic.ts`. */

export interface PairWords {
  stem: string;
  leadership: string;
  management: string;
}

export const pairWords: Record<string, PairWords> = {
  'first-hour': {
    stem: 'A new task arrives. Your first hour goes into',
    leadership: 'what it is really for',
    management: 'its steps and dates',
  },
  'two-months-left': {
    stem: 'Two months left, the outcome still unclear. First you',
    leadership: 'ask the three people concerned what would make it worth doing',
    management: 'list what is due when, so that the gaps show',
  },
  'good-meeting': {
    stem: 'A meeting was worth it when',
    leadership: 'people who disagreed now want the same thing',
    management: 'everyone knows who does what',
  },
  'two-teams': {
    stem: 'Two teams keep tripping over each other. First you',
    leadership: 'find out together what each is protecting',
    management: 'draw the line between tasks and agree on a hand-over',
  },
  'rather-hear': {
    stem: 'You would rather hear',
    leadership: '‘people gave more because of you’',
    management: '‘people could rely on things because of you’',
  },
  'work-slips': {
    stem: 'A good colleague’s work slips. First you',
    leadership: 'ask what has changed and what would make it matter again',
    management: 'go through what was agreed and set the next check together',
  },
  'three-years': {
    stem: 'A process has run for three years. You notice',
    leadership: 'what it could become',
    management: 'where it still varies',
  },
  'half-way': {
    stem: 'Half-way through a change, people are tired. First you',
    leadership: 'say again what it is for',
    management: 'steady the parts that must not break',
  },
  'monthly-notes': {
    stem: 'Last month’s notes are mostly about',
    leadership: 'next year’s possibilities',
    management: 'this quarter’s promises',
  },
  'free-day': {
    stem: 'A free day. You',
    leadership: 'talk to people who see what is coming',
    management: 'clear the three things that block this month',
  },
  'facts-missing': {
    stem: 'When facts are missing you are best at',
    leadership: 'keeping people moving without them',
    management: 'finding them',
  },
  'mixed-signals': {
    stem: 'A client sends contradictory signals. First you',
    leadership: 'keep two options open and see which one grows',
    management: 'ask the two questions that settle most',
  },
  'end-of-year': {
    stem: 'At the end of the year you look first at',
    leadership: 'whether you are somewhere you were not before',
    management: 'whether you delivered what was promised',
  },
  'hardly-used': {
    stem: 'Delivered on time, hardly used. First you',
    leadership: 'ask whether it was the right aim',
    management: 'find the step that failed in use',
  },
};

export interface VignetteWords {
  text: string;
  /** Why the key says what it says. */
  because: string;
}

export const vignetteWords: Record<string, VignetteWords> = {
  payroll: {
    text: 'Payroll has run without an error for two years; tomorrow 40 new names come in.',
    because: 'known procedure, expensive error',
  },
  merger: {
    text: 'A merger is announced; each of two teams assumes that the other will be closed.',
    because: 'minds, not tasks',
  },
  'waiting-room': {
    text: 'Patients wait 50 minutes although rooms stand empty; nobody knows where the time goes.',
    because: 'a fact is missing and can be had',
  },
  'young-customers': {
    text: 'The main product sells well; young customers use something quite different.',
    because: 'an assumption is expiring',
  },
  'four-dates': {
    text: 'Volunteers sure of their cause have missed four dates in a row.',
    because: 'commitment present, order absent',
  },
  'safety-rule': {
    text: 'A sound safety rule is ignored by experienced staff; nobody had asked them.',
    because: 'limit and reason need each other',
  },
  'after-failure': {
    text: 'After a failure, people speak only when the lawyer has left the room.',
    because: 'trust decides what is known',
  },
  'ten-sites': {
    text: 'A pilot lives on two devoted people; ten sites want it by June.',
    because: 'must be written down and wanted',
  },
  'stock-count': {
    text: 'Each month the stock count differs from the system by a little more.',
    because: 'a fact is missing and can be had',
  },
  'two-charities': {
    text: 'Two charities share a building and a purpose, and compete for the same donors.',
    because: 'interests pull apart',
  },
  'supplier-answer': {
    text: 'Production starts on Monday; three people each hold a part of the supplier’s answer.',
    because: 'known to somebody, must be put together',
  },
  'old-examinations': {
    text: 'A school excels in examinations that will be abolished in three years.',
    because: 'an assumption is expiring',
  },
  'double-booked': {
    text: 'A research team full of ideas double-books its equipment every week.',
    because: 'commitment present, order absent',
  },
  'ward-checklist': {
    text: 'A new ward checklist is filled in at the end of the shift, from memory.',
    because: 'the form is there, the reason is not',
  },
  reorganised: {
    text: '‘We have been reorganised three times; we’ll wait this one out.’',
    because: 'minds, not tasks',
  },
  'night-shift': {
    text: 'The night shift found a better hand-over; the day shift calls it cheating.',
    because: 'test it and win the others',
  },
};
