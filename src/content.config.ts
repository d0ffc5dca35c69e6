import { file } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { parse } from 'yaml';
import { dimensions } from './scenario/types.ts';
import { lessonLoader, releasedLoader, scenarioLoader } from './authoring/loader.ts';
import { lessonComponentNames } from './components/lesson/names.ts';

const lessons = defineCollection({
  loader: lessonLoader('src/content/lessons', lessonComponentNames),
  schema: z.strictObject({
    title: z.string(),
    /** Id of a module in `course.ts`. */
    module: z.string(),
    /** Place in the module, from 1. */
    order: z.int().positive(),
    minutes: z.int().positive(),
    /** Rows of the seed map that the lesson teaches. */
    seeds: z.array(z.string().regex(/^S[12]-\d{2,3}$/)),
    /** One sentence for lists and search. */
    summary: z.string(),
    /** The question that the lesson opens with. */
    question: z.string(),
    /** The one sentence to carry away. */
    carry: z.string(),
    /** Three questions from memory: the first closes the lesson, the others come back later. One option is right. */
    recall: z
      .array(
        z.strictObject({
          question: z.string(),
          options: z.array(z.strictObject({ text: z.string(), right: z.literal(true).optional() })).min(2),
          /** One to three sentences, read whatever was tapped. */
          answer: z.string(),
        }),
      )
      .length(3),
    /** Sources that only an exercise names; those of the prose are found by their `<Cite>`. */
    sources: z.array(z.string()).default([]),
    /** Decisions in which the lesson is practised. */
    practises: z.array(z.strictObject({ scenario: z.string(), scene: z.string(), why: z.string() })).default([]),
    dimensions: z.array(z.enum(dimensions)).default([]),
    /** Which misses in a run the lesson helps with. */
    hands: z.array(z.enum(['leadership', 'management', 'both', 'neither'])).default([]),
  }),
});

const references = defineCollection({
  loader: file('src/content/references.yaml'),
  schema: z.strictObject({
    id: z.string(),
    /** How a lesson names it: 'Kotter 1990'. */
    cite: z.string(),
    topic: z.enum(['distinction', 'situations', 'management', 'people', 'learning', 'examples', 'articles']),
    status: z.enum(['checked', 'secondary', 'memory']),
    /** The whole reference; titles between stars. */
    text: z.string(),
    /** What it is used for here, with its limits. */
    shows: z.string(),
  }),
});

const glossary = defineCollection({
  loader: file('src/content/glossary.yaml'),
  schema: z.strictObject({ id: z.string(), term: z.string(), text: z.string() }),
});

const quoted = z.strictObject({ quote: z.string(), because: z.string() });

/** Situations to call, four for a module, under the module's id. */
const calls = defineCollection({
  loader: file('src/content/calls.yaml', {
    parser: (text) => Object.entries(parse(text) as Record<string, unknown[]>).map(([id, items]) => ({ id, items })),
  }),
  schema: z.strictObject({
    id: z.string(),
    items: z
      .array(
        z.strictObject({
          id: z.string(),
          text: z.string(),
          calls: z.enum(['leadership', 'management', 'both', 'wait']),
          cues: z.array(quoted).min(1),
          decoys: z.array(quoted),
          why: z.string(),
        }),
      )
      .length(4),
  }),
});

const scenarios = defineCollection({ loader: scenarioLoader('scenarios') });

const released = defineCollection({ loader: releasedLoader('scenarios') });

export const collections = { calls, glossary, lessons, references, released, scenarios };
