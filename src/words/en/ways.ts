/** Ways through the course: the four of them, their steps, and how far somebody has come. */

export const steps = {
  calls: 'Four calls',
  diagnostic: 'Where you stand',
  plan: 'One if–then plan',
  kinds: { lesson: 'Lesson', calls: 'Exercise', scenario: 'Scenario', diagnostic: 'Questions', plan: 'Plan' },
};

export const ways = {
  'one-evening': {
    title: 'One evening',
    text: 'Play one story, read the one lesson that explains its readings, and write down one thing to do differently.',
  },
  core: {
    title: 'The core',
    text: 'What the two kinds of work are, how to tell which one is needed, and one story from each family.',
  },
  full: {
    title: 'The whole course',
    text: 'Every lesson in order. Each story comes before the lessons that take it apart.',
  },
  workshop: {
    title: 'Workshop',
    text: 'For a group that meets once: one story played together, and one lesson to read before or after it.',
  },
};

/** "about 45 minutes", "about 5 hours": to the nearest five minutes, from two hours on to the half hour. */
export function aboutTime(minutes: number): string {
  if (minutes < 100) return `about ${Math.round(minutes / 5) * 5} minutes`;
  const halves = Math.round(minutes / 30);
  const whole = Math.floor(halves / 2);
  return `about ${halves % 2 ? `${whole}½` : whole} hours`;
}

export const way = {
  choose: 'Four ways through',
  lede: 'Nothing is locked. A way only says what comes next, and you can leave it whenever you like.',
  title: (title: string) => `Way: ${title}`,
  count: (count: number) => (count === 1 ? '1 step' : `${count} steps`),
  take: 'Take this way',
  taken: 'This is your way: each step ends with a link to the next one.',
  free: 'On a way, each step ends with a link to the next one.',
  leave: 'Leave this way',
  failed: 'That could not be kept just now. You may be offline. Please try again.',
  next: 'Next step',
  begin: 'First step',
  onWay: (title: string) => `Next on your way, ‘${title}’`,
  finished: (title: string) => `You have been through every step of ‘${title}’.`,
  goOn: (title: string) => `Go on with ‘${title}’`,
  steps: 'The steps',
  done: 'done',
  left: 'left out',
  doneOf: (done: number, of: number) => `${done} of ${of} steps done`,
  room: 'Play it with a group',
  kit: 'The kit for trainers',
};

export const map = {
  title: 'Map of the course',
  lede: 'Eight modules. Circles are lessons, bars are stories to play, diamonds are short exercises. A filled mark is done.',
  done: (done: number, of: number) => (done === of ? 'all done' : `${done} of ${of} done`),
};

export const calls = {
  title: 'Four calls',
  of: (module: string) => `Four calls: ${module}`,
  description: 'Four new situations. What does each ask for first?',
  lede: 'Four situations you have not met. Say at once what each asks for, tap the words that decided it, and say again.',
  exercise: 'What does each ask for first?',
};
