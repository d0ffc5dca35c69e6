import { numeral } from './numeral.ts';

/** The page of before and after. */

type Call = 'leadership' | 'management' | 'both';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const times = (count: number) =>
  count === 0 ? 'not once' : count === 1 ? 'once' : count === 2 ? 'twice' : `${numeral(count)} times`;

export const compare = {
  title: 'Before and after',
  description: 'What you said and what you chose, early and late, with what chance alone would do.',
  lede: 'Four pairs of counts from your own answers and runs. Some differences will be chance, and each panel says how large those can be.',
  noScript:
    'This page is drawn from the answers and runs in your browser, and that needs JavaScript, which is switched off here.',
  loading: 'Opening your record …',
  fetching: 'The stories of your runs are on their way …',
  failed: 'Some stories could not be fetched, so the runs cannot be counted now.',
  again: 'Try again',

  retrospect: {
    title: 'First, from memory',
    lead: 'Answer before you look at the panels.',
    then: 'Thinking back to the beginning, how well could you then tell the two kinds of work apart?',
    now: 'And how well can you tell them apart now?',
    ends: '1 is hardly at all, 7 is with ease.',
    /** Never told as a gain. */
    says: (then: number, now: number) =>
      `Then ${then}, now ${now}. ${then === now ? 'The two are the same.' : 'Your yardstick has changed in between, and the pair shows that shift.'} It is no measure of what you learned.`,
  },

  pairs: {
    title: 'What you would rather do, then and now',
    none: 'You have not answered the fourteen pairs. They take about four minutes.',
    one: (date: string) =>
      `You answered the fourteen pairs once, on ${date}. A second time, weeks later, makes a comparison.`,
    go: 'The fourteen pairs',
    when: (date: string, leadership: number) => `${date}: ${leadership} of 14 for leadership work`,
    chance: 'A change of up to five can be chance; a lean is not supposed to change.',
    says: (before: number, after: number) =>
      before === after
        ? `Both times ${numeral(after)} of your answers chose leadership work.`
        : `${capital(numeral(Math.abs(after - before)))} answer${Math.abs(after - before) === 1 ? '' : 's'} ${after > before ? 'more' : 'fewer'} chose leadership work the second time.`,
  },

  forms: {
    title: 'What does it call for? Form A and form B',
    none: 'You have answered neither form. Form A belongs to the beginning of the course, form B to its end.',
    onlyA: 'Form A is answered. Form B stands in the last lesson.',
    onlyB: 'Form B is answered, and form A was left out, so there is nothing to compare it with.',
    goA: 'To form A',
    goB: 'To form B',
    says: (a: number, b: number) => `Form A: ${a} of 8 as in the key. Form B: ${b} of 8.`,
    sure: (form: 'A' | 'B', of: number, same: number) =>
      of === 0
        ? `Form ${form}: sure, 3 or 4, about none.`
        : `Form ${form}: sure, 3 or 4, about ${numeral(of)}, of which ${numeral(same)} as in the key.`,
    chance: 'With eight items a difference of up to three can be chance.',
    design: 'The two forms are parallel by design, not by proof.',
  },

  pull: {
    title: 'Where you go when you miss, early and late runs',
    none: 'This needs two finished runs.',
    early: (runs: number) => (runs === 1 ? 'The first run' : `The first ${numeral(runs)} runs`),
    late: (runs: number) => (runs === 1 ? 'The last run' : `The last ${numeral(runs)} runs`),
    counts: (led: number, managed: number) =>
      `You led ${times(led)} where managing was asked for, and managed ${times(managed)} where leading was asked for.`,
    tooFew: (total: number) =>
      `That makes ${total}. Below ten such moves a pattern cannot be told from chance, so none is shown.`,
    value: (value: number) =>
      value === 0
        ? 'The pull goes to neither side.'
        : `The pull goes ${value > 0 ? 'towards leading' : 'towards managing'}: ${value < 0 ? '−' : ''}${Math.abs(value).toFixed(2)} on a scale from −1 to 1.`,
    chance: (total: number) => `A coin thrown ${total} times often falls as unevenly.`,
    noChance: (total: number) => `A coin thrown ${total} times seldom falls as unevenly.`,
    stories: 'Different stories ask different things. A change between them may be theirs.',
  },

  fit: {
    title: 'Fit by kind of work, first and last third',
    none: 'This needs two finished runs.',
    lead: (third: number, all: number) =>
      `Of ${all} decisions in finished runs, the first ${third} and the last ${third}. A filled mark: what you did was what the moment asked for.`,
    first: 'First third',
    last: 'Last third',
    asked: {
      leadership: 'Leading asked for',
      management: 'Managing asked for',
      both: 'Both asked for',
    } satisfies Record<Call, string>,
    count: (fitted: number, of: number) => (of === 0 ? 'not asked for here' : `${fitted} of ${of}`),
    says: (first: number, last: number, third: number) =>
      `Together: ${first} of ${third} in the first third, ${last} of ${third} in the last.`,
    again: (again: number) =>
      again === 0
        ? ''
        : again === 1
          ? 'One decision of the last third you had met before, with its reading.'
          : `${capital(numeral(again))} decisions of the last third you had met before, with their readings.`,
    chance: (third: number, width: number) =>
      `With ${third} decisions a difference of up to ${numeral(width)} can be chance.`,
  },

  surprise: {
    title: 'In your words',
    label: 'Which of these surprises you, and what will you ask a colleague about it?',
    hint: 'It is kept with every letter and belongs to your record.',
  },
  save: 'Save it as text',
  print: 'Print',
  saved: (name: string) => `The file ${name} is among your downloads.`,
  record: 'My record',
  ask: 'A sheet for asking two people',
};
