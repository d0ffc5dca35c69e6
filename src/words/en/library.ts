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
  length: 'Length',
  /** "11 decisions, about 20 minutes, in 3 parts" */
  size: (decisions: number, minutes: number, parts: number) =>
    `${decisions} decisions, about ${minutes} minutes${parts > 1 ? `, in ${parts} parts` : ''}`,
  play: 'Play',
  paper: 'Paper version',
  paperOf: (title: string) => `Paper version of ${title}`,
  howTitle: 'How a scenario goes',
  how: [
    'You read a scene and choose one of two to four moves.',
    'You see what comes of it, and whether the moment asked for leading, managing or both.',
    'At the end you look back: the road you took, its turning points, and where a hand was missing.',
  ],
};
