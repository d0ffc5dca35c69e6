/** The sample of the results page: what its invented people are called, and the lines that they wrote about *Cold Store*. */

export const sample = {
  groups: ['Sample, Monday', 'Sample, Thursday'],
  person: (number: number) => `Sample ${number}`,
  /** By choice id: what somebody who chose this wrote where they read the moment differently. */
  differently: {
    'door-in-pairs': ['Seven pairs of eyes beat one sheet, and they would have come in anyway.'],
    'sign-and-clear': ['The rule is the rule. I did not want a vote on it.'],
    'leave-it-to-her': ['She knows the crates better than I do. Terms would have been an insult.'],
    'draft-an-agreement': [
      'A supplier like this comes once. I would rather talk while he is on the line.',
      'I thought the hours would sort themselves out once we had him on our side.',
      'The next bad Friday will come. The agreement was for that one.',
    ],
    'say-so-by-morning': [
      'He had just told me. If I talk about samples now, he never tells anybody again.',
      'The freezer can wait ten minutes, his honesty cannot.',
      'It asked for both, I think: the samples, and a word about the code.',
    ],
    'agree-both-changes': ['On Tuesday it will be blurred. Tonight he remembered every minute.'],
    'proud-of-you': ['They were tired. Somebody had to say thank you first.'],
    'redraw-the-rota': ['Two people short is a rota problem before it is anything else.'],
  } as Record<string, readonly string[]>,
  ifThen: [
    'If somebody offers more than we can carry, then I do the sum aloud before I say yes.',
    'If the room goes quiet, then I ask what the question is before I move anybody.',
    'If I want to thank people, then I first name what they did.',
    'If two good things collide, then I say which one gives way today.',
    'If a colleague admits a mistake, then I settle tonight what must stand, and the rest by daylight.',
    'If I hear myself promise, then I check whether it is mine to keep.',
  ],
  /** Written by the first who made this choice. */
  boxesOf: 'draft-an-agreement',
  boxes: {
    'box-describe': 'I was drafting an agreement with Kofi before I had added up the hours.',
    'box-analyse': 'The offer was generous, and I answered the person instead of the sum.',
    'box-generalise': 'When something good is offered under pressure, I look at the giver and not at the terms.',
    'box-commit': 'Next supplier call: a sheet with hours, people and times lies beside the phone.',
  },
};
