import { expect, test } from 'vitest';
import { check } from '../../src/authoring/check.ts';
import { codes } from '../../src/authoring/issues.ts';
import { soundFile, yamlOf, type SoundChoice, type SoundFile } from '../fixtures/sound.ts';

/** One thing is changed in a scenario that passes every check. Two thousand runs a player keep this quick. */
function reportOf(change: (file: SoundFile) => void): string[] {
  const file = soundFile();
  change(file);
  const { problems } = check(yamlOf(file), 'twelve-gates.yaml', 2000);
  return problems.map(({ code, path, message, expected, cure }) =>
    [code, path, message, `Expected: ${expected}.`, cure].filter(Boolean).join(' '),
  );
}

const decisions = (file: SoundFile) => Object.values(file.scenes).filter(({ choices }) => choices);
const choices = (file: SoundFile) => decisions(file).flatMap((scene) => Object.values(scene.choices!));
const gate = (file: SoundFile, name: string) => file.scenes[`gate-${name}`]!;
const choice = (file: SoundFile, name: string, way: string): SoundChoice =>
  gate(file, name).choices![`gate-${name}-${way}`]!;

/** Gives a gate the other order of its choices. */
function reorder(file: SoundFile, name: string, ways: string): void {
  const scene = gate(file, name);
  scene.choices = Object.fromEntries(
    ways.split(' ').map((way) => [`gate-${name}-${way}`, scene.choices![`gate-${name}-${way}`]!]),
  );
}

test('the scenario that others are made from passes every check', () => {
  expect(reportOf(() => {})).toEqual([]);
});

const cases: [idea: string, change: (file: SoundFile) => void, problems: string[]][] = [
  [
    'B1 and B2: leadership is best at six of twelve gates',
    (file) => {
      for (const name of ['five', 'nine']) {
        gate(file, name).calls = 'leadership';
        gate(file, name).also = ['management'];
      }
    },
    [
      'B1 scenes The best move is leadership in 6 of 12 decisions (50 %): gate-two, gate-five, gate-eight, gate-nine, gate-ten, gate-eleven. Expected: each of leadership, management and both in 18 to 45 %, and at least 3.',
      'B2 scenes Of the best moves the share of leadership minus that of management is 0.25. Expected: -0.15 to 0.15.',
      'B4 scenes The mean values of the modes lie 0.51 apart: leadership 2.43, management 2.00, both 1.92. Expected: at most 0.40.',
    ],
  ],
  [
    'B3: no move that leads is clumsy where leading is called for',
    (file) => {
      for (const [name, way] of [
        ['two', 'first'],
        ['ten', 'third'],
      ] as const)
        choice(file, name, way).craft = 'fair';
    },
    ['B3 scenes Among the moves of mode leadership: clumsy fits, 0. Expected: at least 1.'],
  ],
  [
    'B4: moves that do both are all skilled',
    (file) => {
      for (const each of choices(file)) if (each.mode === 'both') each.craft = 'skilled';
    },
    [
      'B3 scenes Among the moves of mode both: clumsy fits, 0. Expected: at least 1.',
      'B4 scenes The mean values of the modes lie 0.50 apart: leadership 2.00, management 2.13, both 2.50. Expected: at most 0.40.',
      'B6 scenes Best play reaches the best ending in 51 % of runs, else without-a-map. Expected: always.',
    ],
  ],
  [
    'B5: the best ending asks for nothing that a habit lacks',
    (file) => {
      gate(file, 'twelve')['next'] = [
        { to: 'at-the-well', after: ['gate-five-first'] },
        { to: 'without-a-map', after: ['gate-two-third'] },
        { to: 'without-a-word', after: ['gate-one-second'] },
        { to: 'in-the-dark' },
      ];
    },
    ["B5 scenes.at-the-well The player 'always management' reaches the best ending in 100 % of runs. Expected: never."],
  ],
  [
    'B6: a gate has no skilled move of the called kind',
    (file) => {
      choice(file, 'one', 'second').craft = 'fair';
      choice(file, 'six', 'third').craft = 'fair';
      choice(file, 'eight', 'third').craft = 'fair';
    },
    ['B6 scenes Best play gets 0.94; no move is worth 4 in gate-one, gate-six, gate-eight. Expected: at least 0.95.'],
  ],
  [
    'B6: the best ending hangs on a move that is not best',
    (file) => {
      gate(file, 'twelve')['next'] = [
        { to: 'at-the-well', after: ['gate-one-second', 'gate-two-third', 'gate-three-second'] },
        { to: 'without-a-map', after: [['gate-one-first', 'gate-two-third']] },
        { to: 'without-a-word', after: [['gate-one-second']] },
        { to: 'in-the-dark' },
      ];
    },
    ['B6 scenes Best play reaches the best ending in 0 % of runs, else without-a-map. Expected: always.'],
  ],
  [
    'B7: what happens does not go with judgement',
    (file) => {
      file['delayed'] = [];
    },
    [
      'B7 scenes In random play these correlations of the outcome lie 0.30 apart: leadership 0.29, management 0.07, both -0.01. Expected: within 0.20 of each other.',
      'B7 scenes In random play the outcome goes with judgement by 0.54 only. Expected: a correlation of at least 0.60.',
    ],
  ],
  [
    'B8: leading ends far below managing',
    (file) => {
      file['delayed'] = [
        ...(file['delayed'] as object[]),
        {
          at: 'end',
          when: 'after',
          after: ['gate-one-first'],
          text: 'It rains.',
          gauges: { result: -90 },
          because: 'x',
        },
      ];
    },
    [
      'B7 scenes In random play these correlations of the outcome lie 0.26 apart: leadership -0.13, management 0.13, both 0.11. Expected: within 0.20 of each other.',
      'B7 scenes In random play the outcome goes with judgement by 0.41 only. Expected: a correlation of at least 0.60.',
      'B8 scenes Always leadership ends at 11.7, always management at 45.0. Expected: outcomes at most 15 apart.',
    ],
  ],
  [
    'B9: a move that does both costs nothing',
    (file) => {
      const cheap = choice(file, 'one', 'fourth');
      delete cheap.cost;
      cheap.gauges = { result: 15 };
    },
    [
      'B9 scenes.gate-one.choices.gate-one-fourth `gate-one-fourth` is both and not best, and has no `cost`. Expected: a phrase for what it costs.',
      'B9 scenes.gate-one.choices.gate-one-fourth `gate-one-fourth` is both and not best, and costs nothing on any gauge. Expected: a gauge that falls, at once or later.',
    ],
  ],
  [
    'B9: both is never less than fair',
    (file) => {
      for (const scene of decisions(file)) {
        const modes = Object.values(scene.choices!).filter(({ mode }) => mode === 'both');
        if (scene.calls === 'both') for (const each of modes) each.craft = 'skilled';
        else if (modes.length) [scene.also, modes[0]!.craft] = [['both'], 'skilled'];
      }
    },
    [
      'B3 scenes Among the moves of mode both: moves worth 1 or 0, 0. Expected: at least 2.',
      'B3 scenes Among the moves of mode both: skilled misfits, 0. Expected: at least 1.',
      'B3 scenes Among the moves of mode both: clumsy fits, 0. Expected: at least 1.',
      'B4 scenes The mean values of the modes lie 1.33 apart: leadership 2.00, management 2.13, both 3.33. Expected: at most 0.40.',
      'B9 scenes Both is worth 2 or less in 0 % of the decisions that offer it. Expected: at least 40 %.',
      "B5 scenes The player 'always both' gets a mean value of 0.79. Expected: 0.45 to 0.68.",
      'B6 scenes Best play reaches the best ending in 51 % of runs, else without-a-map. Expected: always.',
      'B6 scenes Best play is 0.21 above the best habit. Expected: at least 0.30.',
      'B7 scenes Random play gets 0.53. Expected: 0.38 to 0.52.',
      'B7 scenes In random play the outcome goes with judgement by 0.58 only. Expected: a correlation of at least 0.60.',
    ],
  ],
  [
    'B9: both is less than good at four of eleven gates that offer it',
    (file) => {
      for (const name of ['one', 'three', 'eight', 'five', 'nine']) {
        gate(file, name).also = ['both'];
        for (const each of Object.values(gate(file, name).choices!)) if (each.mode === 'both') each.craft = 'skilled';
      }
    },
    [
      'B4 scenes The mean values of the modes lie 0.50 apart: leadership 2.00, management 2.13, both 2.50. Expected: at most 0.40.',
      'B9 scenes Both is worth 2 or less in 36 % of the decisions that offer it. Expected: at least 40 %.',
    ],
  ],
  [
    'B10: a text is too long for its level',
    (file) => {
      choice(file, 'two', 'second').text += ', and then on again over the hill until the sea lies in front of you';
    },
    [
      'B10 scenes.gate-two.choices In `gate-two` the longest text is 1.79 times the shortest: 19, 34, 19, 19 words. Expected: at most 1.35 times.',
      'B10 scenes.gate-two.choices.gate-two-second.text The text of `gate-two-second` has 34 words. Expected: 14 to 24 at this level.',
    ],
  ],
  [
    'B10 and B11: the best move has one word more',
    (file) => {
      for (const [name, way] of [
        ['one', 'second'],
        ['two', 'third'],
        ['three', 'fourth'],
        ['four', 'fourth'],
        ['five', 'first'],
      ] as const) {
        choice(file, name, way).text += ' now';
      }
    },
    [
      'B10 scenes The best move is the longest in 42 % of decisions: gate-one, gate-two, gate-three, gate-four, gate-five. Expected: at most 40 %.',
      "B11 scenes Guessing 'longest' finds the best move in 56 % of decisions, surely in gate-one, gate-two, gate-three, gate-four, gate-five. Expected: at most 40 %.",
      "B11 scenes Guessing 'most distinct words' finds the best move in 56 % of decisions, surely in gate-one, gate-two, gate-three, gate-four, gate-five. Expected: at most 40 %.",
    ],
  ],
  [
    'B11: the best move stands at A',
    (file) => {
      reorder(file, 'one', 'second first third fourth');
      reorder(file, 'two', 'third first second fourth');
      reorder(file, 'three', 'fourth first second third');
    },
    [
      'B11 scenes The best move stands at A in 42 % of decisions: gate-one, gate-two, gate-three, gate-five, gate-eleven. Expected: at most 40 %.',
      "B11 scenes Guessing 'first' finds the best move in 42 % of decisions, surely in gate-one, gate-two, gate-three, gate-five, gate-eleven. Expected: at most 40 %.",
    ],
  ],
  [
    'B11: the best move has the warm words',
    (file) => {
      for (const [name, way] of [
        ['one', 'second'],
        ['two', 'third'],
        ['three', 'fourth'],
      ] as const) {
        choice(file, name, way).text = choice(file, name, way).text.replace('where it has', 'how together we');
      }
    },
    [
      "B11 scenes Guessing 'most distinct words' finds the best move in 44 % of decisions, surely in gate-one, gate-two, gate-three. Expected: at most 40 %.",
      "B11 scenes Guessing 'most warm words' finds the best move in 44 % of decisions, surely in gate-one, gate-two, gate-three. Expected: at most 40 %.",
    ],
  ],
  [
    'B11: a move confesses its motive',
    (file) => {
      choice(file, 'two', 'first').text =
        'Take the first of these four roads and stay on it so that nobody can say you were not asked';
    },
    [
      "B11 scenes.gate-two.choices.gate-two-first.text The text of `gate-two-first` states a self-serving motive: 'so that nobody can say'. Expected: what is done, as somebody would defend it.",
    ],
  ],
  [
    'B12: an ending is out of reach, and none lacks management alone',
    (file) => {
      file.scenes['without-a-map']!.ending!['tone'] = 'bad';
      const roads = gate(file, 'twelve')['next'] as object[];
      const seven = ['one-first', 'two-first', 'three-first', 'four-first', 'five-second', 'six-second', 'seven-third'];
      gate(file, 'twelve')['next'] = [
        ...roads.slice(0, 1),
        { to: 'by-the-river', after: seven.map((way) => `gate-${way}`) },
        ...roads.slice(1),
      ];
      file.scenes['by-the-river'] = { ...file.scenes['in-the-dark']!, title: 'By the river' };
    },
    [
      'B12 scenes No mixed ending lacks management. Expected: an ending with tone mixed and management among its lacks.',
      'B12 scenes.by-the-river `by-the-river` is reached in 0 % of runs. Expected: at least 1 % of random or competent runs.',
    ],
  ],
  [
    'B12: there are three endings',
    (file) => {
      gate(file, 'twelve')['next'] = (gate(file, 'twelve')['next'] as object[]).filter((_, at) => at !== 2);
      delete file.scenes['without-a-word'];
    },
    [
      'B12 scenes There are 3 endings. Expected: at least 4.',
      'B12 scenes No mixed ending lacks leadership. Expected: an ending with tone mixed and leadership among its lacks.',
    ],
  ],
  [
    'B13: the best moves have four dimensions',
    (file) => {
      for (const each of choices(file))
        if (each.dimension === 'chg' || each.dimension === 'amb') each.dimension = 'dir';
    },
    ['B13 scenes The best moves cover 3 dimensions: dir, ins, ali. Expected: at least 5 of 7.'],
  ],
  [
    'B14: an executive rarely has to manage',
    (file) => {
      file['authority'] = 'full';
      for (const name of ['five', 'nine']) {
        gate(file, name).calls = 'leadership';
        gate(file, name).also = ['management'];
      }
    },
    [
      'B14 authority With authority full, the best move is management in 25 % of decisions. Expected: at least 28 %.',
      'B1 scenes The best move is leadership in 6 of 12 decisions (50 %): gate-two, gate-five, gate-eight, gate-nine, gate-ten, gate-eleven. Expected: each of leadership, management and both in 18 to 45 %, and at least 3.',
      'B2 scenes Of the best moves the share of leadership minus that of management is 0.25. Expected: -0.15 to 0.15.',
      'B4 scenes The mean values of the modes lie 0.51 apart: leadership 2.43, management 2.00, both 1.92. Expected: at most 0.40.',
    ],
  ],
  [
    'B16: the highest sum is the best move at eight of twelve gates',
    (file) => {
      choice(file, 'two', 'first').gauges = { result: 0 };
    },
    [
      'B16 scenes The highest sum of outcome gauges is the best move in 67 % of decisions, surely in gate-one, gate-two, gate-four, gate-five, gate-seven, gate-nine, gate-eleven. Expected: at most 60 %.',
    ],
  ],
  [
    'B16: every best move pays at once and hurts nobody',
    (file) => {
      for (const scene of decisions(file)) {
        for (const each of Object.values(scene.choices!)) {
          const best = each.craft === 'skilled' && each.mode === scene.calls;
          each.gauges = best ? { result: 20, light: 5 } : { result: -10, legs: -5 };
        }
      }
    },
    [
      'B16 scenes 0 of the best moves have an unwanted effect. Expected: at least 3: a negative outcome gauge, at once or delayed.',
      'B16 scenes 0 of the misfits go well for now. Expected: at least 3: a sum of 0 or more on the outcome gauges.',
      'B16 scenes The highest sum of outcome gauges is the best move in 100 % of decisions, surely in gate-one, gate-two, gate-three, gate-four, gate-five, gate-six, gate-seven, gate-eight, gate-nine, gate-ten, gate-eleven, gate-twelve. Expected: at most 60 %.',
    ],
  ],
];

test.each(cases)('%s', (_, change, problems) => {
  expect(reportOf(change)).toEqual(problems);
});

test('every balance check has a case', () => {
  const told = new Set(cases.flatMap(([, , problems]) => problems.map((problem) => problem.split(' ')[0]!)));
  expect(Object.keys(codes).filter((code) => /^B\d/.test(code) && !told.has(code))).toEqual([]);
});
