import { stringify } from 'yaml';

const coach = { why: 'It settled what nobody had settled before.', other: 'Say what it is for, too.' };

/**
 * A valid scenario file with so many decisions in a row, four choices each, with quotations to be found in their texts
 * and texts that depend on what was chosen two decisions before.
 */
export function bigFile(decisions: number): string {
  const scenes: Record<string, unknown> = {};
  for (let at = 0; at < decisions; at += 1) {
    const before =
      at >= 2
        ? { variants: [{ after: [`measure-${name(at - 2)}`], text: 'The list of last time hangs on the wall.' }] }
        : {};
    scenes[`scene-${name(at)}`] = {
      title: `Decision ${at + 1}`,
      part: 'one',
      text: `It is late in room ${at + 1}. Nobody wrote the numbers down, and everybody looks at you. The kettle is on.`,
      ...before,
      calls: 'management',
      also: ['both'],
      why: 'A fact is missing, and one of those in the room can bring it.',
      cues: [{ quote: 'Nobody wrote the numbers down', asks: 'management', because: 'What is missing is a fact.' }],
      decoys: [{ quote: 'The kettle is on', because: 'True, and it tells nothing about the work.' }],
      choices: {
        [`measure-${name(at)}`]: choice(
          'Have the numbers taken again, and written up by nine.',
          'management',
          'written up',
        ),
        [`tell-${name(at)}`]: choice(
          'Tell everybody in the room why the numbers matter to you.',
          'leadership',
          'why the numbers',
        ),
        [`share-${name(at)}`]: choice(
          'Say why they matter, and who takes them down by nine.',
          'both',
          'who takes them',
        ),
        [`wait-${name(at)}`]: {
          ...choice('Leave it until somebody asks for the numbers again.', 'neither', 'Leave it'),
          craft: undefined,
        },
      },
      next: at + 1 < decisions ? `scene-${name(at + 1)}` : 'over',
    };
  }
  return stringify(
    {
      title: 'A long one',
      seeds: ['S1-06'],
      family: 'crisis',
      level: 'introductory',
      setting: 'a room',
      minutes: 5,
      authority: 'none',
      role: 'You were there first.',
      premise: 'It goes on for a long time.',
      revision: 1,
      cast: { mira: { name: 'Mira Sand', role: 'caretaker', wants: 'a quiet evening', portrait: 'cap' } },
      gauges: { trust: { label: 'Trust', start: 50, outcome: true } },
      parts: { one: 'Part one' },
      scenes: {
        ...scenes,
        over: { title: 'Over', text: 'It is over.', ending: { tone: 'good', owes: 'A long breath.', best: true } },
      },
      hinges: { [`scene-${name(0)}`]: 'Here it began.', [`scene-${name(1)}`]: 'Here it went on.' },
      replays: { leadership: 'All knew why.', management: 'All was written up.', both: 'It took long.' },
      questions: ['What was known?', 'What was wanted?', 'What came first?'],
    },
    { aliasDuplicateObjects: false },
  );
}

/** A number as a word that is no neighbour of the next: ids that look alike are refused. */
function name(at: number): string {
  const syllables = ['ba', 'ke', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'su'];
  return [...String(at).padStart(3, '0')]
    .map((digit, place) => syllables[(Number(digit) + place * 3) % 10]! + syllables[(Number(digit) * 7 + place) % 10]!)
    .join('');
}

function choice(text: string, mode: string, shows: string) {
  return {
    text,
    label: text.split(' ').slice(0, 3).join(' '),
    mode,
    dimension: 'amb',
    craft: 'fair',
    cost: 'time',
    gauges: { trust: 5 },
    consequence: 'By nine somebody stands at the door with a sheet of paper, and it is half full.',
    coach: { shows: [shows], ...coach },
  };
}
