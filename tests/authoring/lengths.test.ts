import { expect, test } from 'vitest';
import { check } from '../../src/authoring/check.ts';
import { soundFile, yamlOf, type SoundChoice, type SoundFile } from '../fixtures/sound.ts';

/** One thing is changed in a scenario that passes every check. */
function reportOf(change: (file: SoundFile) => void): string[] {
  const file = soundFile();
  change(file);
  const { problems } = check(yamlOf(file), 'twelve-gates.yaml', 500);
  return problems
    .filter(({ code }) => !code.startsWith('B'))
    .map(({ code, path, message, expected }) => `${code} ${path} ${message} Expected: ${expected}.`);
}

const one = (file: SoundFile) => file.scenes['gate-one']!;
const first = (file: SoundFile): SoundChoice => one(file).choices!['gate-one-first']!;
const long = (words: number) => Array.from({ length: words }, (_, at) => `word${at}`).join(' ');
const path = 'scenes.gate-one.choices.gate-one-first';

const cases: [what: string, change: (file: SoundFile) => void, problem: string][] = [
  [
    'premise',
    (file) => (file['premise'] = long(61)),
    'length premise `premise` has 61 words. Expected: at most 60 words.',
  ],
  [
    'cast',
    (file) => (file['cast'] = { ana: { name: 'A', role: 'b', wants: 'c', portrait: 'd' } }),
    'count cast The number of people is 1. Expected: 5 to 8.',
  ],
  [
    'gauges',
    (file) =>
      Object.assign(file['gauges'] as object, {
        one: { label: 'One', start: 1, outcome: false },
        two: { label: 'Two', start: 2, outcome: false },
        three: { label: 'Three', start: 3, outcome: false },
      }),
    'count gauges The number of gauges is 7. Expected: 4 to 6.',
  ],
  [
    'scene',
    (file) =>
      (one(file).text =
        'A board names none of them, and a board names none of them; the keeper wants to know. A bell rings far away, a board names none of them.'),
    'length scenes.gate-one.text `text` has 29 words. Expected: 35 to 90 words.',
  ],
  [
    'variant of a scene',
    (file) =>
      (file.scenes['gate-two']!['variants'] = [
        {
          after: ['gate-one-first'],
          where: 'instead',
          text: 'a board names none of them; the keeper wants to know. A bell rings far away',
        },
      ]),
    'length scenes.gate-two.variants[1].text `text` has 16 words. Expected: 35 to 90 words.',
  ],
  [
    'why',
    (file) => (one(file)['why'] = long(46)),
    'length scenes.gate-one.why `why` has 46 words. Expected: at most 45 words.',
  ],
  [
    'why of a variant',
    (file) => (file.scenes['gate-two']!['variants'] = [{ after: ['gate-one-first'], why: long(50) }]),
    'length scenes.gate-two.variants[1].why `why` has 50 words. Expected: at most 45 words.',
  ],
  [
    'cues',
    (file) => (one(file)['cues'] as object[]).pop(),
    'count scenes.gate-one.cues The number of cues is 1. Expected: 2 to 3.',
  ],
  [
    'decoys',
    (file) => delete one(file)['decoys'],
    'count scenes.gate-one The number of decoys is 0. Expected: 1 to 2.',
  ],
  [
    'debrief',
    (file) => delete one(file)['debrief'],
    'no-debrief scenes.gate-one `gate-one` has no `debrief`. Expected: question, listen, misreading and rival at every decision.',
  ],
  [
    'label',
    (file) => (first(file).label = 'Road'),
    `length ${path}.label \`label\` has 1 word. Expected: 2 to 5 words.`,
  ],
  [
    'consequence',
    (file) => (first(file).consequence = 'It bends.'),
    `length ${path}.consequence \`consequence\` has 2 words. Expected: 8 to 60 words.`,
  ],
  [
    'shows',
    (file) => (first(file).coach.shows = [first(file).text]),
    `length ${path}.coach.shows \`shows\` has 19 words. Expected: at most 14 words.`,
  ],
  [
    'why of the coach',
    (file) =>
      (first(file).coach.why =
        'You kept to it. That was all of it, and more than enough for the day, I should think, and for the night.'),
    `length ${path}.coach.why \`why\` has 23 words. Expected: 30 to 65 words.`,
  ],
  [
    'other of the coach',
    (file) => (first(file).coach.other = 'Stop at the bend.'),
    `length ${path}.coach.other \`other\` has 4 words. Expected: 10 to 35 words.`,
  ],
  [
    'both halves of the coach',
    (file) =>
      (first(file).coach = {
        shows: ['stay on it'],
        why: `You stayed. W${long(62).slice(1)}`,
        other: `Stop here. ${long(30).replaceAll('word', 'other')}`,
      }),
    `length ${path}.coach \`why and other together\` has 96 words. Expected: 40 to 90 words.`,
  ],
  [
    'repetition in the coach',
    (file) => (first(file).coach.other = 'The road was long and somebody had walked it, so the other hand would stop.'),
    `coach-repeats ${path}.coach.other \`other\` repeats words of \`why\`: 'the road was long and somebody had'. Expected: two halves of a reading that say different things.`,
  ],
  [
    'a view',
    (file) => (first(file)['readings'] = { distinct: long(41), through: 'A road is a road.' }),
    `length ${path}.readings.distinct \`distinct\` has 41 words. Expected: at most 40 words.`,
  ],
  [
    'ending',
    (file) => (file.scenes['in-the-dark']!.text = 'It is dark.'),
    'length scenes.in-the-dark.text `text` has 3 words. Expected: 45 to 110 words.',
  ],
  [
    'key decisions',
    (file) => (one(file)['key'] = file.scenes['gate-three']!['key'] = true),
    'count scenes The number of key decisions is 4. Expected: 2 to 3.',
  ],
  [
    'moments to come back to',
    (file) => delete one(file)['again'],
    'count scenes The number of scenes with `again` is 2. Expected: 3 to 5.',
  ],
  [
    'flips',
    (file) => delete file.scenes['gate-two']!['flips'],
    'count scenes The number of flips is 0. Expected: 1 or more.',
  ],
];

test.each(cases)('%s of the wrong size is told', (_, change, problem) => {
  expect(reportOf((file) => void change(file))).toContain(problem);
});

test('an introductory scenario has three parts, others as many as they like', () => {
  const fourParts = (level: string) => (file: SoundFile) => {
    file.level = level;
    file['parts'] = { morning: 'Morning', noon: 'Noon', evening: 'Evening', night: 'Night' };
    for (const name of ['eleven', 'twelve']) file.scenes[`gate-${name}`]!['part'] = 'night';
  };
  expect(reportOf(fourParts('introductory'))).toEqual(['count parts The number of parts is 4. Expected: 3.']);
  expect(reportOf(fourParts('intermediate'))).toEqual([]);
});
