import { numeral } from './numeral.ts';

/** Assigning scenarios and lessons by link. */

type Readings = 'decision' | 'part' | 'end';
type Naming = 'name' | 'pseudonym' | 'none';

const some = (count: number, one: string) => `${numeral(count)} ${one}${count === 1 ? '' : 's'}`;
const joined = (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
const quoted = (titles: readonly string[]) => joined(titles.map((title) => `‘${title}’`));
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const day = (iso: string) =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${iso}T00:00:00Z`));

const naming: Record<Naming, string> = { name: 'name asked', pseudonym: 'made-up name asked', none: 'no name asked' };
const when: Record<Readings, string> = { decision: 'after each decision', part: 'after each part', end: 'at the end' };

/** "20 minutes", "two hours", "2½ hours": nobody plans 150 minutes. */
function lasting(minutes: number): string {
  if (minutes <= 90) return `${minutes} minutes`;
  const halves = Math.round(minutes / 30);
  return halves % 2 ? `${Math.floor(halves / 2)}½ hours` : `${numeral(halves / 2)} hours`;
}

/** What is assigned, as mail and sheet need it. */
interface Told {
  scenarios: readonly string[];
  lessons: readonly string[];
  minutes: number;
  due: string | undefined;
  line: string;
  firstCounts: boolean;
  naming: Naming;
  address: string;
}

export const assign = {
  title: 'Assign by link',
  description: 'Pick a scenario, and send the link to the people who will play it alone.',
  lede: 'Pick a scenario and send the link. Everybody plays alone, on any device and without an account, and gives you a short code at the end.',
  noScript:
    'The pages for trainers need JavaScript, and it is switched off here. You can assign without it: send the address of any scenario, or print its paper version.',
  day,

  unread:
    'The end of this page’s address holds what was picked, and it came incomplete or changed. So you begin with an empty page.',
  missing: (count: number) =>
    `${capital(some(count, 'scenario'))} or ${count === 1 ? 'lesson' : 'lessons'} named in the address ${count === 1 ? 'is' : 'are'} not part of this course and left out.`,

  pick: {
    title: 'What they get',
    scenarios: 'Scenarios',
    lessons: 'Lessons',
    others: (count: number) => capital(some(count, 'other scenario')),
    lessonsPicked: (picked: number, of: number) => (picked ? `${picked} of ${of} picked` : `${of} to pick from`),
    levels: {
      introductory: 'a good first one',
      intermediate: 'for the second or third',
      advanced: 'long and tangled',
    },
    families: { crisis: 'Crisis', scaling: 'Growth', innovation: 'Something new', integration: 'The long road' },
    size: (decisions: number, minutes: number) => `${decisions} decisions, about ${minutes} minutes`,
    minutes: (minutes: number) => `${minutes} minutes`,
    sum: (scenarios: number, lessons: number, minutes: number) =>
      scenarios + lessons === 0
        ? 'Nothing picked yet.'
        : `${capital(
            [scenarios && some(scenarios, 'scenario'), lessons && some(lessons, 'lesson')]
              .filter(Boolean)
              .join(' and '),
          )}, about ${lasting(minutes)} in all.`,
    none: 'Take everything out again',
    undo: 'Put it back',
  },

  settings: {
    title: 'How it is played',
    sum: (readings: Readings, phrases: boolean, firstCounts: boolean, name: Naming) =>
      `Readings ${when[readings]}, ${phrases ? 'phrases asked' : 'phrases not asked'}, ${firstCounts ? 'the first run counts' : 'every run counts'}, ${naming[name]}.`,
    readings: 'When a decision is read back',
    when,
    readingsHint: {
      decision: 'People learn from the first decision on. Good for a first scenario.',
      part: 'People play a part on their own judgement, then see how it reads.',
      end: 'People play to the end on their own judgement. Good before a debrief together.',
    } satisfies Record<Readings, string>,
    phrases: 'Ask which words decided it',
    phrasesHint:
      'At the two or three key decisions people tap phrases of the scene and say whether they are sure. Your results show which words were seen and which were not.',
    firstCounts: 'The first run counts',
    firstCountsHint: 'People may play again. Your results keep later runs apart.',
    naming: 'What stands in front of the code',
    names: { name: 'Their name', pseudonym: 'A made-up name', none: 'Nothing' } satisfies Record<Naming, string>,
    namingHint: {
      name: 'You see who made which choices.',
      pseudonym: 'Everybody finds themselves in the results; others do not know who it is.',
      none: 'You see the group, and single runs without a name. With fewer than five people you see totals only.',
    } satisfies Record<Naming, string>,
  },

  own: {
    title: 'Date and words of yours',
    optional: 'All of it may stay empty.',
    due: 'Due',
    dueHint: 'Shown to people. Nothing is locked on that day.',
    past: 'This day is over.',
    tooFar: 'This date cannot be written into a link, so it is left out.',
    group: 'Name of the group',
    groupHint: 'Shown to people. A code does not hold it: name the group again when you paste its codes.',
    line: 'A line from you',
    lineHint: 'Shown as your words, not as words of the course.',
    left: (used: number, most: number) => `${used} of ${most} characters`,
  },

  link: {
    title: 'The link',
    empty: 'Pick a scenario or a lesson, and the link stands here.',
    what: (scenarios: readonly string[], lessons: number) =>
      joined([...scenarios.map((title) => `‘${title}’`), ...(lessons ? [some(lessons, 'lesson')] : [])]),
    about: (minutes: number, due: string | undefined) => `About ${lasting(minutes)}${due ? `, due ${day(due)}` : ''}.`,
    field: 'Link for everybody in the group',
    copy: 'Copy the link',
    share: 'Share it …',
    preview: 'See it as a learner',
    newTab: 'opens in a new tab',
    qr: 'The same link as a code for the camera of a phone',
    show: 'For the cameras in the room.',
    large: 'Show it large',
    small: 'Make it small again',
    thisMachine:
      'This address works only on this machine, because the course is running here and is not on a server. Put the course on a server, then make the link there.',
    noCode: 'On a server a code for cameras stands here.',
    tooMany: (out: number) =>
      `That is too much for one link: from 400 characters on mail programs break it. Take ${out === 1 ? 'one scenario or lesson' : `${numeral(out)} scenarios and lessons`} out, shorten your words, or make two links.`,
    another:
      'You changed something after you gave the link out, so this is another link now. The first one goes on working as it was. Whoever opens both has been assigned two things.',
    back: 'Take the changes back',
    restored: 'The changes are taken back. This is the link that you gave out.',
    holds:
      'Everything you set stands in the link itself, behind the #, which browsers send to no server. It cannot be called back, and this page does not learn who opens it.',
    kept: 'The address of this page holds it, too: save it as a bookmark to find it all again.',
  },

  paper: {
    title: 'On paper',
    text: 'One page with what to play, until when, your line, and the code for cameras.',
    print: 'Print the sheet',
    hint: 'To get a file, choose ‘Save as PDF’ where your browser asks for the printer.',
  },

  mail: {
    title: 'By mail or chat',
    copy: 'Copy the text',
    open: 'Open in my mail program',
    field: 'Text for a mail',
    subject: ({ scenarios, lessons, due }: Told) =>
      `${scenarios.length ? `To play${due ? ` by ${day(due)}` : ''}: ${joined(scenarios)}` : `To read${due ? ` by ${day(due)}` : ''}: ${some(lessons.length, 'lesson')}`}`,
    body(told: Told): string {
      const { scenarios, lessons, minutes, due, line, address } = told;
      const acts = [
        ...(scenarios.length ? [`play ${quoted(scenarios)}`] : []),
        ...(lessons.length ? [`read ${quoted(lessons)}`] : []),
      ];
      return [
        'Hello,',
        `Please ${acts.join(', and ')}${due ? ` by ${day(due)}` : ''}. It takes about ${lasting(minutes)}.`,
        line,
        address,
        [
          'Open the link in the browser of a phone or a computer; you need no account.',
          ...(scenarios.length ? ['Nobody sees how you play.', comesBack(told)] : []),
        ].join(' '),
      ]
        .filter(Boolean)
        .join('\n\n');
    },
  },

  back: {
    title: 'What comes back',
    text: 'At the end of a scenario everybody gets a code of about 35 characters. Say where to put it: into the chat, a mail, your learning platform. Then paste everything you got, as it is, into your results page.',
    lessons: 'Lessons give no code: nobody reports who has read what.',
    results: 'Open the results page',
    address: 'Its address:',
  },

  sheet: {
    for: (group: string) => `For ${group}`,
    heading: (scenarios: number, lessons: number) =>
      scenarios === 0 ? 'To read' : lessons === 0 ? 'To play' : 'To play and to read',
    lesson: 'Lesson',
    scenario: (decisions: number) => `Scenario, ${decisions} decisions`,
    minutes: (minutes: number) => `about ${minutes} minutes`,
    sum: (minutes: number) => `About ${lasting(minutes)} in all`,
    due: (iso: string) => `Due ${day(iso)}`,
    writes: 'Your trainer writes:',
    camera: 'Point the camera of your phone at the code, and open the link that it shows.',
    without: 'Without a camera, ask for the link as a message. It begins with',
    steps: 'How it goes',
    play: 'You play alone, in the browser of any phone or computer, at your own pace. You need no account.',
    read: 'You read in the browser of any phone or computer, at your own pace. You need no account.',
    readings: {
      decision: 'Each of your decisions is read back to you right after it.',
      part: 'Your decisions are read back to you at the end of each part.',
      end: 'Your decisions are read back to you at the end.',
    } satisfies Record<Readings, string>,
    counts: 'Your first run is the one that counts. You may play again.',
    code: (name: Naming) =>
      `At the end you get a short code. Give it to your trainer${{ name: ' with your name', pseudonym: ' with a made-up name', none: '; no name is asked' }[name]}.`,
    answersTitle: 'What happens with your answers',
    answers:
      'They stay on your device. Nothing is sent by itself, and nobody sees how you play until you pass your code on. Whoever has the code can read your run. It is for learning together, not for appraisal.',
    readingAnswers: 'Nothing is sent, and nobody is told what you have read.',
  },
};

function comesBack({ firstCounts, naming: name }: Told): string {
  const before = { name: 'your name', pseudonym: 'a made-up name', none: '' }[name];
  return [
    `At the end you get a short code: send it to me${before ? ` with ${before} in front` : ''}.`,
    'Whoever has it can read your run.',
    ...(firstCounts ? ['Your first run counts; you may play again after it.'] : []),
  ].join(' ');
}
