import { distance } from 'fastest-levenshtein';
import { countWords, paragraphs, plain, sentences } from '../scenario/text.ts';
import type { Condition, Decision, Variant } from '../scenario/types.ts';
import { passes, type Conditions, type Test } from './conditions.ts';
import type { Path, Raise } from './issues.ts';
import { walk } from './walk.ts';

/** Something quoted from a scene's text, that must stand there whenever it is asked for. */
interface Quote {
  what: 'cue' | 'decoy' | 'cue of the flip';
  words: string;
  condition: Condition | undefined;
  path: Path;
}

const room = 35;

/** Checks that what is quoted from a text stands there word for word, in every run that asks for it. */
export function checkQuotes(scenes: readonly Decision[], conditions: Conditions | undefined, raise: Raise): void {
  for (const scene of scenes) {
    const path: Path = ['scenes', scene.id];
    const cues = scene.cues.map((cue, at): Quote => ({
      what: 'cue',
      words: cue.quote,
      condition: cue,
      path: [...path, 'cues', at, 'quote'],
    }));
    const decoys = scene.decoys.map((decoy, at): Quote => ({
      what: 'decoy',
      words: decoy.quote,
      condition: decoy,
      path: [...path, 'decoys', at, 'quote'],
    }));
    const flips = scene.flips.flatMap((flip, at) =>
      flip.cues
        .map((words, cue): Quote => ({
          what: 'cue of the flip',
          words,
          condition: undefined,
          path: [...path, 'flips', at, 'cues', cue],
        }))
        .filter(({ words }) => !stands(words, flip.fact)),
    );
    checkScene(scene, [...cues, ...decoys, ...flips], conditions, raise);
    checkOverlaps(scene, [...cues, ...decoys], raise);

    for (const choice of scene.choices) {
      const at: Path = [...path, 'choices', choice.id, 'coach'];
      choice.coach.shows.forEach((words, index) => {
        if (stands(words, choice.text)) return;
        const data = { what: 'fragment', quote: words, near: similar(words, [choice.text]) };
        raise({ code: 'quote-not-there', path: [...at, 'shows', index], data });
      });
      const first = countWords(sentences(choice.coach.why)[0] ?? '');
      if (first > room) raise({ code: 'long-first-sentence', path: [...at, 'why'], at: 'key', data: { words: first } });
    }
  }
}

/** A quotation may not run on from one paragraph to the next. */
function stands(words: string, text: string): boolean {
  const wanted = plain(words);
  return text.split(/\n\s*\n/).some((paragraph) => plain(paragraph).includes(wanted));
}

function checkScene(scene: Decision, quotes: readonly Quote[], conditions: Conditions | undefined, raise: Raise): void {
  const variants = scene.variants.filter(({ text }) => text !== undefined);
  const bodies = [scene.text, ...variants.filter(({ where }) => where === 'instead').map(({ text }) => text!)];
  const additions = variants.filter(({ where }) => where !== 'instead');
  const open = quotes.filter(({ words, condition, path, what }) => {
    if (bodies.every((body) => stands(words, body))) return false;
    const texts = [...bodies, ...additions.map(({ text }) => text!)];
    if (!texts.some((text) => stands(words, text))) {
      raise({ code: 'quote-not-there', path, data: { what, quote: words, near: similar(words, texts) } });
      return false;
    }
    return !additions.some((variant) => stands(words, variant.text!) && condition && sameCondition(variant, condition));
  });
  if (open.length && conditions) checkEveryVariant(scene, variants, open, conditions, raise);
}

function sameCondition(one: Condition, other: Condition): boolean {
  return JSON.stringify([one.after, one.unless]) === JSON.stringify([other.after, other.unless]);
}

/** Walks to the scene with only the choices that its texts and its quotations ask for. */
function checkEveryVariant(
  scene: Decision,
  variants: readonly Variant[],
  quotes: readonly Quote[],
  conditions: Conditions,
  raise: Raise,
): void {
  const at = conditions.graph.index.get(scene.id)!;
  if (!conditions.position.has(at)) return;
  const asked = [...variants, ...quotes.flatMap(({ condition }) => condition ?? [])];
  const tests = asked
    .map((condition) => conditions.testOf(condition))
    .filter((test): test is Test => test !== undefined);
  const missing = new Map<Quote, number>();
  const { complete, ids } = walk(conditions, new Map([[at, tests]]), (state) => {
    if (state.scene !== at) return;
    const shown = variantsShown(variants, conditions, state.held);
    const body = shown.find(({ where }) => where === 'instead');
    const texts = [
      body?.text ?? scene.text,
      ...shown.filter(({ where }) => where !== 'instead').map(({ text }) => text!),
    ];
    for (const quote of quotes) {
      const test = quote.condition && conditions.testOf(quote.condition);
      if (test && !passes(test, (item) => state.held.includes(item))) continue;
      if (!missing.has(quote) && !texts.some((text) => stands(quote.words, text))) {
        missing.set(quote, body ? scene.variants.indexOf(body) + 1 : 0);
      }
    }
  });
  if (!complete) {
    raise({ code: 'too-tangled', path: ['scenes', scene.id], at: 'key', data: { scene: scene.id, ids } });
    return;
  }
  for (const [{ what, words, path }, variant] of missing) {
    raise({ code: 'quote-not-always', path, data: { what, quote: words, variant } });
  }
}

/** Variants whose text is shown in a state: of several `instead` the first, and all additions. */
function variantsShown(variants: readonly Variant[], conditions: Conditions, held: readonly number[]): Variant[] {
  const holding = variants.filter((variant) => {
    const test = conditions.testOf(variant);
    return test && passes(test, (item) => held.includes(item));
  });
  const instead = holding.find((variant) => variant.where === 'instead');
  return holding.filter((variant) => variant.where !== 'instead' || variant === instead);
}

/** Phrases are buttons in the text: one cannot lie within another. */
function checkOverlaps(scene: Decision, quotes: readonly Quote[], raise: Raise): void {
  const texts = [scene.text, ...scene.variants.flatMap(({ text }) => text ?? [])];
  quotes.forEach((quote, index) => {
    const other = quotes.slice(0, index).find((each) => texts.some((text) => overlap(quote.words, each.words, text)));
    if (other) raise({ code: 'quotes-overlap', path: quote.path, data: { quote: quote.words, other: other.words } });
  });
}

function overlap(one: string, other: string, text: string): boolean {
  return paragraphs(text).some((paragraph) => {
    const whole = paragraph.map((span) => span.text).join('');
    const [a, b] = [plain(one), plain(other)];
    const [from, to] = [whole.indexOf(a), whole.indexOf(b)];
    return from >= 0 && to >= 0 && from < to + b.length && to < from + a.length;
  });
}

/** The stretch of a text that was probably meant by a quotation. */
function similar(quote: string, texts: readonly string[]): string | undefined {
  const wanted = plain(quote);
  const length = wanted.split(' ').length;
  let best: string | undefined;
  let least = Math.max(3, wanted.length * 0.35);
  for (const text of texts) {
    for (const paragraph of text.split(/\n\s*\n/)) {
      const words = plain(paragraph).split(' ');
      for (let size = Math.max(1, length - 1); size <= length + 1; size += 1) {
        for (let from = 0; from + size <= words.length; from += 1) {
          const found = words
            .slice(from, from + size)
            .join(' ')
            .replace(/[,.;:]$/, '');
          const off = distance(wanted, found);
          if (off < least) [best, least] = [found, off];
        }
      }
    }
  }
  return best;
}
