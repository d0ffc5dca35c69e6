import { numeral } from './numeral.ts';

/** What a trainer assigned to a learner by link. */

type Readings = 'decision' | 'part' | 'end';
type Naming = 'name' | 'pseudonym' | 'none';

const ordinal = ['First', 'Second', 'Third'];

export const assigned = {
  title: 'Assigned to you',
  description: 'What a trainer assigned to you by link, and how far you are with it.',
  lede: 'What a trainer gave you to play and read, and how far you are.',
  noScript:
    'What was assigned stands in the link, and it takes JavaScript to read it. Without it you can still play every scenario, and read every lesson.',
  loading: 'Reading the link …',

  trainer: 'Your trainer writes:',
  group: (group: string) => `For the group ‘${group}’`,
  noGroup: 'For you',
  source:
    'Group and message are the words of whoever made the link. The course does not know who that was and cannot check it.',
  due: (day: string) => `Due by ${day}.`,
  wasDue: (day: string) => `This was due by ${day}. Nothing is locked: you can still play and hand in.`,
  missing: (count: number) =>
    `The link names ${count === 1 ? 'one scenario or lesson' : `${numeral(count)} scenarios or lessons`} that this copy of the course does not have. Tell your trainer; the rest is below.`,

  begin: (title: string) => `Begin ‘${title}’`,
  goOn: (title: string) => `Go on with ‘${title}’`,
  read: (title: string) => `Read ‘${title}’`,
  handIn: (title: string) => `Hand in ‘${title}’`,
  allDone: 'You have done everything here, and taken the code of every run. Playing again stays open to you.',

  scenarios: 'To play',
  lessons: 'To read',
  notBegun: (decisions: number) => `Not begun. ${decisions} decisions.`,
  at: (scene: string, number: number, of: number) => `At ‘${scene}’, decision ${number} of ${of}`,
  finished: (ending: string, day: string) => `Finished on ${day}: ‘${ending}’`,
  asItWas: (moves: number) => `Kept as it was, with ${numeral(moves)} ${moves === 1 ? 'move' : 'moves'}`,
  taken: (day: string) => `Code taken on ${day}.`,
  turn: (index: number) => `${ordinal[index] ?? `Run ${index + 1}`}${index < ordinal.length ? ' run' : ''}`,
  counts: 'This is the one that counts.',
  open: 'Begin',
  continue: 'Go on',
  lookBack: 'Look back',
  again: 'Play it again',
  fetching: 'Looking how far you are …',
  notFetched:
    'How far you are could not be read, because the stories did not come. It is kept, and shown when you are online again.',

  lesson: {
    done: (day: string) => `Marked as done on ${day}`,
    opened: (day: string) => `Opened on ${day}, not marked as done`,
    not: 'Not read yet',
  },

  settings: 'How it is played',
  readings: {
    decision: 'Each of your decisions is read back to you right after it.',
    part: 'Your decisions are read back to you at the end of each part.',
    end: 'Your decisions are read back to you at the end, when you look back.',
  } satisfies Record<Readings, string>,
  phrases: 'At the key decisions you are asked which words decided it for you. You can pass over the question.',
  noPhrases: 'You are not asked which words decided it for you.',
  firstCounts: 'Your first run of a scenario is the one that counts. After that you can play as often as you like.',
  anyCounts: 'All your runs count alike. You choose which to hand in.',
  naming: {
    name: 'When you hand in, you are asked for your name.',
    pseudonym: 'When you hand in, you are asked for a made-up name.',
    none: 'When you hand in, no name is asked.',
  } satisfies Record<Naming, string>,
  byYou: 'Nobody sees how you play until you pass a code on yourself.',

  notKept: {
    title: 'Nothing stays here',
    text: 'This browser stores nothing of what you do, so this page forgets how far you are as soon as it is closed. Keep the link. Play each scenario in one go, and take its code at the end, when you look back.',
  },

  inApp:
    'This page is open in a browser inside an app. What you play here is not found in your usual browser. To play there, copy the link from the message and open it there before you begin.',

  before: 'Assigned to you before',
  beforeItem: (group: string, day: string) => `${group || 'Without a group'}, opened on ${day}`,
  count: (scenarios: number, lessons: number) =>
    [
      scenarios && `${scenarios} ${scenarios === 1 ? 'scenario' : 'scenarios'}`,
      lessons && `${lessons} ${lessons === 1 ? 'lesson' : 'lessons'}`,
    ]
      .filter(Boolean)
      .join(', '),
  stale: 'What this link assigned is no longer in the course. Your runs are in your record.',

  empty: {
    title: 'Nothing was assigned on this device',
    text: 'When a trainer gives you a link, open it here, in the browser in which you want to play. What it assigns then stands on this page, also when you come back without the link.',
    library: 'Play a scenario',
  },

  refused: {
    cut: {
      title: 'This link is incomplete',
      text: 'Its end is missing, as happens when a message breaks a long line. Copy the whole link again, from its beginning to its last letter, or ask for it once more.',
    },
    changed: {
      title: 'This link was changed on the way',
      text: 'Something in it is not as it was written, so it cannot be said what it assigns. Copy it again from where you got it, or ask your trainer for a new one.',
    },
    foreign: {
      title: 'This is not a link to assigned work',
      text: 'What stands behind the # in the address was not made by this course. Look whether you copied another link by mistake.',
    },
    newer: {
      title: 'This link is from a newer version',
      text: 'It was made with a newer version of the course than the one here. Reload this page; if that does not help, open the link at the address that your trainer uses.',
    },
    unknown: {
      title: 'Nothing that this link names is here',
      text: 'The link is sound, but this copy of the course has none of the scenarios and lessons in it. Open it at the address where it came from, and do not change the part before the #.',
    },
  },
  nothingChanged: 'Nothing was added, and everything that you have here is as it was.',

  /** In the player. */
  inPlayer: {
    lead: 'This run is for your trainer.',
    atEnd: 'Nothing is sent to your trainer by itself. Look back, and take your code there.',
    back: 'Assigned to you',
    unknown:
      'The address names assigned work that is not known in this browser. What you play here is a run of your own; open your trainer’s link again to play for it.',
  },
};
