import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/authoring/read.ts';
import { mailsOf } from '../../src/components/kit/mails.ts';
import { forksOf, paperOf, type Chosen, type Paper, type PaperPassage } from '../../src/components/kit/paper.ts';
import { sizeOfMoves, sizeOfStory } from '../../src/components/kit/slides.ts';
import { choose, start, type State } from '../../src/scenario/engine.ts';
import { letters } from '../../src/scenario/letters.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { view } from '../../src/scenario/view.ts';
import { choice, decision, ending, scenario, variant } from '../fixtures/scenarios.ts';
import { picks, randomScenario, seeded } from '../scenario/random-scenarios.ts';

const file = join(import.meta.dirname, '../../scenarios/crisis-cold-store.yaml');
const coldStore = read(readFileSync(file, 'utf8'), file).scenario!;

const holds = ({ all, none }: Chosen, circled: ReadonlySet<string>) =>
  all.every((codes) => codes.some((code) => circled.has(code))) && !none.some((code) => circled.has(code));

/** What a reader with these circles reads of each passage: the first text that holds. */
function readBy(passages: PaperPassage[], circled: ReadonlySet<string>): string[] {
  return passages.flatMap((passage) => {
    const found = passage.find(({ chosen }) => !chosen || holds(chosen, circled));
    return found ? [found.text] : [];
  });
}

/** Plays on paper and with the engine at once, and compares what both tell. */
function playOnPaper(story: Scenario, nths: readonly number[]): void {
  const paper = paperOf(story);
  const circled = new Set<string>();
  let state: State = start(story);
  for (const nth of nths) {
    if (state.scene.kind === 'ending') return;
    const scene = paper.scenes.find(({ id }) => id === state.scene.id)!;
    const told = readBy(scene.passages, circled).join(' ');
    expect(told).toBe(
      [
        ...view(state)
          .arrival.filter(({ kind }) => kind === 'delayed')
          .filter(({ event }) => event!.at === scene.id)
          .map(({ text }) => text),
        view(state).text,
      ].join(' '),
    );
    const move = scene.moves[nth % scene.moves.length]!;
    circled.add(move.code);
    state = choose(state, move.choice.id);
    expect(readBy(move.story, circled).join(' ')).toBe(
      view(state)
        .story.map(({ text }) => text)
        .join(' '),
    );
    const way = scene.ways.find((each) => each.letters.includes(move.letter))!;
    const turn = way.turns.find(({ chosen }) => !chosen || holds(chosen, circled))!;
    expect(turn.to.kind === 'scene' && turn.to.title).toBe(nextTitle(state, turn.to.kind));
  }
}

/** The scene that comes next on paper: the first one passed on the way, or the one arrived at. */
function nextTitle(state: State, kind: string): string | false {
  return kind === 'scene' && (state.passed[0] ?? state.scene).title;
}

describe('a scenario on paper', () => {
  it('tells what the engine tells, whatever is circled', () => {
    fc.assert(
      fc.property(randomScenario, picks, (story, nths) => playOnPaper(story, nths)),
      seeded,
    );
  });

  it('so does Cold Store', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 3 }), { minLength: 11, maxLength: 11 }), (nths) =>
        playOnPaper(coldStore, nths),
      ),
      { ...seeded, numRuns: 50 },
    );
  });

  it('knows a move by place and letter, and no two by the same', () => {
    const codes = paperOf(coldStore).scenes.flatMap(({ moves }) => moves.map(({ code }) => code));
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.slice(0, 4)).toEqual(letters.map((letter) => `1${letter}`));
    expect(codes).toContain('4.2D');
  });

  it('has alternatives one after the other, and says when each is met', () => {
    const paper: Paper = paperOf(coldStore);
    expect(paper.scenes.map(({ label }) => label)).toEqual('1 2 3 4.1 4.2 5 6 7 8 9 10 11'.split(' '));
    expect(forksOf(paper)).toEqual([
      {
        scenes: [
          { label: '4.1', title: 'The tray' },
          { label: '4.2', title: 'Petra takes the job' },
        ],
        conditions: [{ label: '4.2', chosen: { all: [['2C']], none: [] } }],
      },
    ]);
  });

  it('says of a move where it comes back', () => {
    const story = scenario([
      decision('one', { choices: [choice('a'), choice('b')], next: 'two' }),
      decision('two', {
        choices: [choice('c')],
        variants: [variant({ after: ['a'], text: 'You did a.' })],
        next: 'end',
      }),
      ending('end'),
    ]);
    const [first] = paperOf(story).scenes;
    expect(first!.moves.map(({ comesBack }) => comesBack)).toEqual([['2'], []]);
  });
});

describe('the type on a slide', () => {
  const sized = (words: number) => sizeOfStory([[{ text: 'word '.repeat(words).trim(), otherwise: false }]]);

  it('is smaller for more words', () => {
    expect(sized(20)).toBe(0);
    expect(sized(120)).toBeGreaterThan(sized(60));
  });

  it('is found for any scenario', () => {
    fc.assert(
      fc.property(randomScenario, (story) => {
        for (const scene of paperOf(story).scenes) {
          expect(sizeOfStory(scene.passages)).toBeLessThan(10);
          expect(sizeOfMoves(scene)).toBeLessThan(10);
        }
      }),
      { ...seeded, numRuns: 50 },
    );
  });
});

describe('the mails', () => {
  it('ask first, and answer below', () => {
    const [, ten] = mailsOf(coldStore);
    const { text, why } = coldStore.scenes.flatMap((scene) => (scene.kind === 'decision' ? scene.again : []))[0]!;
    expect(ten!.text.indexOf(text)).toBeGreaterThan(0);
    expect(ten!.text.indexOf(why)).toBeGreaterThan(ten!.text.indexOf(text) + text.length);
  });

  it('are written for a scenario that has nothing to retrieve', () => {
    const bare = scenario([decision('one', { choices: [choice('a')], next: 'end' }), ending('end')]);
    expect(mailsOf(bare)).toHaveLength(3);
    for (const { subject, text } of mailsOf(bare)) {
      expect(subject).toContain('Tiny');
      expect(text).not.toMatch(/undefined|The authors read/);
    }
  });
});
