export const library = {
  title: 'Scenarios',
  description: 'Branching stories to play: a crisis, a growing organisation, a new idea. What would you do?',
  lede: 'Each one puts you into somebody’s working day and asks for decisions. Every choice is one that a sensible person would defend; afterwards you see what the moment asked for, and why.',
  families: {
    crisis: { title: 'Crisis', line: 'Something has gone wrong, and the clock is running.' },
    scaling: { title: 'Growth', line: 'What worked for ten people no longer works for fifty.' },
    innovation: { title: 'Something new', line: 'An idea is good, and nobody has asked for it.' },
    integration: { title: 'The long road', line: 'Many seasons, and both hands needed all the way.' },
  },
  levels: {
    introductory: 'a good first one',
    intermediate: 'for the second or third',
    advanced: 'long and tangled',
  },
  you: 'You are',
  where: 'Where',
  team: 'Your team',
  /** By what the scenario gives the learner to decide over. */
  teams: {
    none: 'nobody reports to you',
    line: 'a few people report to you',
    middle: 'a team, and somebody above who decides',
    full: 'the whole place is yours to lead',
    limited: 'the whole place, within limits that others set',
    changes: 'it grows and shrinks on the way',
  },
  length: 'Length',
  /** "11 decisions, about 20 minutes, in 3 parts" */
  size: (decisions: number, minutes: number, parts: number) =>
    `${decisions} decisions, about ${minutes} minutes${parts > 1 ? `, in ${parts} parts` : ''}`,
  practise: 'You practise',
  /** What the moves of a scenario are about, by dimension: never which hand. */
  about: {
    dir: 'where to go and by which road',
    ali: 'winning people and dividing the work',
    ins: 'giving a reason and keeping a check',
    chg: 'what to change and what to keep',
    hor: 'what is due now and what matters later',
    amb: 'deciding before you know enough',
    suc: 'what counts as done',
  },
  paper: 'Paper version',
  paperOf: (title: string) => `Paper version of ${title}`,
  howTitle: 'How a scenario goes',
  how: [
    'You read a scene and choose one of two to four moves.',
    'You see what comes of it, and whether the moment asked for leading, managing or both.',
    'At the end you look back: the road you took, its turning points, and where a hand was missing.',
  ],
};

/** How far a learner has come with one scenario. */
export const standing = {
  play: 'Play',
  goOn: 'Continue',
  again: 'Play again',
  begun: (number: number, of: number) => `Begun, ${number} of ${of} decisions made`,
  finished: (times: number) => (times === 1 ? 'Played to the end' : `Played to the end ${times} times`),
};

/** Choosing among scenarios. */
export const filter = {
  title: 'Find one that suits you',
  any: 'Any',
  /** The questions, and the answers to each in the order in which they stand. */
  questions: {
    family: {
      label: 'About',
      answers: {
        crisis: 'A crisis',
        scaling: 'Growth',
        innovation: 'Something new',
        integration: 'The long road',
      },
    },
    level: {
      label: 'Level',
      answers: {
        introductory: 'A good first one',
        intermediate: 'For the second or third',
        advanced: 'Long and tangled',
      },
    },
    setting: {
      label: 'Where',
      answers: {
        'start-up': 'A start-up',
        company: 'A company',
        health: 'Health and care',
        public: 'A public office',
        charity: 'A charity',
        elsewhere: 'Elsewhere',
      },
    },
    minutes: {
      label: 'Time',
      answers: {
        short: 'Up to half an hour',
        medium: 'Up to an hour',
        long: 'Longer, in parts',
      },
    },
    team: {
      label: 'Your team',
      answers: {
        none: 'No team',
        team: 'A team',
        whole: 'The whole',
      },
    },
  },
  /** An answer with the number of scenarios that are left with it. */
  withCount: (answer: string, count: number) => `${answer} (${count || 'none'})`,
  shown: (count: number, of: number) =>
    count === of ? (of === 1 ? '1 scenario' : `All ${of} scenarios`) : `${count} of ${of} scenarios`,
  showAll: 'Show all',
  nothing: 'No scenario fits all of this',
  without: (answer: string, count: number) =>
    `Without ‘${answer}’: ${count === 1 ? '1 scenario' : `${count} scenarios`}`,
};
