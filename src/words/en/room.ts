/** Playing a scenario with a group: the trainer's window, the audience's window, and the start. */

type Where = 'room' | 'call' | 'both';
type Pace = 'full' | 'fast' | 'told';

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);
const times = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const page = {
  title: (scenario: string) => `${scenario} with a group`,
  description: (scenario: string) =>
    `Play ‘${scenario}’ with a room or a call: hidden votes, two windows, a branch that the group picks.`,
  heading: 'Play it together',
  lede: 'One window for you, with what to ask and where the time goes. One for the group, with the story and the choices. People vote with cards or letters, and the group’s choice decides what happens next.',
  waking:
    'The page is getting ready. It needs JavaScript, and it has to come from a web address: a browser does not run it from a file on disk. The kit to print needs neither.',
  failed: 'The scenario could not be fetched. Check the connection; this page tries again as soon as there is one.',
  kit: 'Kit to print',
  scenario: 'The scenario to play alone',
  trainers: 'For trainers',
};

export const start = {
  where: 'Where are the people?',
  wheres: { room: 'In the room', call: 'On a call', both: 'Both' } satisfies Record<Where, string>,
  minutes: 'How much time is there?',
  minute: (count: number) => `${count} minutes`,
  plan: (full: number, fast: number, told: number) =>
    `${[`${times(full, 'decision', 'decisions')} in full`, fast && `${fast} fast`, told && `${told} told in a sentence`]
      .filter(Boolean)
      .join(', ')}. You can change each when you come to it.`,
  anonymous: 'Votes are anonymous',
  anonymousNote: {
    room: 'Cards are handed in face down and you count them. Without this, everybody turns the card over on three.',
    call: 'People send their letter to you alone. Without this, all send it to everyone on three.',
    both: 'In the room cards are handed in face down; on the call people send their letter to you alone. Without this, everybody shows on three.',
  } satisfies Record<Where, string>,
  people: 'How many take part? (if you want)',
  inRoom: 'In the room',
  onCall: 'On the call',
  peopleNote: 'Then you see at each vote how many are still missing.',
  begin: 'Begin',
  prepare: 'Before people come',
  steps: {
    room: [
      'Begin, then open the audience’s window with the button at the top.',
      'Set the projector to extend the screen, not to repeat it. Drag the window over and press F there for the full screen.',
      'Vote cards A to D are in the kit. Pens and paper do as well.',
    ],
    call: [
      'Begin, then open the audience’s window with the button at the top.',
      'In the call, share that window, not your whole screen. Your notes stay with you.',
      'Ask people to find the chat. A letter is all they will have to type.',
    ],
    both: [
      'Begin, then open the audience’s window with the button at the top.',
      'Drag it to the projector, press F there for the full screen, and share the same window in the call.',
      'Vote cards for the room, the chat for the call. Ask one person on the call to say when sound or picture is gone.',
    ],
  } satisfies Record<Where, string[]>,
  oneScreen:
    'Only one screen? Begin, and choose ‘One window’: the audience’s view fills it, with a small strip for you.',
  earlier: {
    title: 'There is a session that you have begun',
    at: (letters: string, number: number, of: number, title: string) =>
      letters
        ? `Decision ${number} of ${of}, ‘${title}’. Path so far: ${letters}.`
        : `Decision ${number} of ${of}, ‘${title}’.`,
    opening: 'It stands at the opening.',
    ended: (letters: string) => `It has come to its end. Path: ${letters}.`,
    changed: 'The scenario has changed since. What no longer exists is left out.',
    goOn: 'Go on with it',
    anew: 'Begin anew',
    anewNote: 'Beginning anew can be undone.',
  },
  newer: 'This browser holds a session that a newer version of this page kept. It is put aside, not deleted.',
};

export const windows = {
  open: 'Open the audience’s window',
  again: 'Show the audience’s window',
  isOpen: 'The audience’s window is open',
  notOpen: 'The audience’s window is not open',
  blocked: 'The browser did not open a window. Allow pop-up windows for this site, or use this link:',
  link: 'The audience’s window, in a new tab',
  one: 'One window',
  two: 'Back to my notes',
  framed:
    'This page stands inside another one, and there a second window cannot be reached. Play in one window, or open this page in a tab of its own.',
  ownTab: 'Open in a tab of its own',
  disk: 'This browser does not let two windows of this page speak with one another. Play in one window.',
  waiting: 'Waiting for the trainer’s window',
  waitingLead: 'This is the window for the audience. It shows the scenario as soon as the session is found.',
};

export const desk = {
  title: 'Trainer',
  of: (number: number, of: number) => `Decision ${number} of ${of}`,
  opening: 'Opening',
  end: 'The end',
  now: 'On the screen now',
  blank: 'Blank screen',
  unblank: 'Show the screen',
  isBlank: 'The screen is blank. Going on lights it again.',
  bigger: 'Larger type',
  smaller: 'Smaller type',
  undo: (what: string) => `Undo: ${what}`,
  undoNothing: 'Nothing to undo',
  redo: 'Do it again',
  keys: 'Keys',
  leave: 'Close the session',
  kept: 'Kept on this device',
  notKept: 'Not kept: this browser refuses. The session lives in the open windows; leave one of them open.',
  back: 'Back',
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  anew: 'A new session has begun.',
  takeBack: 'Take the earlier one back',
  paceTitle: 'How this decision is played',
  paces: { full: 'In full', fast: 'Fast', told: 'Told' } satisfies Record<Pace, string>,
  paceNote: {
    full: 'Vote, talk, second vote, story, reading.',
    fast: 'One vote, then the story.',
    told: 'One sentence with a move that you pick.',
  } satisfies Record<Pace, string>,
  notes: 'Notes for this decision',
  question: 'Ask',
  listen: 'Listen for',
  misreading: 'A common misreading',
  rival: 'The strongest other move',
  noNotes: 'The author left no notes for this decision.',
  key: 'The key, for you alone',
  asksFor: (work: string) => `The moment asks for ${work}.`,
  alsoWorks: (work: string) => `Could also work: ${work}.`,
  sceneText: 'The scene, to read aloud',
  plan: 'Time plan',
  clockStart: 'Start my clock',
  clockStop: 'Put the clock away',
  elapsed: (minutes: number) => (minutes === 1 ? '1 minute gone' : `${minutes} minutes gone`),
  planned: (from: number, to: number) => `Planned for minutes ${from} to ${to}`,
  path: 'The path so far',
  pathNone: 'No decision is behind you yet.',
  ahead: 'To pass a decision quickly, set it to ‘Told’ and pick a move. Do that until you are where you want to be.',
  settings: 'Settings of this session',
};

/** What each step is called, what to say or do there, and what going on does. */
export const steps: Record<string, { name: string; say: string; on: string }> = {
  title: {
    name: 'Title',
    say: 'Welcome people. Say how long it takes and that nobody is asked to be right.',
    on: 'Go on: who you are',
  },
  role: {
    name: 'Your part',
    say: '‘This is who you all are for the next hour. There are no points. Some things will go up or down with what you do, and you will see how it ends.’',
    on: 'Go on: two questions',
  },
  coding: {
    name: 'Two questions',
    say: 'Take the two acts one after the other. Take one half away: what stops working? The first act managed. The second led. Neither is the better one.',
    on: 'Go on: the first scene',
  },
  scene: {
    name: 'The scene',
    say: 'Let people read, or read aloud. No talk about the choices yet.',
    on: 'Open the vote',
  },
  vote: { name: 'First vote', say: '', on: 'Close the vote and show the counts' },
  counts: {
    name: 'Counts',
    say: 'Two voices for different moves. Ask the question in the notes, then let neighbours talk for two minutes.',
    on: 'Second vote',
  },
  second: { name: 'Second vote', say: '', on: 'Close the vote and show what moved' },
  shift: {
    name: 'What moved',
    say: '‘Who heard something that changed their letter?’ Then take the group’s move.',
    on: 'Show the story',
  },
  told: {
    name: 'Told',
    say: 'Pick the move that this group would most likely make, and tell it in one sentence.',
    on: 'Go on: the next scene',
  },
  story: {
    name: 'What came of it',
    say: 'Let it stand for a moment. What happened is not yet a judgement.',
    on: 'Go on',
  },
  reading: {
    name: 'The reading',
    say: '‘Which words of the scene said so?’ If people disagree, note it and go on: it is the authors’ reading.',
    on: 'Go on',
  },
  ending: {
    name: 'How it ends',
    say: 'Let people read. Do not begin with feelings about the ending.',
    on: 'Show the path',
  },
  path: {
    name: 'The group’s path',
    say: 'First what happened, then what each moment asked for, then what you would repeat.',
    on: 'Closing questions',
  },
  questions: {
    name: 'Closing questions',
    say: 'One question at a time. At the end everybody writes one sentence: ‘If …, then I will …’',
    on: 'That is the end',
  },
};

export const onlyVote = 'The vote';
export const countsFast = 'One sentence from somebody, then take the group’s move.';
export const takeMove = (letter: string, label: string) => `Take ${letter}, ${label}: show the story`;
export const onTo = (title: string) => `Go on: ${title}`;
export const onToEnding = 'Go on: how it ends';
export const nextPage = 'Next page';
export const putAway = 'Back to the group’s own story';

export const vote = {
  say(where: Where, anonymous: boolean, second: boolean): string {
    const lead = second ? '‘Again, in silence. You may keep your letter.’' : '‘In silence, everybody for themselves.’';
    const room = anonymous
      ? 'Cards go face down to you; mix them and count.'
      : 'Cards face down; on three, all turn them. Count.';
    const call = anonymous
      ? 'On the call: the letter to you alone, when you say so.'
      : 'On the call: type the letter, send it when you say so.';
    return [lead, ...(where === 'call' ? [] : [room]), ...(where === 'room' ? [] : [call])].join(' ');
  },
  counts: 'Counts',
  room: 'Room',
  call: 'Call',
  leadsTo: 'Leads to',
  ends: (title: string) => `the ending ‘${title}’`,
  more: (place: string, letter: string) => `One more for ${letter}, ${place}`,
  less: (place: string, letter: string) => `One fewer for ${letter}, ${place}`,
  field: (place: string, letter: string) => `Votes for ${letter}, ${place}`,
  total: (counted: number, of: number) => (of > 0 ? `${counted} of ${of} counted` : `${counted} counted`),
  tooMany: (counted: number, of: number) => `${counted} counted, and ${of} take part. Is one counted twice?`,
  take: (letter: string) => `Take ${letter}`,
  taken: 'Taken',
  majority: 'most votes',
  tie: 'A tie. You pick the branch.',
  none: 'No votes typed. You pick the branch, or type them first.',
  pickFirst: 'Pick the branch: a tie, or no votes.',
  pickTold: 'Pick the move that is told.',
  oneHint: 'Digits type into the first field. Enter goes to the next.',
  paste: 'Paste letters from the chat',
  pasteLabel: 'The chat, as copied',
  pasteNote: 'One letter for each person; the last one counts. Only the counts are kept, no names and no text.',
  read: (votes: number, counts: string) => `${times(votes, 'vote', 'votes')} read: ${counts}.`,
  replaced: (count: number) => `${times(count, 'letter was', 'letters were')} replaced by a later one.`,
  unread: (count: number) => `${times(count, 'line is', 'lines are')} no vote:`,
  moreUnread: (count: number) => `and ${count} more`,
  cut: 'The text is very long; only its first part was read.',
  useThem: 'Take these counts for the call',
  used: 'Taken.',
};

export const after = {
  reading: 'Show the reading',
  story: 'Show the story',
  peek: 'What if? Another move’s story, without leaving the path',
  peekAt: (letter: string, label: string) => `${letter}: ${label}`,
  peeking: (letter: string) => `The audience sees what ${letter} would have brought.`,
  rivalFirst: 'If the group wants the right answer, show the second best as well.',
};

export const finish = {
  title: 'What stays',
  code: 'The group’s hand-in code',
  codeNote:
    'Paste it into the results page, beside codes of people who played alone. It holds the path and the mark of a group, and nothing about anybody.',
  copy: 'Copy the code',
  noCode: 'The code comes when the story has ended.',
  report: 'Report of this session',
  print: 'Print the report',
  copyReport: 'Copy as text',
  results: 'Results page',
  kit: 'Kit: mails for the day after, ten and thirty days',
  assign: 'Assign a scenario as follow-up',
  questions: 'Three closing questions',
};

export const report = {
  title: (scenario: string) => `${scenario}: report of a session`,
  day: (begun: number) =>
    `Played on ${new Date(begun).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}.`,
  where: { room: 'In a room', call: 'On a call', both: 'In a room and on a call' } satisfies Record<Where, string>,
  people: (count: number) => (count ? `up to ${people(count)} voted` : 'nobody’s vote was counted'),
  path: (letters: string) => `Path: ${letters}`,
  ending: (title: string) => `Ending: ${title}`,
  notEnded: (number: number, of: number) => `Stopped after ${number} of ${of} decisions.`,
  decision: 'Decision',
  first: 'First vote',
  second: 'Second vote',
  roomAndCall: 'In the votes the first number is the room’s, the second the call’s.',
  moved: 'Moved',
  taken: 'Taken',
  by: { vote: 'by vote', trainer: 'by the trainer', told: 'told' },
  atLeast: (count: number) => (count === 0 ? 'nobody' : `at least ${count}`),
  none: 'none',
  guard: 'No names. Not for appraisal: it tells what a group discussed, not what anybody can do.',
};

export const stage = {
  youAre: 'You are',
  willMove: 'What will move',
  coding: {
    title: 'Two questions about any act',
    led: 'Did it lead?',
    ledLead: 'Set a direction, give a reason, win people.',
    managed: 'Did it manage?',
    managedLead: 'Settle who, what and when; check; set a limit.',
    acts: [
      'On Monday she reads out the new rota, with names, hours and who stands in.',
      'On Monday he says why the night round matters to him, and asks who would take it on.',
    ],
    test: 'Take one half away: what stops working?',
  },
  vote: (where: Where, anonymous: boolean): string => {
    const room = anonymous ? 'Card face down, then to the front.' : 'Card face down. Turn it on three.';
    const call = anonymous ? 'Letter to the trainer alone, on the word.' : 'Type your letter. Send it on the word.';
    if (where === 'room') return room;
    if (where === 'call') return call;
    return `In the room: ${lower(room)} On the call: ${lower(call)}`;
  },
  first: 'Choose, in silence',
  second: 'Choose again, in silence',
  counting: 'The votes are being counted',
  counts: 'First vote',
  onlyCounts: 'The vote',
  shift: 'First and second vote',
  room: 'Room',
  call: 'Call',
  all: 'All',
  discuss: 'Find somebody who chose differently. Why that move?',
  chose: (letter: string) => `The group chose ${letter}`,
  instead: (letter: string) => `If it had been ${letter}`,
  because: (clause: string) => `Because ${clause}.`,
  up: (label: string) => `${label} up`,
  down: (label: string) => `${label} down`,
  other: 'The other hand’s version',
  authors: 'The authors’ reading',
  ending: 'How it ended',
  path: 'The group’s path',
  questions: 'To close',
  page: (page: number, pages: number) => `${page} / ${pages}`,
  of: (number: number, of: number) => `${number} of ${of}`,
  label: 'The audience’s view',
};

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** What undoing takes back. */
export const done = {
  went: 'the last step',
  counted: 'the counts typed',
  chosen: 'the branch taken',
  paced: 'how the decision is played',
  peeked: 'the other story',
  blanked: 'the blank screen',
  sized: 'the size of type',
  set: 'the settings',
  timed: 'the clock',
};

export const keyMap = {
  title: 'Keys',
  close: 'Close',
  letters: 'Single letters work as keys',
  lead: 'They work in both windows. A presenter remote sends the page keys and arrows.',
  keys: [
    ['Right arrow or Page Down', 'go on; while you type counts, Page Down alone'],
    ['Left arrow or Page Up', 'back; while you type counts, Page Up alone'],
    ['Space', 'go on, in the audience’s window'],
    ['0 to 9', 'type counts, while a vote is open'],
    ['B or .', 'blank screen, and back'],
    ['R', 'the reading'],
    ['+ and −', 'larger and smaller type'],
    ['U or Ctrl+Z', 'undo'],
    ['F', 'full screen, in the audience’s window'],
    ['O', 'one window, and back'],
    ['Esc', 'close what lies on top; leave the full screen'],
    ['F5', 'loads the page again: the session goes on where it was'],
    ['?', 'this list'],
  ] as [string, string][],
};

export const planRow: Record<string, string> = {
  frame: 'Opening',
  coding: 'Two questions',
  alone: 'Alone, by link',
  codes: 'Codes',
  decision: 'Decision',
  debrief: 'Debrief',
  rewrite: 'The other hand’s version',
  'if-then': 'One if–then sentence each',
};
