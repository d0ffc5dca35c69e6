import { z } from 'zod';
import { dimensions } from '../scenario/types.ts';

/**
 * The fields of a scenario file, each described once. The description is what an author reads as "expected", and what
 * the table in scenarios/README.md prints. Lengths in words are no matter of type: `lengths.ts` checks them.
 */

const text = (description: string) => z.string().trim().min(1).describe(description);

const oneOf = <const T extends readonly [string, ...string[]]>(values: T, description: string) =>
  z.enum(values).describe(description);

const list = <T extends z.ZodType>(item: T, description: string) => z.array(item).describe(description);

/** A keyed map of the file. Ids are checked apart, on the file as it was written. */
const keyed = <T extends z.ZodType>(value: T, description: string) => z.record(z.string(), value).describe(description);

/** Accepts one value where a list is meant. */
const oneOrMore = <T extends z.ZodType>(item: T, description: string) =>
  z
    .preprocess((value) => (value === undefined || Array.isArray(value) ? value : [value]), z.array(item))
    .describe(description);

const call = ['leadership', 'management', 'both'] as const;
const mode = [...call, 'neither'] as const;
const hand = ['leadership', 'management'] as const;

const item = z
  .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(z.string().min(1)).min(1))
  .describe('a choice id, or a list of which one suffices');

const after = list(
  item,
  'choice ids that must all have been chosen; an item may be a list of which one suffices',
).optional();
const unless = list(item, 'choice ids none of which may have been chosen').optional();

const gaugeChanges = z
  .record(z.string(), z.int().min(-100).max(100))
  .default({})
  .describe('gauge ids with whole numbers, for example {trust: +5, stamina: -10}');

const variant = z.strictObject({
  after,
  unless,
  where: oneOf(['before', 'after', 'instead'], 'before, after (if absent) or instead').default('after'),
  text: text('text told before, after or instead of the usual one').optional(),
  time: text('another time of day').optional(),
  why: text('another reason for the call').optional(),
});

const variants = list(variant, 'changes of the text under a condition').default([]);

const roads = z
  .preprocess(
    (value) => (typeof value === 'string' ? [{ to: value }] : value),
    z.array(z.strictObject({ to: text('the id of the scene that comes next'), after, unless })).min(1),
  )
  .describe('a scene id, or a list of {to, after, unless} whose last entry has no condition');

const choice = z.strictObject({
  text: text('what the learner reads and chooses'),
  label: text('two to five neutral words for maps and tables'),
  mode: oneOf(mode, 'leadership, management, both or neither'),
  dimension: oneOf(dimensions, 'one of dir, ali, ins, chg, hor, amb, suc'),
  'also-dimension': oneOf(dimensions, 'a second one of dir, ali, ins, chg, hor, amb, suc').optional(),
  craft: oneOf(['skilled', 'fair', 'clumsy'], 'skilled, fair or clumsy; absent for neither').optional(),
  cost: text('what the move costs, as a phrase that the story shows').optional(),
  gauges: gaugeChanges,
  consequence: text('what happens at once'),
  variants,
  coach: z
    .strictObject({
      shows: list(z.string().trim().min(1), "fragments of the choice's text, word for word").min(1),
      why: text('why it is read so'),
      other: text("the other hand's version of the move"),
    })
    .describe('the reading: shows, why and other'),
  readings: z
    .strictObject({
      distinct: text('the view of two distinct systems'),
      through: text('the view of leadership through management activity'),
    })
    .describe('the two views of a key choice: distinct and through')
    .optional(),
  next: roads.optional(),
});

const flip = z.strictObject({
  fact: text("the changed fact, read after the scene's text"),
  calls: oneOf(call, 'leadership, management or both'),
  also: list(z.enum(call), 'up to two more modes that would work').max(2).default([]),
  cues: list(z.string().trim().min(1), 'phrases of the fact or the scene, word for word').min(1),
  why: text('why the call moves'),
});

const again = z.strictObject({
  text: text('the same call in other clothes'),
  calls: oneOf(call, 'leadership, management or both'),
  why: text('why it calls for that'),
});

const scene = {
  title: text('the title of the scene'),
  place: text('the name of a drawn place').optional(),
  time: text('the time of day, as the learner reads it').optional(),
  text: text('what the learner reads, in small Markdown'),
  variants,
};

const part = text('the id of a part');

export const decisionSchema = z.strictObject({
  ...scene,
  part,
  room: oneOf(['full', 'fast', 'told'], 'full (if absent), fast or told: how a room plays it').default('full'),
  calls: oneOf(call, 'leadership, management or both: what the moment asks for'),
  also: list(z.enum(call), 'up to two more modes that would work').max(2).default([]),
  why: text('why the moment asks for it'),
  key: z.boolean().describe('true where phrases are tapped, else false or absent').default(false),
  cues: list(
    z.strictObject({
      quote: text("words of the scene's text"),
      asks: oneOf(hand, 'leadership or management'),
      because: text('why these words ask for it'),
      after,
      unless,
    }),
    'phrases of the text that show what it calls for',
  ).default([]),
  decoys: list(
    z.strictObject({
      quote: text("words of the scene's text"),
      because: text('why these words do not decide'),
      after,
      unless,
    }),
    'phrases of the text that are true and vivid and decide nothing',
  ).default([]),
  choices: keyed(choice, 'two to four moves, each under its id'),
  next: roads.optional(),
  flips: list(flip, 'one fact changed, and the call that follows').default([]),
  again: oneOrMore(again, 'the same call in other clothes: text, calls, why').default([]),
  debrief: z
    .strictObject({
      question: text('a question for the room'),
      listen: text('what to listen for'),
      misreading: text('the usual misreading'),
      rival: z
        .strictObject({
          choice: text('the id of the strongest other move of the scene'),
          argument: text('the best argument for it'),
        })
        .describe('the strongest other move and its best argument'),
    })
    .describe('question, listen, misreading and rival')
    .optional(),
});

export const bridgeSchema = z.strictObject({ ...scene, part, next: roads });

export const endingSchema = z.strictObject({
  ...scene,
  part: part.optional(),
  ending: z
    .strictObject({
      tone: oneOf(['good', 'mixed', 'bad'], 'good, mixed or bad'),
      owes: text('what the ending owes to which work, or to its absence'),
      lacks: list(z.enum(hand), 'leadership, management, both or none of them, as a list').default([]),
      best: z.boolean().describe('true at exactly one ending').default(false),
    })
    .describe('tone, owes, lacks and best'),
});

/** Rows of the two seed articles: S1-01 to S1-35 and S2-01 to S2-139. */
const seedRow = /^(?:S1-(?:0[1-9]|[12]\d|3[0-5])|S2-(?:0[1-9]|[1-9]\d|1[0-3]\d))$/;

export function isSeedRow(value: unknown): boolean {
  return typeof value === 'string' && seedRow.test(value);
}

export const fileSchema = z.strictObject({
  title: text('the title of the scenario'),
  seeds: list(z.string().regex(seedRow), 'rows of the seed map, such as S1-04 or S2-118').min(1),
  family: oneOf(['crisis', 'scaling', 'innovation', 'integration'], 'crisis, scaling, innovation or integration'),
  level: oneOf(['introductory', 'intermediate', 'advanced'], 'introductory, intermediate or advanced'),
  setting: text('the kind of place, in a few words'),
  minutes: z.int().min(1).max(240).describe('how long a run takes, in minutes'),
  authority: oneOf(
    ['none', 'line', 'middle', 'full', 'limited', 'changes'],
    'none, line, middle, full, limited or changes',
  ),
  role: text('who the learner is'),
  premise: text('what the learner knows at the start'),
  notice: text('one line about topics that may weigh on a reader').optional(),
  revision: z.int().min(1).describe('a whole number that grows with each published change'),
  start: text('the id of the first scene, if it is not the first in the file').optional(),
  cast: keyed(
    z.strictObject({
      name: text('the name'),
      role: text('what the person does'),
      wants: text('what the person reasonably wants'),
      portrait: text('the name of a drawn portrait'),
    }),
    'people, each under an id: name, role, wants, portrait',
  ),
  gauges: keyed(
    z.strictObject({
      label: text('the word that learners read'),
      start: z.int().min(0).max(100).describe('where it starts, 0 to 100'),
      outcome: z.boolean().describe('true if it counts as an outcome, else false'),
    }),
    'what is told about the state of things, each under an id: label, start, outcome',
  ),
  parts: keyed(text('the title of the part'), 'parts in order, each as id: title'),
  scenes: keyed(z.looseObject({}), 'scenes, each under its id'),
  delayed: list(
    z.strictObject({
      at: text('a scene id, or end'),
      when: oneOf(['before', 'after'], "before the scene's text, or after what follows from the choice made there"),
      after,
      unless,
      text: text('what happens then'),
      gauges: gaugeChanges,
      because: text('a clause that goes on after "Because": what it goes back to'),
    }),
    'what happens later because of earlier choices',
  ).default([]),
  hinges: keyed(text('a line about the turning point'), 'two to four turning points, each as scene id: line'),
  replays: z
    .strictObject({
      leadership: text('the story if one only led'),
      management: text('the story if one only managed'),
      both: text('the story if one always did both'),
    })
    .describe('the same story by habit: leadership, management and both'),
  questions: list(z.string().trim().min(1), 'three questions to look back with').length(3),
  compare: list(
    z.strictObject({
      scenario: text('the id of another scenario'),
      scene: text('the id of a scene there'),
      why: text('what to compare'),
    }),
    'decisions of other scenarios to compare with',
  ).default([]),
  'replaced-by': z
    .record(z.string(), z.string().min(1))
    .default({})
    .describe('ids that left the file, each with the id that took their place'),
});

export type ScenarioFile = z.output<typeof fileSchema>;
export type DecisionFile = z.output<typeof decisionSchema>;
export type BridgeFile = z.output<typeof bridgeSchema>;
export type EndingFile = z.output<typeof endingSchema>;
export type ChoiceFile = z.output<typeof choice>;

/** Which schema a scene of the file is meant for, by the fields it has. */
export function sceneKind(fields: object): 'decision' | 'bridge' | 'ending' {
  if ('ending' in fields) return 'ending';
  return ['choices', 'calls', 'cues', 'decoys', 'key'].some((field) => field in fields) ? 'decision' : 'bridge';
}

export const sceneSchemas = { decision: decisionSchema, bridge: bridgeSchema, ending: endingSchema };
